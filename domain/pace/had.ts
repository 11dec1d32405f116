import type { Tier } from '../library/index.ts';
import { type Day, daysBetween } from '../time/index.ts';
import { type Learned, nothingLearned } from './learned.ts';

/** A time or a talk that I noted for myself, so that the rest of today is planned with it. Private. [PA7] [PA8] */
export interface TimeHad {
  readonly day: Day;
  readonly tier: Tier;
  readonly demand: number;
  readonly minutes: number;
}

export type PaceFact =
  | { readonly kind: 'profile-chosen'; readonly profile: 'payback' | 'steady'; readonly day: Day }
  | {
      readonly kind: 'standing-tapped';
      readonly tap: 'worse' | 'back-to-usual' | 'new-usual' | 'not-new-usual';
      readonly day: Day;
    }
  | { readonly kind: 'low-is-usual'; readonly on: boolean }
  /** "Try a little more, once", for this one day. [PA10c] */
  | { readonly kind: 'little-more'; readonly day: Day }
  | { readonly kind: 'time-had'; readonly time: TimeHad }
  | TimesSettled;

/** What all times up to a day have come to. It replaces every earlier one. */
export interface TimesSettled {
  readonly kind: 'times-settled';
  readonly through: Day;
  readonly comfortable: readonly Comfortable[];
  /** What my days have taught; a journal from before there was such a thing has none. [PA8a] */
  readonly learned?: Learned;
}

/** What is left of a time once its watch window is over: a day and a number. */
export interface Comfortable {
  readonly day: Day;
  readonly demand: number;
}

export interface PaceState {
  readonly profile?: 'payback' | 'steady';
  readonly profileSince?: Day;
  readonly taps: readonly {
    readonly kind: 'worse' | 'back-to-usual' | 'new-usual' | 'not-new-usual';
    readonly day: Day;
  }[];
  readonly lowIsUsual: boolean;
  /** Only until their 72 hours are over. */
  readonly had: readonly TimeHad[];
  /** Demand of times whose watch window is known to have been calm, kept 28 days: a number and a day, nothing else. */
  readonly comfortable: readonly Comfortable[];
  /** The last day for which I chose to try a little more. [PA10c] */
  readonly littleMore?: Day;
  /** What closeness has cost me so far, as a small table of numbers. [PA8a] */
  readonly learned: Learned;
}

export const noPace: PaceState = { taps: [], lowIsUsual: false, had: [], comfortable: [], learned: nothingLearned };

/** Counted, not dated from the newest: one tap from a clock set years ahead must not push the real ones out. */
const tapsKept = 400;
/** How long a comfortable demand is remembered, in days. [PA4] */
export const comfortKept = 28;

export function evolvePace(state: PaceState, fact: PaceFact): PaceState {
  switch (fact.kind) {
    case 'profile-chosen':
      return { ...state, profile: fact.profile, profileSince: fact.day };
    case 'standing-tapped': {
      const taps = [...state.taps, { kind: fact.tap, day: fact.day }].sort((a, b) =>
        a.day < b.day ? -1 : a.day > b.day ? 1 : 0,
      );
      return { ...state, taps: taps.slice(-tapsKept) };
    }
    case 'low-is-usual':
      return { ...state, lowIsUsual: fact.on };
    case 'little-more':
      return { ...state, littleMore: fact.day };
    case 'time-had':
      return { ...state, had: [...state.had, fact.time] };
    case 'times-settled': {
      const had = state.had.filter(({ day }) => day > fact.through);
      return { ...state, had, comfortable: fact.comfortable, learned: fact.learned ?? state.learned };
    }
  }
}

/** The one question is asked again after eight weeks: bodies change. [PA10] */
const profileStands = 56;

/** Whether the question about my pace is due: never answered, or answered eight weeks ago. [PA10] */
export const profileIsDue = ({ profileSince }: PaceState, day: Day): boolean =>
  profileSince === undefined || daysBetween(profileSince, day) >= profileStands;

/** Demand of what was had today. */
export const hadOn = (state: PaceState, day: Day): readonly number[] =>
  state.had.filter((time) => time.day === day).map(({ demand }) => demand);

/** Demands known to have been comfortable in the 28 days before, the highest first. */
const comfortableIn = (state: PaceState, day: Day): readonly number[] =>
  state.comfortable
    .filter((each) => each.day < day && daysBetween(each.day, day) <= comfortKept)
    .map(({ demand }) => demand)
    .sort((a, b) => b - a);

/** The highest demand known to have been comfortable in the 28 days before. [PA4] [PA9] */
export const comfortableBefore = (state: PaceState, day: Day): number | undefined => comfortableIn(state, day)[0];

/** The demand that was reached comfortably three times in the 28 days before. [PA10b] */
export const thriceComfortable = (state: PaceState, day: Day): number | undefined => comfortableIn(state, day)[2];
