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
