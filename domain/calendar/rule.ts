import { ok, type Result, refuse } from '@unhurried/kernel';
import {
  dateText,
  type Readers,
  type Until,
  untilFrom,
  type Weekday,
  weekdayFrom,
  weekdayText,
  wholeNumbers,
} from './rule-parts.ts';

export type { Until, Weekday } from './rule-parts.ts';

/** Every so often. Seconds are refused: nothing here lasts or comes by the second. */
export type Every = 'minute' | 'hour' | 'day' | 'week' | 'month' | 'year';

/** A rule of repetition, read. An empty list says nothing. Lists are in order, each member once. [RR1] */
export interface Rule {
  readonly every: Every;
  /** Every so many of them, 1 or more. */
  readonly interval: number;
  /** How many times in all, the first among them. Never with `until`. */
  readonly count?: number;
  readonly until?: Until;
  readonly months: readonly number[];
  readonly weeks: readonly number[];
  readonly yearDays: readonly number[];
  readonly monthDays: readonly number[];
  readonly weekdays: readonly Weekday[];
  readonly hours: readonly number[];
  readonly minutes: readonly number[];
  /** Which of all that a year, month, week, … gives; the first is 1, the last -1. BYSETPOS. */
  readonly positions: readonly number[];
  /** The first day of the week, 0 for Monday. */
  readonly weekStart: number;
}

/**
 * `seconds` and `by-the-second`: nothing here is finer than a minute. `other-calendar` and `skip`: RFC 7529 is not read.
 * `not-together`: parts that RFC 5545 forbids beside each other. The rest name the part that cannot be read.
 */
export type RuleRefusal =
  | 'too-long'
  | 'unknown-part'
  | 'part-twice'
  | 'no-frequency'
  | 'by-the-second'
  | 'seconds'
  | 'other-calendar'
  | 'skip'
  | 'interval'
  | 'count'
  | 'until'
  | 'list'
  | 'week-start'
  | 'count-and-until'
  | 'not-together';

/** Longer than any rule that says something: every day of a year takes less. */
const longest = 4000;

const every: Readonly<Record<string, Every>> = {
  MINUTELY: 'minute',
  HOURLY: 'hour',
  DAILY: 'day',
  WEEKLY: 'week',
  MONTHLY: 'month',
  YEARLY: 'year',
};
const frequencies = Object.fromEntries(Object.entries(every).map(([text, name]) => [name, text]));

type Draft = { -readonly [Part in keyof Rule]?: Rule[Part] };

/** Ten digits would be more than there are minutes until the calendar ends. */
function amount(text: string): number | undefined {
  const number = /^\d{1,9}$/.test(text) ? Number(text) : 0;
  return number > 0 ? number : undefined;
}

const readers: Readers<Draft, RuleRefusal> = {
  FREQ: (text) => (every[text] ? { every: every[text] } : text === 'SECONDLY' ? 'by-the-second' : 'no-frequency'),
  INTERVAL: (text) => named('interval', amount(text), 'interval'),
  COUNT: (text) => named('count', amount(text), 'count'),
  UNTIL: (text) => named('until', untilFrom(text), 'until'),
  BYMONTH: (text) => named('months', wholeNumbers(text, 1, 12), 'list'),
  BYWEEKNO: (text) => named('weeks', wholeNumbers(text, 1, 53, true), 'list'),
  BYYEARDAY: (text) => named('yearDays', wholeNumbers(text, 1, 366, true), 'list'),
  BYMONTHDAY: (text) => named('monthDays', wholeNumbers(text, 1, 31, true), 'list'),
  BYDAY: (text) => named('weekdays', weekdaysFrom(text), 'list'),
  BYHOUR: (text) => named('hours', wholeNumbers(text, 0, 23), 'list'),
  BYMINUTE: (text) => named('minutes', wholeNumbers(text, 0, 59), 'list'),
  BYSECOND: (text) => (wholeNumbers(text, 0, 60)?.every((second) => second === 0) ? {} : 'seconds'),
  BYSETPOS: (text) => named('positions', wholeNumbers(text, 1, 366, true), 'list'),
  WKST: (text) => named('weekStart', weekdayFrom(text, false)?.day, 'week-start'),
  RSCALE: () => 'other-calendar',
  SKIP: () => 'skip',
};

