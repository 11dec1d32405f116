export {
  type Answered,
  type Closed,
  firstRound,
  type Opened,
  type Role,
  type RoundFact,
  type RoundSaid,
  type Sealed,
} from './facts.ts';
export { type Calendar, type Looking, type NextStep, nameOf, nextStep, openerOf } from './next.ts';
export { evolveRounds, evolveSaid, noRounds, nothingSaid, type Rounds, type Said } from './state.ts';
