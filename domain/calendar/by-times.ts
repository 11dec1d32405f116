import { daysIn, type Span } from './by-parts.ts';
import { minutesOfDay, over } from './dates.ts';
import type { Rule } from './rule.ts';

// Which times of the wall a rule gives on the days of one period, and which of them its positions leave. [RR2]

/** The members of a list at these positions, in order, each once; all of them where no position is named. */
const placed = (list: readonly number[], positions: ReadonlySet<number>): readonly number[] =>
  positions.size === 0 ? list : list.filter((_, at) => positions.has(at + 1) || positions.has(at - list.length));

const among = (list: readonly number[], value: number): boolean => list.length === 0 || list.includes(value);
const upTo = (first: number, end: number, step: number): readonly number[] =>
  first >= end ? [] : Array.from({ length: Math.ceil((end - first) / step) }, (_, at) => first + at * step);

/** Minutes since midnight, for a rule of days or longer. */
function usualTimes({ hours, minutes }: Rule, start: number): readonly number[] {
  const inDay = over(start, minutesOfDay);
  const ofHour = minutes.length > 0 ? minutes : [inDay % 60];
  const ofDay = hours.length > 0 ? hours : [Math.floor(inDay / 60)];
  return ofDay.flatMap((hour) => ofHour.map((minute) => hour * 60 + minute));
}

function hourlyTimes({ hours, minutes, interval, positions }: Rule, start: number, day: number): readonly number[] {
  const first = over(Math.floor(start / 60) - day * 24, interval);
  const ofHour = placed(minutes.length > 0 ? minutes : [over(start, 60)], new Set(positions));
  return upTo(first, 24, interval)
    .filter((hour) => among(hours, hour))
    .flatMap((hour) => ofHour.map((minute) => hour * 60 + minute));
}

function minutelyTimes({ hours, minutes, interval, positions }: Rule, start: number, day: number): readonly number[] {
  if (placed([0], new Set(positions)).length === 0) return [];
  const all = upTo(over(start - day * minutesOfDay, interval), minutesOfDay, interval);
  return all.filter((minute) => among(hours, Math.floor(minute / 60)) && among(minutes, minute % 60));
}

/**
 * The starts of one period, in order, each once; where days within it are named, no others need be looked at, unless the rule
 * counts positions. Before the first one of all they may say too much: see `startsBetween`.
 */
export function startsIn(
  rule: Rule,
  start: number,
  ofDates: boolean,
): (span: Span, within?: Span) => readonly number[] {
  const on = (day: number, times: readonly number[]) => times.map((time) => day * minutesOfDay + time);
  if (rule.every === 'hour' || rule.every === 'minute') {
    const times = rule.every === 'hour' ? hourlyTimes : minutelyTimes;
    return (span) => daysIn(rule, span, span).flatMap((day) => on(day, times(rule, start, day)));
  }
  const times = ofDates ? [0] : usualTimes(rule, start);
  const positions = new Set(rule.positions);
  return (span, within = span) => {
    const days = daysIn(rule, span, positions.size > 0 ? span : within);
    return placed(
      days.flatMap((day) => on(day, times)),
      positions,
    );
  };
}

/** As many starts as a rule can give in one day, reckoned from what it names: a day of some may have one or two more. [RR9] */
export function mostOn({ every, interval, hours, minutes, count = Number.POSITIVE_INFINITY }: Rule): number {
  const named = minutes.length || Number.POSITIVE_INFINITY;
  const inHour = every === 'minute' ? Math.min(named, 60 / interval) : Math.max(1, minutes.length);
  const each = every === 'minute' ? 24 : every === 'hour' ? 24 / interval : 1;
  return Math.min(count, inHour * (hours.length || each));
}

/** How many times of one day a rule goes through to find its starts. [RR4] */
export function chosenFromOn({ every, interval, hours, minutes }: Rule): number {
  if (every === 'minute') return Math.ceil(minutesOfDay / interval);
  const ofHour = Math.max(1, minutes.length);
  return ofHour * (every === 'hour' ? Math.ceil(24 / interval) : Math.max(1, hours.length));
}
