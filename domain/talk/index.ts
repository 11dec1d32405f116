export { type BothThere, bothThere, type SleepToldFact, type TurnWrittenFact, type UpToItFact } from './facts.ts';
