import type { Span } from './by-parts.ts';
import { firstOfMonth, lastOfMonth, lastYear, minutesOfDay, monthWith, weekWith, yearOf, yearWith } from './dates.ts';
import type { Rule } from './rule.ts';

// The periods of a rule, every INTERVAL of them: years, months, weeks, days. Any of them is reached by division, however long
// ago the first one was. [RR3]

/** The first of `base`, `base + interval`, … that is not before `at`. */
const aligned = (at: number, base: number, interval: number): number =>
  base + Math.max(0, Math.ceil((at - base) / interval)) * interval;

function yearsFrom(day: number, start: number, interval: number): Span | undefined {
  const year = aligned(yearWith(day).year, yearWith(start).year, interval);
  return year <= lastYear ? yearOf(year) : undefined;
}

const monthsSince = (day: number): number => {
  const year = yearWith(day);
  return year.year * 12 + monthWith(year, day);
};

function monthsFrom(day: number, start: number, interval: number): Span | undefined {
  const at = aligned(monthsSince(day), monthsSince(start), interval);
  const number = Math.floor(at / 12);
  if (number > lastYear) return undefined;
  const year = yearOf(number);
  return { first: firstOfMonth(year, at % 12), last: lastOfMonth(year, at % 12) };
}

/** Hours and minutes are walked day by day: the first day that holds one of them. */
function partsFrom(day: number, start: number, interval: number, ofDay: number): Span {
  const first = Math.floor(aligned(day * ofDay, start, interval) / ofDay);
  return { first, last: first };
}

/** The first period of the rule that does not end before this day, or nothing when the calendar ends first. */
export function periodFrom(rule: Rule, start: number, from: number): Span | undefined {
  const { every, interval } = rule;
  const startDay = Math.floor(start / minutesOfDay);
  const day = Math.max(from, startDay);
  const lastDay = yearOf(lastYear).last;
  if (day > lastDay) return undefined;
  const found = () => {
    switch (every) {
      case 'year':
        return yearsFrom(day, startDay, interval);
      case 'month':
        return monthsFrom(day, startDay, interval);
      case 'week': {
        const first = aligned(weekWith(day, rule.weekStart), weekWith(startDay, rule.weekStart), interval * 7);
        return { first, last: first + 6 };
      }
      case 'day':
        return partsFrom(day, startDay, interval, 1);
      case 'hour':
        return partsFrom(day, Math.floor(start / 60), interval, 24);
      case 'minute':
        return partsFrom(day, start, interval, minutesOfDay);
    }
  };
  const span = found();
  return span && span.last <= lastDay ? span : undefined;
}
