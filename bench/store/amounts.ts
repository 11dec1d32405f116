/** What is opened and merged. */
export const amounts = {
  /** What one person wrote for themselves in ten years, many times over. */
  mine: 100_000,
  /** What was shown and what has not lapsed yet: little beside it. */
  shown: 300,
  passing: 60,
  /** A snapshot of `mine` is taken every 40 facts: at worst so many lie behind it. */
  behind: 39,
  /** Facts of the other person that come at once. */
  merging: 10_000,
} as const;

/** What the first screen is made of. */
export const atHome: number = amounts.behind + amounts.shown + amounts.passing;

export const yjs = 'Yjs, unsealed';

export interface Took {
  readonly took: number;
  readonly found: number;
}

/** Seconds; a figure over fewer or more records than there are would be none. [BE8] */
export function secondsOf({ took, found }: Took, expected: number): number {
  if (found !== expected) throw new Error(`${found} records were found where there are ${expected}.`);
  return took / 1000;
}
