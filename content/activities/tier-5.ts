import type { Activity } from '@unhurried/domain/library';
import { activity, lyingDown, onASide } from './builder.ts';
import { adapts, eases, privateTouch, waits, wholeBodyTouch } from './care.ts';

const asTaught: readonly string[] = ['sensate-focus-1970', 'sensate-focus-2017', 'aha-2012', 'autonomic-dysreflexia', 'clot-advice'];

/** Closer touch without a goal. Its words stay as neutral as a leaflet's. */
export const tier5: readonly Activity[] = [
  activity('taking-turns-back-and-legs', {
    tier: 5, met: 1.8, demand: [3, 4], minutes: [16, 6],
    uses: ['hand', 'arm'], touches: ['back', 'leg', 'arm', 'shoulder'], positions: [...onASide, 'prone'],
    works: ['silent', 'lights-low'], care: wholeBodyTouch, sources: asTaught,
  }),
  activity('taking-turns-guiding-hand', {
    tier: 5, met: 1.8, demand: [3, 4], minutes: [16, 6],
    uses: ['hand', 'arm', 'shoulder'], touches: ['back', 'leg', 'arm', 'shoulder'], positions: lyingDown,
    works: ['silent', 'lights-low'],
    care: [...wholeBodyTouch, adapts('SHOULDER', 'other-side', 'hand-placement')],
    sources: asTaught,
  }),
  activity('touch-at-the-same-time', {
    tier: 5, met: 2, demand: [4, 4], minutes: [10, 4],
    uses: ['hand', 'arm'], touches: ['back', 'leg', 'arm', 'shoulder'], positions: onASide,
    works: ['silent', 'lights-low'],
    care: [
      waits('CARD', 'own-pace', 'shorter', 'stop-signs'), waits('PEM', 'shorter', 'stop-while-easy'), ...wholeBodyTouch,
      waits('RESP', 'propped-up', 'no-weight-on-chest', 'own-pace'), adapts('SHOULDER', 'other-side', 'pillow-support'),
    ],
    sources: asTaught,
  }),
  activity('rest-skin-to-skin', {
    tier: 5, met: 1.3, demand: [2, 3], minutes: [15, 5],
    uses: ['back', 'hip'], touches: ['back', 'chest', 'abdomen', 'arm', 'leg'], positions: lyingDown,
    strains: [['chest-pressure', 'no-weight-on-chest'], ['abdomen-pressure', 'hand-placement'], ['heat', 'cool-room']],
    works: ['silent', 'lights-low'],
    care: [
      waits('SKIN', 'feather-touch', 'check-skin'), adapts('OSTOMY', 'pouch-ready', 'hand-placement'), adapts('CATH', 'lines-free'),
      eases('HEAT', ['cool-room'], ['cool-room', 'shorter']), waits('TRAUMA', 'agree-first', 'stop-signs'),
      waits('STERN', 'no-weight-on-chest', 'pillow-support'), waits('ABD', 'hand-placement', 'pillow-support'),
      adapts('RESP', 'propped-up', 'no-weight-on-chest'), adapts('HIP', 'knees-apart-pillow'), waits('AD', 'stop-signs', 'check-skin'),
      waits('BONE', 'feather-touch', 'pillow-support'),
    ],
    sources: ['sensate-focus-2017', 'touch-2024', 'stoma-guide', 'ms-intimacy', 'aha-2012'],
  }),
  activity('whole-body-touch-both-asking', {
    tier: 5, met: 2.5, demand: [4, 5], minutes: [15, 5],
    uses: ['hand', 'arm', 'hip'], touches: ['back', 'chest', 'leg', 'arm', 'pelvis'], positions: lyingDown,
    works: ['silent', 'lights-low'],
    care: [...privateTouch, waits('RESP', 'propped-up', 'no-weight-on-chest', 'own-pace')],
    sources: [...asTaught, 'low-counts-advice', 'chemotherapy-closeness', 'gsm-2020', 'after-birth-advice', 'pelvic-radiotherapy'],
  }),
];
