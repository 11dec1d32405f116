import { type Day, dayFrom, type Instant, instantOf, type Wall, wallAt, wallFrom, type Zone } from '../time/index.ts';
import { dayOf, minuteOf, minutesOfDay, numberOf, wallOf } from './dates.ts';
import { type Series, seriesOf, startsBetween } from './expand.ts';
import { ruleFrom } from './rule.ts';
import type { DateChange, Occurrence, OccurrenceKey, When } from './when.ts';

/** The most that one entry gives in one window: two in an hour of a month, and more than a daily one in five years. [RR6] */
export const mostTimes = 2000;

/** The longest that something with a time may last, in minutes: a fortnight. */
export const longestTime = 14 * minutesOfDay;

/** How far a start can lie from the window's wall on its own: two zones, and a date that a country skipped. */
const slack = 3 * minutesOfDay;

const lastNumber = numberOf('9999-12-31' as Day);

export const isRepeating = ({ repeat }: When): boolean => repeat?.rule !== undefined || (repeat?.also?.length ?? 0) > 0;

/** Days for dates, minutes for a time. */
export const lengthOf = (when: When): number => (when.kind === 'days' ? when.days : when.minutes);

/** An entry's times as numbers, read once for as long as the program holds the entry. */
interface Read {
  readonly series: Series;
  readonly also: readonly number[];
  readonly left: ReadonlySet<string>;
}

const none = seriesOf(undefined, { start: Number.NaN, ofDates: false });
const noneLeft: ReadonlySet<string> = new Set();
const read = new WeakMap<When, Read>();

function startOf(text: string, ofDates: boolean): number | undefined {
  const start = ofDates ? dayFrom(text) : wallFrom(text);
  if (!start) return undefined;
  return ofDates ? numberOf(start as Day) * minutesOfDay : minuteOf(start as Wall);
}

function readAnew(when: When): Read {
  const ofDates = when.kind === 'days';
  const rule = when.repeat?.rule === undefined ? undefined : ruleFrom(when.repeat.rule);
  const start = startOf(when.from, ofDates);
  const zone = when.kind === 'time' ? when.zone : undefined;
  const also = (when.repeat?.also ?? []).map((text) => startOf(text, ofDates));
  return {
    series: start === undefined ? none : seriesOf(rule?.ok ? rule.value : undefined, { start, ofDates, zone }),
    also: also.filter((each) => each !== undefined),
    left: when.repeat?.not ? new Set(when.repeat.not) : noneLeft,
  };
}

function readOf(when: When): Read {
  const known = read.get(when);
  if (known) return known;
  const made = readAnew(when);
  read.set(when, made);
  return made;
}

const keyOf = (start: number, { kind }: When): OccurrenceKey =>
  kind === 'days' ? dayOf(Math.floor(start / minutesOfDay)) : wallOf(start);

/** What is once, as most entries of ten years are: compared as text, since most of it lies far from the window. */
function onlyStart({ from: text, kind }: When, from: number, to: number): readonly OccurrenceKey[] {
  const [first, last] = [wallOf(from).slice(0, text.length), wallOf(to).slice(0, text.length)];
  return text >= first && text <= last && startOf(text, kind === 'days') !== undefined ? [text] : [];
}

/** All starts between two, as the rule and its dates give them: merged, in order, each once, without those left out. */
function startsOf(when: When, from: number, to: number, most: number): readonly OccurrenceKey[] {
  if (!when.repeat) return onlyStart(when, from, to);
  const { series, also, left } = readOf(when);
  const ruled = startsBetween(series, from, to, most + left.size);
  const added = also.filter((start) => start >= from && start <= to);
  const all = added.length === 0 ? ruled : [...new Set([...ruled, ...added])].sort((one, other) => one - other);
  const keys = all.map((start) => keyOf(start, when));
  return left.size === 0 ? keys : keys.filter((key) => !left.has(key));
}

function onDates(key: OccurrenceKey, from: Day, days: number): Occurrence {
  const last = Math.min(lastNumber, numberOf(from) + Math.max(1, days) - 1);
  return { key, first: from, last: dayOf(last) };
}

const dateOf = (wall: Wall): Day => wall.slice(0, 10) as Day;

/**
 * An end at midnight touches the date before it. Where clocks go back meanwhile, the wall may show an end before its start; the
 * dates do not.
 */
function onWalls(key: OccurrenceKey, minutes: number, wallAfter: (minutes: number) => Wall): Occurrence {
  const from = wallAfter(0);
  const until = minutes === 0 ? from : wallAfter(minutes);
  const first = dateOf(from);
  const last = dateOf(minutes > 0 && until.endsWith('T00:00') ? wallAfter(minutes - 1) : until);
  return { key, first, last: last > first ? last : first, from, until };
}

