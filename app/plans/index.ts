export type { Window } from '@unhurried/domain/calendar';
export {
  changing,
  entryWith,
  keeping,
  newEntry,
  type Placed,
  type SeenBy,
  seenBy,
  sightOf,
  takeOut,
} from './entries.ts';
export { hoursOf, learnedOf, tellHours } from './hours.ts';
export { type MyPlans, myPlans, type OurPlans, ourPlans } from './known-plans.ts';
export { remindersOf, setReminders } from './reminders.ts';
export { ritualsOf } from './rituals.ts';
export { write } from './tidy.ts';
export { shapesOf, timesIn } from './times.ts';
export { turnWishes, wishTurn } from './turn.ts';
export { endRest, hadThisWeek, myRests, myWish, offersRest, restTheWeek, sayHad, tellWish, weekRests } from './week.ts';
