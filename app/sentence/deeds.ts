import { type LaidSentence, type SentenceFact, type SentenceRefusal, shareSentence } from '@unhurried/domain/sentence';
import { type Day, daysBetween } from '@unhurried/domain/time';
import { ok, type Result, refuse } from '@unhurried/kernel';
import { lapseOf, passing, type Session, shown } from '../session/index.ts';
import { mySentences, overOfMine, placesOf } from './known.ts';

/** `not-taken`: the new one goes, and the one before still stands. */
export type ShareRefusal = SentenceRefusal | 'nobody' | 'not-written' | 'not-taken';

const isOf =
  (words: string, until: Day | undefined) =>
  ({ fact }: LaidSentence) =>
    fact.words === words && fact.until === until;

/** What is passing is kept for twenty days at most, so that a near last day goes by itself on both phones. [SN2] [SS6] */
const nearDays = 14;

const carried = (fact: SentenceFact, today: Day) =>
  fact.until !== undefined && daysBetween(today, fact.until) <= nearDays
    ? passing(fact, lapseOf(fact.until))
    : shown(fact);

/**
 * Lets the other know these words, through a last day where there is one. Of a change the new one goes first, so that
 * nothing is lost where writing is refused; then the one before is erased. What is over goes with it. [SS3] [SS6] [SN3]
 */
export async function share(
  session: Session,
  words: string,
  until: Day | undefined,
  changed?: LaidSentence,
): Promise<Result<void, ShareRefusal>> {
  if (!session.partner) return refuse('nobody');
  const stand = mySentences(session);
  const others = stand.filter(({ id }) => id !== changed?.id);
  const fact = shareSentence(words, until, session.today.value, others.length);
  if (!fact.ok) return fact;
  const isThere = isOf(fact.value.words, fact.value.until);
  if (changed && isThere(changed)) return ok(undefined);
  const before = changed ? placesOf(session, changed) : [];
  if (!others.some(isThere) && !(await session.add([carried(fact.value, session.today.value)])).ok)
    return refuse('not-written');
  return erased(session, before);
}

async function erased(session: Session, ids: readonly string[]): Promise<Result<void, 'not-taken'>> {
  const all = [...ids, ...overOfMine(session)];
  if (all.length === 0 || (await session.takeBack(all)).ok) return ok(undefined);
  return ids.length === 0 ? ok(undefined) : refuse('not-taken');
}

/** From both phones and the relay, as if it had never been said. Whether it was. [SN3] */
export const takeBack = async (session: Session, sentence: LaidSentence): Promise<boolean> =>
  (await erased(session, placesOf(session, sentence))).ok;
