import { type KindWindow, type Part, type ToldHour, windowsOfBoth } from '@unhurried/domain/kind-hours';
import { addDays, type Day } from '@unhurried/domain/time';
import type { DayShape } from '@unhurried/domain/week';

/** When a plan in this part of a day begins, unless somebody moves it. [design] */
const begins: Readonly<Record<Part, string>> = {
  morning: '09:00',
  midday: '12:00',
  afternoon: '15:00',
  evening: '19:00',
};

export const planPath = ({ day, part }: KindWindow): string => `/week/new/${day}/plan/${begins[part]}`;

/** From tomorrow on, so that no part of a day has gone by. */
export const daysAhead = (today: Day): readonly Day[] => [1, 2, 3, 4, 5, 6, 7].map((count) => addDays(today, count));

export interface Meeting {
  readonly mine: readonly ToldHour[];
  readonly theirs: readonly ToldHour[];
  /** Of the days ahead, by the shared calendar. */
  readonly shapes: readonly DayShape[];
  readonly rests: boolean;
}

/** Where both meet in the days to come; a week that rests has no windows, nor has a rest day or a treatment. [WE12] [KH6] */
export function windowsAhead({ mine, theirs, shapes, rests }: Meeting, today: Day): readonly KindWindow[] {
  if (rests) return [];
  const taken = new Set(shapes.filter(({ rest, treatment }) => rest || treatment).map(({ day }) => day));
  return windowsOfBoth(mine, theirs, (day) => taken.has(day), addDays(today, 1));
}
