export { type KeepsakeFact, type LearnedFact, longestKept } from './facts.ts';
