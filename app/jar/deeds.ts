import { type CameOut, type JarKind, lastDayToRead, type Note, opening, putIn } from '@unhurried/domain/jar';
import type { Day } from '@unhurried/domain/time';
import { upToIt } from '../both-there/index.ts';
import { lapseOf, mine, passing, type Session } from '../session/index.ts';
import { myLaid, myOpened, myOver } from './known.ts';

export interface Written {
  readonly what: JarKind;
  readonly text: string;
  readonly from?: Day;
}

/** Random, as the ids of facts are. */
const newName = (): string => crypto.randomUUID().replaceAll('-', '');

/** Puts it in, for me alone; what was in the way, or nothing. [JW1] [JW2] [JA7] */
export async function put(
  session: Session,
  written: Written,
): Promise<'no-words' | 'too-long' | 'not-kept' | undefined> {
  // Written alone it is for whoever comes. [JA7]
  const space = session.partner && { space: session.sealing.space() };
  const note = putIn({ note: newName(), ...written, ...space }, session.today.value);
  if (!note.ok) return note.refusal;
  return (await session.add([mine(note.value)])).ok ? undefined : 'not-kept';
}

/** Out of the jar, and nobody knows. [JW1] [JW2] */
export const takeOut = async (session: Session, { ids }: Note): Promise<boolean> => (await session.letGo(ids)).ok;

/** What I let out on a day, as if it had never come out. It does not come back into the jar. [JW6] */
export async function takeBackOut(session: Session, { fact }: CameOut): Promise<boolean> {
  const ids = myOpened(session)
    .filter((each) => each.fact.day === fact.day)
    .map(({ id }) => id);
  return (await session.takeBack(ids)).ok;
}

/** Erases what came out, and its mark when that day is over. Where that is refused it stays marked until the next time. [JW5] */
async function tidy(session: Session): Promise<void> {
  const ids = myOver(session);
  if (ids.length > 0) await session.letGo(ids);
}

/**
 * What comes out and its mark are one write: no crash leaves one without the other. While I am worried about safety nothing
 * comes out: the other sees what they see where none of mine is due. [JW4] [JW8] [JA6]
 */
async function letOneOut(session: Session): Promise<void> {
  if (session.worried.peek() || !upToIt(session, 'jar').peek().both) return;
  const today = session.today.value;
  const mineOut = myOpened(session).map(({ fact }) => fact);
  const found = opening(myLaid(session), mineOut, { today, space: session.sealing.space() });
  if (found) await session.add([mine(found.mark), passing(found.opened, lapseOf(lastDayToRead(today)))]);
}

const underWay = new WeakMap<Session, Promise<void>>();

/** When both are there: one of mine, once a day; and what came out earlier is erased. One call at a time. [JW4] [JW5] */
export async function letOut(session: Session): Promise<void> {
  const before = underWay.get(session) ?? Promise.resolve();
  const now = before.then(() => letOneOut(session)).then(() => tidy(session));
  underWay.set(session, now);
  await now;
}
