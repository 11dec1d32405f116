import { type Noticed, noticedIn } from '@unhurried/domain/learned';
import { seeded } from '@unhurried/kernel';
import * as v from 'valibot';
import { following, found, lookedAt, parsed, words } from '../looking/index.ts';
import { mine, type Session } from '../session/index.ts';

const asHidden = lookedAt(parsed(v.object({ kind: v.literal('learned-hidden'), sentence: words(200) })));

const hidden = following(
  ({ mine: own }) => own.laid,
  ({ mine: own }) => found(own.laid.values(), 'learned-hidden', asHidden),
);

/** The same on each of my phones, and on each day for the same check-ins. It hides nothing. */
const chance = (label: string): number => seeded(`learned|${label}`);

/** What stands out of my own check-ins, without what I hid. [LE1] [LE5] */
export function noticedBy(session: Session): readonly Noticed[] {
  const { readings, imported } = session.known.value.mine.half.checkIns;
  const names = new Set(hidden(session).value.map(({ fact }) => fact.sentence));
  return noticedIn({ readings, imported, today: session.today.value }, names, chance);
}

/** Never said again, with other figures neither. Whether it was written. [LE5] */
export const hide = async (session: Session, sentence: string): Promise<boolean> =>
  (await session.add([mine({ kind: 'learned-hidden', sentence })])).ok;

/** Brought back while the page is open: as if it had never been hidden. [LN3] */
export const bringBack = async (session: Session, sentence: string): Promise<boolean> => {
  const ids = hidden(session).value.flatMap(({ fact, id }) => (fact.sentence === sentence ? [id] : []));
  return (await session.letGo(ids)).ok;
};
