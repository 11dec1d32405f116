import type { Activity } from '@unhurried/domain/library';
import { activity, atRest, lyingDown, onASide } from './builder.ts';
import { adapts, eases, never, waits, warmBath } from './care.ts';

/** Structured touch and light movement. */
export const tier4: readonly Activity[] = [
  activity('bath-or-shower-together-seated', {
    tier: 4, met: 2, demand: [4, 2], minutes: [15, 5],
    uses: ['leg', 'hip', 'balance'], touches: ['back', 'arm'], positions: ['seated'],
    strains: [['warm-water', 'lukewarm'], ['heat', 'lukewarm'], ['hip-past-90', 'other-position']], works: ['silent', 'lights-low'],
    care: [
      ...warmBath, waits('STERN', 'held-support', 'own-pace'), waits('HIP', 'seated', 'held-support'),
      eases('SPAS', ['lukewarm', 'held-support'], ['lukewarm', 'held-support', 'shorter']),
    ],
    aftercare: ['water', 'rise-slowly', 'rest-20', 'skin-check', 'device-check', 'kind-word', 'tomorrow'],
    sources: ['lymphoedema-advice', 'ms-intimacy', 'sternal-precautions', 'hip-survey-2004'],
  }),
  activity('light-hand-massage', {
    tier: 4, met: 1.5, demand: [2, 1], minutes: [10, 2],
    uses: ['hand'], touches: ['hand'], positions: atRest, works: ['silent', 'lights-low'],
    care: [
      adapts('DIAL', 'other-side'), adapts('LYMPH', 'feather-touch', 'other-side'), adapts('NUMB', 'feather-touch', 'check-skin'),
      adapts('PLT', 'feather-touch'), adapts('ACOAG', 'feather-touch'), adapts('CATH', 'other-side', 'lines-free'),
      eases('SKIN', ['feather-touch', 'check-skin'], ['no-touch-there']),
    ],
    sources: ['touch-2024', 'low-counts-advice', 'kidney-leaflets', 'lymphoedema-advice'],
  }),
  activity('light-foot-massage', {
    tier: 4, met: 1.8, demand: [3, 1], minutes: [10, 2],
    uses: ['hand', 'back'], touches: ['foot'], positions: atRest, works: ['silent', 'lights-low'],
    care: [
      never('DVT'), adapts('NUMB', 'feather-touch', 'check-skin'), eases('SKIN', ['feather-touch', 'check-skin'], ['no-touch-there']),
      adapts('PLT', 'feather-touch'), adapts('ACOAG', 'feather-touch'), adapts('LYMPH', 'feather-touch', 'other-side'),
    ],
    sources: ['touch-2024', 'low-counts-advice', 'clot-advice'],
  }),
  activity('shoulder-and-neck-touch-seated', {
    tier: 4, met: 2, demand: [3, 1], minutes: [5, 1],
    uses: ['hand', 'arm'], touches: ['shoulder', 'neck'], positions: ['seated'], works: ['silent', 'lights-low'],
    care: [
      waits('STERN', 'feather-touch', 'seated'), eases('SPINE', ['feather-touch'], ['feather-touch', 'shorter']),
      waits('BONE', 'feather-touch'), adapts('CATH', 'other-side', 'lines-free'), adapts('PLT', 'feather-touch'),
      adapts('ACOAG', 'feather-touch'), adapts('SHOULDER', 'feather-touch', 'other-side'),
    ],
    sources: ['touch-2024', 'sternal-precautions', 'low-counts-advice'],
  }),
  activity('back-stroking-through-clothing', {
    tier: 4, met: 1.5, demand: [2, 1], minutes: [10, 2],
    uses: ['arm', 'hand'], touches: ['back'], positions: [...onASide, 'seated'], works: ['silent', 'lights-low'],
    care: [
      eases('SPINE', ['feather-touch', 'pillow-support'], ['feather-touch', 'pillow-support', 'shorter']),
      waits('BONE', 'feather-touch'), eases('SKIN', ['feather-touch'], ['no-touch-there']), adapts('SHOULDER', 'other-gives'),
      adapts('PLT', 'feather-touch'),
    ],
    sources: ['touch-2024'],
  }),
  activity('light-face-touch', {
    tier: 4, met: 1.3, demand: [1, 2], minutes: [5, 1],
    uses: ['hand'], touches: ['face'], positions: atRest, works: ['silent', 'lights-low'],
    care: [
      waits('INF', 'clean-hands', 'mask-or-distance'), eases('SKIN', ['feather-touch'], ['no-touch-there']),
      waits('TRAUMA', 'agree-first', 'eyes-open', 'when-asked'),
    ],
    sources: ['touch-2024', 'low-counts-advice'],
  }),
  activity('oil-massage-of-arms-or-back', {
    tier: 4, met: 2.3, demand: [4, 2], minutes: [15, 5],
    uses: ['back', 'arm', 'hand'], touches: ['arm', 'back', 'shoulder'], positions: [...onASide, 'seated', 'prone'],
    works: ['silent', 'lights-low'],
    care: [
      never('DVT'), never('PLT'), waits('BONE', 'feather-touch'), adapts('LYMPH', 'no-touch-there', 'other-side'),
      waits('SKIN', 'no-scent', 'check-skin'), adapts('SCENT', 'no-scent'), adapts('O2', 'no-oil', 'no-flame-no-oil'),
      waits('STERN', 'other-position', 'feather-touch'), adapts('ACOAG', 'feather-touch'), adapts('NUMB', 'feather-touch', 'check-skin'),
      adapts('DIAL', 'other-side'), adapts('CATH', 'lines-free', 'no-touch-there'),
    ],
    aftercare: ['water', 'toilet', 'rest-20', 'skin-check', 'device-check', 'kind-word', 'wash-off', 'tomorrow'],
    sources: ['clot-advice', 'low-counts-advice', 'lymphoedema-advice', 'oxygen-safety', 'condoms-and-oils'],
  }),
  activity('slow-dance-in-the-kitchen', {
    tier: 4, met: 3, demand: [4, 2], minutes: [4, 1],
    uses: ['leg', 'hip', 'knee', 'balance'], touches: ['hand', 'back'], positions: ['standing'], works: ['silent', 'lights-low'],
    care: [
      waits('CARD', 'own-pace', 'shorter', 'stop-signs'), waits('ORTH', 'held-support', 'shorter'), waits('FALL', 'held-support'),
      waits('HIP', 'held-support', 'own-pace'), waits('KNEE', 'held-support', 'own-pace'), waits('RESP', 'own-pace', 'shorter'),
      waits('O2', 'own-pace', 'lines-free'), waits('PEM', 'shorter', 'stop-while-easy'), waits('DVT', 'own-pace'),
    ],
    aftercare: ['water', 'rest-20', 'kind-word', 'tomorrow'],
    sources: ['aha-2012', 'hip-survey-2004', 'breathlessness-leaflets'],
  }),
  activity('gentle-stretch-side-by-side', {
    tier: 4, met: 2.3, demand: [3, 2], minutes: [8, 2],
    uses: ['shoulder', 'back', 'hip', 'knee'], positions: ['seated', ...lyingDown],
    strains: [['overhead', 'hand-placement'], ['hip-past-90', 'other-position']], works: ['apart', 'silent', 'lights-low'],
    care: [
      waits('PEM', 'shorter', 'stop-while-easy'), waits('STERN', 'hand-placement', 'own-pace'), waits('HIP', 'other-position', 'own-pace'),
      waits('SPINE', 'own-pace', 'shorter'), waits('DVT', 'own-pace'), waits('ABD', 'own-pace'), adapts('SHOULDER', 'other-side', 'own-pace'),
    ],
    aftercare: ['water', 'rest-20', 'kind-word', 'tomorrow'],
    sources: ['nice-ng206', 'sternal-precautions', 'hip-survey-2004'],
  }),
  activity('short-slow-walk-hand-in-hand', {
    tier: 4, met: 2.3, demand: [4, 2], minutes: [10, 2],
    uses: ['leg', 'hip', 'knee', 'balance'], touches: ['hand'], positions: ['standing'], works: ['silent'],
    care: [
      waits('PEM', 'shorter', 'stop-while-easy'), waits('CARD', 'own-pace', 'stop-signs'), waits('RESP', 'own-pace', 'shorter'),
      waits('O2', 'own-pace', 'lines-free'), waits('ORTH', 'held-support', 'shorter'), waits('HEAT', 'cool-room', 'shorter'),
      waits('FALL', 'held-support', 'shorter'), waits('DVT', 'own-pace'), adapts('HYPO', 'sugar-near'),
    ],
    aftercare: ['water', 'rest-20', 'kind-word', 'tomorrow'],
    sources: ['nice-ng206', 'aha-2012', 'breathlessness-leaflets'],
  }),
  activity('dress-up-for-a-home-supper', {
    tier: 4, met: 2, demand: [3, 3], minutes: [40, 15],
    uses: ['arm', 'balance', 'eyes'], positions: ['seated', 'standing'], works: ['lights-low'],
    care: [
      waits('FAT7', 'shorter', 'split-in-two'), waits('PEM', 'shorter', 'split-in-two'), adapts('SCENT', 'no-scent', 'food-check'),
      adapts('DIAL', 'food-check'), adapts('FALL', 'seated'), adapts('ORTH', 'seated'), adapts('O2', 'no-flame-no-oil'),
    ],
    aftercare: ['water', 'rest-20', 'kind-word', 'tomorrow'],
    sources: ['nice-ng206', 'oxygen-safety'],
  }),
  activity('longer-kissing-agreed', {
    tier: 4, met: 1.3, demand: [2, 2], minutes: [5, 1],
    uses: ['face', 'neck'], touches: ['face', 'neck'], positions: atRest, works: ['silent', 'lights-low'],
    care: [
      waits('INF', 'mask-or-distance'), waits('NEUT', 'if-both-well', 'ask-team-first'), waits('RESP', 'shorter', 'own-pace', 'propped-up'),
      eases('CYTO', ['ask-team-first'], ['ask-team-first', 'shorter']), adapts('O2', 'own-pace', 'lines-free'),
      waits('TRAUMA', 'agree-first', 'when-asked', 'stop-signs'),
    ],
    sources: ['low-counts-advice', 'chemotherapy-closeness', 'breathlessness-leaflets', 'gradual-return-2015'],
  }),
  activity('taking-turns-face-hands-arms', {
    tier: 4, met: 1.5, demand: [2, 3], minutes: [10, 4],
    uses: ['hand', 'arm'], touches: ['face', 'hand', 'arm'], positions: atRest, works: ['silent', 'lights-low'],
    care: [
      waits('TRAUMA', 'agree-first', 'eyes-open', 'stop-signs'), eases('SKIN', ['feather-touch', 'check-skin'], ['no-touch-there']),
      adapts('NUMB', 'check-skin'), adapts('DIAL', 'other-side'), adapts('LYMPH', 'feather-touch', 'other-side'),
      adapts('PLT', 'feather-touch'), adapts('CATH', 'other-side', 'lines-free'),
    ],
    sources: ['sensate-focus-1970', 'sensate-focus-2017', 'touch-2024'],
  }),
];
