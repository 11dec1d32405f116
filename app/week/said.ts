import type { Entry, EntryKind, Occurrence } from '@unhurried/domain/calendar';
import { addDays, type Day } from '@unhurried/domain/time';
import { formatDay, formatList, locale, type MessageKey, t } from '../words/index.ts';
import type { PlacedTime } from './placed.ts';
import type { WeekDay } from './seven.ts';
import { wallSaid } from './spoken/index.ts';

const kinds: Readonly<Record<EntryKind, MessageKey>> = {
  rest: 'week.rest',
  appointment: 'week.appointment',
  treatment: 'week.treatment',
  medicine: 'week.medicine',
  ritual: 'week.ritual',
  'care-date': 'week.careDate',
  talk: 'week.talk',
  plan: 'week.plan',
  busy: 'week.busy',
};

/** Begins as a line does, in the reader's language. */
export const asLine = (text: string): string => {
  const [first = '', ...rest] = text;
  return first.toLocaleUpperCase(locale.value) + rest.join('');
};

/** What an entry is called within a sentence: in the words of whoever wrote it, or by its kind. */
export const calledIn = (entry: Pick<Entry, 'title' | 'kind'>): string => entry.title || t(kinds[entry.kind]);

/** The same where it stands by itself. */
export const called = (entry: Pick<Entry, 'title' | 'kind'>): string => entry.title || asLine(calledIn(entry));

function dayName(day: Day, today: Day): string {
  if (day === today) return t('week.today');
  if (day === addDays(today, 1)) return t('week.tomorrow');
  return formatDay(day, day < addDays(today, 7) ? 'weekday' : 'long');
}

/** "Tomorrow, 10:00", "Friday to Sunday". */
export function whenSaid({ first, last, from }: Occurrence, today: Day): string {
  const start = dayName(first < today ? today : first, today);
  if (from) return t('week.dayAndTime', { day: start, time: wallSaid(from) });
  return last > first && last > today ? t('week.dayToDay', { day: start, last: dayName(last, today) }) : start;
}

/** Whose it is, where it is not for both. */
function whose({ entry, isPrivate }: PlacedTime, me: Entry['of'], partner: string): string | undefined {
  if (isPrivate) return t('week.private');
  if (!entry.stands) return t('week.suggested');
  return entry.of === 'both' || entry.of === me ? undefined : partner || undefined;
}

/** When, and whose: the second line of a row. */
export function detailOf(placed: PlacedTime, today: Day, me: Entry['of'], partner: string): string {
  const about = whose(placed, me, partner);
  const when = whenSaid(placed.time, today);
  return about ? t('week.whenAndWhose', { when, whose: about }) : when;
}

function timeWithin({ entry, time }: PlacedTime, day: Day): string {
  const what = calledIn(entry);
  return time.from && time.first === day ? t('week.at', { what, time: wallSaid(time.from) }) : what;
}

/** "Tuesday: appointment at 10:00". All that the small sea of this day shows, and more. [WE1] */
export function daySaid({ day, shape, times, isToday }: WeekDay): string {
  const planned = times.filter(({ entry }) => entry.kind !== 'rest').map((each) => timeWithin(each, day));
  const rests = shape.rest || times.some(({ entry }) => entry.kind === 'rest');
  const usuallyHard = shape.hard && !rests && !shape.treatment;
  const all = [...(rests ? [t('week.rest')] : []), ...planned, ...(usuallyHard ? [t('week.hard')] : [])];
  const what = all.length > 0 ? formatList(all) : t('week.open');
  return t(isToday ? 'week.todaySaid' : 'week.daySaid', { day: formatDay(day, 'weekday'), what });
}