const atInstant = (key: OccurrenceKey, start: Instant, minutes: number, viewer: Zone): Occurrence =>
  onWalls(key, minutes, (after) => wallAt((start + after * 60_000) as Instant, viewer));

function floating(key: OccurrenceKey, from: Wall, minutes: number): Occurrence {
  const start = minuteOf(from);
  return onWalls(key, minutes, (after) => wallOf(start + after));
}

interface Zones {
  readonly entry: Zone | undefined;
  readonly viewer: Zone;
}

const minutesOf = (length: number): number => Math.min(longestTime, Math.max(0, length));

interface Start {
  readonly key: OccurrenceKey;
  readonly start: Instant;
}

/**
 * Where the clocks leap, two starts can become one instant, and RFC 5545 counts that once. The later one stays: its time is the
 * one that the wall really shows.
 */
function eachOnce(all: readonly Start[]): readonly Start[] {
  const leaps = all.some(({ start }, at) => start <= (all[at - 1]?.start ?? Number.NEGATIVE_INFINITY));
  return leaps ? [...new Map(all.map((each) => [each.start, each])).values()] : all;
}

/** The times of an entry that nobody moved. */
function unmoved(keys: readonly OccurrenceKey[], when: When, { entry, viewer }: Zones): readonly Occurrence[] {
  if (when.kind === 'days') return keys.map((key) => onDates(key, key as Day, when.days));
  const minutes = minutesOf(when.minutes);
  if (!entry) return keys.map((key) => floating(key, key as Wall, minutes));
  const all = keys.map((key) => ({ key, start: instantOf(key as Wall, entry) }));
  return eachOnce(all).map(({ key, start }) => atInstant(key, start, minutes, viewer));
}

function moved(key: OccurrenceKey, change: DateChange, { entry, viewer }: Zones): Occurrence | undefined {
  if (change.off) return undefined;
  const { from, length } = change;
  if (from.length === 10) return onDates(key, from as Day, length);
  const minutes = minutesOf(length);
  return entry ? atInstant(key, instantOf(from as Wall, entry), minutes, viewer) : floating(key, from as Wall, minutes);
}

const compared = (one: string | undefined, other: string | undefined): number =>
  one === other ? 0 : (one ?? '') < (other ?? '') ? -1 : 1;

/** By their first date, then dates before times, then by the wall. */
const inOrder = (one: Occurrence, other: Occurrence): number =>
  compared(one.first, other.first) || compared(one.from, other.from) || compared(one.key, other.key);

/** Whether an entry has, or had before it was moved, a time of this key. */
function isTimeOf(when: When, key: OccurrenceKey): boolean {
  const start = startOf(key, when.kind === 'days');
  return start !== undefined && startsOf(when, start, start, 1).includes(key);
}

/** Calendar dates, both of them within. */
export interface Window {
  readonly first: Day;
  readonly last: Day;
}

/** The keys of all times that may touch the window, and of some that lie close by. */
function keysNear(when: When, window: Window, { entry }: Zones): readonly OccurrenceKey[] {
  const length = when.kind === 'days' ? when.days * minutesOfDay : minutesOf(when.minutes);
  const before = length + (entry ? slack : 0);
  const after = entry ? slack : 0;
  const from = numberOf(window.first) * minutesOfDay - before;
  const to = (numberOf(window.last) + 1) * minutesOfDay - 1 + after;
  // Nothing starts twice in a minute: so many may lie before the window and must not use up what it may hold.
  return startsOf(when, from, to, mostTimes + before);
}

/**
 * Every time of an entry that touches a window of its viewer's calendar, in order. `changes` are what became of single times:
 * one that was moved counts where it is now, and one that names no time of this entry counts nowhere. [RR6] [RR7]
 */
export function occurrencesOf(
  when: When,
  changes: Readonly<Record<OccurrenceKey, DateChange>>,
  window: Window,
  viewer: Zone,
): readonly Occurrence[] {
  const zones: Zones = { entry: when.kind === 'time' ? when.zone : undefined, viewer };
  const touches = ({ first, last }: Occurrence) => first <= window.last && last >= window.first;
  const keys = keysNear(when, window, zones).filter((key) => !Object.hasOwn(changes, key));
  const there = unmoved(keys, when, zones).filter(touches);
  for (const [key, change] of Object.entries(changes)) {
    const now = moved(key, change, zones);
    if (now && touches(now) && isTimeOf(when, key)) there.push(now);
  }
  return there.sort(inOrder).slice(0, mostTimes);
}
