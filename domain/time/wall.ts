import type { Brand } from '@unhurried/kernel';
import { addDays, type Day, dayFrom, daysBetween } from './day.ts';
import { hours, type Instant, type Zone } from './instant.ts';
import { isZone, offsetAt } from './offset.ts';

/** A time on the wall, `2026-11-22T14:30`, without a zone. Compares as text. */
export type Wall = Brand<string, 'Wall'>;

const epoch = '1970-01-01' as Day;
const msOfMinute = 60_000;
const minutesOfDay = 1440;

/** Texts of days, since a calendar asks for the same few again and again. Forgotten when they are many. */
const days = new Map<number, Day>();
const mostKept = 20_000;

const [firstDay, lastDay] = ['0001-01-01' as Day, '9999-12-31' as Day];
const [least, most] = [daysBetween(epoch, firstDay), daysBetween(epoch, lastDay)];

/** A wall beyond the calendar shows its first or last date, so that no number makes anybody search for ever. */
function dayOf(number: number): Day {
  if (number <= least) return firstDay;
  if (number >= most) return lastDay;
  const known = days.get(number);
  if (known) return known;
  const day = addDays(epoch, number);
  if (days.size >= mostKept) days.clear();
  days.set(number, day);
  return day;
}

const two = Array.from({ length: 60 }, (_, number) => String(number).padStart(2, '0'));

/** The same the other way round. */
const numbers = new Map<string, number>();

function numberOf(day: Day): number {
  const known = numbers.get(day);
  if (known !== undefined) return known;
  const number = daysBetween(epoch, day);
  if (numbers.size >= mostKept) numbers.clear();
  numbers.set(day, number);
  return number;
}

/** Two digits at a place of the text: a calendar reads thousands. */
const twoAt = (wall: Wall, at: number): number => wall.charCodeAt(at) * 10 + wall.charCodeAt(at + 1) - 528;

/** As if the wall were in UTC, in milliseconds. */
const unzoned = (wall: Wall): number =>
  (numberOf(wall.slice(0, 10) as Day) * minutesOfDay + twoAt(wall, 11) * 60 + twoAt(wall, 14)) * msOfMinute;

/** The time on the wall that a text names, to the minute, or nothing when it names none. [TI4] */
export function wallFrom(text: string): Wall | undefined {
  const parts = /^(\d{4}-\d{2}-\d{2})T([01]\d|2[0-3]):[0-5]\d$/.exec(text);
  return parts?.[1] && dayFrom(parts[1]) ? (text as Wall) : undefined;
}

/** What the wall says at this instant. Seconds are left out. [TI4] */
export function wallAt(now: Instant, zone: Zone): Wall {
  const minutes = Math.floor((now + offsetAt(now, zone)) / msOfMinute);
  const day = Math.floor(minutes / minutesOfDay);
  const inDay = minutes - day * minutesOfDay;
  return `${dayOf(day)}T${two[Math.floor(inDay / 60)]}:${two[inDay % 60]}` as Wall;
}

/**
 * When the wall says this. A time that the clock leaps over is counted with the offset before the leap, so that 02:30 becomes
 * 03:30; of a time that comes twice the first is meant (RFC 5545, 3.3.5). [TI5]
 */
export function instantOf(wall: Wall, zone: Zone): Instant {
  const local = unzoned(wall);
  // No zone was ever further than this from UTC, so every change of the clocks that matters lies between the two.
  const [before, after] = [
    offsetAt((local - hours(16)) as Instant, zone),
    offsetAt((local + hours(16)) as Instant, zone),
  ];
  const first = (local - before) as Instant;
  if (before === after || offsetAt(first, zone) === before) return first;
  const second = (local - after) as Instant;
  return offsetAt(second, zone) === after ? second : first;
}

/**
 * A zone that this device knows by its name in the IANA list, otherwise nothing. `+05:30` is none: a number knows no summer
 * time, and not every device would take it. [TI4]
 */
export const zoneFrom = (text: string): Zone | undefined => (isZone(text) ? (text as Zone) : undefined);
