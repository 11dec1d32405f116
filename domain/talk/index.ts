export type { Seat } from '../couple/index.ts';
export { type BothThere, bothThere, type SleepToldFact, type TurnWrittenFact, type UpToItFact } from './facts.ts';
export { isNearSleep, mayTalkToday, minutesFrom, usualSleep } from './ready.ts';
export { type From, type Held, type Here, hear, type Statement, statementOf } from './statement.ts';
export { beginsOn, isSteps, type Place, type StepKind, type Steps, stepKinds } from './steps.ts';
export {
  endStep,
  enough,
  goingOn,
  goOn,
  inAnHour,
  inTwentyMinutes,
  join,
  paused,
  placeIn,
  type Stop,
  type Stopping,
  sit,
  stepsOf,
  stopOf,
  stoppings,
  stopWith,
  type Talk,
  takeUp,
  talkOf,
  tomorrow,
  wereAt,
  wouldGoOn,
} from './talk.ts';
export {
  isSentence,
  longestSentence,
  type Reader,
  type Sentence,
  type TalkWritten,
  type Written,
  type WrittenTalks,
  writtenTalks,
} from './written.ts';
