import { type KeptMoment, type Month, momentsOfBoth } from '@unhurried/domain/journey';
import type { ActivityId } from '@unhurried/domain/library';
import { type Session, shown } from '../../session/index.ts';

const mineOf = ({ known, person }: Session, { activity, month }: KeptMoment) =>
  known.value.ours.moments[person].find((each) => each.activity === activity && each.month === month);

export const isKeptByMe = (session: Session, moment: KeptMoment): boolean => mineOf(session, moment) !== undefined;

/** Goes to what both may read. It shows when both have kept the same. [JN3] */
export async function keepMoment(session: Session, { activity, month }: KeptMoment): Promise<void> {
  if (!isKeptByMe(session, { activity, month })) await session.add([shown({ kind: 'moment-kept', activity, month })]);
}

/** Erases what I kept of it on both sides, also where two phones of mine kept it; whether nothing is left. [JN3] [US3] */
export async function letGo(session: Session, moment: KeptMoment): Promise<boolean> {
  const tried = new Set<string>();
  for (let id = mineOf(session, moment)?.id; id && !tried.has(id); id = mineOf(session, moment)?.id) {
    tried.add(id);
    if (!(await session.takeBack([id])).ok) return false;
  }
  return !isKeptByMe(session, moment);
}

export interface MonthOfBoth {
  readonly month: Month;
  readonly kept: readonly ActivityId[];
}

/** What both kept, the latest month first. No sums: a month has what it has. [US2] */
export function monthsOfBoth({ known, activities }: Session): readonly MonthOfBoth[] {
  const tiers = new Map(activities.value.map(({ id, tier }) => [id, tier]));
  const kept = momentsOfBoth(known.value.ours.moments, (activity) => tiers.get(activity));
  return [...new Set(kept.map(({ month }) => month))].map((month) => ({
    month,
    kept: kept.flatMap((each) => (each.month === month ? [each.activity] : [])),
  }));
}
