import type { CareState } from '../care/index.ts';
import type { CheckInState } from '../check-in/index.ts';
import type { Private } from '../couple/index.ts';
import type { LimitsState } from '../limits/index.ts';
import { type Day, daysBetween, weekdayOf } from '../time/index.ts';
import type { PaceState } from './had.ts';
import type { StandingInput, Tap } from './standing.ts';

/** All that my half is folded from: bounded, so that ten years open in the time of one. */
export type MyHalf = Private<{
  readonly checkIns: CheckInState;
  readonly limits: LimitsState;
  readonly care: CareState;
  readonly pace: PaceState;
}>;

/** My taps, and every check-in in which I said "worse than my usual". [PA3] */
export function tapsOf({ checkIns, pace }: MyHalf): readonly Tap[] {
  const said = checkIns.readings.filter(({ worse }) => worse).map(({ day }): Tap => ({ kind: 'worse', day }));
  return [...said, ...pace.taps].sort((a, b) => (a.day < b.day ? -1 : a.day > b.day ? 1 : 0));
}

/** What the standing of any day is read from. */
export const standingInputOf = (half: MyHalf): StandingInput => ({
  readings: half.checkIns.readings,
  taps: tapsOf(half),
  profile: half.pace.profile ?? 'payback',
  ...(half.checkIns.usual ? { usual: half.checkIns.usual } : {}),
});

/** The middle of how full this weekday was in the last thirteen weeks; asked of nobody. [PA1] */
export function usualFullnessOn(checkIns: CheckInState, day: Day): number | undefined {
  const weekday = weekdayOf(day);
  const same = checkIns.readings
    .filter((reading) => reading.day < day && daysBetween(reading.day, day) <= 91 && weekdayOf(reading.day) === weekday)
    .flatMap(({ full }) => (full === undefined ? [] : [full]))
    .sort((a, b) => a - b);
  return same[Math.floor(same.length / 2)];
}
