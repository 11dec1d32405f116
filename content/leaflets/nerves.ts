import { type Leaflet, point } from './leaflet.ts';

/** Nerves and energy. */
export const nerves: readonly Leaflet[] = [
  {
    id: 'stroke',
    conditions: ['stroke'],
    changes: [
      point('safe', 'stroke-guideline-2023'),
      point('aneurysm', 'stroke-aneurysm'),
      point('tablets', 'stroke-guideline-2023'),
      point('feeling', 'stroke-guideline-2023'),
    ],
    helps: [
      point('rest', 'stroke-touch'),
      point('touch', 'stroke-touch'),
      point('weaker-side', 'stroke-leaflets'),
      point('cards', 'stroke-leaflets'),
    ],
    ask: [
      'which-warning-signs',
      'erection-tablets-safe',
      'dysreflexia-spasm-fall',
      'words-and-signs',
      'someone-who-knows-illness',
    ],
    seek: ['stroke-signs', 'collapse-fit-or-confusion', 'chest-pain'],
  },
  {
    id: 'multiple-sclerosis',
    conditions: ['multiple-sclerosis'],
    changes: [point('common', 'ms-survey-2016'), point('layers', 'ms-layers-2013'), point('tired', 'ms-review-2021')],
    helps: [
      point('cool', 'ms-intimacy'),
      point('bladder', 'ms-intimacy'),
      point('spasm', 'ms-intimacy'),
      point('map', 'ms-intimacy'),
    ],
    ask: [
      'feeling-changed',
      'dysreflexia-spasm-fall',
      'what-adds-to-tiredness',
      'bladder-bowel-plan',
      'could-a-medicine',
    ],
    seek: ['numb-between-the-legs', 'long-flare', 'low-mood'],
  },
  {
    id: 'spinal-cord-injury',
    conditions: ['spinal-cord-injury-high', 'spinal-cord-injury-low'],
    changes: [
      point('dysreflexia', 'autonomic-dysreflexia'),
      point('signs', 'autonomic-dysreflexia'),
      point('vibration', 'dysreflexia-2020'),
      point('feeling', 'spinal-leaflets'),
    ],
    helps: [
      point('know', 'autonomic-dysreflexia'),
      point('act', 'dysreflexia-2020'),
      point('tablets', 'dysreflexia-2020'),
      point('skin', 'spinal-leaflets'),
    ],
    ask: ['dysreflexia-spasm-fall', 'feeling-changed', 'bladder-bowel-plan', 'skin-where-numb', 'protect-device'],
    seek: ['dysreflexia-not-settling', 'stroke-signs', 'erection-over-four-hours'],
  },
  {
    id: 'long-covid-and-me',
    conditions: ['me-cfs', 'long-covid', 'fainting-or-pots', 'light-or-sound-sensitive', 'brain-fog'],
    changes: [
      point('later', 'nice-ng206'),
      point('counts', 'nice-ng206'),
      point('good-days', 'energy-good-days'),
      point('senses', 'nice-ng206'),
    ],
    helps: [
      point('within', 'energy-envelope-2009', 'nice-ng206'),
      point('no-steps', 'nice-ng206'),
      point('quiet', 'nice-ng206'),
      point('lie', 'long-covid-pacing-2021', 'nice-ng206'),
    ],
    ask: ['tiredness-or-crash', 'plan-for-a-flare', 'energy-plan', 'what-adds-to-tiredness'],
    seek: ['racing-heart-and-faint', 'chest-pain', 'long-flare'],
  },
  {
    id: 'fatigue',
    conditions: ['fatigue', 'brain-fog'],
    changes: [point('causes', 'nccn-fatigue'), point('mind', 'nice-ng206'), point('tell', 'nccn-fatigue')],
    helps: [
      point('first', 'six-ps'),
      point('short', 'six-ps'),
      point('rest', 'rest-before-tired'),
      point('crash', 'nice-ng206'),
    ],
    ask: ['what-adds-to-tiredness', 'tiredness-or-crash', 'energy-plan', 'could-a-medicine'],
    seek: ['sudden-breathlessness', 'long-flare', 'low-mood'],
  },
];
