export { allKindWords, type KindnessFact, type KindnessId, longestKindWords, type PutAwayFact } from './facts.ts';
export { awayFrom, isThere, kindWords, lastDayOf, type Sent, seenOf, stillThere } from './kindness.ts';
