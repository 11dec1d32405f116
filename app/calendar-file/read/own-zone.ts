import { instantOf, type Wall, wallFrom, type Zone, zoneFrom } from '@unhurried/domain/time';
import type { Ical } from './ical.ts';
import { nameOf } from './parts.ts';

/** The minutes by which a wall is ahead of UTC. */
export type Offsets = (wall: Wall) => number;

/** Which years two zones must agree in. */
export interface Span {
  readonly from: number;
  readonly to: number;
}

/**
 * Zones that a calendar of Europe, the Americas, Asia, Africa or Oceania is likely to mean: one for each way in which clocks
 * are set today.
 */
const likely = (
  'Europe/Berlin Europe/London Europe/Lisbon Europe/Athens Europe/Istanbul Europe/Moscow Atlantic/Azores Africa/Casablanca ' +
  'Africa/Lagos Africa/Johannesburg Africa/Nairobi Africa/Cairo America/New_York America/Chicago America/Denver America/Phoenix ' +
  'America/Los_Angeles America/Anchorage Pacific/Honolulu America/Halifax America/St_Johns America/Mexico_City America/Bogota ' +
  'America/Caracas America/Santiago America/Asuncion America/Sao_Paulo America/Argentina/Buenos_Aires America/Havana ' +
  'Asia/Jerusalem Asia/Beirut Asia/Riyadh Asia/Tehran Asia/Dubai Asia/Kabul Asia/Karachi Asia/Kolkata Asia/Kathmandu Asia/Dhaka ' +
  'Asia/Yangon Asia/Bangkok Asia/Shanghai Asia/Tokyo Australia/Perth Australia/Adelaide Australia/Darwin Australia/Brisbane ' +
  'Australia/Sydney Australia/Lord_Howe Pacific/Auckland Pacific/Chatham Pacific/Tongatapu Pacific/Apia UTC'
).split(' ');

const two = (number: number): string => String(number).padStart(2, '0');

const upTo = (count: number): readonly number[] => Array.from({ length: count }, (_, at) => at + 1);
const months = upTo(12);
const daily = upTo(28);

function noonsOf(year: number, days: readonly number[]): readonly Wall[] {
  const dates = months.flatMap((month) => days.map((day) => `${two(month)}-${two(day)}`));
  return dates.flatMap((date) => wallFrom(`${year}-${date}T12:00`) ?? []);
}

/** Noon of some days of each year: nearly every day of the last, two of each month before. Clocks change at night. */
function* noons({ from, to }: Span): Generator<Wall> {
  yield* noonsOf(to, daily);
  for (let year = from; year < to; year++) yield* noonsOf(year, [1, 15]);
}

const utc = 'UTC' as Zone;
const offsetIn = (wall: Wall, zone: Zone): number => (instantOf(wall, utc) - instantOf(wall, zone)) / 60_000;

export function agrees(offsets: Offsets, zone: Zone, span: Span): boolean {
  for (const wall of noons(span)) if (offsetIn(wall, zone) !== offsets(wall)) return false;
  return true;
}

/** The zone that puts every noon where these offsets put it; what was hinted at comes first. [CF5] */
export function zoneLike(offsets: Offsets, hints: readonly string[], span: Span): Zone | undefined {
  const candidates = [...hints, ...likely].map(zoneFrom).filter((zone) => zone !== undefined);
  return candidates.find((zone) => agrees(offsets, zone, span));
}

/** A rule of clocks: once a year, in one month. Anything else could go on without end, and no zone is like it. [CF2] */
const yearly =
  /^RRULE:FREQ=YEARLY(;(BYMONTH=\d{1,2}|BYDAY=[+-]?\d?[A-Z]{2}|BYMONTHDAY=[\d,-]{1,40}|BYHOUR=\d+|BYMINUTE=\d+|INTERVAL=1|WKST=[A-Z]{2}|UNTIL=\w{8,16}|COUNT=\d))*;?$/i;
const isBounded = (line: string): boolean =>
  nameOf(line) !== 'RRULE' || (yearly.test(line) && /BYMONTH=|COUNT=1$/i.test(line));

/** ical.js reads the first of several dates alone. */
function* oneDateEach(lines: readonly string[]): Generator<string> {
  for (const line of lines) {
    const [head = '', list = ''] =
      nameOf(line) === 'RDATE' ? [line.slice(0, line.indexOf(':')), line.slice(line.indexOf(':') + 1)] : [];
    if (!head) yield line;
    else for (const date of list.split(',')) yield `${head}:${date}`;
  }
}

/** More rules, or single changes, than any zone keeps are not followed. [CF2] */
const mostRules = 16;
const mostDates = 2000;

/**
 * Outlook begins its rules in 1601. One that goes on without an end is followed from 1972, which says the same of today and
 * takes a tenth of the time.
 */
function* nearer(lines: readonly string[]): Generator<string> {
  let start = 0;
  for (const [at, line] of lines.entries()) {
    if (nameOf(line) !== 'END') continue;
    const part = lines.slice(start, at + 1);
    const isEndless = part.some((each) => nameOf(each) === 'RRULE' && !/COUNT=|UNTIL=/i.test(each));
    yield* isEndless ? part.map(from1972) : part;
    start = at + 1;
  }
  yield* lines.slice(start);
}

const from1972 = (line: string): string =>
  nameOf(line) === 'DTSTART' ? line.replace(/:(0|1[0-8]|19[0-6])\d+(?=\d{4}T)/, ':1972') : line;

function isReadable(lines: readonly string[]): boolean {
  const rules = lines.filter((line) => nameOf(line) === 'RRULE');
  const dates = lines.filter((line) => nameOf(line) === 'RDATE').flatMap((line) => line.split(',', mostDates + 1));
  if (rules.length > mostRules || dates.length > mostDates) return false;
  return lines.every(isBounded) && lines.some((line) => nameOf(line) === 'TZOFFSETTO');
}

/** What a VTIMEZONE says of its clocks; nothing when it cannot be read, or would take for ever to. */
export function offsetsOf(ical: Ical, lines: readonly string[]): Offsets | undefined {
  if (!isReadable(lines)) return undefined;
  try {
    const text = ['BEGIN:VTIMEZONE', ...oneDateEach([...nearer(lines)]), 'END:VTIMEZONE'].join('\r\n');
    const zone = new ical.Timezone(new ical.Component(ical.parse(text) as never));
    const offsets: Offsets = (wall) => zone.utcOffset(ical.Time.fromDateTimeString(`${wall}:00`)) / 60;
    offsets('2026-01-01T12:00' as Wall);
    return offsets;
  } catch {
    // ical.js throws at what it cannot read.
    return undefined;
  }
}
