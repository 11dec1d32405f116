import { longingEndings } from './endings.ts';
import type { LongingEnding } from './step.ts';

export { longingEndings } from './endings.ts';
export type { LongingEnding, LongingStep } from './step.ts';
export { longingSteps } from './steps.ts';

/**
 * Words that fit what was chosen, also where nothing was: a no, a kind no and asking for time are always among them.
 * What was chosen picks words and nothing else; it adds up to nothing. [CT20a] [CT20b]
 */
export const endingsFor = (chosen: readonly string[]): readonly LongingEnding[] =>
  longingEndings.filter(
    ({ when, unless = [] }) =>
      (when.length === 0 || when.some((option) => chosen.includes(option))) &&
      !unless.some((option) => chosen.includes(option)),
  );
