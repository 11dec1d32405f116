import { computed, type ReadonlySignal } from '@preact/signals';
import { type TurnWishes, wishingTurn } from '@unhurried/domain/turn';
import { type Session, shown } from '../session/index.ts';
import { ourPlans, saidOf } from './known-plans.ts';
import { write } from './tidy.ts';

export const turnWishes = (session: Session): ReadonlySignal<TurnWishes> =>
  computed(() => ourPlans(session).value.turns);

/** Wished, or as if it had never been: whoever turns it off leaves nothing. [TU1] [P8] */
export async function wishTurn(session: Session, on: boolean): Promise<boolean> {
  const wishes = ourPlans(session).value.turns;
  if (on) {
    const isOn = wishes[session.person]?.value === true;
    return isOn || write(session, [shown(wishingTurn(wishes, session.person, true))]);
  }
  const before = saidOf(session, 'turn-wished');
  return before.length === 0 || (await session.letGo(before)).ok;
}
