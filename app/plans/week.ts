import type { Person } from '@unhurried/domain/couple';
import { nextNth } from '@unhurried/domain/edits';
import { offeringOn } from '@unhurried/domain/offering';
import { addDays } from '@unhurried/domain/time';
import { type Intention, restsOn, usualWish, type Wish, weekOf } from '@unhurried/domain/week';
import { lapseOf, passing, type Session, shown } from '../session/index.ts';
import { ourPlans, saidOf } from './known-plans.ts';
import { write } from './tidy.ts';

const both: readonly Person[] = ['a', 'b'];

/** Whether either of us offers rest today. [WK3] */
export const offersRest = (session: Session): boolean =>
  both.some((person) => offeringOn(session.known.value.ours.passing[person], session.today.value)?.word === 'rest');

export const weekRests = (session: Session): boolean => restsOn(session.known.value.ours.rests, session.today.value);

/** Whether it rests by my own word, which I can take back. */
export const myRests = (session: Session): readonly string[] =>
  session.known.value.ours.rests.filter(({ by }) => by === session.person).map(({ id }) => id);

/** One tap. No reason, and no end that anybody could read. [WK8] */
export async function restTheWeek(session: Session, how: 'today' | 'until-i-say'): Promise<boolean> {
  const day = session.today.value;
  const fact =
    how === 'today' ? passing({ kind: 'week-rests-today', day }, lapseOf(day)) : shown({ kind: 'week-rests' });
  return (await session.add([fact])).ok;
}

/** It goes on; nothing is left of having rested. [WK8] [P8] */
export const endRest = async (session: Session): Promise<boolean> => (await session.letGo(myRests(session))).ok;

export const myWish = (session: Session): Wish => ourPlans(session).value.wishes[session.person]?.value ?? usualWish;

/** My latest wish alone stays. [ED4] */
export async function tellWish(session: Session, wish: Wish): Promise<boolean> {
  const latest = ourPlans(session).value.wishes[session.person];
  const before = saidOf(session, 'intentions-told');
  const wrote = await write(session, [shown({ kind: 'intentions-told', nth: nextNth(latest), wish })]);
  if (wrote && before.length > 0) await session.letGo(before);
  return wrote;
}

const mondayOf = (session: Session) => weekOf(session.today.value)[0] ?? session.today.value;

/** What was had this week, whoever said so. [WK6] */
export const hadThisWeek = (session: Session): readonly Intention[] => {
  const monday = mondayOf(session);
  return ourPlans(session)
    .value.had.filter(({ fact }) => fact.week === monday)
    .map(({ fact }) => fact.what);
};

/** It is told in words, and lapses with its week. [WK6] */
export function sayHad(session: Session, what: Intention): Promise<boolean> {
  const week = mondayOf(session);
  return write(session, [passing({ kind: 'intention-had', week, what }, lapseOf(addDays(week, 6)))]);
}
