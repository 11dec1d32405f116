import type { Day } from '../time/index.ts';

/** Facts of `mine`. */
export type LearnedFact =
  /** This sentence is never shown to me again, whatever it would say. */
  | { readonly kind: 'learned-hidden'; readonly sentence: string }
  /** I looked again at limits, signals and talks, or put the suggestion away. `seen`: what stood then, so that it is not new. [LE7] */
  | { readonly kind: 'looked-again'; readonly day: Day; readonly seen?: readonly string[] };

/** The longest text that is kept for me alone, in signs. */
export const longestKept = 2000;

/** Fact of `mine`: words for me alone, from a reflection or from the page for the one who is well. `keepsake`: 32 hex digits. */
export type KeepsakeFact = {
  readonly kind: 'words-kept';
  readonly keepsake: string;
  readonly from: 'longing' | 'well' | 'for-myself';
  readonly text: string;
  readonly day: Day;
};
