import type { Precaution, Stance } from '@unhurried/domain/care';
import { addDays, type Day } from '@unhurried/domain/time';
import type { Condition, Wait } from './condition.ts';

/** When it happened, where I told it, and the day on which I tell it. */
export interface Told {
  readonly since?: Day | undefined;
  readonly today: Day;
}

/**
 * The day until which a number of days stands in for the team's date: counted from the operation or event, otherwise
 * from the day of telling. It may lie in the past: then I am asked, and the wait holds until I have answered.
 * `undefined`: no number of days will do. [CA8, CA3]
 */
export const waitUntil = (wait: Wait, { since, today }: Told): Day | undefined =>
  wait.days === null ? undefined : addDays(since ?? today, wait.days);

/** The precaution that stands in for a date of the team belongs to its condition. */
export const waitIdOf = (id: string): string => `wait-${id}`;

/** What a condition waits for now; nothing where it knows no wait, is long stable, or the team said yes. [CA8, CT5] */
export function waitOf({ id, wait }: Condition, stance: Stance, told: Told): Precaution | undefined {
  if (!wait || stance.kind === 'stable' || stance.kind === 'cleared') return undefined;
  const until = stance.kind === 'not-until' ? stance.day : waitUntil(wait, told);
  const target = { kind: 'tier' as const, tier: wait.fromTier };
  return { id: waitIdOf(id), target, from: told.today, ...(until && { until }) };
}
