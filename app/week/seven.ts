import type { Day } from '@unhurried/domain/time';
import { type DayShape, weekOf } from '@unhurried/domain/week';
import { shapesOf } from '../plans/index.ts';
import { type Calendars, dateIn, onDay, type PlacedTime, timesShown } from './placed.ts';

/** One of the seven days, as this person sees it. */
export interface WeekDay {
  readonly day: Day;
  /** As this person sees it. */
  readonly shape: DayShape;
  readonly times: readonly PlacedTime[];
  readonly isToday: boolean;
}

/** The week of a day by the shared calendar alone, so the same for both: what is meant hangs on it. [WE4] */
export const sharedShapes = ({ ours, zone }: Calendars, day: Day): readonly DayShape[] =>
  shapesOf(ours, weekOf(day), zone);

/** Monday to Sunday, of the week that the calendar is in. [WE1] [WE41] */
export function sevenDays(calendars: Calendars): readonly WeekDay[] {
  const { all, zone } = calendars;
  const today = dateIn(calendars);
  const days = weekOf(today);
  const times = timesShown(calendars, { first: days[0] ?? today, last: days.at(-1) ?? today });
  const entries = all.map(({ entry }) => entry);
  return shapesOf(entries, days, zone).map((shape) => ({
    day: shape.day,
    shape,
    times: onDay(times, shape.day),
    isToday: shape.day === today,
  }));
}
