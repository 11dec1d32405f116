import { computed, type ReadonlySignal } from '@preact/signals';
import { type TurnWishes, wishingTurn } from '@unhurried/domain/turn';
import { type Session, shown } from '../session/index.ts';
import { ourPlans } from './known-plans.ts';
import { write } from './tidy.ts';

export const turnWishes = (session: Session): ReadonlySignal<TurnWishes> =>
  computed(() => ourPlans(session).value.turns);

/** Wished, or as if it had never been: whoever turns it off leaves nothing. [TU1] [P8] */
export async function wishTurn(session: Session, on: boolean): Promise<boolean> {
  const wishes = ourPlans(session).value.turns;
  const before = wishes[session.person];
  if (on) return before?.on === true || write(session, [shown(wishingTurn(wishes, session.person, true))]);
  return before === undefined || (await session.letGo([before.id])).ok;
}
