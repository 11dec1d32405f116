import { type Day, daysBetween } from './day.ts';
import { hours, type Instant, type Zone } from './instant.ts';

/** How far the wall of a zone is from UTC, kept for stretches whose two ends agree. */
interface Clock {
  readonly format: Intl.DateTimeFormat;
  /** By the day of UTC: what holds all day, or `mixed`. */
  readonly days: Map<number, number>;
  /** By the instant itself: the ends of days and hours. */
  readonly ends: Map<number, number>;
}

const clocks = new Map<string, Clock>();
const unknown = new Set<string>();
/** A calendar looks at some years at a time: beyond these, ends and names are forgotten and asked for anew. */
const mostEnds = 20_000;
const mostUnknown = 100;

const clockOf = (zone: string): Clock => ({
  // English in Latin digits, since this is read by a program and never shown.
  format: new Intl.DateTimeFormat('en-US-u-nu-latn', {
    timeZone: zone,
    calendar: 'gregory',
    hourCycle: 'h23',
    year: 'numeric',
    month: '2-digit',
    day: '2-digit',
    hour: '2-digit',
    minute: '2-digit',
    second: '2-digit',
  }),
  days: new Map(),
  ends: new Map(),
});

function clockFor(zone: string): Clock {
  const known = clocks.get(zone);
  if (known) return known;
  const made = clockOf(zone);
  clocks.set(zone, made);
  return made;
}

/** Whether this device knows a zone of this name. */
export function isZone(name: string): boolean {
  if (clocks.has(name)) return true;
  if (unknown.has(name) || !/^[A-Za-z][A-Za-z0-9_+/-]{1,63}$/.test(name)) return false;
  try {
    clockFor(name);
    return true;
  } catch {
    if (unknown.size >= mostUnknown) unknown.clear();
    unknown.add(name);
    return false;
  }
}

const epoch = '1970-01-01' as Day;
const day = hours(24);

/** Beyond these nobody has set a clock, and a year has no longer four digits: the offset stays what it was there. */
const earliest = daysBetween(epoch, '1600-01-01' as Day) * day;
const latest = daysBetween(epoch, '9999-12-30' as Day) * day;

/** Asked of the device: how far the wall of the zone is from UTC at this instant, in milliseconds, seconds included. */
function asked({ format }: Clock, now: number): number {
  const whole = Math.floor(now / 1000) * 1000;
  const parts = /(\d+)\D+(\d+)\D+(\d+)\D+(\d+)\D+(\d+)\D+(\d+)/.exec(format.format(whole));
  if (!parts) throw new Error('An instant has a wall.');
  const [, month, date, year, hour, minute, second] = parts;
  const since = daysBetween(epoch, `${year?.padStart(4, '0')}-${month}-${date}` as Day) * day;
  return since + hours(Number(hour)) + Number(minute) * 60_000 + Number(second) * 1000 - whole;
}

function atEnd(clock: Clock, end: number): number {
  const known = clock.ends.get(end);
  if (known !== undefined) return known;
  const offset = asked(clock, end);
  if (clock.ends.size >= mostEnds) clock.ends.clear();
  clock.ends.set(end, offset);
  return offset;
}

const mixed = Number.NaN;

/** The offset of the stretch that begins here, when it is the same at both of its ends. */
function throughout(clock: Clock, from: number, length: number): number {
  const offset = atEnd(clock, from);
  return offset === atEnd(clock, from + length) ? offset : mixed;
}

function allDay(clock: Clock, at: number): number {
  const known = clock.days.get(at);
  if (known !== undefined) return known;
  const offset = throughout(clock, at * day, day);
  if (clock.days.size >= mostEnds) clock.days.clear();
  clock.days.set(at, offset);
  return offset;
}

/**
 * How far the wall of a zone is ahead of UTC at this instant, in milliseconds. No zone ever changed its clocks twice within one
 * day and back again, so two ends of a day of UTC that agree speak for the day between them; where they differ, the hours do.
 */
export function offsetAt(instant: Instant, zone: Zone): number {
  if (zone === 'UTC') return 0;
  const clock = clockFor(zone);
  const now = Math.min(latest, Math.max(earliest, instant));
  const today = allDay(clock, Math.floor(now / day));
  if (!Number.isNaN(today)) return today;
  const hour = throughout(clock, Math.floor(now / hours(1)) * hours(1), hours(1));
  return Number.isNaN(hour) ? asked(clock, now) : hour;
}
