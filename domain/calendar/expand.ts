import { type Day, instantOf, type Wall, wallAt, type Zone } from '../time/index.ts';
import { filled, type Span } from './by-parts.ts';
import { chosenFromOn, mostOn, startsIn } from './by-times.ts';
import { minuteOf, minutesOfDay, numberOf, wallOf } from './dates.ts';
import { periodFrom } from './periods.ts';
import type { Rule, Until } from './rule.ts';

/** A rule with its start, ready to be asked for any stretch of time. In minutes on the wall of the entry. */
export interface Series {
  readonly start: number;
  /** The first period that does not end before a day. */
  readonly periodFrom: (day: number) => Span | undefined;
  /** All starts of a period, or those on some of its days; it may give others besides. */
  readonly startsIn: (span: Span, within?: Span) => readonly number[];
  /** No start lies later. */
  readonly end: number;
  /** Whether a start is later than the rule's UNTIL, where only its instant can tell. */
  readonly isLate: (start: number) => boolean;
}

/** From how many times a COUNT is chosen at most, unless division can tell its end: also those that the rule leaves out. [RR4] */
const longestCount = 500_000;

/** As many starts in a day as are followed: what names more gives its first time alone. [RR9] */
const mostInDay = 24;

/** The first start counts always, whether or not the rule would give it (RFC 5545, 3.8.5.3). [RR2] */
export function startsBetween(series: Series, from: number, to: number, most: number): readonly number[] {
  const { start, periodFrom: reach, startsIn: starts, isLate } = series;
  const last = Math.min(to, series.end);
  const found = start >= from && start <= to ? [start] : [];
  const within = { first: Math.floor(from / minutesOfDay), last: Math.floor(last / minutesOfDay) };
  let span = reach(within.first);
  while (span && span.first * minutesOfDay <= last && found.length < most) {
    for (const at of starts(span, within)) if (at > start && at >= from && at <= last && !isLate(at)) found.push(at);
    span = reach(span.last + 1);
  }
  return found.slice(0, most);
}

const lengths: Readonly<Record<Rule['every'], number | undefined>> = {
  minute: 1,
  hour: 60,
  day: minutesOfDay,
  week: 7 * minutesOfDay,
  // Not every month has a 31st: these are walked.
  month: undefined,
  year: undefined,
};

const isBare = ({ months, weeks, yearDays, monthDays, weekdays, hours, minutes }: Rule): boolean =>
  [months, weeks, yearDays, monthDays, weekdays, hours, minutes].every(({ length }) => length === 0);

/**
 * The last start of a counted rule: divided where nothing is left out, walked elsewhere. What is walked is measured by what the
 * rule chooses from, since BYSETPOS may leave one of a whole year. [RR4]
 */
function endOfCount(rule: Rule, count: number, series: Series, inDay: number): number {
  const length = lengths[rule.every];
  if (length && isBare(rule)) return series.start + (count - 1) * rule.interval * length;
  let [end, left] = [series.start, count - 1];
  let span = series.periodFrom(Math.floor(series.start / minutesOfDay));
  for (let seen = 0; span && left > 0 && seen < longestCount; ) {
    const starts = series.startsIn(span).filter((at) => at > series.start);
    end = starts[Math.min(left, starts.length) - 1] ?? end;
    left -= starts.length;
    seen += (span.last - span.first + 1) * inDay;
    span = series.periodFrom(span.last + 1);
  }
  return end;
}

const never = (): boolean => false;

/** Of an UNTIL in UTC an instant is meant. Near it the clocks may change, so there each start is asked for its own. [RR5] */
function endOfInstant(at: Wall, zone: Zone): Pick<Series, 'end' | 'isLate'> {
  const until = instantOf(at, 'UTC' as Zone);
  const near = minuteOf(wallAt(until, zone));
  const doubt = 2 * minutesOfDay;
  return {
    end: near + doubt,
    isLate: (start) => start > near - doubt && instantOf(wallOf(start), zone) > until,
  };
}

function endOf({ at, utc }: Until, ofDates: boolean, zone: Zone | undefined): Pick<Series, 'end' | 'isLate'> {
  const day = numberOf(at.slice(0, 10) as Day) * minutesOfDay;
  if (ofDates || at.length === 10) return { end: day + minutesOfDay - 1, isLate: never };
  if (utc && zone) return endOfInstant(at as Wall, zone);
  return { end: minuteOf(at as Wall), isLate: never };
}

const alone = (start: number): Series => ({
  start,
  periodFrom: () => undefined,
  startsIn: () => [],
  end: start,
  isLate: never,
});

export interface Beginning {
  readonly start: number;
  /** Dates have no hours: a rule by the hour says nothing about them, and hours in another rule are passed over. */
  readonly ofDates: boolean;
  readonly zone?: Zone | undefined;
}

/** To dates a rule by the hour says nothing; what comes too often in a day is not followed. [RR2] [RR9] */
const isFollowed = (rule: Rule, ofDates: boolean): boolean =>
  ofDates ? rule.every !== 'hour' && rule.every !== 'minute' : mostOn(rule) <= mostInDay;

/** A rule and where it begins, made ready. Without a rule that can be followed there is its start alone. */
export function seriesOf(written: Rule | undefined, { start, ofDates, zone }: Beginning): Series {
  if (!written || !isFollowed(written, ofDates)) return alone(start);
  const rule = filled(written, Math.floor(start / minutesOfDay));
  const open: Series = {
    start,
    periodFrom: (day) => periodFrom(rule, start, day),
    startsIn: startsIn(rule, start, ofDates),
    end: Number.POSITIVE_INFINITY,
    isLate: never,
  };
  if (written.count) {
    const inDay = ofDates ? 1 : chosenFromOn(written);
    return { ...open, end: endOfCount(written, written.count, open, inDay) };
  }
  return written.until ? { ...open, ...endOf(written.until, ofDates, zone) } : open;
}
