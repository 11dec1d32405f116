import type { Entry, Occurrence } from '@unhurried/domain/calendar';
import type { Person } from '@unhurried/domain/couple';
import { addDays, type Day, type Wall, type Zone } from '@unhurried/domain/time';
import type { Timed } from '@unhurried/domain/week';
import { type Placed, timesIn, type Window } from '../plans/index.ts';
import { dateOf } from './spoken/index.ts';

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
  /** What the clock on this person's wall shows. */
  readonly now: Wall;
}

/** Today, as a calendar means it. [WE41] */
export const dateIn = ({ now }: Calendars): Day => dateOf(now);

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

/** What is on a date is over with its date, and what has a time once it has ended. */
const isOver = ({ time: { last, from, until } }: PlacedTime, now: Wall): boolean => {
  const end = until ?? from;
  return end === undefined ? last < dateOf(now) : end < now;
};

/** Of each entry its next time: what comes every day is said once. [WE7] */
function nextOf(times: readonly PlacedTime[], now: Wall): readonly PlacedTime[] {
  const met = new Set<string>();
  return times.filter((each) => {
    if (isOver(each, now) || met.has(each.entry.key)) return false;
    met.add(each.entry.key);
    return true;
  });
}

/** What comes from now on until the end of a day, each entry with its next time. [WE7] */
export const comingIn = (calendars: Calendars, last: Day): readonly PlacedTime[] =>
  nextOf(timesShown(calendars, { first: dateIn(calendars), last }), calendars.now);

/** How far ahead a suggestion is looked for. */
const daysAhead = 180;

/** What the other suggests and I have not kept, each with its next time; what is over waits no more. [WE5] */
export function waiting(calendars: Calendars): readonly PlacedTime[] {
  const { ours, me, zone, now } = calendars;
  const placed = ours.filter((entry) => waitsFor(entry, me)).map((entry) => ({ entry, isPrivate: false }));
  const first = dateIn(calendars);
  return nextOf(timed(placed, { first, last: addDays(first, daysAhead) }, zone), now);
}
