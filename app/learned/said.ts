import type { Noticed } from '@unhurried/domain/learned';
import { addDays, type Day } from '@unhurried/domain/time';
import { formatDay, type MessageKey, t } from '../words/index.ts';

const aMonday = '2026-11-23' as Day;

/** A sentence that doubts. [LE3] */
export function sentenceOf({ comparison, outcome, easier }: Noticed): string {
  const [, weekday] = /^weekday-(\d)$/.exec(comparison) ?? [];
  if (weekday === undefined) return t(`learned.${comparison}.${outcome}.${easier}` as MessageKey);
  const day = formatDay(addDays(aMonday, Number(weekday)), 'weekday');
  return t(`learned.weekday.${easier}`, { day });
}
