import {
  isLine,
  lastDay,
  longestAnswer,
  mostSealed,
  type QuestionId,
  type Salt,
  type Seal,
  signsIn,
  wishFor,
} from '@unhurried/domain/answers';
import { ok, type Result, refuse } from '@unhurried/kernel';
import { lapseOf, mine, passing, type Session } from '../session/index.ts';
import { inTurn } from './in-turn.ts';
import { boundTo, myAnswers, myFactsOf, sideOf, standingQuestions } from './known-answers.ts';
import { ownQuestions } from './own-questions.ts';

/** `alone`: there is nobody to open it with. `full`: forty of mine are sealed. `not-written`: the session says why. */
export type SealRefusal = 'empty' | 'too-long' | 'alone' | 'full' | 'not-written';

export interface Sealing {
  /** It opens when the other has answered too, without another word of mine; a line of some week always does. [AN3] */
  readonly opensItself: boolean;
}

function refusalOf(session: Session, question: QuestionId, said: string): SealRefusal | undefined {
  if (said === '') return 'empty';
  if (signsIn(said) > longestAnswer) return 'too-long';
  if (!session.partner) return 'alone';
  const others = standingQuestions(session)
    .peek()
    .filter((each) => each !== question);
  return others.length >= mostSealed ? 'full' : undefined;
}

/** Nothing where the part that hashes could not be fetched. */
const sealedIn = (session: Session, given: Parameters<Session['sealing']['commit']>[0]) =>
  session.sealing.commit(given).catch(() => undefined);

/**
 * What I keep and what is sealed are one write. What I had sealed before is gone then, and not before: where anything is refused one
 * of the two stands. [AN6] [AW4]
 */
async function sealNow(
  session: Session,
  question: QuestionId,
  text: string,
  { opensItself }: Sealing,
): Promise<Result<void, SealRefusal>> {
  const refusal = refusalOf(session, question, text);
  if (refusal) return refuse(refusal);
  const asked = ownQuestions(session)
    .peek()
    .find((each) => each.question === question)?.text;
  const sealed = await sealedIn(session, { by: session.person, question: boundTo(question, asked), text });
  if (!sealed) return refuse('not-written');
  const before = myFactsOf(session, question);
  const day = session.today.peek();
  const [seal, salt] = [sealed.seal as Seal, sealed.salt as Salt];
  const written = await session.add([
    mine({
      kind: 'answer-written',
      question,
      text,
      salt,
      seal,
      opensItself: opensItself || isLine(question),
      day,
      ...(asked !== undefined && { asked }),
    }),
    passing({ kind: 'answer-sealed', question, seal }, lapseOf(lastDay(day))),
  ]);
  if (!written.ok) return refuse('not-written');
  if (before.length === 0 || (await session.takeBack(before)).ok) return ok(undefined);
  // Two of mine would lie there, of which chance says one: the old one stays, and the new one goes if it can.
  const fresh = myFactsOf(session, question).filter((id) => !before.includes(id));
  await session.takeBack(fresh);
  return refuse('not-written');
}

/** Seals my answer. Nobody can read it before both have said that it may open. [AN1] */
export const seal = (
  session: Session,
  question: QuestionId,
  text: string,
  how: Sealing,
): Promise<Result<void, SealRefusal>> => inTurn(session, () => sealNow(session, question, text.trim(), how));

/** I say that the two sealed answers may open. True also where that was said. False where it could not be written. [AN3] */
export const wishOpen = (session: Session, question: QuestionId): Promise<boolean> =>
  inTurn(session, async () => {
    const wish = wishFor(sideOf(session).peek(), question);
    if (!wish) return true;
    return (await session.add([passing(wish.fact, lapseOf(wish.until))])).ok;
  });

/** Erases all that I have said of a question, what I keep and what the other phone has. [AN6] */
export const takeBack = (session: Session, question: QuestionId): Promise<boolean> =>
  inTurn(session, async () => {
    const ids = myFactsOf(session, question);
    return ids.length === 0 || (await session.takeBack(ids)).ok;
  });

/** It is not asked of me again; nobody is told. [AN9] */
export async function skip(session: Session, question: QuestionId): Promise<boolean> {
  if (myAnswers(session).peek().skipped.has(question)) return true;
  return (await session.add([mine({ kind: 'question-skipped', question })])).ok;
}

/** All that I skipped comes back, at once; no page lists it. [AW5] */
export async function unskipAll(session: Session): Promise<boolean> {
  const ids = [...myAnswers(session).peek().skipped.values()].flat();
  return ids.length === 0 || (await session.takeBack(ids)).ok;
}
