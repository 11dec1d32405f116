export type { Seat } from '../couple/index.ts';
export { type Agreed, type AgreedFact, evolveAgreed, longestSignal, nothingAgreed, type Signals } from './agreed.ts';
export { type Asked, askedAtMost, firstAskedTier, mayAsk, type Over, overOf, type UsedUp } from './asking.ts';
export { driftOf, whensLeft } from './drift.ts';
export {
  type Aside,
  type AsideFact,
  type Conversation,
  conversations,
  evolveQuestions,
  noQuestions,
  type PossibleToday,
  type Question,
  type QuestionFact,
  type Questions,
  type Seen,
  seenBy,
  type When,
  whens,
  withoutQuestions,
} from './question.ts';
export { evolveSenses, nothingNoted, type Sense, type Senses, type SensesFact, senses } from './senses.ts';
export { type From, type Held, hear, type SeatSaid, type Statement, statementOf } from './statement.ts';
export {
  asWeAre,
  type Careful,
  type Caution,
  type Choice,
  cautionOf,
  choiceOf,
  goOn,
  join,
  type Known,
  nobodyYet,
  over,
  pause,
  rest,
  signal,
  sit,
  slower,
  standingOf,
  switchTo,
  type Time,
  wouldGoOn,
} from './time.ts';
