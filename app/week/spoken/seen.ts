import type { Entry, Occurrence } from '@unhurried/domain/calendar';
import { addDays, type Day, daysBetween, type Zone } from '@unhurried/domain/time';
import type { DayShape } from '@unhurried/domain/week';
import { myPlans, ourPlans, type Placed, shapesOf, timesIn } from '../../plans/index.ts';
import type { Session } from '../../session/index.ts';

/** One time of an entry, as it stands on one day. */
export interface Held extends Placed {
  readonly time: Occurrence;
}

/** What there is on some days in a row, worked out once for all of them. [WE23] */
export interface Days {
  readonly days: readonly Day[];
  readonly shapes: readonly DayShape[];
  /** The same of what both know: what may stand on paper. [WE6] */
  readonly known: readonly DayShape[];
  /** By the place of the day among `days`. */
  readonly held: readonly (readonly Held[])[];
}

/** All that I may read. What says "busy" in the place of an entry of mine is that entry, and is not shown beside it. [WE24] */
export function allSeen(session: Session): readonly Placed[] {
  const own = myPlans(session).value.entries;
  const shadows = new Set(own.flatMap(({ shadow }) => shadow ?? []));
  const isShadow = ({ of, id }: Entry) => of === session.person && shadows.has(id);
  const shared = ourPlans(session).value.entries.filter((entry) => !isShadow(entry));
  return [...own.map((entry) => ({ entry, isPrivate: true })), ...shared.map((entry) => ({ entry, isPrivate: false }))];
}

const clockOn = (day: Day, { time }: Held): string => (time.from?.startsWith(day) ? time.from : '');

/** Dates first, and what began on a day before; then by the clock; then by their titles. [WE24] */
const inOrder =
  (day: Day) =>
  (one: Held, other: Held): number => {
    const [a, b] = [clockOn(day, one), clockOn(day, other)];
    if (a !== b) return a < b ? -1 : 1;
    return one.entry.title < other.entry.title ? -1 : 1;
  };

/** How far zones and a date that a country skipped can move a time; the longest time, and the most dates together, in days. */
const [slack, longestTime, longestDates] = [3, 14, 400];

/**
 * Without what comes once and lies far off: most of what years have gathered, so that it need not even be read. Of a treatment
 * also the days after it count. [WE23]
 */
export function near(all: readonly Placed[], first: Day, last: Day): readonly Placed[] {
  const latest = addDays(last, slack);
  const earliest = addDays(first, -slack);
  const [times, dates] = [longestTime, longestDates].map((days) => addDays(earliest, -days)) as [Day, Day];
  return all.filter(({ entry: { when, kind, changes } }) => {
    if (when.repeat || kind === 'treatment' || Object.keys(changes).length > 0) return true;
    return when.from.slice(0, 10) <= latest && when.from >= (when.kind === 'time' ? times : dates);
  });
}

/** `count` days from the first one on. */
export function daysFrom(session: Session, first: Day, count: number, zone: Zone): Days {
  const days = Array.from({ length: count }, (_, at) => addDays(first, at));
  const all = near(allSeen(session), first, addDays(first, count - 1));
  const shaped = (some: readonly Placed[]) =>
    shapesOf(
      some.map(({ entry }) => entry),
      days,
      zone,
    );
  return {
    days,
    shapes: shaped(all),
    known: shaped(all.filter(({ isPrivate }) => !isPrivate)),
    held: heldOn(all, days, zone),
  };
}

/** Each time is put into the days that it touches: no day looks through all entries. [WE23] */
export function heldOn(all: readonly Placed[], days: readonly Day[], zone: Zone): Days['held'] {
  const held: Held[][] = days.map(() => []);
  const [first = '' as Day] = days;
  const placed = new Map(all.map((each) => [each.entry, each]));
  for (const { entry, times } of timesIn([...placed.keys()], { first, last: days.at(-1) ?? first }, zone)) {
    const isPrivate = placed.get(entry)?.isPrivate ?? false;
    for (const time of times) {
      const from = Math.max(0, daysBetween(first, time.first));
      const last = Math.min(days.length - 1, daysBetween(first, time.last));
      for (let at = from; at <= last; at++) held[at]?.push({ entry, isPrivate, time });
    }
  }
  return held.map((each, at) => each.sort(inOrder(days[at] ?? first)));
}
