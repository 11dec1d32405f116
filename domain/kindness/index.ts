export { type KindnessFact, type KindnessId, longestKindWords, type PutAwayFact } from './facts.ts';
