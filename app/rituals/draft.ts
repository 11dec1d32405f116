import {
  checkOwn,
  longestStep,
  mostSteps,
  mostWorstSteps,
  type OwnFields,
  type OwnRefusal,
  type OwnRitual,
  ownFieldNames,
} from '@unhurried/domain/rituals';
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

/**
 * What differs from what stands, so that a field of which two wordings stand is not chosen by changing another one. [RU9]
 */
export function changedFrom(own: OwnRitual | undefined, next: OwnFields): Partial<OwnFields> {
  if (!own) return next;
  const changed = ownFieldNames.filter((name) => JSON.stringify(own[name]) !== JSON.stringify(next[name]));
  return Object.fromEntries(changed.map((name) => [name, next[name]]));
}

const most = { steps: mostSteps, worst: mostWorstSteps, apart: mostSteps } as const;
const lists = ['steps', 'worst', 'apart'] as const;

/** Where a refusal is said: beside the field that it is about. [RU8] */
export function fieldOf(refusal: OwnRefusal, draft: Draft): keyof Draft {
  if (refusal === 'no-name' || refusal === 'long-name') return 'name';
  if (refusal === 'no-worst' || refusal === 'worst-is-longer') return 'worst';
  const filled = (name: (typeof lists)[number]) => asSteps(draft[name]).filter((step) => step.trim() !== '');
  const tooMany = lists.find((name) => filled(name).length > most[name]);
  const tooLong = lists.find((name) => filled(name).some((step) => [...step.trim()].length > longestStep));
  return (refusal === 'too-many-steps' ? tooMany : refusal === 'long-step' ? tooLong : undefined) ?? 'steps';
}
