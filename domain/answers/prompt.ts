import type { QuestionId } from './facts.ts';

/** What questions are about, the lighter first. */
export const decks = [
  'small-gesture',
  'support',
  'find-again',
  'miss',
  'desire',
  'body',
  'roles',
  'grief-and-hope',
] as const;
export type DeckId = (typeof decks)[number];

/** 1: for any day. 2: for a calm one. 3: for a day with room. */
export type Depth = 1 | 2 | 3;

/** A question of the library: its words are `questions.ID` in the catalogue. */
export interface Prompt {
  readonly id: QuestionId;
  readonly deck: DeckId;
  readonly depth: Depth;
  /** Where it comes from: sources of content/sources, or our own (`unhurried-questions`). Never empty. */
  readonly sources: readonly string[];
}
