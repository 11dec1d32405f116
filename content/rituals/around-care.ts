import type { Ritual } from '@unhurried/domain/rituals';
import { both, either, here, one, other, ritual } from './builder.ts';

/** Where care has taken much of the day: from carer to partner, and around a hospital day. */
export const aroundCare: readonly Ritual[] = [
  ritual('closing-the-care', {
    steps: [one('away', 2), both('hands', 2), either('light'), one('done'), other('hello')],
    worst: [one('done'), other('hello')],
    apart: [one('ring'), one('done'), other('hello')],
    light: 'low',
    suits: ['evening', 'night'],
  }),
  ritual('weekly-care-date', {
    steps: [both('meal', 20), one('ask'), other('listen', 5), both('turn', 5), both('light-thing', 15), either('next')],
    worst: [here(both('lying', 3))],
    apart: [both('same-cup', 10), one('ask'), other('listen', 5), both('turn', 5), both('one-song', 4)],
    music: 'soft',
  }),
  ritual('before-a-hospital-day', {
    steps: [either('bag', 5), either('door'), one('ask'), other('answer'), both('ours')],
    worst: [either('thinking')],
    apart: [both('call', 5), one('ask'), other('answer')],
    light: 'low',
  }),
  ritual('after-a-hospital-day', {
    steps: [either('bag'), both('drink', 3), both('nothing', 10), one('ask'), other('choose')],
    worst: [either('no-talk')],
    apart: [one('write'), other('reply')],
  }),
];
