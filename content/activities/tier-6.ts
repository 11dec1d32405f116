import type { Activity } from '@unhurried/domain/library';
import { activity, lyingDown } from './builder.ts';
import { adapts, sexualCloseness, waits } from './care.ts';

const effortAndCare: readonly string[] = [
  'sensate-focus-2017',
  'aha-2012',
  'steinke-2013',
  'autonomic-dysreflexia',
  'low-counts-advice',
  'chemotherapy-closeness',
  'gsm-2020',
  'after-birth-advice',
  'pelvic-radiotherapy',
  'breathlessness-leaflets',
  'diabetes-standards',
];

/** Sexual closeness, whatever these two mean by it. */
export const tier6: readonly Activity[] = [
  activity('sexual-touch-as-you-define-it', {
    tier: 6,
    met: 3,
    demand: [6, 5],
    minutes: [15, 5],
    uses: ['hand', 'arm', 'hip', 'back'],
    touches: ['back', 'chest', 'leg', 'arm', 'pelvis'],
    positions: [...lyingDown, 'seated'],
    strains: [
      ['chest-pressure', 'no-weight-on-chest'],
      ['abdomen-pressure', 'other-position'],
    ],
    works: ['silent', 'lights-low'],
    care: [...sexualCloseness, adapts('SHOULDER', 'other-position', 'pillow-support')],
    sources: effortAndCare,
  }),
  activity('full-closeness-as-you-define-it', {
    tier: 6,
    met: [3, 6],
    demand: [7, 5],
    minutes: [20, 5],
    uses: ['hip', 'back', 'arm', 'knee', 'leg'],
    touches: ['back', 'chest', 'leg', 'arm', 'pelvis'],
    positions: [...lyingDown, 'seated', 'kneeling'],
    strains: [
      ['arms-bear-weight', 'other-position'],
      ['hip-past-90', 'other-position'],
      ['crossing-midline', 'knees-apart-pillow'],
      ['chest-pressure', 'no-weight-on-chest'],
      ['abdomen-pressure', 'other-position'],
    ],
    works: ['silent', 'lights-low'],
    care: [
      waits('STERN', 'no-weight-on-chest', 'other-position', 'pillow-support'),
      waits('HIP', 'knees-apart-pillow', 'other-position'),
      waits('KNEE', 'other-position', 'pillow-support'),
      waits('SPINE', 'pillow-support', 'other-position', 'own-pace'),
      adapts('SHOULDER', 'other-position', 'pillow-support'),
      waits('FALL', 'other-position'),
      ...sexualCloseness,
    ],
    sources: [...effortAndCare, 'sternal-precautions', 'hip-survey-2004', 'knee-leaflet', 'condoms-and-oils'],
  }),
];
