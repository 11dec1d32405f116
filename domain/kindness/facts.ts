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

/** What is put away when all kind words rest. It is the id of no wording. [KI6] */
export const allKindWords = 'all';

/**
 * Fact of `mine`: I have put it out of my sight. `fact`: a wording, by its id, or `all`; another room's begin with a word of
 * its own, as `repair-` or `cue-`. That of a wording is erased when it is over. [KI4] [KI6]
 */
export type PutAwayFact = { readonly kind: 'kindness-put-away'; readonly fact: string; readonly day: Day };
