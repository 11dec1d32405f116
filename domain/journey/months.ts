import type { KeptMoment, Month } from './moments.ts';
import { type Place, places } from './places.ts';
import type { JourneyState } from './told-places.ts';

/** What both kept of one month, and nothing else. [JN8] */
export interface MonthOfBoth {
  readonly month: Month;
  readonly places: readonly Place[];
  readonly moments: readonly KeptMoment[];
}

/** `moments` as `momentsOfBoth` gives them. [JN8] */
export const monthOfBoth = (state: JourneyState, moments: readonly KeptMoment[], month: Month): MonthOfBoth => ({
  month,
  places: places(state).filter((each) => each.month === month),
  moments: moments.filter((each) => each.month === month),
});

/** The months of which both kept something, the latest first. [JN8] */
export const monthsWithSomething = (state: JourneyState, moments: readonly KeptMoment[]): readonly Month[] =>
  [...new Set([...places(state), ...moments].map(({ month }) => month))].sort().toReversed();
