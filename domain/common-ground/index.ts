export { ownAsActivity } from './as-activity.ts';
export { allCards, cardsFor, type MyCards } from './cards.ts';
export {
  allActivities,
  type CommonState,
  commonGround,
  commonOn,
  evolveCommon,
  mostNames,
  naming,
  noCommon,
  ownNameOf,
  rewriting,
  toldBy,
  untelling,
} from './common-ground.ts';
export {
  type Answering,
  answersTo,
  type Dealing,
  deckSize,
  findingOf,
  firstDeck,
  type Outcome,
  weeklyDeck,
} from './deck.ts';
export {
  type Change,
  type CommonFact,
  changes,
  type FoundSlot,
  type OwnActivity,
  type WelcomeAnswer,
  type WelcomeFact,
  type Written,
} from './facts.ts';
export type { Found } from './found.ts';
export { activityOf, isSlot, type Side, type Slot, sides, slotsOf } from './slot.ts';
export { firstDayOf, type WeekDay, weekOf } from './weeks.ts';
export {
  type Answered,
  evolveWelcome,
  isHidden,
  isTurnedDown,
  notMyYes,
  noWelcomes,
  type Terms,
  takenBack,
  termsOf,
  type WelcomeState,
  withSomebodyElse,
} from './welcomes.ts';
