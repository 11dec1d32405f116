import { seeded } from '@unhurried/kernel';
import { addDays, type Day, dayFrom, daysBetween } from '../time/index.ts';

const start = dayFrom('1970-01-01') as Day;

export const addWeeks = (day: Day, count: number): Day => addDays(day, 7 * count);

/** On which weekday the decks of two people change: theirs alone, so that not all of a relay's couples are busy at once. */
const shiftOf = (space: string): number => Math.floor(seeded(`week|${space}`) * 7);

/** Which week of decks a day is in, and which day of it, from 0. */
export interface WeekDay {
  readonly week: number;
  readonly day: number;
}

export function weekOf(day: Day, space: string): WeekDay {
  const since = daysBetween(start, day) + shiftOf(space);
  return { week: Math.floor(since / 7), day: since % 7 };
}

/** The first day of a week of decks. */
export const firstDayOf = (week: number, space: string): Day => addDays(start, 7 * week - shiftOf(space));
