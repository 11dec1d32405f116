import type { Activity } from '@unhurried/domain/library';
import { activity, atRest, lyingDown, onASide } from './builder.ts';
import { adapts, eases, waits, warmBath } from './care.ts';

/** Sustained comfort. */
export const tier3: readonly Activity[] = [
  activity('lie-together-not-moving', {
    tier: 3, met: 1, demand: [1, 1], minutes: [15, 3],
    uses: ['back', 'hip'], touches: ['arm', 'leg'], positions: lyingDown, works: ['silent', 'lights-low'],
    care: [
      adapts('STERN', 'pillow-support', 'no-weight-on-chest'), adapts('HIP', 'knees-apart-pillow'),
      adapts('RESP', 'propped-up'), adapts('PAIN7', 'pillow-support', 'shorter'),
    ],
    sources: ['sternal-precautions', 'hip-survey-2004', 'breathlessness-leaflets'],
  }),
  activity('lie-back-to-back', {
    tier: 3, met: 1, demand: [1, 1], minutes: [15, 3],
    uses: ['back'], touches: ['back', 'shoulder'], positions: lyingDown, works: ['silent', 'lights-low'],
    care: [
      adapts('SPINE', 'pillow-support', 'other-position'), eases('SKIN', ['feather-touch'], ['no-touch-there']),
      adapts('HIP', 'knees-apart-pillow'), adapts('RESP', 'propped-up'), adapts('PAIN7', 'pillow-support', 'shorter'),
    ],
  }),
  activity('head-on-shoulder-or-lap', {
    tier: 3, met: 1, demand: [1, 1], minutes: [10, 1],
    uses: ['neck', 'shoulder'], touches: ['shoulder', 'leg'], positions: atRest,
    strains: [['chest-pressure', 'hand-placement'], ['abdomen-pressure', 'hand-placement']], works: ['silent', 'lights-low'],
    care: [
      adapts('STERN', 'no-weight-on-chest', 'hand-placement'), adapts('RESP', 'no-weight-on-chest', 'propped-up'),
      adapts('CATH', 'other-side', 'lines-free'), adapts('ABD', 'hand-placement'), adapts('SHOULDER', 'other-side'),
      adapts('OSTOMY', 'hand-placement', 'pouch-ready'),
    ],
    sources: ['sternal-precautions', 'breathlessness-leaflets'],
  }),
  activity('spoon-with-pillows', {
    tier: 3, met: 1, demand: [1, 1], minutes: [15, 3],
    uses: ['shoulder', 'hip'], touches: ['back', 'abdomen', 'arm'], positions: onASide,
    strains: [['crossing-midline', 'knees-apart-pillow'], ['abdomen-pressure', 'hand-placement']], works: ['silent', 'lights-low'],
    care: [
      eases('HIP', ['knees-apart-pillow'], ['knees-apart-pillow', 'ask-team-first']), adapts('SHOULDER', 'other-side', 'pillow-support'),
      adapts('OSTOMY', 'hand-placement', 'pouch-ready'), adapts('ABD', 'hand-placement', 'pillow-support'),
      waits('STERN', 'no-weight-on-chest', 'pillow-support'), adapts('RESP', 'propped-up', 'no-weight-on-chest'),
      adapts('PAIN7', 'pillow-support', 'shorter'),
    ],
    sources: ['hip-survey-2004', 'stoma-guide', 'sternal-precautions'],
  }),
  activity('nap-beside-each-other', {
    tier: 3, met: 0.95, demand: [0, 0], minutes: [30, 10],
    positions: lyingDown, works: ['silent', 'lights-low'],
    care: [adapts('RESP', 'propped-up', 'device-stays-on'), adapts('O2', 'device-stays-on', 'no-flame-no-oil')],
    sources: ['oxygen-safety'],
  }),
  activity('guided-relaxation-together', {
    tier: 3, met: 1, demand: [0, 2], minutes: [10, 3],
    uses: ['ears'], positions: atRest, works: ['apart', 'silent', 'lights-low'],
    care: [adapts('TRAUMA', 'eyes-open', 'stop-signs'), adapts('LIGHT', 'quiet', 'dim-light'), adapts('RESP', 'own-pace')],
  }),
  activity('breathe-with-a-hand-on-your-chest', {
    tier: 3, met: 1, demand: [1, 2], minutes: [5, 1],
    uses: ['chest', 'hand'], positions: atRest, works: ['apart', 'silent', 'lights-low'],
    care: [adapts('RESP', 'own-pace', 'propped-up'), adapts('O2', 'own-pace', 'propped-up'), adapts('STERN', 'hand-placement')],
    sources: ['breathlessness-leaflets'],
  }),
  activity('warm-foot-soak', {
    tier: 3, met: 1.3, demand: [2, 1], minutes: [15, 5],
    uses: ['foot', 'hip'], positions: ['seated'],
    strains: [['warm-water', 'lukewarm'], ['heat', 'lukewarm']], works: ['silent', 'lights-low'],
    care: [
      adapts('HEAT', 'lukewarm', 'shorter'), eases('NUMB', ['lukewarm', 'check-skin'], ['lukewarm', 'check-skin', 'ask-team-first']),
      waits('SKIN', 'lukewarm', 'check-skin'), adapts('LYMPH', 'lukewarm', 'other-side'), adapts('FALL', 'seated', 'held-support'),
      adapts('ORTH', 'lukewarm', 'seated'),
    ],
    aftercare: ['skin-check', 'rise-slowly'],
    sources: ['lymphoedema-advice', 'diabetes-standards'],
  }),
  activity('warm-bath-one-sits-near', {
    tier: 3, met: 1.5, demand: [3, 1], minutes: [15, 5],
    uses: ['leg', 'hip', 'balance'], positions: ['seated'],
    strains: [['warm-water', 'lukewarm'], ['heat', 'lukewarm'], 'hip-past-90'], works: ['silent', 'lights-low'],
    care: [...warmBath, waits('HIP', 'held-support', 'ask-team-first'), waits('STERN', 'held-support', 'ask-team-first')],
    aftercare: ['water', 'rise-slowly', 'skin-check'],
    sources: ['lymphoedema-advice', 'ms-intimacy'],
  }),
  activity('help-with-washing-or-dressing', {
    tier: 3, met: 2, demand: [3, 2], minutes: [10, 3],
    uses: ['back', 'arm'], touches: ['arm', 'back', 'leg'], positions: ['seated', 'standing'], works: ['silent'],
    care: [
      adapts('TRAUMA', 'when-asked', 'agree-first'), adapts('FALL', 'seated', 'held-support'),
      adapts('SKIN', 'feather-touch', 'check-skin'), adapts('CATH', 'lines-free', 'keep-dry'),
    ],
    sources: ['partner-carers-2009'],
  }),
  activity('sway-seated-to-a-song', {
    tier: 3, met: 1.5, demand: [2, 1], minutes: [4, 1],
    uses: ['back', 'ears'], touches: ['hand'], positions: ['seated'], works: ['silent', 'lights-low'],
    care: [
      eases('SPINE', ['own-pace'], ['shorter', 'own-pace']), adapts('LIGHT', 'quiet', 'dim-light'), adapts('DIAL', 'other-side'),
      adapts('LYMPH', 'other-side'), adapts('CATH', 'lines-free', 'other-side'),
    ],
  }),
];
