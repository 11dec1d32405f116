export { keepsComingBack, monthsToComeBack } from './coming-back.ts';
export { evidence } from './compared.ts';
export { type Comparison, learnedWindow, type Outcome, outcomes } from './days.ts';
export { type KeepsakeFact, type LearnedFact, longestKept } from './facts.ts';
export { flareDays, type Health, type LookedAgain, lookAgain, standsToday } from './look-again.ts';
export { type Life, looked, type Noticed, noticedIn, type SentenceName } from './noticed.ts';
