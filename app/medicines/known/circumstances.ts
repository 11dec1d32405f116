import { type CareState, flagsOn, type HeldCondition } from '@unhurried/domain/care';
import type { Circumstance } from '@unhurried/domain/medicines';
import { type Day, daysBetween } from '@unhurried/domain/time';

/** Three months, counted long. */
const recentDays = 92;

const settled = ({ stance }: HeldCondition): boolean => stance.kind === 'stable' || stance.kind === 'cleared';

/** Not settled in my own answer, or told to be of the last three months whatever else was said of it. */
const isRecentStroke = (one: HeldCondition, today: Day): boolean =>
  one.id === 'stroke' && (!settled(one) || (one.since !== undefined && daysBetween(one.since, today) <= recentDays));

/** What I told of my health that a medicine can meet. The more careful reading holds. [CB5] */
export function circumstancesOf(care: CareState, today: Day): readonly Circumstance[] {
  const stroke = care.conditions.some((one) => isRecentStroke(one, today));
  const cord = care.conditions.some(({ id }) => id === 'spinal-cord-injury-high') || flagsOn(care, today).has('AD');
  return [...(stroke ? (['recent-stroke'] as const) : []), ...(cord ? (['dysreflexia'] as const) : [])];
}
