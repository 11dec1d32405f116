import type { Private } from '../couple/index.ts';
import type { ActivityId, Region, Tier } from '../library/index.ts';
import type { Day } from '../time/index.ts';

/** 0 to 10. Energy, mood, sleep, appetite and breath: more is easier. Pain: more is worse. */
export type Score = number;

/** What would help me today, in one tap. */
export const helps = [
  'quiet',
  'company',
  'a-hand',
  'help-with-tasks',
  'to-be-asked',
  'to-be-left',
  'a-laugh',
  'sleep',
] as const;
export type Help = (typeof helps)[number];

export const desires = ['none', 'a-little', 'some', 'a-lot'] as const;
export type Desire = (typeof desires)[number];

/** "These last days: heavier, as usual, easier?" Asked in the same place on every day. [PA8a] */
export const lastDaysWords = ['heavier', 'usual', 'easier'] as const;
export type LastDays = (typeof lastDaysWords)[number];

/** How full the day is: empty, a little, fairly, very. Takes 0, 15, 30 or 45 % of a morning's energy. [PA1] */
export type Fullness = 0 | 1 | 2 | 3;

/**
 * What a person said about one day. Every field may be absent; an absent field is gentlest for that day's offering
 * and means nothing else: it starts no flare, enters no baseline, teaches nothing. [PA1]
 */
export type Reading = Private<{
  readonly day: Day;
  readonly energy?: Score;
  /** `morning`: the whole day's energy, so the day's own plans are taken off. `now`: what is left. */
  readonly energyFor?: 'morning' | 'now';
  readonly pain?: Score;
  readonly painWhere?: readonly Region[];
  readonly mood?: Score;
  readonly sleep?: Score;
  readonly appetite?: Score;
  readonly breath?: Score;
  readonly desire?: Desire;
  readonly full?: Fullness;
  readonly welcome?: Tier;
  readonly offLimits?: readonly OffLimit[];
  /** My tap "worse than my usual": always begins a flare. [PA3] */
  readonly worse?: boolean;
  readonly talk?: boolean;
  readonly help?: Help;
  /** How the last days were, beside my usual; counts only where their readings are missing. [PA8a] */
  readonly lastDays?: LastDays;
  /** One tap: rest today. */
  readonly rest?: boolean;
  /** The smallest difference the scale it came from can tell, in points of 0–10; 1 unless imported. [DI5] */
  readonly step?: number;
}>;

/** Something that I do not want today, or at all. No reason is asked. */
export type OffLimit =
  | { readonly kind: 'activity'; readonly activity: ActivityId }
  | { readonly kind: 'tier'; readonly tier: Tier }
  | { readonly kind: 'touch'; readonly region: Region };

/** My own usual numbers, asked once, until there are seven readings to learn from. [PA2] */
export interface Usual {
  readonly energy: Score;
  readonly pain: Score;
}
