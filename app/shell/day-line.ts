import type { PartOfDay } from '../design/index.ts';
import { formatDay, t } from '../words/index.ts';

/** "Sunday evening", for the head of the page. */
export function dayLine(day: string, part: PartOfDay): string {
  const weekday = formatDay(day, 'weekday');
  if (part === 'morning') return t('shell.dayMorning', { weekday });
  if (part === 'evening') return t('shell.dayEvening', { weekday });
  if (part === 'night') return t('shell.dayNight', { weekday });
  return t('shell.dayDay', { weekday });
}
