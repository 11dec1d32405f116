import type { Precaution, Stance } from '@unhurried/domain/care';
import type { Flag } from '@unhurried/domain/library';
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

const healing: readonly Flag[] = ['STERN', 'ABD'];

/**
 * What heals by days of its own beside something else that a yes may have been about, and it alone: it stays open
 * until the yes is told to cover it too. [CA9]
 */
export const healsApart = (flags: readonly Flag[]): readonly Flag[] =>
  flags.some((flag) => !healing.includes(flag)) ? flags.filter((flag) => healing.includes(flag)) : [];

/** What a condition waits for now; nothing where it knows no wait, is long stable, or the team said yes. [CA8, CT5] */
export function waitOf({ id, wait }: Condition, stance: Stance, told: Told): Precaution | undefined {
  if (!wait || stance.kind === 'stable' || stance.kind === 'cleared') return undefined;
  const until = stance.kind === 'not-until' ? stance.day : waitUntil(wait, told);
  const target = { kind: 'tier' as const, tier: wait.fromTier };
  return { id: waitIdOf(id), target, from: told.today, ...(until && { until }) };
}
