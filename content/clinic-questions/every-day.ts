import type { ClinicQuestion } from './clinic-question.ts';

/** About medicines, energy, nerves and mind: the other fifteen. */
export const everyDay: readonly ClinicQuestion[] = [
  {
    id: 'could-a-medicine',
    about: {
      areas: ['mind', 'kidneys'],
      conditions: [
        'angina-or-heart-disease',
        'heart-failure',
        'chronic-pain',
        'erection-changes',
        'dryness-or-menopause',
        'multiple-sclerosis',
        'fatigue',
        'nausea-or-smells',
      ],
      flags: ['MOOD'],
      medicines: 'any',
    },
    sources: ['depression-two-way'],
  },
  {
    id: 'another-way-to-take-it',
    about: { conditions: ['depression', 'hard-memories', 'chronic-pain', 'heart-failure'], medicines: 'any' },
    sources: ['depression-two-way'],
  },
  {
    id: 'if-it-does-not-ease',
    about: {
      conditions: ['dryness-or-menopause', 'erection-changes', 'pelvic-pain', 'depression', 'prostate-surgery'],
      medicines: 'any',
    },
    sources: ['gsm-2020', 'prostate-review'],
  },
  {
    id: 'over-the-counter',
    about: {
      conditions: ['blood-thinners', 'heart-rhythm-or-icd', 'dialysis', 'erection-changes'],
      flags: ['ACOAG'],
      medicines: 'any',
    },
    sources: ['erection-tablet-labels'],
  },
  {
    id: 'tiredness-or-crash',
    about: { areas: ['energy'], conditions: ['brain-fog', 'light-or-sound-sensitive'], flags: ['PEM'] },
    sources: ['nice-ng206'],
  },
  {
    id: 'what-adds-to-tiredness',
    about: {
      areas: ['energy'],
      conditions: [
        'multiple-sclerosis',
        'arthritis',
        'lupus-or-sjogren',
        'dialysis',
        'brain-fog',
        'depression',
        'chemotherapy',
        'breast-cancer-treatment',
        'light-or-sound-sensitive',
      ],
      flags: ['FAT7'],
    },
    sources: ['nccn-fatigue'],
  },
  {
    id: 'plan-for-a-flare',
    about: {
      areas: ['energy', 'joints-and-pain'],
      conditions: ['multiple-sclerosis', 'copd-or-breathlessness', 'light-or-sound-sensitive', 'brain-fog'],
      flags: ['PEM', 'PAIN7'],
    },
    sources: ['nice-ng206'],
  },
  {
    id: 'pain-relief-before',
    about: {
      areas: ['joints-and-pain', 'surgery'],
      conditions: ['cancer-in-the-bones'],
      flags: ['PAIN7'],
      medicines: ['opioids', 'gabapentinoids'],
    },
    sources: ['chronic-pain-care', 'arthritis-advice'],
  },
  {
    id: 'dysreflexia-spasm-fall',
    about: { areas: ['nerves'], conditions: ['unsteady-on-feet', 'fainting-or-pots'], flags: ['AD', 'SPAS', 'FALL'] },
    sources: ['autonomic-dysreflexia'],
  },
  {
    id: 'sugar-or-dialysis-days',
    about: {
      conditions: ['diabetes', 'dialysis', 'catheter-line-or-pump'],
      flags: ['HYPO', 'DIAL'],
      medicines: ['sugar-lowering'],
    },
    sources: ['diabetes-standards', 'kidney-leaflets'],
  },
  {
    id: 'low-or-worried',
    about: {
      areas: ['mind', 'cancer'],
      conditions: ['after-birth', 'stroke', 'heart-attack', 'stoma'],
      flags: ['MOOD'],
      everyone: true,
    },
    alone: true,
    sources: ['depression-two-way', 'phq2-2003'],
  },
  {
    id: 'someone-who-knows-illness',
    about: {
      conditions: [
        'prostate-surgery',
        'stroke',
        'breast-cancer-treatment',
        'spinal-cord-injury-high',
        'spinal-cord-injury-low',
        'erection-changes',
        'depression',
      ],
      everyone: true,
    },
    sources: ['steinke-2013', 'stroke-guideline-2023'],
  },
  {
    id: 'hard-memories',
    about: { conditions: ['hard-memories', 'pelvic-pain'], flags: ['TRAUMA'], everyone: true },
    alone: true,
    sources: ['unhurried-safety'],
  },
  {
    id: 'talk-alone',
    about: { everyone: true },
    alone: true,
    sources: ['unhurried-safety'],
  },
  {
    id: 'what-to-note',
    about: { everyone: true },
    sources: ['steinke-2013'],
  },
];
