import type { Reading } from '@unhurried/domain/check-in';
import { type Activity, demandOf, type Tier } from '@unhurried/domain/library';
import type { Day } from '@unhurried/domain/time';
import type { Both, Couple } from './couple.ts';

/** Something that could be done today, and for how long. */
export interface Option {
  readonly activity: Activity;
  readonly minutes: number;
}

/** What both said this morning. Nothing, where somebody left it blank. */
export interface Morning {
  readonly at: number;
  readonly day: Day;
  readonly told: Both<Reading | undefined>;
}

/** What nobody knows but the simulation. The oracle alone is given it. */
export interface Hidden {
  /** Capacity but for the day's own noise, and what today's times have asked so far. */
  readonly likely: Both<number>;
  readonly spent: Both<number>;
  readonly costs: (option: Option) => Both<number>;
}

/** A forecast for one of both. Nothing, where nothing was told or nothing closer than words was had. */
export type Forecast =
  | {
      /** The mean chance of payback that was expected beyond ordinary worse days. */
      readonly chance: number;
      /** What the rules take it to ask, and the energy that was told. */
      readonly demand: number;
      readonly energy: number;
    }
  | undefined;

/** Somebody who says what is possible for one couple, day after day. */
export interface Guide {
  morning(morning: Morning): void;
  options(at: number, hidden: Hidden): readonly Option[];
  /** The highest tier of all that is possible this morning, shown or not; -1 for nothing. */
  furthest(): number;
  /** A time was had; `noted` says who kept it. Answers what was expected of it, where anything was. */
  had(option: Option, noted: Both<boolean>): Both<Forecast>;
}

/** A rule of deciding. `rate` sets how often: 1 is as it is meant, and it may go up to `most`. */
export interface Policy {
  readonly name: string;
  begin(couple: Couple, from: Day, rate: number): Guide;
}

export const nothingForecast: Both<Forecast> = [undefined, undefined];

/** What the rules take for the cost of an option: the same for everybody. */
export const namedDemand = ({ activity, minutes }: Option): number => demandOf(activity, minutes);

export const asUsually = (activity: Activity): Option => ({ activity, minutes: activity.minutes.typical });

/** The tier from which a time together counts as more than words. */
export const aboveWords: Tier = 2;

export const highestOf = (options: readonly { readonly tier: number }[]): number =>
  Math.max(-1, ...options.map(({ tier }) => tier));
