import { type Activity, demandOf } from '@unhurried/domain/library';
import type { TimeHad } from '@unhurried/domain/pace';
import type { Day } from '@unhurried/domain/time';
import { type MineFact, mine, type Session } from '../session/index.ts';

/** Four hours: beyond them a number in an address is a slip, and nothing to plan with. */
const longest = 240;

/** Whole minutes from 1 to 240, as an address tells them; nothing for anything else. [AF2] */
export function minutesFrom(text: string | undefined): number | undefined {
  const minutes = /^\d{1,3}$/.test(text ?? '') ? Number(text) : 0;
  return minutes >= 1 && minutes <= longest ? minutes : undefined;
}

/** What a time asked, for the planning of the days after it. Being near each other asks nothing. [AF2] */
export const timeOf = (activity: Activity, minutes: number, day: Day): TimeHad | undefined =>
  activity.tier > 0 ? { day, tier: activity.tier, demand: demandOf(activity, minutes), minutes } : undefined;

const same = (one: TimeHad, other: TimeHad): boolean =>
  one.day === other.day && one.tier === other.tier && one.demand === other.demand && one.minutes === other.minutes;

/** Whether my own plan counts with it now. */
export const isNoted = ({ known }: Session, time: TimeHad): boolean =>
  known.value.mine.half.pace.had.some((each) => same(each, time));

/** What was opened while this side is open, so that what was taken back is not written again. Kept nowhere. */
const openings = new WeakMap<Session, Set<string>>();

const isFirst = (session: Session, opening: string): boolean => {
  const before = openings.get(session) ?? new Set();
  openings.set(session, before);
  return !before.has(opening) && before.add(opening).has(opening);
};

/** Once for an opening on a day, for me alone; where the same is noted already it stays as it is. [AF2] */
export async function noteTime(session: Session, activity: Activity, time: TimeHad): Promise<void> {
  if (!isFirst(session, `${time.day} ${activity.id} ${time.minutes}`) || isNoted(session, time)) return;
  await session.add([mine({ kind: 'time-had', time })]);
}

/** As if it had never been noted; whether it is. [AF3] */
export async function forgetTime(session: Session, time: TimeHad): Promise<boolean> {
  const all = (await session.history()) ?? [];
  const ids = all.flatMap(({ id, body }) => {
    const fact = body as MineFact;
    return fact.kind === 'time-had' && same(fact.time, time) ? [id] : [];
  });
  const erased = ids.length === 0 || (await session.takeBack(ids)).ok;
  return erased && !isNoted(session, time);
}
