import { computed, type ReadonlySignal } from '@preact/signals';
import { type BothThere, bothThere, type UpToItFact } from '@unhurried/domain/talk';
import * as v from 'valibot';
import { day, type Found, following, found, lookedAt, parsed } from '../looking/index.ts';
import { lapseOf, passing, type Session } from '../session/index.ts';

/** My own yes, and whether both stand. There is nothing here that tells of the other's alone. [BT1] [TK1] */
export interface UpToIt {
  readonly mine: boolean;
  readonly both: boolean;
}

const asYes = lookedAt(parsed<UpToItFact>(v.object({ kind: v.literal('up-to-it'), what: v.picklist(bothThere), day })));

const yeses = following(
  ({ ours }) => ours.laid,
  ({ ours }): readonly Found<UpToItFact>[] => found(ours.laid.values(), 'up-to-it', asYes),
);

const isMine = (session: Session, what: BothThere) => (each: Found<UpToItFact>) =>
  each.by === session.person && each.fact.what === what;

/** Whether I said today that I am up to it, and whether both of us did. */
export const upToIt = (session: Session, what: BothThere): ReadonlySignal<UpToIt> =>
  computed(() => {
    const today = session.today.value;
    const of = yeses(session).value.filter(({ fact }) => fact.what === what && fact.day === today);
    const mine = of.some(({ by }) => by === session.person);
    const theirs = of.some(({ by }) => by !== session.person);
    return { mine, both: mine && theirs && session.partner !== undefined };
  });

/** Says yes for today; whether it stands now. Whoever is worried about safety says none, and the other sees silence. [BT2] [BT4] [BT5] */
export async function sayUpToIt(session: Session, what: BothThere): Promise<boolean> {
  if (!session.partner || session.worried.peek()) return false;
  if (upToIt(session, what).peek().mine) return true;
  const today = session.today.value;
  return (await session.add([passing({ kind: 'up-to-it', what, day: today }, lapseOf(today))])).ok;
}

/** As if I had never said it; whether nothing of it is left. [BT3] */
export async function takeBackUpToIt(session: Session, what: BothThere): Promise<boolean> {
  const ids = yeses(session)
    .value.filter(isMine(session, what))
    .map(({ id }) => id);
  return ids.length === 0 || (await session.takeBack(ids)).ok;
}
