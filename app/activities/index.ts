export { cardsNow, giverIn, type SharedActivity, sharedNow } from './common.ts';
export { byIdOf, namesOf } from './known.ts';
export { newOwnId } from './own-id.ts';
export { detailOf, iconOf, nameOf, type Suggested, Suggestions, type SuggestionsProps } from './suggestions.tsx';
export { canTell, hasTold, isTold, tell } from './telling.ts';
