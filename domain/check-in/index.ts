export {
  type CheckInFact,
  type CheckInIntent,
  type CheckInRefusal,
  type CheckInState,
  daysKept,
  noCheckIns,
} from './check-in.ts';
export { clockSeemsWrong, decideCheckIn, readingOn } from './decide.ts';
export { evolveCheckIn } from './evolve.ts';
export {
  type Desire,
  desires,
  type Fullness,
  type Help,
  helps,
  type LastDays,
  lastDaysWords,
  type OffLimit,
  type Reading,
  type Score,
  type Usual,
} from './reading.ts';
