import type { Day } from '@unhurried/domain/time';
import { type DayShape, weekOf } from '@unhurried/domain/week';
import { shapesOf } from '../plans/index.ts';
import { type Calendars, onDay, type PlacedTime, timesShown } from './placed.ts';

/** One of the seven days, as this person sees it. */
export interface WeekDay {
  readonly day: Day;
  /** As this person sees it. */
  readonly shape: DayShape;
  /** By the shared calendar alone, so the same for both: what is meant hangs on it. [WE4] */
  readonly shared: DayShape;
  readonly times: readonly PlacedTime[];
  readonly isToday: boolean;
}

/** Monday to Sunday. [WE1] */
export function sevenDays(calendars: Calendars, today: Day): readonly WeekDay[] {
  const { all, ours, zone } = calendars;
  const days = weekOf(today);
  const [first = today, last = today] = [days[0], days.at(-1)];
  const times = timesShown(calendars, { first, last });
  const seen = shapesOf(
    all.map(({ entry }) => entry),
    days,
    zone,
  );
  return shapesOf(ours, days, zone).map((shared, index) => ({
    day: shared.day,
    shape: seen[index] ?? shared,
    shared,
    times: onDay(times, shared.day),
    isToday: shared.day === today,
  }));
}
