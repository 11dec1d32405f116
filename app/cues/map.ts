import { type CueEntry, type CueRefusal, isSame, nextWriting, type ToldLine, writeLine } from '@unhurried/domain/cues';
import { ok, type Result, refuse } from '@unhurried/kernel';
import { mine, type Session, shown } from '../session/index.ts';
import { type MyLine, myMap, offersLeft, shownBy, writtenByMe } from './known-cues.ts';

/** Random, as the ids of facts are. */
const newCue = (): string => crypto.randomUUID().replaceAll('-', '');

const idsOf = (told: readonly { readonly id: string; readonly cue: string }[], cue: string): readonly string[] =>
  told.filter((line) => line.cue === cue).map(({ id }) => id);

const shownOf = (session: Session, cue: string) => shownBy(session, session.person).filter((line) => line.cue === cue);

/** Counted over these alone: what was shown tells nothing of what was written before. [CU2] */
const nextOf = (told: readonly ToldLine[]): number =>
  told.reduce((most, line) => Math.max(most, nextWriting(line)), nextWriting(undefined));

/**
 * Keeps a line, new or changed, and erases what it said before. Where the other sees it, they see the change. Answers with the
 * line's id. [CU1] [CU2] [CQ1]
 */
export async function keepLine(
  session: Session,
  entry: CueEntry,
  changed?: string,
): Promise<Result<string, CueRefusal | 'not-written'>> {
  const cue = changed ?? newCue();
  const map = myMap(session);
  const line = writeLine(map, cue, entry);
  if (!line.ok) return line;
  if (map.some((each) => each.cue === cue && isSame(each.entry, line.value.entry))) return ok(cue);
  const told = writtenByMe(session).filter((each) => each.cue === cue);
  const seen = shownOf(session, cue);
  const facts = [
    mine({ kind: 'cue-written', ...line.value, nth: nextOf(told) }),
    ...(seen.length > 0 ? [shown({ kind: 'cue-shown', ...line.value, nth: nextOf(seen) })] : []),
  ];
  if (!(await session.add(facts)).ok) return refuse('not-written');
  await session.letGo([...told, ...seen].map(({ id }) => id));
  return ok(cue);
}

/** Lets the other see a line, or takes it back so that nothing says it was there. Whether it was written. [CU2] */
export async function letSee(session: Session, { cue, entry, isSeen }: MyLine, sees: boolean): Promise<boolean> {
  if (isSeen === sees) return true;
  if (sees) return (await session.add([shown({ kind: 'cue-shown', cue, nth: 1, entry })])).ok;
  // Kept for me before it goes: a line of which my own copy is elsewhere is not lost with the sight of it.
  const isKept = writtenByMe(session).some((line) => line.cue === cue);
  if (!isKept && !(await session.add([mine({ kind: 'cue-written', cue, nth: 1, entry })])).ok) return false;
  return (await session.letGo(idsOf(shownBy(session, session.person), cue))).ok;
}

/** Out of my map, and from both phones where it was seen. [CU1] [CU2] */
export const takeOut = async (session: Session, cue: string): Promise<boolean> =>
  (await session.letGo([...idsOf(writtenByMe(session), cue), ...idsOf(shownBy(session, session.person), cue)])).ok;

/** What was offered is not offered again today; of earlier days nothing stays. [CU3] [CQ5] */
export async function leaveOffer(session: Session): Promise<boolean> {
  const before = offersLeft(session).map(({ id }) => id);
  const left = await session.add([mine({ kind: 'cue-offer-left', day: session.today.value })]);
  if (left.ok && before.length > 0) await session.letGo(before);
  return left.ok;
}
