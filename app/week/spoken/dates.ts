import type { Day, Wall, Zone } from '@unhurried/domain/time';
import { formatDay, formatTime, locale } from '../../words/index.ts';

/** The date that a time on the wall is on. */
export const dateOf = (wall: Day | Wall): Day => wall.slice(0, 10) as Day;

const formats = new Map<string, Intl.DateTimeFormat>();

function formatOf(style: 'weekday' | 'year'): Intl.DateTimeFormat {
  // English turned round keeps English days.
  const language = locale.value.replace(/-XB$/, '');
  const name = `${language} ${style}`;
  const known = formats.get(name);
  if (known) return known;
  const parts: Intl.DateTimeFormatOptions =
    style === 'weekday' ? { weekday: 'short' } : { weekday: 'long', day: 'numeric', month: 'long', year: 'numeric' };
  const made = new Intl.DateTimeFormat(language, { ...parts, timeZone: 'UTC' });
  formats.set(name, made);
  return made;
}

const noonOf = (day: Day): Date => new Date(`${day}T12:00:00Z`);

/** "Mon", for the head of a column. */
export const weekdayShort = (day: Day): string => formatOf('weekday').format(noonOf(day));

/** "Sunday 22 November", with the year where it is another one than today's. */
export const daySaid = (day: Day, today: Day): string =>
  day.slice(0, 4) === today.slice(0, 4) ? formatDay(day) : formatOf('year').format(noonOf(day));

/** A time on the wall as the reader's language writes it, never broken between two lines. */
export const wallSaid = (wall: Wall): string => formatTime(Date.parse(`${wall}:00Z`), 'UTC').replace(/\s/g, '\u00a0');

/** 0 is Monday, as everywhere. The first of January 2024 was one. */
const mondays = '2024-01-0';
export const weekdaySaid = (weekday: number): string => formatDay(`${mondays}${weekday + 1}`, 'weekday');

/** "Lisbon" of `Europe/Lisbon`: the place by which the list of zones calls it. */
export const placeOf = (zone: Zone): string => zone.split('/').at(-1)?.replaceAll('_', ' ') ?? zone;

/** Begins as a line does, in the reader's language. */
export function asLine(text: string): string {
  const [first = '', ...rest] = text;
  return first.toLocaleUpperCase(locale.value) + rest.join('');
}
