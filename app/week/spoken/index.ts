export { asLine, dateOf, daySaid, placeOf, wallSaid, weekdaySaid, weekdayShort } from './dates.ts';
export {
  iconOf,
  isNamed,
  kindSaid,
  mayChange,
  mayTakeOut,
  otherName,
  type Proposal,
  proposalOf,
  titleOf,
  whoseSaid,
} from './kinds.ts';
export {
  type Every,
  isLastInMonth,
  nthInMonth,
  type Repetition,
  repetitionOf,
  ruleOf,
} from './repetition.ts';
export { repetitionSaid, ruleInWords } from './rule-words.ts';
export { allSeen, type Days, daysFrom, type Held } from './seen.ts';
export { Told } from './told.tsx';
export { changeWay, dayWay, entryWay, linkTo, monthWay, newWay, partIn, weekWay } from './ways.ts';
export { clockSaid, thereSaid, timeSaid } from './when-words.ts';
