import type { Activity } from '@unhurried/domain/library';
import { activity, atRest } from './builder.ts';
import { adapts, eases, waits } from './care.ts';

/** Words and shared attention. */
export const tier1: readonly Activity[] = [
  activity('say-one-thing-you-liked-today', {
    tier: 1, met: 1.3, demand: [0, 1], minutes: [2, 1],
    uses: ['voice'], positions: atRest, works: ['apart', 'lights-low'],
    care: [adapts('APH', 'picture-or-voice')],
    sources: ['good-news-2006'],
  }),
  activity('good-news-minute', {
    tier: 1, met: 1.3, demand: [0, 2], minutes: [5, 2],
    uses: ['voice'], positions: atRest, works: ['apart', 'lights-low'],
    care: [adapts('COG', 'shorter'), adapts('APH', 'picture-or-voice')],
    sources: ['good-news-2004', 'good-news-2006'],
  }),
  activity('listen-to-one-song', {
    tier: 1, met: 1, demand: [0, 1], minutes: [4, 1],
    uses: ['ears'], positions: atRest, works: ['apart', 'silent', 'lights-low'],
    care: [adapts('LIGHT', 'quiet', 'dim-light')],
  }),
  activity('read-aloud', {
    tier: 1, met: 1.5, demand: [1, 2], minutes: [10, 2],
    uses: ['voice', 'eyes'], positions: atRest, works: ['apart'],
    care: [adapts('RESP', 'listening-role'), adapts('APH', 'listening-role'), adapts('LIGHT', 'quiet', 'dim-light')],
    sources: ['breathlessness-leaflets'],
  }),
  activity('look-through-old-photos', {
    tier: 1, met: 1.3, demand: [0, 3], minutes: [10, 3],
    uses: ['eyes'], positions: atRest, works: ['apart', 'silent'],
    care: [adapts('MOOD', 'shorter'), adapts('COG', 'shorter'), adapts('LIGHT', 'dim-light', 'shorter')],
  }),
  activity('watch-something-feet-touching', {
    tier: 1, met: 1.3, demand: [0, 2], minutes: [30, 5],
    uses: ['eyes', 'ears'], touches: ['foot', 'hand'], positions: ['seated', 'back', 'side-left', 'side-right'],
    works: ['silent', 'lights-low'],
    care: [
      adapts('LIGHT', 'dim-light', 'quiet', 'shorter'), adapts('COG', 'shorter'),
      eases('INF', ['mask-or-distance'], ['no-contact']), adapts('NEUT', 'clean-hands', 'if-both-well'),
    ],
  }),
  activity('a-drink-side-by-side', {
    tier: 1, met: 1.5, demand: [1, 1], minutes: [15, 5],
    uses: ['hand'], positions: ['seated'], works: ['apart', 'silent', 'lights-low'],
    care: [adapts('SCENT', 'no-scent'), adapts('DIAL', 'food-check')],
    sources: ['kidney-leaflets'],
  }),
  activity('an-easy-game-or-puzzle', {
    tier: 1, met: 1.5, demand: [1, 4], minutes: [15, 5],
    uses: ['hand', 'eyes'], positions: ['seated', 'back', 'side-left', 'side-right'], works: ['silent'],
    care: [adapts('COG', 'shorter', 'split-in-two'), adapts('LIGHT', 'dim-light', 'shorter')],
  }),
  activity('plan-one-small-nice-thing', {
    tier: 1, met: 1.3, demand: [0, 3], minutes: [10, 3],
    uses: ['voice'], positions: atRest, works: ['apart', 'lights-low'], talk: true,
    care: [adapts('COG', 'template', 'shorter'), adapts('APH', 'picture-or-voice')],
  }),
  activity('take-turns-talk', {
    tier: 1, met: 1.5, demand: [1, 6], minutes: [12, 4],
    uses: ['voice', 'ears'], positions: atRest, works: ['apart', 'lights-low'], talk: true,
    care: [
      waits('PEM', 'shorter', 'split-in-two'), waits('FAT7', 'shorter', 'split-in-two'), waits('MOOD', 'shorter'),
      adapts('COG', 'template', 'shorter'), adapts('APH', 'picture-or-voice', 'own-pace'),
    ],
    sources: ['speaker-listener', 'nice-ng206', 'open-communication-2021'],
  }),
  activity('what-eases-the-brake-today', {
    tier: 1, met: 1.3, demand: [0, 5], minutes: [10, 3],
    uses: ['voice', 'ears'], positions: atRest, works: ['apart', 'lights-low'], talk: true,
    care: [
      waits('FAT7', 'shorter'), eases('TRAUMA', ['agree-first'], ['agree-first', 'when-asked']),
      adapts('COG', 'shorter'), adapts('APH', 'picture-or-voice', 'own-pace'),
    ],
    sources: ['dual-control'],
  }),
  activity('say-thank-you-for-one-act', {
    tier: 1, met: 1.3, demand: [0, 1], minutes: [1, 1],
    uses: ['voice'], positions: atRest, works: ['apart', 'lights-low'],
    care: [adapts('APH', 'picture-or-voice')],
  }),
  activity('sit-outside-or-at-a-window', {
    tier: 1, met: 1.3, demand: [1, 1], minutes: [10, 2],
    uses: ['balance'], positions: ['seated'], works: ['silent'],
    care: [adapts('LIGHT', 'dim-light', 'quiet'), adapts('HEAT', 'cool-room', 'shorter'), adapts('ORTH', 'seated', 'held-support')],
  }),
  activity('eat-one-favourite-thing-slowly', {
    tier: 1, met: 1.5, demand: [1, 2], minutes: [15, 5],
    uses: ['hand', 'face'], positions: ['seated'], works: ['silent', 'lights-low'],
    care: [adapts('SCENT', 'no-scent', 'food-check'), adapts('DIAL', 'food-check'), adapts('HYPO', 'food-check')],
    sources: ['kidney-leaflets', 'stroke-guideline-2023'],
  }),
];
