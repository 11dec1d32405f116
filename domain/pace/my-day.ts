import type { CareState } from '../care/index.ts';
import type { OffLimit, Reading } from '../check-in/index.ts';
import type { Private } from '../couple/index.ts';
import type { Tier } from '../library/index.ts';
import type { Day } from '../time/index.ts';
import type { Baseline } from './baseline.ts';
import type { Costs } from './cost.ts';
import type { Profile, Standing } from './standing.ts';

/** Everything private that decides my today. It never leaves my devices; an offering is built from it. */
export type MyDay = Private<{
  readonly day: Day;
  readonly reading?: Reading;
  readonly standing: Standing;
  readonly baseline?: Baseline;
  /** Not asked yet counts as payback: the gentler rules. [PA1] */
  readonly profile?: Profile;
  /** My usual fullness for this weekday, where I left it blank. [PA1] */
  readonly usualFullness?: number;
  readonly care: CareState;
  readonly limits: readonly OffLimit[];
  /** Demand of the times and talks already had today. [PA7] */
  readonly hadToday: readonly number[];
  /** The highest demand that was comfortable in the last 28 days, if any is known. [PA4] [PA9] */
  readonly comfortable?: number;
  /** What closeness may cost me, as my days have taught it; without it, as on the first day. [PA8b] */
  readonly costs?: Costs;
  /** The highest demand that went well three times in 28 days, where the last seven were quiet; steady profile only. [PA10b] */
  readonly wentWell?: number;
  /** "Try a little more, once": chosen by me for today, in the payback profile. [PA10c] */
  readonly littleMore?: boolean;
  /** My standing choice: "this is my usual, do not lower me for it". [PA6] */
  readonly lowIsUsual: boolean;
}>;

/** How far today goes, in one word that my partner may see. [PA13] */
export type PaceWord = 'rest' | 'gentle' | 'open';

export const wordFor = (tier: Tier): PaceWord => (tier <= 1 ? 'rest' : tier <= 4 ? 'gentle' : 'open');

/** What the score did to today, in the order in which it is explained to me alone. */
export type ScoreReason =
  | { readonly kind: 'resting' }
  | { readonly kind: 'nothing-said' }
  | { readonly kind: 'no-usual-yet' }
  | { readonly kind: 'red-flag' }
  | { readonly kind: 'safe' }
  | { readonly kind: 'low-day'; readonly from: 'energy' | 'pain' | 'blank' }
  | { readonly kind: 'flare' }
  | { readonly kind: 'recovery'; readonly demand: number }
  | { readonly kind: 'watch-day' }
  | { readonly kind: 'been-away' }
  | { readonly kind: 'good-day-cap'; readonly demand: number }
  | { readonly kind: 'good-day' };
