import type { PrecautionTarget } from '@unhurried/domain/care';
import type { OffLimit, Reading, Usual } from '@unhurried/domain/check-in';
import type { Adaptation, Flag, Region, Tier } from '@unhurried/domain/library';
import type { OverlapReason } from '@unhurried/domain/overlap';
import type { PaceWord, Profile, Standing } from '@unhurried/domain/pace';

/** So many days with the same numbers, oldest first, up to yesterday: days, energy, pain. Days alone are silent ones. */
export type Run = readonly [days: number, energy: number, pain: number] | readonly [days: number];

/** A condition as its form takes it. Where it is not settled, the wait that content names for it comes with it. */
interface ToldCondition {
  readonly id: string;
  /** Flags ticked besides those that the condition brings. */
  readonly also?: readonly Flag[];
  readonly stance: 'stable' | 'recent' | 'cleared';
  readonly daysAgo: number;
}

/** All that one of the two has told the app, and the sentence that a reader of the page gets about them. */
export interface Told {
  readonly name: string;
  /** One or two plain sentences. */
  readonly who: string;
  readonly conditions?: readonly ToldCondition[];
  readonly precautions?: readonly { readonly target: PrecautionTarget; readonly daysAgo: number }[];
  /** The id of a warning sign raised today. */
  readonly warning?: string;
  readonly limits?: readonly OffLimit[];
  readonly profile?: Profile;
  readonly usual?: Usual;
  /** "This is my usual, do not lower me for it." */
  readonly lowIsUsual?: true;
  readonly readings?: readonly Run[];
  /** Times that were had, so that the pace can know what was comfortable. */
  readonly had?: readonly {
    readonly daysAgo: number;
    readonly tier: Tier;
    readonly demand: number;
    readonly minutes: number;
  }[];
  /** Today's check-in; left out, this person says nothing today. */
  readonly today?: Omit<Reading, 'day'>;
  /** A standing welcome, left so many days ago for fourteen days. */
  readonly welcome?: { readonly daysAgo: number; readonly list: readonly string[] };
}

interface With {
  readonly of: readonly string[];
  readonly with: readonly Adaptation[];
}

/**
 * What has to be so on this day, for one of the two or for both. Each is looked at over the whole library, as if both
 * had welcomed all of it, so that it holds whatever the day's draw brings.
 */
export interface Expectation {
  /** Whose day it is about; left out: what is possible for both. */
  readonly whose?: 'first' | 'second';
  readonly tierAtMost?: Tier;
  readonly word?: PaceWord;
  readonly talk?: boolean;
  readonly never?: readonly string[];
  readonly neverFromTier?: Tier;
  readonly neverTouches?: Region;
  /** Body and mind, 0–10 each, at most so much. */
  readonly asksAtMost?: readonly [body: number, mind: number];
  /** In units, for the minutes that are left; what asks 2 or less always fits. */
  readonly demandAtMost?: number;
  /** Nothing that needs the same room. */
  readonly apartOnly?: true;
  /** Nothing but these. */
  readonly nothingBut?: readonly string[];
  readonly someOf?: readonly string[];
  readonly allOf?: readonly string[];
  /** Possible, without any change. */
  readonly asItIs?: readonly string[];
  /** Possible, and with these changes. */
  readonly changed?: With;
  /** Possible or not; if it is, then with these changes. */
  readonly ifThere?: With;
  readonly state?: Standing['state'];
  readonly reasons?: readonly OverlapReason['kind'][];
  readonly suggestsNothing?: true;
  /** In plain words, for the reader of the page. */
  readonly why: string;
  /** The id of a source in `content/sources`, or `design` where the rule is ours. */
  readonly source: string;
  /** What the app does instead, where this does not hold yet. It is said on the page and never hidden. */
  readonly notYet?: string;
}

export interface DayCase {
  readonly id: string;
  readonly title: string;
  readonly apart?: true;
  readonly first: Told;
  readonly second: Told;
  readonly expects: readonly Expectation[];
}
