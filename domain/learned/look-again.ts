import { type CareState, holdsOn } from '../care/index.ts';
import type { Private } from '../couple/index.ts';
import type { Standing } from '../pace/index.ts';
import { type Day, daysBetween } from '../time/index.ts';

/** Days of a flare after which it is one to look at, and after which it is nothing new. [LE7, design] */
export const flareDays = { from: 14, until: 60 } as const;

/** What of my health may change what I want or can. */
export type Health = Private<{
  readonly care: CareState;
  readonly standing: Standing;
  /** Of mine alone, by the first day of each. */
  readonly treatments: readonly { readonly id: string; readonly first: Day }[];
  readonly today: Day;
}>;

/** Names of what stands today, so that what comes anew can be told from it. */
export function standsToday({ care, standing, treatments, today }: Health): readonly string[] {
  const flare = standing.state === 'flare' ? daysBetween(standing.since, today) : 0;
  return [
    ...care.conditions.map(({ id }) => `condition ${id}`),
    ...care.precautions.filter((each) => holdsOn(each, today)).map(({ id }) => `precaution ${id}`),
    ...treatments.filter(({ first }) => first <= today).map(({ id }) => `treatment ${id}`),
    ...(standing.state === 'flare' && flare >= flareDays.from && flare < flareDays.until
      ? [`flare ${standing.since}`]
      : []),
  ].sort();
}

/** All that I looked at, of all my phones: the latest day, and everything that stood on any of them. */
export interface LookedAgain {
  readonly day: Day;
  readonly seen: ReadonlySet<string>;
}

/** A note that was filled in later can move the first day of a flare a little: it stays the same flare. */
const isKnown = (name: string, { seen }: LookedAgain): boolean => {
  if (seen.has(name)) return true;
  const [what, since] = name.split(' ');
  if (what !== 'flare') return false;
  return [...seen].some((each) => {
    const [kind, before] = each.split(' ');
    return kind === 'flare' && Math.abs(daysBetween(before as Day, since as Day)) < flareDays.from;
  });
};

/**
 * Whether there is a line to show. `take-in`: nothing was ever looked at, so the first visit of the Care room keeps what stands as
 * seen, without a word. On a day on which I looked there is none. [LE7]
 */
export function lookAgain(
  stands: readonly string[],
  looked: LookedAgain | undefined,
  today: Day,
): 'nothing' | 'take-in' | 'again' {
  if (!looked) return 'take-in';
  if (looked.day >= today || stands.every((name) => isKnown(name, looked))) return 'nothing';
  return 'again';
}
