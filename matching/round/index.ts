export type { Answered, Closed, Opened, Role, RoundFact, RoundSaid, Sealed } from './facts.ts';
export { type Calendar, firstRound, type Looking, type NextStep, nameOf, nextStep, openerOf } from './next.ts';
export { evolveRounds, evolveSaid, noRounds, nothingSaid, type Rounds, type Said } from './state.ts';
