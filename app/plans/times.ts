import { type Entry, occurrencesOf, type Window } from '@unhurried/domain/calendar';
import { addDays, type Day, type Zone } from '@unhurried/domain/time';
import { type DayShape, shapeOf, type Timed } from '@unhurried/domain/week';

/** Each entry with its times in these days; entries without one are left out. */
export const timesIn = (entries: readonly Entry[], window: Window, zone: Zone): readonly Timed[] =>
  entries.flatMap((entry) => {
    const times = occurrencesOf(entry.when, entry.changes, window, zone);
    return times.length > 0 ? [{ entry, times }] : [];
  });

/** How far before a day a round of treatment that it belongs to can have begun. */
const roundBefore = (entry: Entry): number => entry.cycle?.days ?? 1;

/** What the shared calendar says of these days. [WK2] */
export function shapesOf(entries: readonly Entry[], days: readonly Day[], zone: Zone): readonly DayShape[] {
  const [first = '' as Day] = days;
  const last = days.at(-1) ?? first;
  const shaping = entries.filter(({ stands, kind }) => stands && shapers.has(kind));
  const timed = shaping.flatMap((entry) =>
    timesIn([entry], { first: addDays(first, -roundBefore(entry)), last }, zone),
  );
  return days.map((day) => shapeOf(day, timed));
}

const shapers: ReadonlySet<Entry['kind']> = new Set(['rest', 'treatment', 'appointment']);
