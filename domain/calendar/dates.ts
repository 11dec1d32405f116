import { type Day, type Instant, instantOf, type Wall, wallAt, type Zone } from '../time/index.ts';

// A repetition is reckoned in numbers: a date by the days since 1970-01-01, a time on the wall by the minutes since that
// midnight, as if no clock ever changed. Zones come in only where an occurrence is placed.

export const minutesOfDay = 1440;
const utc = 'UTC' as Zone;

export const minuteOf = (wall: Wall): number => instantOf(wall, utc) / 60_000;
export const numberOf = (day: Day): number => minuteOf(`${day}T00:00` as Wall) / minutesOfDay;
export const wallOf = (minute: number): Wall => wallAt((minute * 60_000) as Instant, utc);
export const dayOf = (number: number): Day => wallOf(number * minutesOfDay).slice(0, 10) as Day;

/** What is left over, never negative. */
export const over = (number: number, by: number): number => ((number % by) + by) % by;

/** 0 is Monday. */
export const weekdayOf = (number: number): number => over(number + 3, 7);

export interface Year {
  readonly year: number;
  readonly first: number;
  readonly last: number;
  /** The first day of each month. */
  readonly months: readonly number[];
}

/** The last year that a rule reaches: in the next one, weeks that lie over its end would have no dates. */
export const lastYear = 9998;
const years = new Map<number, Year>();

export function yearOf(year: number): Year {
  const known = years.get(year);
  if (known) return known;
  const name = String(year).padStart(4, '0');
  const months = Array.from({ length: 12 }, (_, month) =>
    numberOf(`${name}-${String(month + 1).padStart(2, '0')}-01` as Day),
  );
  const made = { year, first: months[0] ?? 0, last: numberOf(`${name}-12-31` as Day), months };
  years.set(year, made);
  return made;
}

export function yearWith(day: number): Year {
  let year = yearOf(Math.min(lastYear + 1, Math.floor(day / 365.2425) + 1970));
  while (year.first > day) year = yearOf(year.year - 1);
  while (year.last < day) year = yearOf(year.year + 1);
  return year;
}

/** The month of a day in its year, 0 for January. */
export function monthWith({ first, months }: Year, day: number): number {
  let month = Math.min(11, Math.floor((day - first) / 28));
  while ((months[month] ?? first) > day) month--;
  return month;
}

export const firstOfMonth = ({ months, first }: Year, month: number): number => months[month] ?? first;
export const lastOfMonth = ({ months, last }: Year, month: number): number => (months[month + 1] ?? last + 1) - 1;

/** The first day of the week that a day lies in. */
export const weekWith = (day: number, weekStart: number): number => day - over(weekdayOf(day) - weekStart, 7);
