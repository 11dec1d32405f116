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

/** With the id under which it lies, so that whoever kept it can let it go again. */
export type Moments = Shared<Readonly<Record<Person, readonly (KeptMoment & { readonly id: string })[]>>>;

export const noMoments: Moments = { a: [], b: [] };

const same = (one: KeptMoment, other: KeptMoment): boolean =>
  one.activity === other.activity && one.month === other.month;

const before = (one: KeptMoment, other: KeptMoment): number =>
  one.month === other.month ? (one.activity < other.activity ? -1 : 1) : one.month < other.month ? -1 : 1;

/** Once for each month, however often: nothing is counted. [P8] [JN2] */
export function evolveMoments(
  state: Moments,
  { activity, month }: MomentFact,
  { id, by }: { readonly id: string; readonly by: Person },
): Moments {
  const moment = { activity, month, id };
  if (state[by].some((each) => same(each, moment))) return state;
  return { ...state, [by]: [...state[by], moment].sort(before) };
}

/**
 * What both kept, the latest month first. `tierOf` is the library's: what is not in it, or lies above what may be kept,
 * is left out, whoever wrote it. [JN1] [JN3]
 */
export function momentsOfBoth(
  { a, b }: Moments,
  tierOf: (activity: ActivityId) => Tier | undefined,
): readonly KeptMoment[] {
  const mayBeKept = ({ activity }: KeptMoment) => (tierOf(activity) ?? 6) <= keptUpTo;
  const both = a.filter((moment) => mayBeKept(moment) && b.some((each) => same(each, moment)));
  return both.map(({ activity, month }) => ({ activity, month })).toReversed();
}
