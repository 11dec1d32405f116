import type { Order } from '../chain/index.ts';
import type { Happening } from './schedule.gen.ts';

/** A life that ended with something lost before the machines had the rule that now keeps it. */
export interface Pinned {
  readonly about: string;
  readonly order: Order;
  readonly phonesEach: number;
  readonly seed: number;
  /** `kind who pick`, one after the other. */
  readonly schedule: string;
}

export function scheduleOf({ schedule }: Pinned): readonly Happening[] {
  return schedule
    .split(',')
    .map((one) => one.trim().split(' '))
    .map(([kind, who, pick]) => ({ kind: kind as Happening['kind'], who: Number(who), pick: Number(pick) }));
}

/** Found by taking one rule away and letting chance look for a life that misses it; made as short as they come. */
export const pinned: readonly Pinned[] = [
  {
    about: 'an author opens after others took the places of what was lost',
    order: 'chained',
    phonesEach: 2,
    seed: 0,
    schedule: `
      close 0 0, write 1 0, repeat 0 0, carry 0 29, nudge 0 3, carry 0 19, carry-all 0 0, carry 0 21,
      nudge 0 0, write 0 0, carry 0 0, carry 0 0, carry 0 6, rewind 0 0, carry 0 9, carry 0 0, carry 0 7
    `,
  },
  {
    about: 'a reader opens after others took the places of what was lost',
    order: 'chained',
    phonesEach: 1,
    seed: 0,
    schedule: `
      restore 1 0, carry-all 0 0, write 3 25, close 0 0, carry-all 0 3, open 0 0, restore 3 0, carry-all 0 0,
      rewind 1 0, write 3 0, breathe 0 0, carry 0 0, carry 0 0, carry 0 13
    `,
  },
  {
    about: 'an ended chain goes on behind a new one',
    order: 'chained',
    phonesEach: 2,
    seed: 0,
    schedule: `
      carry 0 0, carry 0 0, carry 0 0, carry 0 5, write 1 0, write 0 0, carry-all 0 1, carry-all 0 0,
      rewind 0 0, open 0 7, carry-all 0 0, write 1 0, breathe 0 0, nudge 0 13, carry-all 0 0
    `,
  },
  {
    about: 'the last of mine was lost, and one of another phone lies there',
    order: 'chained',
    phonesEach: 2,
    seed: 0,
    schedule: `
      write 1 0, carry-all 0 0, carry 0 33, carry-all 0 0, write 0 27, carry 0 0, rewind 0 0, carry 0 0,
      carry 0 0
    `,
  },
  {
    about: 'what others wrote into lost places is read before a new chain begins',
    order: 'counted',
    phonesEach: 2,
    seed: 0,
    schedule: `
      carry-all 0 0, write 3 1, carry-all 0 0, restore 0 1, carry 0 0, lose 0 9, write 2 0, carry-all 0 0,
      nudge 3 3, carry-all 0 0, nudge 0 1, carry-all 0 0, rewind 0 21, carry 0 0, rewind 2 0, carry 0 7,
      write 3 0, carry-all 0 0
    `,
  },
  {
    about: 'a chain of passing begins where something else was read before',
    order: 'counted',
    phonesEach: 2,
    seed: 0,
    schedule: `
      carry-all 0 0, close 0 0, lose 0 33, carry-all 0 0, write 2 0, nudge 1 21, carry 0 0, carry 0 0,
      open 0 0, write 2 21, carry 0 2, carry-all 0 0, rewind 2 1, checkpoint 0 0, carry-all 0 13,
      carry-all 0 0, write 3 28, repeat 0 21, carry-all 0 0
    `,
  },
  {
    about: 'what lies in an ended chain alone still waits',
    order: 'counted',
    phonesEach: 2,
    seed: 1564068698,
    schedule: `
      write 1 1, carry-all 0 0, lose 0 7, carry 0 5, carry 0 3, carry-all 0 0, rewind 0 0, write 0 1,
      carry-all 0 3, carry 0 9, carry 0 0, carry 0 0, carry 0 0
    `,
  },
  {
    about: 'a chain of passing whose beginning nobody of mine has seen',
    order: 'counted',
    phonesEach: 2,
    seed: 2,
    schedule: `
      write 0 0, carry-all 0 3, carry 0 0, carry 0 23, carry 0 0, carry 0 0, carry 0 0, carry 0 0, rewind 0 0,
      write 1 0, write 0 0, carry 0 0, carry 0 0, carry 0 13, lose 0 0, carry 0 13, carry-all 0 0
    `,
  },
  {
    about: 'two phones send checkpoints, and the first one doubts',
    order: 'chained',
    phonesEach: 2,
    seed: 0,
    schedule: `
      carry-all 0 0, write 0 31, close 2 0, carry 0 0, lose 0 0, carry 0 0, carry 0 0, carry 0 0, carry 0 3,
      close 0 0, open 0 0, write 2 0, carry 0 32, carry-all 0 0, rewind 0 0, carry-all 0 15
    `,
  },
  {
    about: 'a chain lacks something while a segment of it is owed',
    order: 'chained',
    phonesEach: 2,
    seed: 0,
    schedule: `
      write 0 0, crash 1 0, carry-all 0 0, forget-box 2 15, carry-all 0 0, write 1 3, carry 0 20, rewind 0 0,
      carry-all 0 0, carry 0 31, carry 0 0, carry 0 0, rewind 0 3, write-much 0 0, carry-all 0 0
    `,
  },
  {
    about: 'another phone begins a chain with less than I have',
    order: 'chained',
    phonesEach: 2,
    seed: 1857392506,
    schedule: `
      write 1 0, carry-all 0 0, lose 0 33, carry 0 0, write 0 0, carry 0 23, carry-all 0 0, forget-box 0 0
    `,
  },
  {
    about: 'something is missing that lies further back than was read',
    order: 'counted',
    phonesEach: 2,
    seed: 0,
    schedule: `
      write 0 10, carry-all 0 0, breathe 0 0, carry-all 0 0, lose 0 15, carry-all 0 21, carry-all 0 0,
      rewind 0 0, write 0 0, carry 0 33, write 1 0, carry 0 13, carry 0 9, carry 0 1, carry 0 7, carry 0 15,
      carry-all 0 0, carry 0 33, carry-all 0 0, carry 0 21, carry 0 0, carry 0 0
    `,
  },
];
