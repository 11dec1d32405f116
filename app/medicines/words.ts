import type { Noticeable, ToldMedicine } from '@unhurried/domain/medicines';
import { type Day, daysBetween } from '@unhurried/domain/time';
import { formatDay, hasMessage, locale, t } from '../words/index.ts';

/** A sentence of the content by its key; empty where this release has none. */
export const inWords = (key: string): string => (hasMessage(key) ? t(key) : '');

/** A name where it begins a line: the list writes substances small, as leaflets do within a sentence. */
export const atStart = (name: string): string => {
  const [first = '', ...rest] = name;
  return first.toLocaleUpperCase(locale.value) + rest.join('');
};

export const noticeableName = (what: Noticeable): string =>
  what === 'other' ? t('cabinet.noteOther') : t(`medicines.change.${what}.name`);

/** A day of these months by itself; of an earlier one the month with its year says more. */
const exactFor = 183;

const dayInWords = (day: Day, today: Day): string =>
  formatDay(day, Math.abs(daysBetween(day, today)) <= exactFor ? 'short' : 'month');

/** Whatever days are known, in one line. */
export function daysInWords(
  { since, changed, stopped }: Pick<ToldMedicine, 'since' | 'changed' | 'stopped'>,
  today: Day,
): string {
  return [
    since && t('cabinet.since', { day: dayInWords(since, today) }),
    changed && t('cabinet.changed', { day: dayInWords(changed, today) }),
    stopped && t('cabinet.stopped', { day: dayInWords(stopped, today) }),
  ]
    .filter(Boolean)
    .join(' · ');
}
