export { type Agreed, type AgreedFact, evolveAgreed, longestSignal, nothingAgreed, type Signals } from './agreed.ts';
export { type Asked, askedAtMost, firstAskedTier, mayAsk, type Over, type UsedUp } from './asking.ts';
export { driftOf } from './drift.ts';
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
export { type From, type Held, hear, type Statement, statementOf } from './statement.ts';
export {
  asWeAre,
  type Caution,
  type Choice,
  cautionOf,
  choiceOf,
  goOn,
  join,
  nobodyYet,
  over,
  pause,
  type Seat,
  type SeatSaid,
  signal,
  sit,
  slower,
  switchTo,
  type Time,
  wouldGoOn,
} from './time.ts';
