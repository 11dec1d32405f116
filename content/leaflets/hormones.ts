import { type Leaflet, point } from './leaflet.ts';

/** Hormones, sugar, kidneys and birth. */
export const hormones: readonly Leaflet[] = [
  {
    id: 'after-birth',
    conditions: ['after-birth'],
    changes: [
      point('no-rule', 'after-birth-advice'),
      point('infection', 'after-birth-advice'),
      point('dryness', 'after-birth-advice'),
      point('pain', 'birth-pain-2015'),
    ],
    helps: [
      point('when', 'after-birth-ready', 'after-birth-advice'),
      point('moisture', 'after-birth-advice'),
      point('pregnant', 'after-birth-advice'),
      point('mood', 'after-birth-mood'),
    ],
    ask: ['healed-enough', 'after-birth-check', 'pelvic-floor-or-occupational', 'low-or-worried'],
    seek: ['heavy-bleeding', 'stroke-signs', 'fever-after-birth', 'wound-opening-or-smell', 'swollen-hot-calf'],
  },
  {
    id: 'diabetes',
    conditions: ['diabetes'],
    changes: [
      point('erections', 'diabetes-erections-2017'),
      point('heart', 'steinke-2013'),
      point('dryness', 'diabetes-standards'),
      point('low-sugar', 'diabetes-standards'),
    ],
    helps: [
      point('check', 'diabetes-standards'),
      point('pump', 'diabetes-standards'),
      point('feet', 'diabetes-standards'),
    ],
    ask: ['sugar-or-dialysis-days', 'erection-heart-check', 'erection-tablets-safe', 'skin-where-numb'],
    seek: ['low-sugar-not-better', 'chest-pain', 'erection-change-heart-risk'],
  },
  {
    id: 'kidney',
    conditions: ['dialysis'],
    changes: [
      point('common', 'kidney-leaflets'),
      point('recovery', 'dialysis-recovery-2014'),
      point('fullness', 'kidney-leaflets'),
    ],
    helps: [
      point('days', 'dialysis-recovery-2014'),
      point('arm', 'kidney-leaflets'),
      point('lines', 'kidney-leaflets'),
      point('drain', 'kidney-leaflets'),
    ],
    ask: ['sugar-or-dialysis-days', 'protect-device', 'could-a-medicine', 'what-adds-to-tiredness'],
    seek: ['heavy-bleeding', 'chest-pain', 'sudden-breathlessness'],
  },
  {
    id: 'dryness',
    conditions: ['dryness-or-menopause', 'breast-cancer-treatment', 'lupus-or-sjogren'],
    changes: [point('common', 'gsm-2020'), point('stays', 'gsm-2020'), point('products', 'lubricants-2014')],
    helps: [
      point('moisturiser', 'gsm-2020'),
      point('lubricant', 'gsm-2020'),
      point('latex', 'condoms-and-oils'),
      point('prescribed', 'gsm-2020'),
    ],
    ask: ['which-moisturiser-safe', 'could-a-medicine', 'pelvic-floor-or-occupational'],
    seek: ['bleeding-after-closeness', 'dryness-not-helped', 'pain-with-touch'],
  },
  {
    id: 'erections',
    conditions: ['erection-changes', 'prostate-surgery'],
    changes: [point('causes', 'eau-erections'), point('heart', 'steinke-2013'), point('whole', 'good-enough-sex-2007')],
    helps: [
      point('tablets', 'eau-erections'),
      point('nitrates', 'erection-tablet-labels'),
      point('taught', 'eau-erections'),
    ],
    ask: ['erection-heart-check', 'erection-tablets-safe', 'could-a-medicine', 'someone-who-knows-illness'],
    seek: ['erection-over-four-hours', 'chest-pain', 'erection-change-heart-risk'],
  },
];
