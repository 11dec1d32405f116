export { byIdOf, namesOf } from './known.ts';
export { newOwnId } from './own-id.ts';
export { detailOf, iconOf, nameOf, type Suggested, Suggestions, type SuggestionsProps } from './suggestions.tsx';
