export {
  type CalendarState,
  entriesFrom,
  evolveEntries,
  type From,
  keyOf,
  noEntries,
  overBy,
  removing,
  type Told,
  writing,
} from './calendar.ts';
export { dayOfCycle, isHard } from './cycle.ts';
export { entriesOf, entryOf, wholeOf } from './entries.ts';
export {
  type Cycle,
  type Entry,
  type EntryFact,
  type EntryFields,
  type EntryId,
  type EntryKind,
  type EntryWritten,
  entryKinds,
  longestCycle,
  longestNote,
  longestTitle,
  type Origin,
} from './entry.ts';
export { isRepeating, lengthOf, longestTime, mostTimes, occurrencesOf, type Window } from './occurrences.ts';
export { type Rule, type RuleRefusal, ruleFrom, ruleText } from './rule.ts';
export type { DateChange, Occurrence, OccurrenceKey, Repeat, When } from './when.ts';
