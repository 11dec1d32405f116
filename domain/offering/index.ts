export { daysEight } from './eight.ts';
export {
  asItIs,
  type Coin,
  type Considered,
  narrowed,
  type Prepared,
  type Preparing,
  prepareOffering,
  type Shaping,
} from './offer.ts';
export {
  asText,
  evolvePassing,
  givesOfBoth,
  nothingPassing,
  type OfferedActivity,
  type Offering,
  offeringOn,
  type PassingFact,
  type PassingState,
  type Sentence,
  type StandingWelcome,
  sentences,
  standingOnDay,
  standsOn,
} from './offering.ts';
export { standingLeft } from './standing-left.ts';
