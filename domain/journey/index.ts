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
export {
  longestPlace,
  longestTaught,
  type PlaceFact,
  type PlaceFields,
  type PlaceKind,
  placeKinds,
} from './place-facts.ts';
