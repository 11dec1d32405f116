import { type Rule, ruleFrom, ruleText, type When } from '@unhurried/domain/calendar';
import { type Day, dayFrom, instantOf, type Wall, wallAt, weekdayOf, type Zone } from '@unhurried/domain/time';
import { dateOf } from './dates.ts';

/** How something comes again, as far as the form can say it. The rest of what it needs its first day tells. */
export type Every = 'day' | 'week' | 'month-date' | 'month-weekday' | 'month-last' | 'year';

export interface Repetition {
  readonly every: Every;
  readonly interval: number;
  /** Of a week, 0 for Monday, in order and never empty; otherwise empty. */
  readonly weekdays: readonly number[];
  /** The last day on which it may begin; never with `count`. */
  readonly until?: Day;
  readonly count?: number;
}

const dateIn = (day: Day): number => Number(day.slice(8));
/** Which one of its weekday a day is in its month, from 1 on. */
export const nthInMonth = (day: Day): number => Math.ceil(dateIn(day) / 7);
/** Whether the weekday does not come again in its month. */
export const isLastInMonth = (day: Day): boolean =>
  dayFrom(`${day.slice(0, 8)}${String(dateIn(day) + 7).padStart(2, '0')}`) === undefined;

const bare: Rule = {
  every: 'day',
  interval: 1,
  months: [],
  weeks: [],
  yearDays: [],
  monthDays: [],
  weekdays: [],
  hours: [],
  minutes: [],
  positions: [],
  weekStart: 0,
};

function partsOf({ every, weekdays }: Repetition, day: Day): Partial<Rule> {
  switch (every) {
    case 'week':
      return { every, weekdays: weekdays.map((weekday) => ({ day: weekday })) };
    case 'month-date':
      return { every: 'month', monthDays: [dateIn(day)] };
    case 'month-weekday':
      return { every: 'month', weekdays: [{ day: weekdayOf(day), nth: nthInMonth(day) }] };
    case 'month-last':
      return { every: 'month', weekdays: [{ day: weekdayOf(day), nth: -1 }] };
    default:
      return { every };
  }
}

/** The end of a day: for dates the day; for a time its last minute, as an instant where it has a zone (RFC 5545 3.3.10). */
function endOf(day: Day, when: When): NonNullable<Rule['until']> {
  if (when.kind === 'days') return { at: day, utc: false };
  const last = `${day}T23:59` as Wall;
  return when.zone ? { at: wallAt(instantOf(last, when.zone), 'UTC' as Zone), utc: true } : { at: last, utc: false };
}

/** The rule of a repetition that begins with this. [WE27] */
export function ruleOf(repetition: Repetition, when: When): string {
  const { interval, until, count } = repetition;
  return ruleText({
    ...bare,
    ...partsOf(repetition, dateOf(when.from)),
    interval,
    ...(count === undefined ? {} : { count }),
    ...(until === undefined ? {} : { until: endOf(until, when) }),
  });
}

const isBare = ({ weekdays, monthDays }: Rule): boolean => weekdays.length + monthDays.length === 0;

/** A month has its date, or one weekday that is the first day's own. */
function everyInMonth(rule: Rule, day: Day): Every | undefined {
  const { weekdays, monthDays } = rule;
  if (isBare(rule)) return 'month-date';
  if (weekdays.length === 0) return monthDays.join() === String(dateIn(day)) ? 'month-date' : undefined;
  const [weekday] = weekdays;
  if (monthDays.length > 0 || weekdays.length > 1 || weekday?.day !== weekdayOf(day)) return undefined;
  if (weekday.nth === nthInMonth(day)) return 'month-weekday';
  return weekday.nth === -1 && isLastInMonth(day) ? 'month-last' : undefined;
}

const readers: Readonly<Partial<Record<Rule['every'], (rule: Rule, day: Day) => Every | undefined>>> = {
  day: (rule) => (isBare(rule) ? 'day' : undefined),
  week: ({ weekdays }) => (weekdays.every(({ nth }) => nth === undefined) ? 'week' : undefined),
  month: everyInMonth,
  year: (rule) => (isBare(rule) ? 'year' : undefined),
};

/** The form knows no hours, and of a rule by the year nothing but its date. */
const isPlain = ({ months, weeks, yearDays, hours, minutes, positions, weekStart, every, interval }: Rule): boolean =>
  [months, weeks, yearDays, hours, minutes, positions].every(({ length }) => length === 0) &&
  (weekStart === 0 || every !== 'week' || interval === 1);

function lastDay({ until }: Rule, when: When): Day | undefined {
  if (!until) return undefined;
  const zone = when.kind === 'time' ? when.zone : undefined;
  if (!until.utc || !zone || until.at.length === 10) return dateOf(until.at);
  return dateOf(wallAt(instantOf(until.at as Wall, 'UTC' as Zone), zone));
}

/** What the form can say of a rule, or nothing where the rule says more than the form can. [WE27] [WE34] */
export function repetitionOf(when: When): Repetition | undefined {
  const read = ruleFrom(when.repeat?.rule ?? '');
  if (!read.ok || !isPlain(read.value)) return undefined;
  const day = dateOf(when.from);
  const every = readers[read.value.every]?.(read.value, day);
  if (!every) return undefined;
  const { interval, count, weekdays } = read.value;
  const until = lastDay(read.value, when);
  const days = weekdays.length > 0 ? weekdays.map((each) => each.day) : [weekdayOf(day)];
  return {
    every,
    interval,
    weekdays: every === 'week' ? days : [],
    ...(until === undefined ? {} : { until }),
    ...(count === undefined ? {} : { count }),
  };
}
