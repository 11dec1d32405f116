/** Whose words they are: of who says no, of who hears it, of who asks. */
export const practiceSides = ['saying', 'hearing', 'asking'] as const;
export type PracticeSide = (typeof practiceSides)[number];

/** Words: `practice.ID.title`, `.when` it helps, what to `.say` (in quotation marks), and a `.note`. [CT19] */
export interface PracticeCard {
  readonly id: string;
  readonly side: PracticeSide;
  /** Sources of content/sources, or our own (`unhurried-questions`). Never empty. */
  readonly sources: readonly string[];
}
