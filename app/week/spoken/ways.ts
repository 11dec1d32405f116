import type { Day } from '@unhurried/domain/time';

/** Where the calendar's pages are. An entry's key holds a colon, so it is written as an address writes it. */
const part = (text: string): string => encodeURIComponent(text);

/** What an address wrote, read back; an address that nobody could have written names nothing. */
export function partIn(text: string | undefined): string {
  try {
    return decodeURIComponent(text ?? '');
  } catch {
    return '';
  }
}

export const weekWay = '/week';
/** A month, or the month of a day, which is then the one that the keyboard begins at. */
export const monthWay = (day: string): string => `/week/month/${day}`;
export const dayWay = (day: Day): string => `/week/day/${day}`;
export const newWay = (day: Day): string => `/week/new/${day}`;
/** `time`: one time of a repetition, by its key. */
export const entryWay = (key: string, time?: string): string => `/week/entry/${part(key)}${further(time)}`;
export const changeWay = (key: string, time?: string): string => `/week/change/${part(key)}${further(time)}`;

const further = (time: string | undefined): string => (time === undefined ? '' : `/${part(time)}`);

export const linkTo = (way: string): string => `#${way}`;
