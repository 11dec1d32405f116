import type { Day } from '../time/index.ts';

/** What someone may notice while taking a medicine. Whether the medicine did it is nothing that this can know. [MD4] */
export const noticeable = ['desire', 'arousal', 'comfort', 'orgasm', 'energy', 'other'] as const;
export type Noticeable = (typeof noticeable)[number];

/** The longest name of my own, and the longest words on what I noticed, in signs. [MD1] [MD4] */
export const longestName = 80;
export const longestWords = 400;

/** More than anybody is given: a list that cannot be driven without end. [MD1] */
export const mostMedicines = 60;

/** Ids of substances and classes are those of the content; a name of my own is read by nothing but me. [MD1] [MD7] */
export type WhichMedicine =
  | { readonly by: 'substance'; readonly substance: string }
  | { readonly by: 'class'; readonly class: string }
  | { readonly by: 'own'; readonly name: string };

/** One medicine, as I told it for the `nth` time. `medicine`: 32 hex digits. `changed`: the latest change of dose. */
export interface ToldMedicine {
  readonly medicine: string;
  readonly nth: number;
  readonly which: WhichMedicine;
  readonly since?: Day;
  readonly changed?: Day;
  /** The first day on which I no longer take it. */
  readonly stopped?: Day;
}

export interface NoticedChange {
  readonly medicine: string;
  readonly what: Noticeable;
  readonly day: Day;
  readonly words: string;
}

/** Facts of `mine`: read by nobody else. */
export type MedicineFact =
  | ({ readonly kind: 'medicine-told' } & ToldMedicine)
  | ({ readonly kind: 'medicine-noticed' } & NoticedChange);
