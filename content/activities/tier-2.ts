import type { Activity } from '@unhurried/domain/library';
import { activity, atRest } from './builder.ts';
import { adapts, eases, handContact, waits } from './care.ts';

/** A kiss or any closeness of faces: an infection on either side asks for a version without contact. */
const nearTheFace = [
  eases('INF', ['mask-or-distance'], ['no-contact']),
  eases('NEUT', ['if-both-well'], ['if-both-well', 'mask-or-distance']),
];

/** Brief affection. */
export const tier2: readonly Activity[] = [
  activity('hold-hands', {
    tier: 2, met: 1, demand: [0, 1], minutes: [5, 1],
    touches: ['hand'], positions: atRest, works: ['silent', 'lights-low'],
    care: [...handContact],
    sources: ['touch-2024', 'low-counts-advice', 'kidney-leaflets'],
  }),
  activity('rest-a-hand-on-shoulder-or-knee', {
    tier: 2, met: 1, demand: [0, 1], minutes: [2, 1],
    touches: ['shoulder', 'knee'], positions: atRest, works: ['silent', 'lights-low'],
    care: [
      adapts('SHOULDER', 'other-side', 'feather-touch'), adapts('KNEE', 'other-side', 'feather-touch'),
      eases('SKIN', ['feather-touch'], ['no-touch-there']),
    ],
    sources: ['touch-2024'],
  }),
  activity('kiss-on-cheek-or-forehead', {
    tier: 2, met: 1.3, demand: [0, 1], minutes: [1, 1],
    touches: ['face'], positions: [...atRest, 'standing'], works: ['silent', 'lights-low'],
    care: nearTheFace,
    sources: ['low-counts-advice'],
  }),
  activity('short-hug-seated', {
    tier: 2, met: 1.3, demand: [1, 1], minutes: [1, 1],
    uses: ['arm'], touches: ['chest', 'arm', 'back'], positions: ['seated'],
    strains: [['chest-pressure', 'side-by-side-hug']], works: ['silent', 'lights-low'],
    care: [
      adapts('STERN', 'side-by-side-hug', 'no-weight-on-chest'), adapts('RESP', 'side-by-side-hug', 'shorter'),
      adapts('BONE', 'feather-touch', 'side-by-side-hug'),
    ],
    sources: ['sternal-precautions', 'breathlessness-leaflets', 'touch-2024'],
  }),
  activity('standing-hug-supported', {
    tier: 2, met: 1.5, demand: [2, 1], minutes: [1, 1],
    uses: ['leg', 'back', 'balance'], touches: ['chest', 'arm', 'back'], positions: ['standing'],
    strains: [['chest-pressure', 'side-by-side-hug']], works: ['silent', 'lights-low'],
    care: [
      adapts('STERN', 'side-by-side-hug', 'no-weight-on-chest'), waits('ORTH', 'held-support', 'shorter'),
      waits('FALL', 'held-support'), adapts('BONE', 'feather-touch', 'side-by-side-hug'),
    ],
    sources: ['sternal-precautions', 'touch-2024'],
  }),
  activity('greeting-or-parting-kiss', {
    tier: 2, met: 1.3, demand: [1, 1], minutes: [1, 1],
    touches: ['face'], positions: [...atRest, 'standing'], works: ['silent', 'lights-low'],
    care: nearTheFace,
    sources: ['low-counts-advice', 'chemotherapy-closeness'],
  }),
  activity('stroke-hair-or-scalp', {
    tier: 2, met: 1.3, demand: [1, 1], minutes: [5, 1],
    uses: ['arm', 'shoulder'], touches: ['scalp'], positions: atRest,
    strains: [['overhead', 'other-gives']], works: ['silent', 'lights-low'],
    care: [adapts('SHOULDER', 'other-gives'), eases('SKIN', ['feather-touch'], ['no-touch-there'])],
    sources: ['touch-2024'],
  }),
  activity('brush-or-plait-hair', {
    tier: 2, met: 1.5, demand: [2, 1], minutes: [10, 3],
    uses: ['arm', 'shoulder', 'hand'], touches: ['scalp'], positions: ['seated'],
    strains: [['overhead', 'other-gives']], works: ['silent'],
    care: [adapts('SHOULDER', 'other-gives'), eases('SKIN', ['feather-touch'], ['no-touch-there'])],
  }),
  activity('feet-touching', {
    tier: 2, met: 1, demand: [0, 1], minutes: [10, 2],
    touches: ['foot'], positions: atRest, works: ['silent', 'lights-low'],
    care: [adapts('NUMB', 'check-skin'), eases('SKIN', ['feather-touch', 'check-skin'], ['no-touch-there'])],
  }),
  activity('tuck-in-a-warm-blanket', {
    tier: 2, met: 1.8, demand: [2, 1], minutes: [3, 1],
    uses: ['leg', 'back', 'arm'], positions: [...atRest, 'standing'],
    strains: [['heat', 'no-heat']], works: ['silent', 'lights-low'],
    care: [
      adapts('HEAT', 'no-heat'), adapts('NUMB', 'no-heat'), adapts('LYMPH', 'no-heat'), adapts('SKIN', 'no-heat'),
    ],
    sources: ['lymphoedema-advice'],
  }),
  activity('hand-cream-for-each-other', {
    tier: 2, met: 1.3, demand: [1, 1], minutes: [5, 2],
    uses: ['hand'], touches: ['hand'], positions: atRest, works: ['silent', 'lights-low'],
    care: [
      adapts('SCENT', 'no-scent'), eases('SKIN', ['no-scent', 'feather-touch'], ['no-touch-there']),
      adapts('DIAL', 'other-side'), eases('CYTO', [], ['ask-team-first']), adapts('LYMPH', 'feather-touch'),
      adapts('CATH', 'other-side', 'lines-free'), adapts('O2', 'no-flame-no-oil'),
    ],
    sources: ['chemotherapy-closeness', 'kidney-leaflets', 'oxygen-safety'],
  }),
];
