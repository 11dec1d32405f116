import type { Activity } from '@unhurried/domain/library';
import { offeringOn } from '@unhurried/domain/offering';
import { isNearSleep, mayTalkToday, minutesFrom, type SleepToldFact, usualSleep } from '@unhurried/domain/talk';
import { wallAt, type Zone } from '@unhurried/domain/time';
import * as v from 'valibot';
import { activityOf } from '../../activities/index.ts';
import { upToIt } from '../../both-there/index.ts';
import { following, found, lookedAt, parsed } from '../../looking/index.ts';
import { mine, type Session } from '../../session/index.ts';

/** What a talk asks, as the library knows it. */
export const talkIn = (session: Session): Activity | undefined => activityOf(session, 'take-turns-talk');

const asSleep = lookedAt(
  parsed<SleepToldFact>(
    v.object({
      kind: v.literal('sleep-told'),
      at: v.pipe(
        v.string(),
        v.check((text) => minutesFrom(text) !== undefined),
      ),
    }),
  ),
);

const sleepTold = following(
  ({ mine: { laid } }) => laid,
  ({ mine: { laid } }) => found(laid.values(), 'sleep-told', asSleep),
);

/** When I usually sleep, as a clock on the wall says it. */
export const sleepOf = (session: Session): string => sleepTold(session).value.at(-1)?.fact.at ?? usualSleep;

/** The latest counts, and the one before is let go; whether it is kept. [RY5] */
export async function tellSleep(session: Session, at: string): Promise<boolean> {
  if (minutesFrom(at) === undefined) return false;
  if (at === sleepOf(session)) return true;
  const before = sleepTold(session).value.map(({ id }) => id);
  const told = await session.add([mine({ kind: 'sleep-told', at })]);
  return told.ok && (await session.letGo(before)).ok;
}

/** Whether it is so late for me that nobody asks. [TK3] */
export function isLate(session: Session, zone: Zone): boolean {
  return isNearSleep(wallAt(session.now.value, zone).slice(11), sleepOf(session));
}

/** Whether my own day, and the hour, leave room for a talk. What I let the other see of today must leave it too. [RY1] */
export function hasRoom(session: Session, zone: Zone): boolean {
  const talk = talkIn(session);
  const offered = offeringOn(session.known.value.ours.passing[session.person], session.today.value);
  return talk !== undefined && offered?.talk === true && mayTalkToday(talk, session.my.value) && !isLate(session, zone);
}

/** Whether both said yes today and both days allow it: the same on both phones. [RY4] [TK2] */
export const areBothUpToIt = (session: Session): boolean =>
  session.overlap.value.talk && upToIt(session, 'talk').value.both;
