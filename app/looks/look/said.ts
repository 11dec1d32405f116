import type { Look } from '@unhurried/domain/clinic';
import type { Day } from '@unhurried/domain/time';
import { formatDay, formatNumber, t } from '../../words/index.ts';

/** Noon where the reader is, so that the platform writes the same day. */
const noon = (day: Day): Date => new Date(`${day}T12:00:00`);

/** The day, with its year where that is another one than today's. */
export const dayWords = (day: Day, today: Day): string =>
  day.slice(0, 4) === today.slice(0, 4) ? formatDay(day, 'short') : t('looks.dated', { day: noon(day) });

export const scoreWords = (score: number): string => formatNumber(score, { maximumFractionDigits: 1 });

/** The picture in one sentence: between which numbers, and the middle. It says neither how many nor how often. [LX2] [LX3] */
export function captionOf({ notes, median, lowest, highest }: Look, today: Day): string {
  const values = { from: dayWords(notes[0]?.day ?? today, today), middle: scoreWords(median) };
  if (lowest === highest) return t('looks.captionOne', values);
  return t('looks.caption', { ...values, lowest: scoreWords(lowest), highest: scoreWords(highest) });
}
