import type { Brand } from '@unhurried/kernel';
import type { Day } from '../time/index.ts';

/** `how-did-you-sleep`: of the library. */
export type KindnessId = Brand<string, 'KindnessId'>;

/** The longest own words in a small kindness, in signs. [KI3] */
export const longestKindWords = 200;

/** Facts of `passing`. Nothing answers them. [KI1] */
export type KindnessFact =
  | { readonly kind: 'kindness-sent'; readonly kindness: KindnessId; readonly words?: string; readonly day: Day }
  /** There is something that I would like us to look at, when we both can. [RP1] */
  | { readonly kind: 'repair-asked'; readonly repair: string; readonly day: Day };

/** Fact of `mine`: I have put it out of my sight. Where it lies; erased when that has lapsed. [KI4] */
export type PutAwayFact = { readonly kind: 'kindness-put-away'; readonly fact: string; readonly day: Day };
