import { wordingOf } from '@unhurried/content/kindnesses';
import { allKindWords, awayFrom, lastDayOf, type Sent } from '@unhurried/domain/kindness';
import { lapseOf, mine, passing, type Session } from '../session/index.ts';
import { areResting, awayAndOver, cameFrom, mineThere, restMarks } from './known.ts';

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

/** The wording, whatever words it came with. For me alone; nothing is sent. [KW6] [KI4] */
export async function putAway(session: Session, { kindness, day }: Sent): Promise<boolean> {
  const fact = { kind: 'kindness-put-away', fact: kindness, day: awayFrom(day, session.today.value) } as const;
  return (await session.add([mine(fact)])).ok;
}

/** Lets all kind words rest for me, or no longer. Nothing is sent. Whether it stands so now. [KW9] [KI6] */
export async function letRest(session: Session, rest: boolean): Promise<boolean> {
  if (areResting(session) === rest) return true;
  if (!rest) return (await session.letGo(restMarks(session))).ok;
  return (await session.add([mine({ kind: 'kindness-put-away', fact: allKindWords, day: session.today.value })])).ok;
}

/** Erases that I put away what is over. Where that is refused it stays until the next time. [KW6] */
export async function tidyAway(session: Session): Promise<void> {
  const ids = awayAndOver(session);
  if (ids.length > 0) await session.letGo(ids);
}

/** Whether a wording asks for words first. */
export const takesWords = (id: string): boolean => wordingOf(id)?.kindness.takesWords ?? false;
