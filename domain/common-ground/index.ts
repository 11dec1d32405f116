export { ownAsActivity } from './as-activity.ts';
export { allCards, cardsFor, type MyCards } from './cards.ts';
export {
  allActivities,
  type CommonState,
  commonGround,
  evolveCommon,
  mostNames,
  naming,
  noCommon,
  ownNameOf,
  rewriting,
  toldBy,
  untelling,
} from './common-ground.ts';
export type { CommonFact, OwnActivity, WelcomeAnswer, WelcomeFact, Written } from './facts.ts';
export {
  commonYeses,
  evolveWelcome,
  isHidden,
  notMyYes,
  noWelcomes,
  takenBack,
  type WelcomeState,
} from './welcomes.ts';
