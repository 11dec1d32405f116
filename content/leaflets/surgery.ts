import { type Leaflet, point } from './leaflet.ts';

/** After surgery. */
export const surgery: readonly Leaflet[] = [
  {
    id: 'pelvic-surgery',
    conditions: ['hysterectomy', 'belly-or-pelvic-surgery'],
    changes: [
      point('scars', 'hysterectomy-nhs'),
      point('dryness', 'hysterectomy-nhs', 'hysterectomy-macmillan'),
      point('lifting', 'hysterectomy-macmillan'),
    ],
    helps: [
      point('when', 'hysterectomy-nhs', 'hysterectomy-macmillan'),
      point('moisture', 'hysterectomy-nhs', 'gsm-2020'),
      point('pressure', 'pelvic-surgery-leaflets'),
    ],
    ask: [
      'healed-enough',
      'movements-to-avoid',
      'what-changes-to-expect',
      'pelvic-floor-or-occupational',
      'which-moisturiser-safe',
    ],
    seek: ['heavy-bleeding', 'bleeding-after-closeness', 'new-sharp-pain', 'wound-opening-or-smell'],
  },
  {
    id: 'prostate-surgery',
    conditions: ['prostate-surgery'],
    changes: [
      point('erections', 'prostate-review'),
      point('desire', 'prostate-wishes-2011'),
      point('leak', 'prostate-wishes-2011'),
      point('pleasure', 'prostate-leaflets'),
    ],
    helps: [
      point('when', 'prostate-leaflets'),
      point('bladder', 'prostate-leaflets'),
      point('pelvic-floor', 'prostate-leaflets'),
      point('aids', 'eau-erections'),
    ],
    ask: [
      'what-changes-to-expect',
      'pelvic-floor-or-occupational',
      'erection-tablets-safe',
      'someone-who-knows-illness',
      'bladder-bowel-plan',
    ],
    seek: ['erection-over-four-hours', 'heavy-bleeding', 'new-sharp-pain'],
  },
  {
    id: 'stoma',
    conditions: ['stoma'],
    changes: [point('image', 'stoma-guide'), point('feeling', 'stoma-guide'), point('nerves', 'stoma-guide')],
    helps: [
      point('when', 'stoma-guide'),
      point('pouch', 'stoma-guide'),
      point('pressure', 'stoma-guide'),
      point('begin', 'stoma-guide'),
    ],
    ask: ['protect-device', 'what-changes-to-expect', 'healed-enough', 'movements-to-avoid'],
    seek: ['heavy-bleeding', 'new-sharp-pain', 'wound-opening-or-smell'],
  },
  {
    id: 'hip-and-knee',
    conditions: ['hip-replacement', 'knee-replacement'],
    changes: [
      point('hip', 'hip-survey-2004', 'joint-positions'),
      point('which-bends', 'joint-positions'),
      point('knee', 'knee-leaflet'),
      point('ask-first', 'hip-survey-2004'),
    ],
    helps: [
      point('when', 'hip-survey-2004', 'knee-leaflet'),
      point('lie', 'joint-positions'),
      point('sit', 'joint-positions'),
      point('low-effort', 'joint-positions'),
    ],
    ask: ['movements-to-avoid', 'healed-enough', 'pain-relief-before', 'position-support'],
    seek: ['hip-sudden-pain', 'sudden-breathlessness', 'swollen-hot-calf'],
  },
];
