import type { Entry, Occurrence } from '@unhurried/domain/calendar';
import type { Person } from '@unhurried/domain/couple';
import { addDays, type Day, type Zone } from '@unhurried/domain/time';
import type { Timed } from '@unhurried/domain/week';
import { type Placed, timesIn, type Window } from '../plans/index.ts';

/** One time of an entry, and in which calendar the entry lies. */
export interface PlacedTime extends Placed {
  readonly time: Occurrence;
}

/** What this person may read, what both read of it, and whose screen it is. */
export interface Calendars {
  readonly all: readonly Placed[];
  readonly ours: readonly Entry[];
  readonly me: Person;
  readonly zone: Zone;
}

/** Waits for this person alone: for both, at a time that this person has not kept. What crossed waits for both. [WE5] */
export const waitsFor = (entry: Entry, me: Person): boolean => !entry.stands && !entry.keptBy.includes(me);

/** By day, then by the wall, dates first; what falls together in one order. */
const inOrder = ({ time: one, entry: first }: PlacedTime, { time: other, entry: second }: PlacedTime): number => {
  const [mine, theirs] = [one, other].map(({ first: day, from }) => `${day} ${from ?? ''}`) as [string, string];
  if (mine !== theirs) return mine < theirs ? -1 : 1;
  return first.key < second.key ? -1 : 1;
};

function timed(placed: readonly Placed[], window: Window, zone: Zone): readonly PlacedTime[] {
  const byEntry = new Map(placed.map((each) => [each.entry, each]));
  const found: readonly Timed[] = timesIn([...byEntry.keys()], window, zone);
  return found
    .flatMap(({ entry, times }) => {
      const each = byEntry.get(entry);
      return each ? times.map((time) => ({ ...each, time })) : [];
    })
    .toSorted(inOrder);
}

/** All that stands or that I suggested, in these days. [WE5] */
export const timesShown = (calendars: Calendars, window: Window): readonly PlacedTime[] =>
  timed(
    calendars.all.filter(({ entry }) => !waitsFor(entry, calendars.me)),
    window,
    calendars.zone,
  );

/** What touches one day. */
export const onDay = (times: readonly PlacedTime[], day: Day): readonly PlacedTime[] =>
  times.filter(({ time }) => time.first <= day && day <= time.last);

/** The next time of each entry from a day on: what comes every day is said once. [WE7] */
export function coming(times: readonly PlacedTime[], from: Day, until: Day): readonly PlacedTime[] {
  const met = new Set<string>();
  return times.filter(({ entry, time }) => {
    if (time.last < from || time.first > until || met.has(entry.key)) return false;
    met.add(entry.key);
    return true;
  });
}

/** How far ahead a suggestion is looked for. */
const daysAhead = 180;

/** What the other suggests and I have not kept, each with its next time; what is over waits no more. [WE5] */
export function waiting({ ours, me, zone }: Calendars, today: Day): readonly PlacedTime[] {
  const placed = ours.filter((entry) => waitsFor(entry, me)).map((entry) => ({ entry, isPrivate: false }));
  const window = { first: today, last: addDays(today, daysAhead) };
  return coming(timed(placed, window, zone), window.first, window.last);
}
