import { type Day, dayFrom, type Wall, wallFrom, type Zone, zoneFrom } from '../time/index.ts';
import type { Window } from './occurrences.ts';
import type { Repeat, When } from './when.ts';

// Entries as tests write them: what is no day, time or zone throws at once.

function fail(text: string): never {
  throw new Error(text);
}

export const day = (text: string): Day => dayFrom(text) ?? fail(text);
export const wall = (text: string): Wall => wallFrom(text) ?? fail(text);
export const zone = (text: string): Zone => zoneFrom(text) ?? fail(text);

export const between = (first: string, last: string): Window => ({ first: day(first), last: day(last) });

export const dates = (from: string, days: number, repeat?: Repeat): When => ({
  kind: 'days',
  from: day(from),
  days,
  ...(repeat && { repeat }),
});

/** Without a zone it is the same on every wall. */
export const timed = (from: string, minutes: number, where?: string, repeat?: Repeat): When => ({
  kind: 'time',
  from: wall(from),
  minutes,
  ...(where && { zone: zone(where) }),
  ...(repeat && { repeat }),
});
