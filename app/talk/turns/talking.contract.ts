import { activities } from '@unhurried/content/activities';
import { lapseOf, passing, type Session } from '../../session/index.ts';
import { type Couple, couple } from '../../session/rounds.contract.ts';

const library = activities.filter(({ id }) => id === 'take-turns-talk');

/** What I let the other see of today, with a talk or without one. */
export const offersToday = (session: Session, talk: boolean) => {
  const day = session.today.value;
  const offering = { day, tier: 3, word: 'gentle', talk, list: [] };
  return session.add([passing({ kind: 'offered', offering: offering as never }, lapseOf(day))]);
};

/** Until every phone has heard and read what the others said. */
export async function heard(us: Couple): Promise<void> {
  for (let times = 0; times < 3; times += 1) await us.here.pass(5000);
  await us.here.settle();
}

/** Two phones on a day that lets a talk be. Nobody's check-in stands behind it: here it is about the talk alone. */
export async function bothMayTalk(): Promise<Couple> {
  const us = await couple(library);
  for (const session of [us.ada, us.ben]) await offersToday(session, true);
  await heard(us);
  return us;
}
