import type { Flag, Tier } from '@unhurried/domain/library';

export const areas = [
  'heart',
  'lungs',
  'surgery',
  'cancer',
  'nerves',
  'energy',
  'joints-and-pain',
  'hormones-and-birth',
  'kidneys',
  'mind',
  'everyday',
] as const;
export type Area = (typeof areas)[number];

/**
 * A cautious stand-in for the date that the care team has not given yet. The team's own date, yes or no replaces it
 * at once; it clears nobody. `days: null`: no number of days will do. [CT5, PA11]
 */
export interface Wait {
  readonly fromTier: Tier;
  readonly days: number | null;
  /** After the days, too, closer touch waits until a clinician has said yes. */
  readonly needsYes: boolean;
}

/** What someone may live with, as a simple form offers it. Words: `conditions.<id>.name` and `.means`. */
export interface Condition {
  readonly id: string;
  readonly area: Area;
  /** Flags that come with it. The person may take any of them off again. */
  readonly brings: readonly Flag[];
  /** Flags that come with it for some: offered, never assumed. */
  readonly mayBring: readonly Flag[];
  /** Whether "recent" matters, so that the form asks "Has your team told you when?" */
  readonly dated: boolean;
  readonly wait?: Wait;
  readonly sources: readonly string[];
}

/** One flag by itself, for whoever knows what to look out for and would rather not name a diagnosis. */
export interface FlagEntry {
  /** The number of its rule: PA11.`number`. Given once and for good. [PA11a] */
  readonly number: number;
  readonly flag: Flag;
  readonly kind: 'body' | 'treatment' | 'mind' | 'today';
  readonly dated: boolean;
  readonly sources: readonly string[];
}
