import { type Offering, type Shaping, standingLeft } from '@unhurried/domain/offering';
import { addDays } from '@unhurried/domain/time';
import { lapseOf, mine, passing, type Session } from '../session/index.ts';

/** A standing welcome lasts at most this long. [PA13] */
const standingDays = 14;

/** One tap: what I shaped goes, for today. That I went past the score stays with me. [PA12] [PA13] */
export async function share(session: Session, offering: Offering, shaping: Shaping): Promise<boolean> {
  const day = session.today.value;
  const before = session.known.value.mine.overruledOn === day;
  const changed =
    before !== shaping.pastMyEnvelope ? [mine({ kind: 'overruled', day, on: shaping.pastMyEnvelope })] : [];
  const added = await session.add([passing({ kind: 'offered', offering }, lapseOf(day)), ...changed]);
  return added.ok;
}

export async function withdraw(session: Session): Promise<void> {
  const day = session.today.value;
  await session.add([passing({ kind: 'offering-withdrawn', day }, lapseOf(day))]);
}

/** Only the gentle part of the list may stand, and of it what no precaution forbids before it ends. [PA13] [P1] */
export async function stand(session: Session, offering: Offering, on: boolean): Promise<void> {
  const from = session.today.value;
  const until = addDays(from, standingDays - 1);
  const gentle = new Set(session.activities.value.filter(({ tier }) => tier <= 2).map(({ id }) => id));
  const list = offering.list.filter(({ activity }) => gentle.has(activity));
  const welcome = on ? standingLeft({ from, until, list }, session.my.value, session.activities.value) : undefined;
  const fact = welcome
    ? { kind: 'standing-welcome-left' as const, welcome }
    : { kind: 'standing-welcome-ended' as const };
  await session.add([passing(fact, lapseOf(until))]);
}
