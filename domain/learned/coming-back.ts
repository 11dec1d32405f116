import { type Moments, momentsOfBoth } from '../journey/index.ts';
import type { ActivityId, Tier } from '../library/index.ts';

/** In how many months both kept it, at least. [LE6] */
export const monthsToComeBack = 5;

/**
 * Things that both kept in five months at least, in the order of their names: nothing says which came more often. `tierOf` is the
 * library's, as for the months of both. [LE6] [P8]
 */
export function keepsComingBack(
  moments: Moments,
  tierOf: (activity: ActivityId) => Tier | undefined,
): readonly ActivityId[] {
  const months = new Map<ActivityId, Set<string>>();
  for (const { activity, month } of momentsOfBoth(moments, tierOf))
    months.set(activity, (months.get(activity) ?? new Set()).add(month));
  return [...months].flatMap(([activity, all]) => (all.size >= monthsToComeBack ? [activity] : [])).sort();
}
