import type { Person } from '../couple/index.ts';
import type { Day } from '../time/index.ts';

/** "Let it rest": for today, in `passing`, until the day is over. Without a reason, and without an end. [WK8] */
export type RestTodayFact = { readonly kind: 'week-rests-today'; readonly day: Day };

/** "Until I say", in `shown`; erased when I say. [WK8] */
export type RestFact = { readonly kind: 'week-rests' };

/** One saying of it, where it lies. */
export interface Rest {
  readonly id: string;
  readonly by: Person;
  readonly day?: Day;
}

/** By what they say, and only then by where they lie: chance puts nothing before anything. */
const textOf = ({ day, by, id }: Rest): string => `${day ?? ''} ${by} ${id}`;

export const withRest = (rests: readonly Rest[], rest: Rest): readonly Rest[] =>
  [...rests.filter(({ id }) => id !== rest.id), rest].sort((one, other) => (textOf(one) < textOf(other) ? -1 : 1));

/** Whether the calendar rests on this day, whoever said so. [WK4] */
export const restsOn = (rests: readonly Rest[], day: Day): boolean =>
  rests.some((rest) => rest.day === undefined || rest.day === day);