function named<Name extends keyof Draft>(name: Name, value: Draft[Name], otherwise: RuleRefusal): Draft | RuleRefusal {
  return value === undefined ? otherwise : ({ [name]: value } as Draft);
}

function weekdaysFrom(text: string): readonly Weekday[] | undefined {
  const found = text.split(',').map((each) => weekdayFrom(each, true));
  if (!found.every((each) => each !== undefined)) return undefined;
  const once = new Map(found.map((each) => [weekdayText(each), each]));
  return [...once.values()].sort((one, other) => (one.nth ?? 0) - (other.nth ?? 0) || one.day - other.day);
}

/** What RFC 5545 (3.3.10) says must not be used together, because nobody could say what it means. */
function fitsTogether({ every: often, weeks, yearDays, monthDays, weekdays, ...rest }: Rule): boolean {
  const isLong = often === 'month' || often === 'year';
  const hasNth = weekdays.some(({ nth }) => nth !== undefined);
  const other = [weeks, yearDays, monthDays, weekdays, rest.months, rest.hours, rest.minutes];
  return (
    (weeks.length === 0 || often === 'year') &&
    (yearDays.length === 0 || !['day', 'week', 'month'].includes(often)) &&
    (monthDays.length === 0 || often !== 'week') &&
    (!hasNth || (isLong && weeks.length === 0)) &&
    (rest.positions.length === 0 || other.some(({ length }) => length > 0))
  );
}

const nothing = {
  months: [],
  weeks: [],
  yearDays: [],
  monthDays: [],
  weekdays: [],
  hours: [],
  minutes: [],
  positions: [],
};

function whole(draft: Draft): Result<Rule, RuleRefusal> {
  if (!draft.every) return refuse('no-frequency');
  if (draft.count && draft.until) return refuse('count-and-until');
  const rule: Rule = { interval: 1, weekStart: 0, ...nothing, ...draft, every: draft.every };
  return fitsTogether(rule) ? ok(rule) : refuse('not-together');
}

/**
 * Reads a rule as RFC 5545 writes it (3.3.10), without `RRULE:`. What it cannot follow to the letter is refused by name, and
 * nothing of it is guessed. [RR1]
 */
export function ruleFrom(text: string): Result<Rule, RuleRefusal> {
  if (text.length > longest) return refuse('too-long');
  const seen = new Set<string>();
  let draft: Draft = {};
  for (const part of text.toUpperCase().replace(/;$/, '').split(';')) {
    const [, name = '', value = ''] = /^([A-Z]+)=(.+)$/.exec(part) ?? [];
    if (seen.has(name)) return refuse('part-twice');
    seen.add(name);
    const read = Object.hasOwn(readers, name) ? readers[name]?.(value) : undefined;
    if (typeof read !== 'object') return refuse(read ?? 'unknown-part');
    draft = { ...draft, ...read };
  }
  return whole(draft);
}

/** The rule in its one canonical spelling: parts in the order of RFC 5545, and nothing that goes without saying. [RR1] */
export function ruleText(rule: Rule): string {
  const part = (name: string, text: string | number | undefined) => (text || text === 0 ? [`${name}=${text}`] : []);
  return [
    `FREQ=${frequencies[rule.every]}`,
    ...part('UNTIL', rule.until && dateText(rule.until)),
    ...part('COUNT', rule.count),
    ...part('INTERVAL', rule.interval === 1 ? undefined : rule.interval),
    ...part('BYMINUTE', rule.minutes.join()),
    ...part('BYHOUR', rule.hours.join()),
    ...part('BYDAY', rule.weekdays.map(weekdayText).join()),
    ...part('BYMONTHDAY', rule.monthDays.join()),
    ...part('BYYEARDAY', rule.yearDays.join()),
    ...part('BYWEEKNO', rule.weeks.join()),
    ...part('BYMONTH', rule.months.join()),
    ...part('BYSETPOS', rule.positions.join()),
    ...part('WKST', rule.weekStart === 0 ? undefined : weekdayText({ day: rule.weekStart })),
  ].join(';');
}
