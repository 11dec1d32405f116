import type { When } from '@unhurried/domain/calendar';
import { type Day, weekdayOf } from '@unhurried/domain/time';
import { formatDay, formatList, t } from '../../words/index.ts';
import { dateOf, daySaid, weekdaySaid } from './dates.ts';
import { nthInMonth, type Repetition, repetitionOf } from './repetition.ts';

const words: Readonly<Record<Repetition['every'], (repetition: Repetition, day: Day) => string>> = {
  day: ({ interval }) => t('calendar.rule.day', { interval }),
  week: ({ interval, weekdays }) =>
    t(weekdays.length > 1 ? 'calendar.rule.weekdays' : 'calendar.rule.week', {
      interval,
      days: formatList(weekdays.map(weekdaySaid)),
    }),
  'month-date': ({ interval }, day) => t('calendar.rule.monthDate', { interval, date: Number(day.slice(8)) }),
  'month-weekday': ({ interval }, day) =>
    t('calendar.rule.monthWeekday', { interval, nth: nthInMonth(day), weekday: weekdaySaid(weekdayOf(day)) }),
  'month-last': ({ interval }, day) => t('calendar.rule.monthLast', { interval, weekday: weekdaySaid(weekdayOf(day)) }),
  year: ({ interval }, day) => t('calendar.rule.year', { interval, date: formatDay(day, 'short') }),
};

/** "every second Tuesday, until 3 March": of the rules that the form makes. [WE27] */
export function repetitionSaid(repetition: Repetition, from: Day, today: Day): string {
  const rule = words[repetition.every](repetition, from);
  if (repetition.until) return t('calendar.rule.until', { rule, day: daySaid(repetition.until, today) });
  return repetition.count ? t('calendar.rule.count', { rule, count: repetition.count }) : rule;
}

/** How it comes again in one sentence, or nothing where it does not. A rule of another calendar is not guessed at. [WE27] */
export function ruleInWords(when: When, today: Day): string | undefined {
  if (when.repeat?.rule === undefined) return when.repeat?.also?.length ? t('calendar.rule.dates') : undefined;
  const repetition = when.repeat.also?.length ? undefined : repetitionOf(when);
  if (!repetition) return t('calendar.rule.own');
  return t('calendar.rule.repeats', { rule: repetitionSaid(repetition, dateOf(when.from), today) });
}
