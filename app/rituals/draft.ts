import { checkOwn, type OwnFields, type OwnRefusal, type OwnRitual } from '@unhurried/domain/rituals';
import type { Result } from '@unhurried/kernel';

/** What stands in the fields: steps are lines. */
export type Draft = Readonly<Record<keyof OwnFields, string>>;

const asLines = (steps: readonly string[]): string => steps.join('\n');
const asSteps = (lines: string): readonly string[] => lines.split('\n');

/** `kind`: what waits for a hard day, until they write something of their own. [RU8] */
export const draftOf = (own: OwnRitual | undefined, kind: string): Draft => ({
  name: own?.name ?? '',
  steps: asLines(own?.steps ?? []),
  worst: asLines(own?.worst ?? [kind]),
  apart: asLines(own?.apart ?? []),
});

export const ownFrom = ({ name, steps, worst, apart }: Draft): Result<OwnFields, OwnRefusal> =>
  checkOwn({ name, steps: asSteps(steps), worst: asSteps(worst), apart: asSteps(apart) });
