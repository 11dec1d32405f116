import type { When } from '@unhurried/domain/calendar';
import { addDays, type Day, daysBetween, type Wall, wallAt, type Zone } from '@unhurried/domain/time';
import { ok, type Result, refuse } from '@unhurried/kernel';
import type { SkipReason } from '../reading.ts';
import { type Fields, firstOf, textOf } from './fields.ts';
import { instantAt, later, type Start, wallLater } from './starts.ts';

/** When something is, without its repetition. */
export type Once = When & { readonly repeat?: never };

const mostDays = 366;
/** As long as a time may be; what is longer stands as days. [CF7] */
const mostMinutes = 14 * 24 * 60;

/** A length as RFC 5545 writes it (3.3.6): days as calendars count them, and minutes by the clock. */
interface Length {
  readonly days: number;
  readonly minutes: number;
}

/** A length below nothing is read as none: the beginning is what counts. [CF7] */
export function lengthFrom(value: unknown): Length | undefined {
  const parts =
    typeof value === 'string' &&
    /^([+-])?P(?:(\d{1,4})W)?(?:(\d{1,5})D)?(?:T(?:(\d{1,5})H)?(?:(\d{1,7})M)?(?:(\d{1,9})S)?)?$/i.exec(value.trim());
  if (!parts) return undefined;
  const [weeks, days, hours, minutes, seconds] = parts.slice(2).map((part) => Number(part ?? 0)) as [
    number,
    number,
    number,
    number,
    number,
  ];
  if (parts[1] === '-') return { days: 0, minutes: 0 };
  return { days: weeks * 7 + days, minutes: hours * 60 + minutes + Math.floor(seconds / 60) };
}

const daysOf = (from: Day, days: number): Result<Once, SkipReason> =>
  days > mostDays ? refuse('too-long') : ok({ kind: 'days', from, days: Math.max(1, days) });

const dayOf = (wall: Wall): Day => wall.slice(0, 10) as Day;
const atMidnight = (wall: Wall): boolean => wall.endsWith('T00:00');

/** From a wall for so many minutes; as days, from the first to the last that it touches, when that is very long. [CF7] */
export function timed(from: Wall, zone: Zone | undefined, minutes: number): Result<Once, SkipReason> {
  const lasting = Math.max(0, Math.round(minutes));
  if (lasting <= mostMinutes) return ok({ kind: 'time', from, minutes: lasting, ...(zone && { zone }) });
  return daysOf(dayOf(from), daysBetween(dayOf(from), dayOf(wallLater(from, zone, lasting - 1))) + 1);
}

/** What Outlook calls a whole day: from one midnight to another, with a mark beside it. [CF7] */
function wholeDays(start: Start & { kind: 'time' }, minutes: number, viewer: Zone): Once | undefined {
  const zone = start.from === undefined ? start.zone : viewer;
  const wallIn = (wall: Wall) => (start.zone && zone ? wallAt(instantAt(wall, start.zone), zone) : wall);
  const [from, until] = [wallIn(start.wall), wallIn(wallLater(start.wall, start.zone, minutes))];
  const days = daysBetween(dayOf(from), dayOf(until));
  return atMidnight(from) && atMidnight(until) && days >= 1 && days <= mostDays
    ? { kind: 'days', from: dayOf(from), days }
    : undefined;
}

/** The minutes from a start to what says its end, which may stand in another zone. */
function minutesTo(start: Start & { kind: 'time' }, end: Start | undefined, length: Length | undefined): number {
  const from = instantAt(start.wall, start.zone);
  if (end) {
    const until = end.kind === 'day' ? (`${end.day}T00:00` as Wall) : end.wall;
    return (instantAt(until, end.kind === 'day' ? start.zone : end.zone) - from) / 60_000;
  }
  if (!length) return 0;
  // A day of a calendar ends at the same time on the wall, also where the clocks change between.
  const wall = `${addDays(dayOf(start.wall), length.days)}${start.wall.slice(10)}` as Wall;
  return (later(instantAt(wall, start.zone), length.minutes) - from) / 60_000;
}

function daysTo(from: Day, end: Start | undefined, length: Length | undefined): number {
  if (end) return daysBetween(from, end.kind === 'day' ? end.day : dayOf(end.wall));
  return length ? length.days + Math.ceil(length.minutes / 1440) : 1;
}

/** When something is, from its start and its end or length. [CF7] */
export function onceFrom(fields: Fields, start: Start, end: Start | undefined, viewer: Zone): Result<Once, SkipReason> {
  const length = lengthFrom(firstOf(fields, 'DURATION')?.values[0]);
  if (start.kind === 'day') return daysOf(start.day, daysTo(start.day, end, length));
  const minutes = minutesTo(start, end, length);
  const isMarked = /^true$/i.test(textOf(fields, 'X-MICROSOFT-CDO-ALLDAYEVENT'));
  const whole = isMarked ? wholeDays(start, minutes, viewer) : undefined;
  return whole ? ok(whole) : timed(start.wall, start.zone, minutes);
}
