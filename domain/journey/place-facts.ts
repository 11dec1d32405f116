import type { Month } from './moments.ts';

/** What a place on the coast is. An order of telling, not of worth. */
export const placeKinds = ['easy-day', 'hard-day', 'small-win', 'milestone', 'goal'] as const;
export type PlaceKind = (typeof placeKinds)[number];

/** The longest name of a place, and the longest "what it taught us", in signs. [JN5] */
export const longestPlace = 80;
export const longestTaught = 280;

/** What a couple says of a place. A month and never a day. */
export interface PlaceFields {
  readonly what: PlaceKind;
  readonly name: string;
  readonly taught: string;
  readonly month: Month;
}

/** Facts of `shown`. `place`: 32 hex digits. */
export type PlaceFact =
  | {
      readonly kind: 'place-written';
      readonly place: string;
      readonly set: Partial<PlaceFields>;
      /** The facts that this one replaces, in the fields that it sets. */
      readonly over: readonly string[];
    }
  /** I keep it in these words: the facts in which it stands. [JN5] */
  | { readonly kind: 'place-kept'; readonly place: string; readonly words: readonly string[] }
  | { readonly kind: 'place-removed'; readonly place: string }
  /** Goals were looked at in this month and week; the latest counts. [JN9] */
  | { readonly kind: 'goals-looked-at'; readonly nth: number; readonly week: string };
