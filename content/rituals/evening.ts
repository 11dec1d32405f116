import type { Ritual } from '@unhurried/domain/rituals';
import { both, either, here, one, other, ritual } from './builder.ts';

/** Towards the end of the day. */
export const ofTheEvening: readonly Ritual[] = [
  ritual('twilight-routine', {
    steps: [either('light', 2), both('phones'), both('word', 2), both('song', 5), both('night')],
    worst: [both('dark', 2)],
    apart: [both('both-low', 2), both('call', 3), both('night')],
    light: 'low',
    music: 'soft',
    suits: ['evening'],
  }),
  ritual('same-song-at-nine', {
    steps: [either('choose', 2), either('play'), both('listen', 4), both('word')],
    worst: [both('low', 3)],
    apart: [either('agree'), both('press', 4), either('send-word')],
    light: 'low',
    music: 'your-song',
    suits: ['evening'],
  }),
  ritual('reading-aloud', {
    steps: [either('choose', 2), one('read', 10), other('listen'), either('mark')],
    worst: [either('sentence')],
    apart: [one('call', 10), other('hear')],
    light: 'low',
    music: 'none',
    suits: ['evening', 'night'],
  }),
  ritual('hand-cream', {
    steps: [either('cream'), both('pass'), both('rub', 4), both('rest', 2)],
    worst: [both('open', 2)],
    apart: [both('same-time'), both('rub', 4)],
    silent: true,
    light: 'low',
    suits: ['evening', 'night'],
  }),
  ritual('the-quiet-hour', {
    steps: [both('agree', 2), both('away'), here(both('quiet', 45)), either('end')],
    worst: [here(both('lie', 3))],
    apart: [both('same-hour'), both('own', 30)],
    music: 'none',
    suits: ['day', 'evening'],
  }),
  ritual('something-to-look-forward-to', {
    steps: [one('evening'), one('one-thing'), other('other-thing'), either('place', 2), both('let-go')],
    worst: [one('some-evening'), other('yes')],
    apart: [one('send', 2), other('send-back', 2), both('let-go')],
    suits: ['day', 'evening'],
  }),
  ritual('goodnight-note', {
    steps: [one('line', 2), one('leave'), other('read')],
    worst: [one('word')],
    apart: [one('send', 2), one('turn-over')],
    silent: true,
    suits: ['night'],
  }),
];
