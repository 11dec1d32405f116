export {
  allActivities, type CommonFact, type CommonState, cardsFor, commonGround, commonYeses, evolveCommon, evolveWelcome, noCommon,
  noWelcomes, type OwnActivity, ownAsActivity, takenBack, type WelcomeAnswer, type WelcomeFact, type WelcomeState,
} from './common-ground.ts';
