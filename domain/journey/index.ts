export { goals, goalsDue, lookingAt, weekOf } from './goals.ts';
export {
  evolveMoments,
  type KeptMoment,
  keptUpTo,
  type MomentFact,
  type Moments,
  type Month,
  momentsOfBoth,
  monthOf,
  noMoments,
  withoutMoments,
} from './moments.ts';
export { type MonthOfBoth, monthOfBoth, monthsWithSomething } from './months.ts';
export { alongTheCoast, checkPlace, isMonth, type PlaceRefusal, textOfPlace } from './place.ts';
export {
  longestPlace,
  longestTaught,
  type PlaceFact,
  type PlaceFields,
  type PlaceKind,
  placeKinds,
} from './place-facts.ts';
export { notYetOfBoth, type OpenPlace, openWith, type Place, places, placeWith, toLookAt } from './places.ts';
export { type JourneyState, journeyFrom, mostPlaces, noJourney, type SaidPlace } from './told-places.ts';
export { overPlaces, removing, writing } from './writing.ts';
