export {
  evolveLimits,
  isOffLimits,
  type LimitFact,
  type LimitsState,
  limitsAt,
  looseningWaits,
  noLimits,
  type StandingLimit,
} from './limits.ts';
