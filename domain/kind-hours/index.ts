export { type HardDays, hardDaysLearned } from './hard-days.ts';
export { type KindHour, kindHours, type LearnedFrom, type Sure, sureties, type ToldHour } from './kind-hours.ts';
export { type Observation, observationsFrom } from './observations.ts';
export { type Part, partAt, parts, type Weekday, weekdays } from './part.ts';
export {
  evolveHours,
  type HoursFact,
  type HoursTold,
  type KindWindow,
  mostHours,
  noHours,
  tellingHours,
  windowsOfBoth,
} from './told.ts';
