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
} from './moments.ts';
