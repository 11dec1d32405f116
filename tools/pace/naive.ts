import type { Reading } from '@unhurried/domain/check-in';
import type { DiaryDay } from '@unhurried/domain/diary';
import { addDays, type Day } from '@unhurried/domain/time';

export type Marks = ReadonlyMap<Day, boolean>;

/** A rule anybody could write down in a line, to be held beside ours. It sees the days in order. */
export type NaiveRule = (days: readonly DiaryDay[]) => Marks;

/** How bad each answer of a day is, so that more is worse in both. */
const badness = {
  tired: (reading: Reading | undefined) => (reading?.energy === undefined ? undefined : 10 - reading.energy),
  sore: (reading: Reading | undefined) => reading?.pain,
};
const measures = [badness.tired, badness.sore];

const mean = (numbers: readonly number[]): number => numbers.reduce((sum, each) => sum + each, 0) / numbers.length;

function spread(numbers: readonly number[]): number {
  const middle = mean(numbers);
  return Math.sqrt(numbers.reduce((sum, each) => sum + (each - middle) ** 2, 0) / (numbers.length - 1));
}

type Measure = (typeof measures)[number];
type ByDay = ReadonlyMap<Day, DiaryDay>;

/** Worse than the mean of the seven days before by more than one standard deviation; three answers at least. */
function aboveWeek(byDay: ByDay, day: Day, measure: Measure): boolean {
  const now = measure(byDay.get(day)?.reading);
  const week = [1, 2, 3, 4, 5, 6, 7].flatMap((back) => measure(byDay.get(addDays(day, -back))?.reading) ?? []);
  return now !== undefined && week.length >= 3 && now > mean(week) + spread(week);
}

const marking = (days: readonly DiaryDay[], marked: (day: Day, byDay: ByDay) => boolean): Marks => {
  const byDay = new Map(days.map((each) => [each.day, each]));
  return new Map(days.map(({ day }) => [day, marked(day, byDay)]));
};

/** At least seven on the bad side of 0–10: what a fixed line would call a bad day. */
const isBad = (reading: Reading | undefined): boolean => measures.some((measure) => (measure(reading) ?? 0) >= 7);

/**
 * `yesterday's crash` may read the diary's own crash marks of the day before, which no flare rule can; it is the
 * hardest of them to beat where crashes come in runs.
 */
export const naiveRules: Readonly<Record<string, NaiveRule>> = {
  never: (days) => marking(days, () => false),
  'yesterday’s value': (days) => marking(days, (day, byDay) => isBad(byDay.get(addDays(day, -1))?.reading)),
  'yesterday’s crash': (days) => marking(days, (day, byDay) => (byDay.get(addDays(day, -1))?.crash ?? 0) >= 1),
  '7-day mean + 1 SD': (days) =>
    marking(days, (day, byDay) => measures.some((measure) => aboveWeek(byDay, day, measure))),
};
