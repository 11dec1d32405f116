import { addDays, type Day, dayFrom, daysBetween, weekdayOf } from '@unhurried/domain/time';

/** 0 for Monday. */
export type Weekday = number;

/** What newer and older browsers call the same thing. */
interface WithWeek {
  readonly getWeekInfo?: () => { readonly firstDay: number };
  readonly weekInfo?: { readonly firstDay: number };
}

/** The day that a week begins with where this language is spoken; Monday where the browser cannot tell. [WE20] */
export function weekStartIn(language: string): Weekday {
  try {
    const place = new Intl.Locale(language).maximize() as Intl.Locale & WithWeek;
    const info = place.getWeekInfo?.() ?? place.weekInfo;
    return ((info?.firstDay ?? 1) + 6) % 7;
  } catch {
    return 0;
  }
}

const two = (number: number): string => String(number).padStart(2, '0');

export const monthOf = (day: Day): string => day.slice(0, 7);
export const firstOf = (day: Day): Day => `${monthOf(day)}-01` as Day;

/** The same date `count` months on, or the last one where that month is shorter. The calendar ends at both ends. */
export function monthsOn(day: Day, count: number): Day {
  const months = Number(day.slice(0, 4)) * 12 + Number(day.slice(5, 7)) - 1 + count;
  const first = `${String(Math.floor(months / 12)).padStart(4, '0')}-${two((months % 12) + 1)}`;
  const dates = [day.slice(8), '30', '29', '28'].map((date) => dayFrom(`${first}-${date}`));
  return dates.find((date) => date !== undefined) ?? day;
}

export const startOfWeek = (day: Day, start: Weekday): Day => addDays(day, -((weekdayOf(day) - start + 7) % 7));

export interface Grid {
  readonly first: Day;
  /** Whole weeks: as many as the month touches, so four to six. */
  readonly weeks: number;
}

/** The weeks that a month touches. [WE20] */
export function gridOf(day: Day, start: Weekday): Grid {
  const first = startOfWeek(firstOf(day), start);
  const next = firstOf(monthsOn(firstOf(day), 1));
  return { first, weeks: Math.ceil(daysBetween(first, next) / 7) };
}

/** The day that an address names: a day, a month, or else today. */
export const dayIn = (text: string | undefined, today: Day): Day => {
  const day = dayFrom(text ?? '');
  if (day) return day;
  if (text === monthOf(today)) return today;
  return dayFrom(`${text}-01`) ?? today;
};
