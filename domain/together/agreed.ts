import type { Person, Shared } from '../couple/index.ts';

/** My word and my sign for "slower" or "pause", agreed before, so that nobody has to search for one. Goes to `shown`. */
export type AgreedFact = { readonly kind: 'signals-told'; readonly word: string; readonly sign: string };

export interface Signals {
  readonly word: string;
  readonly sign: string;
}

export type Agreed = Shared<Readonly<Partial<Record<Person, Signals>>>>;

export const nothingAgreed: Agreed = {};

/** The longest word or sign that is kept, in characters. */
export const longestSignal = 60;

/** Each person's own latest; nobody can write another's. [P7] [TG13] */
export const evolveAgreed = (state: Agreed, { word, sign }: AgreedFact, by: Person): Agreed => ({
  ...state,
  [by]: { word, sign },
});
