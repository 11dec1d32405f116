import { type Leaflet, point } from './leaflet.ts';

/** Pain and joints. */
export const joints: readonly Leaflet[] = [
  {
    id: 'chronic-pain',
    conditions: ['chronic-pain', 'back-or-neck-pain', 'shoulder-trouble', 'pelvic-pain'],
    changes: [
      point('guarding', 'chronic-pain-care'),
      point('up-and-down', 'boom-and-bust-2004'),
      point('fear', 'dual-control'),
    ],
    helps: [
      point('time', 'chronic-pain-care'),
      point('same', 'pacing-framework-2021', 'boom-and-bust-2004'),
      point('warmth', 'pain-leaflets'),
      point('support', 'chronic-pain-care'),
    ],
    ask: [
      'pain-relief-before',
      'plan-for-a-flare',
      'pelvic-floor-or-occupational',
      'position-support',
      'could-a-medicine',
    ],
    seek: ['numb-between-the-legs', 'new-sharp-pain', 'pain-with-touch'],
  },
  {
    id: 'joints-and-immune',
    conditions: ['arthritis', 'lupus-or-sjogren'],
    changes: [
      point('stiff', 'arthritis-advice'),
      point('dryness', 'arthritis-advice', 'gsm-2020'),
      point('medicines', 'immune-medicines-2020'),
    ],
    helps: [
      point('time', 'arthritis-advice'),
      point('warm', 'arthritis-advice'),
      point('support', 'arthritis-advice'),
      point('moisture', 'gsm-2020'),
    ],
    ask: [
      'pain-relief-before',
      'position-support',
      'which-moisturiser-safe',
      'prevent-pregnancy',
      'what-adds-to-tiredness',
    ],
    seek: ['dryness-not-helped', 'long-flare', 'pain-with-touch'],
  },
];
