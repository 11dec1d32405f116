import type { When } from '@unhurried/domain/calendar';
import { addDays, type Day, type Instant, instantOf, type Wall, wallAt, type Zone } from '@unhurried/domain/time';
import { formatTime, t } from '../words/index.ts';
import type { FileRefusal, Skipped } from './reading.ts';

/** Noon where the reader is, so that the platform writes the same day. */
const noon = (day: string): Date => new Date(`${day.slice(0, 10)}T12:00:00`);

const utc = 'UTC';
const clock = (wall: Wall): string => formatTime(instantOf(wall, utc as Zone), utc);

const later = (wall: Wall, minutes: number, zone: Zone): Wall =>
  wallAt((instantOf(wall, zone) + minutes * 60_000) as Instant, zone);

/** On the wall of whoever reads; a time without a zone is the same on every wall. */
function timeWords({ from, minutes, zone }: When & { kind: 'time' }, viewer: Zone): string {
  const own = zone ?? (utc as Zone);
  const here = (wall: Wall): Wall => (zone ? wallAt(instantOf(wall, zone), viewer) : wall);
  const [start, end] = [here(from), here(later(from, minutes, own))];
  const day = noon(start);
  if (minutes === 0) return t('calendar-file.atTime', { day, from: clock(start) });
  return start.slice(0, 10) === end.slice(0, 10)
    ? t('calendar-file.fromTo', { day, from: clock(start), to: clock(end) })
    : t('calendar-file.overNight', { day, from: clock(start), lastDay: noon(end), to: clock(end) });
}

const dayWords = (from: Day, days: number): string =>
  days === 1
    ? t('calendar-file.onDay', { day: noon(from) })
    : t('calendar-file.days', { day: noon(from), lastDay: noon(addDays(from, days - 1)) });

const often = { YEARLY: 'year', MONTHLY: 'month', WEEKLY: 'week', DAILY: 'day' } as const;

function oftenIn(rule: string | undefined): string {
  const [, name = ''] = /FREQ=(\w+)/.exec(rule ?? '') ?? [];
  const single = !/INTERVAL=/.test(rule ?? '');
  return single && name in often ? often[name as keyof typeof often] : 'other';
}

/** When something is, in one line. */
export function whenWords(when: When, viewer: Zone): string {
  const first = when.kind === 'days' ? dayWords(when.from, when.days) : timeWords(when, viewer);
  return when.repeat ? t('calendar-file.again', { first, often: oftenIn(when.repeat.rule) }) : first;
}

/** What happened, that nothing has changed, and what to do next. [CF1] */
export function refusalWords(refusal: FileRefusal): string {
  return refusal.kind === 'too-large'
    ? t('calendar-file.refusal.too-large', { megabytes: refusal.megabytes })
    : t(`calendar-file.refusal.${refusal.kind}`);
}

/** What stays out, and why. [CF1] */
export function skippedWords({ what, why, count }: Skipped): string {
  const reason = t(`calendar-file.skipped.${why}`);
  if (what === '') return count === 1 ? reason : t('calendar-file.skippedMany', { reason, count });
  return t('calendar-file.skippedOne', { what, reason });
}
