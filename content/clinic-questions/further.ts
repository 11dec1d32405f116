import type { ClinicQuestion } from './clinic-question.ts';

/** Further ones that the leaflets lead to. */
export const further: readonly ClinicQuestion[] = [
  {
    id: 'icd-shock-plan',
    about: { conditions: ['heart-rhythm-or-icd', 'heart-failure'] },
    sources: ['steinke-2013'],
  },
  {
    id: 'after-birth-check',
    about: { conditions: ['after-birth'], flags: ['PP'] },
    sources: ['after-birth-advice'],
  },
  {
    id: 'feeling-changed',
    about: {
      conditions: [
        'multiple-sclerosis',
        'spinal-cord-injury-high',
        'spinal-cord-injury-low',
        'stroke',
        'diabetes',
        'breast-cancer-treatment',
        'back-or-neck-pain',
      ],
      flags: ['NUMB'],
    },
    sources: ['ms-review-2021'],
  },
  {
    id: 'bladder-bowel-plan',
    about: {
      conditions: [
        'multiple-sclerosis',
        'spinal-cord-injury-high',
        'spinal-cord-injury-low',
        'prostate-surgery',
        'belly-or-pelvic-surgery',
        'stoma',
      ],
      flags: ['CATH'],
    },
    sources: ['ms-review-2021', 'continence-leaflets'],
  },
  {
    id: 'skin-where-numb',
    about: {
      conditions: ['fragile-skin', 'spinal-cord-injury-high', 'spinal-cord-injury-low', 'diabetes', 'lymphoedema'],
      flags: ['SKIN', 'NUMB'],
    },
    sources: ['lymphoedema-advice', 'diabetes-standards'],
  },
  {
    id: 'energy-plan',
    about: {
      areas: ['energy'],
      conditions: [
        'brain-fog',
        'multiple-sclerosis',
        'copd-or-breathlessness',
        'light-or-sound-sensitive',
        'nausea-or-smells',
      ],
      flags: ['FAT7', 'PEM'],
    },
    sources: ['nice-ng206'],
  },
  {
    id: 'warmth-safe',
    about: {
      conditions: [
        'lymphoedema',
        'breast-cancer-treatment',
        'fragile-skin',
        'fainting-or-pots',
        'heart-failure',
        'unsteady-on-feet',
        'shoulder-trouble',
      ],
      flags: ['HEAT', 'LYMPH'],
    },
    sources: ['lymphoedema-advice'],
  },
  {
    id: 'massage-safe',
    about: {
      conditions: [
        'blood-clot',
        'blood-thinners',
        'cancer-in-the-bones',
        'low-blood-counts',
        'lymphoedema',
        'fragile-skin',
      ],
      flags: ['DVT', 'BONE', 'PLT', 'LYMPH', 'ACOAG'],
      medicines: ['blood-thinners'],
    },
    sources: ['clot-advice', 'lymphoedema-advice'],
  },
  {
    id: 'oxygen-while-close',
    about: { conditions: ['home-oxygen', 'copd-or-breathlessness'], flags: ['O2'] },
    sources: ['oxygen-safety'],
  },
  {
    id: 'erection-heart-check',
    about: { conditions: ['erection-changes', 'diabetes', 'angina-or-heart-disease', 'dialysis'] },
    sources: ['steinke-2013', 'diabetes-erections-2017'],
  },
  {
    id: 'position-support',
    about: {
      areas: ['joints-and-pain'],
      conditions: [
        'hip-replacement',
        'knee-replacement',
        'lymphoedema',
        'unsteady-on-feet',
        'stroke',
        'shoulder-trouble',
        'cancer-in-the-bones',
      ],
      flags: ['SPINE', 'KNEE', 'SHOULDER'],
    },
    sources: ['arthritis-advice', 'joint-positions'],
  },
  {
    id: 'words-and-signs',
    about: { conditions: ['stroke', 'brain-fog'], flags: ['APH'] },
    sources: ['stroke-leaflets'],
  },
  {
    id: 'infection-near',
    about: {
      conditions: ['infection', 'low-blood-counts', 'chemotherapy', 'catheter-line-or-pump'],
      flags: ['INF', 'NEUT'],
    },
    sources: ['low-counts-advice'],
  },
  {
    id: 'sickness-and-smells',
    about: { conditions: ['nausea-or-smells', 'chemotherapy'], flags: ['SCENT'] },
    sources: ['chemotherapy-closeness'],
  },
  {
    id: 'what-stays-between-us',
    about: { areas: ['mind'], everyone: true },
    alone: true,
    sources: ['unhurried-safety'],
  },
];
