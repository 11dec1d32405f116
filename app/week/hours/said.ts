import type { KindWindow, LearnedFrom, Part, Sure, ToldHour, Weekday } from '@unhurried/domain/kind-hours';
import { formatDay, formatList, type MessageKey, t } from '../../words/index.ts';
import { weekdaySaid } from '../spoken/index.ts';
import type { HourGroup } from './groups.ts';

const parts: Readonly<Record<Part, MessageKey>> = {
  morning: 'hours.morning',
  midday: 'hours.midday',
  afternoon: 'hours.afternoon',
  evening: 'hours.evening',
};

const howSure: Readonly<Record<Sure, MessageKey>> = { often: 'hours.often', mostly: 'hours.mostly' };

const restsOn: Readonly<Record<LearnedFrom, MessageKey>> = {
  weekday: 'hours.fromWeekday',
  workdays: 'hours.fromWorkdays',
  weekend: 'hours.fromWeekend',
  part: 'hours.fromPart',
};

const isWorkday = (weekday: Weekday): boolean => weekday < 5;

/** Days as one would say them: every day, Monday to Friday, the weekend, or their names. */
function daysSaid(weekdays: readonly Weekday[]): string {
  if (weekdays.length === 7) return t('hours.everyDay');
  if (weekdays.length === 5 && weekdays.every(isWorkday)) return t('hours.workdays');
  if (weekdays.length === 2 && !weekdays.some(isWorkday)) return t('hours.weekend');
  return formatList(weekdays.map(weekdaySaid));
}

/** "Tuesday, in the morning". */
export const hourSaid = ({ weekdays, part }: Pick<HourGroup, 'weekdays' | 'part'>): string =>
  t('hours.line', { days: daysSaid(weekdays), part: t(parts[part]) });

/** How sure, and what it rests on. No number. [KH3] [WE11] */
export function groundSaid({ sure, learnedFrom }: HourGroup): string {
  if (!learnedFrom) return t('hours.toldBefore');
  return t('hours.ground', { sure: t(howSure[sure]), from: t(restsOn[learnedFrom]) });
}

/** What the other lets me see, one line for each. */
export const theirsSaid = ({ weekday, part, sure }: ToldHour): string =>
  t('hours.theirLine', { hour: hourSaid({ weekdays: [weekday], part }), sure: t(howSure[sure]) });

/** "Tuesday 24 November, in the morning": a time in the days to come. */
export const windowSaid = ({ day, part }: KindWindow): string =>
  t('hours.line', { days: formatDay(day), part: t(parts[part]) });

export const sureSaid = ({ sure }: KindWindow): string => t(howSure[sure]);
