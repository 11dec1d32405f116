import type { Occurrence, When } from '@unhurried/domain/calendar';
import { type Day, instantOf, wallAt, type Zone } from '@unhurried/domain/time';
import { t } from '../../words/index.ts';
import { dateOf, daySaid, placeOf, wallSaid } from './dates.ts';

const isMoment = ({ from, until }: Occurrence): boolean => from === until;

/** "All day", "10:00 to 11:00", "until 09:00": what of this time falls on this day. [WE24] */
export function clockSaid(time: Occurrence, day: Day): string {
  const { from, until } = time;
  if (!from || !until) return t('calendar.allDay');
  const [begins, ends] = [dateOf(from) === day, time.last === day];
  if (begins && isMoment(time)) return wallSaid(from);
  if (begins && ends) return t('calendar.fromTo', { from: wallSaid(from), to: wallSaid(until) });
  if (begins) return t('calendar.fromOn', { from: wallSaid(from) });
  return ends ? t('calendar.until', { to: wallSaid(until) }) : t('calendar.allDay');
}

/** One time with its dates: "Sunday 22 November, 10:00 to 11:00". */
export function timeSaid(time: Occurrence, today: Day): string {
  const { first, last, from, until } = time;
  if (!from || !until)
    return first === last
      ? daySaid(first, today)
      : t('calendar.daysFromTo', { from: daySaid(first, today), to: daySaid(last, today) });
  if (first === last || isMoment(time))
    return t('calendar.dayAt', { day: daySaid(first, today), time: clockSaid({ ...time, last: first }, first) });
  return t('calendar.timeFromTo', {
    from: t('calendar.dayAt', { day: daySaid(first, today), time: wallSaid(from) }),
    to: t('calendar.dayAt', { day: daySaid(dateOf(until), today), time: wallSaid(until) }),
  });
}

/**
 * The same start where the entry's zone puts it: "16:00 in Lisbon", with its date where that is another one. Nothing where
 * both walls say the same. [WE28]
 */
export function thereSaid(when: When, time: Occurrence, viewer: Zone, today: Day): string | undefined {
  if (when.kind !== 'time' || !when.zone || when.zone === viewer || !time.from) return undefined;
  const wall = wallAt(instantOf(time.from, viewer), when.zone);
  if (wall === time.from) return undefined;
  const clock = wallSaid(wall);
  const said =
    dateOf(wall) === time.first ? clock : t('calendar.dayAt', { day: daySaid(dateOf(wall), today), time: clock });
  return t('calendar.there', { time: said, place: placeOf(when.zone) });
}
