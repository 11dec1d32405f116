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
  write,
} from './entries.ts';
export { type MyPlans, myPlans, type OurPlans, ourPlans } from './known-plans.ts';
export { shapesOf, timesIn, type Window } from './times.ts';
export { endRest, hadThisWeek, myRests, myWish, offersRest, restTheWeek, sayHad, tellWish, weekRests } from './week.ts';
