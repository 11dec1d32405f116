import type { ClinicQuestion } from './clinic-question.ts';

/** About the heart, surgery and cancer care: the first fifteen of the thirty. */
export const body: readonly ClinicQuestion[] = [
  {
    id: 'heart-lung-stable',
    about: { areas: ['heart', 'lungs'], conditions: ['stroke'], flags: ['CARD', 'RESP'] },
    sources: ['aha-2012'],
  },
  {
    id: 'when-after-heart',
    about: { conditions: ['heart-attack', 'heart-stent', 'heart-surgery'] },
    sources: ['aha-2012', 'heart-event-leaflet'],
  },
  {
    id: 'which-warning-signs',
    about: {
      areas: ['heart', 'lungs', 'surgery'],
      conditions: ['stroke', 'low-blood-counts'],
      flags: ['ACOAG', 'DVT'],
    },
    sources: ['steinke-2013'],
  },
  {
    id: 'inhaler-or-spray-before',
    about: { conditions: ['copd-or-breathlessness', 'home-oxygen', 'angina-or-heart-disease'], flags: ['RESP', 'O2'] },
    sources: ['breathlessness-leaflets'],
  },
  {
    id: 'erection-tablets-safe',
    about: {
      areas: ['heart'],
      conditions: ['erection-changes', 'prostate-surgery', 'diabetes', 'stroke'],
      medicines: ['nitrates', 'riociguat', 'alpha-blockers', 'pde5-inhibitors', 'level-raisers'],
    },
    sources: ['erection-tablet-labels', 'stroke-guideline-2023'],
  },
  {
    id: 'movements-to-avoid',
    about: {
      areas: ['surgery'],
      conditions: ['heart-surgery', 'cancer-in-the-bones', 'back-or-neck-pain', 'shoulder-trouble'],
      flags: ['BONE', 'HIP', 'SPINE'],
    },
    sources: ['hip-survey-2004', 'sternal-precautions'],
  },
  {
    id: 'healed-enough',
    about: {
      areas: ['surgery'],
      conditions: ['heart-surgery', 'after-birth', 'heart-stent'],
      flags: ['STERN', 'ABD', 'PP'],
    },
    sources: ['hysterectomy-nhs', 'sternal-precautions'],
  },
  {
    id: 'protect-device',
    about: { conditions: ['stoma', 'catheter-line-or-pump', 'dialysis'], flags: ['OSTOMY', 'CATH', 'DIAL'] },
    sources: ['stoma-guide', 'kidney-leaflets'],
  },
  {
    id: 'what-changes-to-expect',
    about: { areas: ['surgery'], conditions: ['pelvic-radiotherapy', 'breast-cancer-treatment', 'chemotherapy'] },
    sources: ['prostate-review', 'pelvic-radiotherapy'],
  },
  {
    id: 'pelvic-floor-or-occupational',
    about: {
      conditions: [
        'hysterectomy',
        'belly-or-pelvic-surgery',
        'prostate-surgery',
        'pelvic-radiotherapy',
        'after-birth',
        'pelvic-pain',
        'dryness-or-menopause',
        'arthritis',
        'multiple-sclerosis',
      ],
      flags: ['PELV', 'PP'],
    },
    sources: ['chronic-pain-care'],
  },
  {
    id: 'days-of-barrier',
    about: { conditions: ['chemotherapy'], flags: ['CYTO'], medicines: ['chemotherapy'] },
    sources: ['chemotherapy-closeness'],
  },
  {
    id: 'counts-this-week',
    about: { conditions: ['chemotherapy', 'low-blood-counts'], flags: ['PLT', 'NEUT'], medicines: ['chemotherapy'] },
    sources: ['low-counts-advice'],
  },
  {
    id: 'prevent-pregnancy',
    about: {
      conditions: ['chemotherapy', 'arthritis', 'lupus-or-sjogren', 'after-birth'],
      flags: ['CYTO'],
      medicines: ['chemotherapy', 'harmful-in-pregnancy'],
    },
    sources: ['chemotherapy-closeness', 'immune-medicines-2020'],
  },
  {
    id: 'which-moisturiser-safe',
    about: {
      conditions: [
        'dryness-or-menopause',
        'breast-cancer-treatment',
        'pelvic-radiotherapy',
        'hysterectomy',
        'lupus-or-sjogren',
        'after-birth',
        'diabetes',
      ],
      flags: ['GSM'],
      medicines: ['aromatase-inhibitors', 'tamoxifen'],
    },
    sources: ['gsm-2020'],
  },
  {
    id: 'dilators-how',
    about: { conditions: ['pelvic-radiotherapy', 'pelvic-pain', 'prostate-surgery'] },
    sources: ['pelvic-radiotherapy'],
  },
];
