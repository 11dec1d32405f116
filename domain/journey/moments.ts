import type { Person, Shared } from '../couple/index.ts';
import type { ActivityId, Tier } from '../library/index.ts';
import type { Day } from '../time/index.ts';

/** `2026-11`. A moment is kept by month and never nearer. [P9] [JN1] */
export type Month = string;

export const monthOf = (day: Day): Month => day.slice(0, 7);

/** The highest tier of which anything may be kept: closer things leave nothing at all. [P9] [JN1] */
export const keptUpTo: Tier = 4;

/** Goes to `shown`. It shows when both have kept the same. */
export type MomentFact = { readonly kind: 'moment-kept'; readonly activity: ActivityId; readonly month: Month };

export interface KeptMoment {
  readonly activity: ActivityId;
  readonly month: Month;
}

/** Each with the id under which it lies, so that whoever kept it can let it go again, all of it where it was kept twice. */
export type Moments = Shared<Readonly<Record<Person, readonly (KeptMoment & { readonly id: string })[]>>>;

export const noMoments: Moments = { a: [], b: [] };

const same = (one: KeptMoment, other: KeptMoment): boolean =>
  one.activity === other.activity && one.month === other.month;

/** In one order, whatever came first. */
const inOrder = <Each extends KeptMoment & { readonly id?: string }>(all: readonly Each[]): readonly Each[] => {
  const textOf = ({ month, activity, id }: Each) => JSON.stringify([month, activity, id]);
  return all.toSorted((one, other) => (textOf(one) < textOf(other) ? -1 : 1));
};

/** Kept by its author alone, each id once. [P7] */
export function evolveMoments(
  state: Moments,
  { activity, month }: MomentFact,
  { id, by }: { readonly id: string; readonly by: Person },
): Moments {
  const others = state[by].filter((each) => each.id !== id);
  return { ...state, [by]: inOrder([...others, { activity, month, id }]) };
}

/** Without what was let go. [JN3] */
export const withoutMoments = ({ a, b }: Moments, gone: ReadonlySet<string>): Moments => ({
  a: a.filter(({ id }) => !gone.has(id)),
  b: b.filter(({ id }) => !gone.has(id)),
});

/**
 * What both kept, the latest month first, once for each month, however often: nothing is counted. `tierOf` is the
 * library's: what is not in it, or lies above what may be kept, is left out, whoever wrote it. [P8] [JN1] [JN2] [JN3]
 */
export function momentsOfBoth(
  { a, b }: Moments,
  tierOf: (activity: ActivityId) => Tier | undefined,
): readonly KeptMoment[] {
  const mayBeKept = ({ activity }: KeptMoment) => (tierOf(activity) ?? 6) <= keptUpTo;
  const both = a.filter((moment) => mayBeKept(moment) && b.some((each) => same(each, moment)));
  const once = both.filter((moment, at) => both.findIndex((each) => same(each, moment)) === at);
  return once.map(({ activity, month }) => ({ activity, month })).toReversed();
}
