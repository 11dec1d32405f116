import { type CareState, type HeldCondition, judgeCare, noCare } from '@unhurried/domain/care';
import type { Activity, ActivityId, Adaptation } from '@unhurried/domain/library';
import type { Day } from '@unhurried/domain/time';
import { belongings } from './belongs.ts';

export interface Changes {
  readonly leftOut: readonly ActivityId[];
  readonly changed: readonly { readonly activity: ActivityId; readonly adaptations: readonly Adaptation[] }[];
}

/** What my conditions and precautions do to the library today, by the judgement that the offering uses. [AC5] */
export function whatChanges(activities: readonly Activity[], care: CareState, today: Day): Changes {
  const judged = activities.map((activity) => ({ activity: activity.id, is: judgeCare(activity, care, today) }));
  return {
    leftOut: judged.filter(({ is }) => !is.allowed).map(({ activity }) => activity),
    changed: judged.flatMap(({ activity, is }) =>
      is.allowed && is.adaptations.length > 0 ? [{ activity, adaptations: is.adaptations }] : [],
    ),
  };
}

/** The same, the other way round: which activities a change belongs to, so that each change is read once. */
export function byAdaptation({ changed }: Changes): ReadonlyMap<Adaptation, readonly ActivityId[]> {
  const found = new Map<Adaptation, readonly ActivityId[]>();
  for (const { activity, adaptations } of changed) {
    for (const each of adaptations) found.set(each, [...(found.get(each) ?? []), activity]);
  }
  return found;
}

/** As if this condition, and what came with it, were all there is. */
export const careOfOne = (care: CareState, condition: HeldCondition): CareState => ({
  ...noCare,
  conditions: [condition],
  precautions: belongings(care, condition.id),
});
