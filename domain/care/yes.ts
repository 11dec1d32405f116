import type { CareState, Precaution } from './care.ts';

/** A limit that came with the yes of my team to one condition: its place in a list of limits, or `own`. [CA9] */
export const limitIdOf = (condition: string, limit: string): string => `limit-${condition}-${limit}`;

/** What my team said yes within. They end with the condition. [CA9] */
export const limitsHeld = ({ precautions }: Pick<CareState, 'precautions'>, condition: string): readonly Precaution[] =>
  precautions.filter(({ id }) => id.startsWith(limitIdOf(condition, '')));
