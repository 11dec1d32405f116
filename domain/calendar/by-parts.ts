import {
  firstOfMonth,
  lastOfMonth,
  monthWith,
  over,
  weekdayOf,
  weekWith,
  type Year,
  yearOf,
  yearWith,
} from './dates.ts';
import type { Rule, Weekday } from './rule.ts';

// Which days a rule gives in one of its periods: the table of RFC 5545, 3.3.10. Where a part expands, its days are made; then
// every part that is there must agree, which is what "limit" means. A date that does not exist is never made. [RR2]

export interface Span {
  readonly first: number;
  readonly last: number;
}

/** Positions from the start are 1 and more, those from the end -1 and less. */
const isAmong = (list: readonly number[], at: number, length: number): boolean =>
  list.length === 0 || list.includes(at) || list.includes(at - length - 1);

/** A weekday and which one of them, as one number, so that a list of hundreds is asked at once. */
const coded = (day: number, nth = 0): number => nth * 7 + day;
const codes = new WeakMap<readonly Weekday[], ReadonlySet<number>>();

function codesOf(weekdays: readonly Weekday[]): ReadonlySet<number> {
  const known = codes.get(weekdays) ?? new Set(weekdays.map(({ day, nth }) => coded(day, nth)));
  codes.set(weekdays, known);
  return known;
}

const monthSpan = (year: Year, month: number): Span => ({
  first: firstOfMonth(year, month),
  last: lastOfMonth(year, month),
});

/** "The second Tuesday": of the month, or of the year where no month is named. */
const spanOfNth = (rule: Rule, year: Year, month: number): Span =>
  rule.every === 'month' || rule.months.length > 0 ? monthSpan(year, month) : year;

function isWeekday(rule: Rule, day: number, year: Year, month: number): boolean {
  if (rule.weekdays.length === 0) return true;
  const named = codesOf(rule.weekdays);
  const weekday = weekdayOf(day);
  const { first, last } = spanOfNth(rule, year, month);
  const fromFirst = Math.floor((day - first) / 7) + 1;
  const fromLast = -Math.floor((last - day) / 7) - 1;
  return named.has(coded(weekday)) || named.has(coded(weekday, fromFirst)) || named.has(coded(weekday, fromLast));
}

/** A week belongs to the year that most of it lies in, so the 1st of January may be in the last week of the year before. */
function isInWeek({ weeks, weekStart }: Rule, day: number): boolean {
  if (weeks.length === 0) return true;
  const week = weekWith(day, weekStart);
  const { year } = yearWith(week + 3);
  const firstWeek = (of: number) => weekWith(yearOf(of).first + 3, weekStart);
  return isAmong(weeks, (week - firstWeek(year)) / 7 + 1, (firstWeek(year + 1) - firstWeek(year)) / 7);
}

/** Whether every part that names days agrees with this one. */
export function isNamed(rule: Rule, day: number): boolean {
  const year = yearWith(day);
  const month = monthWith(year, day);
  const { first, last } = monthSpan(year, month);
  return (
    isAmong(rule.months, month + 1, 12) &&
    isAmong(rule.monthDays, day - first + 1, last - first + 1) &&
    isAmong(rule.yearDays, day - year.first + 1, year.last - year.first + 1) &&
    isWeekday(rule, day, year, month) &&
    isInWeek(rule, day)
  );
}

/** The days that a list counts from either end of a span. */
const counted = (list: readonly number[], { first, last }: Span): readonly number[] =>
  list.map((at) => (at > 0 ? first + at - 1 : last + at + 1)).filter((day) => day >= first && day <= last);

function everyWeek(from: number, last: number): readonly number[] {
  const days: number[] = [];
  for (let day = from; day <= last; day += 7) days.push(day);
  return days;
}

const everyDay = ({ first, last }: Span): readonly number[] =>
  Array.from({ length: last - first + 1 }, (_, at) => first + at);

/** Of a long list every day is looked at, so that hundreds of names cost no more than the days that there are. */
function weekdaysIn(weekdays: readonly Weekday[], span: Span): readonly number[] {
  const { first, last } = span;
  if (weekdays.length > 7) return everyDay(span);
  return weekdays.flatMap(({ day: weekday, nth }) => {
    const from = first + over(weekday - weekdayOf(first), 7);
    if (nth === undefined) return everyWeek(from, last);
    const day = nth > 0 ? from + (nth - 1) * 7 : last - over(weekdayOf(last) - weekday, 7) + (nth + 1) * 7;
    return day >= first && day <= last ? [day] : [];
  });
}

const inMonth = (rule: Rule, span: Span): readonly number[] =>
  rule.monthDays.length > 0 ? counted(rule.monthDays, span) : weekdaysIn(rule.weekdays, span);

function inYear(rule: Rule, span: Span): readonly number[] {
  const year = yearWith(span.first);
  if (rule.yearDays.length > 0) return counted(rule.yearDays, year);
  if (rule.weeks.length > 0) return everyDay(span);
  if (rule.monthDays.length === 0 && rule.months.length === 0) return weekdaysIn(rule.weekdays, year);
  const months = rule.months.length > 0 ? rule.months : [1, 2, 3, 4, 5, 6, 7, 8, 9, 10, 11, 12];
  return months.flatMap((month) => inMonth(rule, monthSpan(year, month - 1)));
}

const inWeek = ({ weekdays, weekStart }: Rule, { first }: Span): readonly number[] =>
  weekdays.map(({ day }) => first + over(day - weekStart, 7));

function made(rule: Rule, span: Span): readonly number[] {
  if (rule.every === 'year') return inYear(rule, span);
  if (rule.every === 'month') return inMonth(rule, span);
  return rule.every === 'week' ? inWeek(rule, span) : [span.first];
}

/**
 * The days of one period that lie within others, in order, each once. The rule must name days where its frequency leaves them
 * open: see `filled`.
 */
export function daysIn(rule: Rule, span: Span, within: Span): readonly number[] {
  const all = made(rule, span).filter((day) => day >= within.first && day <= within.last);
  const days = (all.length < 2 ? all : [...new Set(all)]).filter((day) => isNamed(rule, day));
  return days.length < 2 ? days : days.sort((one, other) => one - other);
}

/** The rule with what it leaves to its start said aloud: RFC 5545 takes the missing day from there. [RR2] */
export function filled(rule: Rule, start: number): Rule {
  const { every, weeks, yearDays, monthDays, weekdays, months } = rule;
  const sameWeekday = [{ day: weekdayOf(start) }];
  if (every === 'week') return weekdays.length > 0 ? rule : { ...rule, weekdays: sameWeekday };
  if (every !== 'month' && every !== 'year') return rule;
  if (yearDays.length + monthDays.length + weekdays.length > 0) return rule;
  if (weeks.length > 0) return { ...rule, weekdays: sameWeekday };
  const year = yearWith(start);
  const month = monthWith(year, start);
  const sameDate = { ...rule, monthDays: [start - firstOfMonth(year, month) + 1] };
  return every === 'month' || months.length > 0 ? sameDate : { ...sameDate, months: [month + 1] };
}
