import { type Entry, type EntryFields, type EntryId, entriesFrom, entriesOf } from '@unhurried/domain/calendar';
import type { Person } from '@unhurried/domain/couple';
import type { Day, Wall, Zone } from '@unhurried/domain/time';
import type { Placed } from '../plans/index.ts';
import type { Calendars } from './placed.ts';

export const zone = 'Europe/Lisbon' as Zone;
/** A Wednesday. */
export const today = '2026-05-06' as Day;

interface Written {
  readonly set: EntryFields;
  readonly by?: Person;
  readonly own?: boolean;
}

let count = 0;

/** An entry as a calendar folds it; for both unless it is somebody's own, and then not kept by the other. */
export function entry({ set, by = 'a', own = true }: Written): Entry {
  count += 1;
  const id = `e${String(count).padStart(3, '0')}`;
  const fact = { kind: 'entry-written', entry: id as EntryId, own, set, over: [] } as const;
  const [found] = entriesOf(entriesFrom([{ fact, from: { id: `f${id}`, by } }]));
  if (!found) throw new Error('not an entry');
  return found;
}

export const on = (day: string, days = 1): NonNullable<EntryFields['when']> => ({
  kind: 'days',
  from: day as Day,
  days,
});
export const at = (wall: string, rule?: string, minutes = 60): NonNullable<EntryFields['when']> => ({
  kind: 'time',
  from: wall as Wall,
  minutes,
  ...(rule ? { repeat: { rule } } : {}),
});

/** What a reads. */
export const read = (
  ours: readonly Entry[],
  mine: readonly Entry[] = [],
  me: Person = 'a',
  now = `${today}T00:00`,
): Calendars => ({
  ours,
  all: [
    ...ours.map((each): Placed => ({ entry: each, isPrivate: false })),
    ...mine.map((each): Placed => ({ entry: each, isPrivate: true })),
  ],
  me,
  zone,
  now: now as Wall,
});
