import { wordingOf } from '@unhurried/content/kindnesses';
import { lastDayOf, type Sent } from '@unhurried/domain/kindness';
import { lapseOf, mine, passing, type Session } from '../session/index.ts';
import { awayAndOver, cameFrom, mineThere } from './known.ts';

/**
 * Sends one wording by its id, with words where it takes them. Whether it stands now; what stands already is not said
 * again. Nothing goes to nobody, and nothing that would be left aside where it arrives. [KW1] [KW4] [KW7]
 */
export async function sendKindness(session: Session, id: string, words?: string): Promise<boolean> {
  const day = session.today.value;
  const came = cameFrom(id, words, day);
  if (!session.partner || !came) return false;
  const stands = mineThere(session).some(
    (each) => each.kindness === came.kindness && each.words === came.words && each.day === day,
  );
  if (stands) return true;
  return (await session.add([passing({ kind: 'kindness-sent', ...came }, lapseOf(lastDayOf(day)))])).ok;
}

/** The last that I sent in this wording, while it is there. */
export const lastSent = (session: Session, id: string): Sent | undefined =>
  mineThere(session).find(({ kindness }) => kindness === id);

/** As if it had never been sent. [KW3] */
export const takeBack = async (session: Session, { id }: Sent): Promise<boolean> => (await session.takeBack([id])).ok;

/** For me alone; nothing is sent. [KW6] [KI4] */
export const putAway = async (session: Session, { id, day }: Sent): Promise<boolean> =>
  (await session.add([mine({ kind: 'kindness-put-away', fact: id, day })])).ok;

/** Erases that I put away what has lapsed. Where that is refused it stays until the next time. [KW6] */
export async function tidyAway(session: Session): Promise<void> {
  const ids = awayAndOver(session);
  if (ids.length > 0) await session.letGo(ids);
}

/** Whether a wording asks for words first. */
export const takesWords = (id: string): boolean => wordingOf(id)?.kindness.takesWords ?? false;
