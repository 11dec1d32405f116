import { type Day, daysBetween } from '../time/index.ts';
import type { Cycle } from './entry.ts';

/** Which day of its round a day is, counting the treatment as day 1; nothing before it, or after the round. [CL7] */
export function dayOfCycle(cycle: Cycle, treatment: Day, day: Day): number | undefined {
  const since = daysBetween(treatment, day);
  return since >= 0 && since < cycle.days ? since + 1 : undefined;
}

/** Whether this day of the round is one of those that are usually hard. */
export const isHard = ({ hard }: Cycle, day: number): boolean =>
  hard !== undefined && day >= hard.from && day <= hard.to;
