import { occurrencesOf } from '@unhurried/domain/calendar';
import ICAL from 'ical.js';
import rrule from 'rrule';
import { asEntry, home, type Repeated, repeatedEntries, type Window } from './entries.ts';

/** Gives every start of all entries in a window, on the wall. */
export type Expansion = (window: Window) => readonly string[];

/** Reads the entries anew, as each needs them. */
export interface Reader {
  readonly name: string;
  readonly read: () => Expansion;
}

const unchanged = {};

function oursWith(entries: readonly Repeated[]): Expansion {
  const all = entries.map(asEntry);
  return (window) => all.flatMap((when) => occurrencesOf(when, unchanged, window, home)).map(({ from = '' }) => from);
}

const compact = (wall: string): string => `${wall.replaceAll(/[-:]/g, '')}00Z`;

/** Without its cache, which would answer the second question without any work. */
function byRrule(entries: readonly Repeated[]): Expansion {
  const all = entries.map(({ rule, from }) =>
    rrule.rrulestr(`DTSTART:${compact(from)}\nRRULE:${rule}`, { cache: false }),
  );
  return ({ first, last }) => {
    const [from, to] = [new Date(`${first}T00:00Z`), new Date(`${last}T23:59Z`)];
    return all.flatMap((rule) => rule.between(from, to, true)).map((date) => date.toISOString().slice(0, 16));
  };
}

function byIcal(entries: readonly Repeated[]): Expansion {
  const all = entries.map(({ rule, from }) => ({
    recur: ICAL.Recur.fromString(rule),
    start: ICAL.Time.fromDateTimeString(`${from}:00`),
  }));
  return ({ first, last }) => {
    const [from, to] = [
      ICAL.Time.fromDateTimeString(`${first}T00:00:00`),
      ICAL.Time.fromDateTimeString(`${last}T23:59:00`),
    ];
    return all.flatMap(({ recur, start }) => {
      const found: string[] = [];
      const times = recur.iterator(start);
      for (let time = times.next(); time && time.compare(to) <= 0; time = times.next()) {
        if (time.compare(from) >= 0) found.push(time.toString().slice(0, 16));
      }
      return found;
    });
  };
}

/** The same entries for all three. */
export function readers(count: number): readonly [ours: Reader, rrule: Reader, ical: Reader] {
  const entries = repeatedEntries(count);
  return [
    { name: 'ours', read: () => oursWith(entries) },
    { name: 'rrule', read: () => byRrule(entries) },
    { name: 'ical.js', read: () => byIcal(entries) },
  ];
}
