export {
  canTell,
  cardsNow,
  giverIn,
  hasTold,
  isTold,
  newOwnId,
  type SharedActivity,
  sharedNow,
  tell,
} from './common.ts';
export { activityOf, byIdOf, namesOf } from './known.ts';
export { detailOf, iconOf, nameOf, type Suggested, Suggestions, type SuggestionsProps } from './suggestions.tsx';
