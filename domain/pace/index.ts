export { type Allowance, allowanceOf, type Judgement, judge, type LeftOut, type Overrule } from './allowance.ts';
export { type Baseline, baselineOn, type Swing } from './baseline.ts';
export { type Ceiling, ceilingOf } from './ceiling.ts';
export {
  type Asked,
  type Cost,
  type Costs,
  costIn,
  costLimits,
  costOf,
  costsOf,
} from './cost.ts';
export { daysSeenOf, settledHalf } from './days-seen.ts';
export { alwaysFits, demandOnMe, energyLeft, pointsOf } from './envelope.ts';
export {
  type Comfortable,
  evolvePace,
  hadOn,
  noPace,
  type PaceFact,
  type PaceState,
  profileIsDue,
  type TimeHad,
} from './had.ts';
export { type MyHalf, standingInputOf } from './half.ts';
export { type DayAfter, halfAfterDays, type Learned, learnDay, nothingLearned, tollOf, tollSteps } from './learned.ts';
export { decideLittleMore, type LittleMoreRefusal } from './little-more.ts';
export { type MyDay, type PaceWord, type ScoreReason, wordFor } from './my-day.ts';
export { myDayOf } from './my-half.ts';
export { type DaysSeen, settleTimes } from './settle.ts';
export { type Profile, type Standing, type StandingInput, standingOn, standingsOver, type Tap } from './standing.ts';
