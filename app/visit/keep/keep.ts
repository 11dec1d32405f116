import {
  type AnswerNoted,
  keepQuestion,
  lastPlace,
  moveQuestion,
  noteAnswer,
  type QuestionKept,
} from '@unhurried/domain/clinic';
import { ok, type Result, refuse } from '@unhurried/kernel';
import { clinicState, say } from '../../clinic/known/index.ts';
import { ofKind } from '../../looking/index.ts';
import { mine, type Session } from '../../session/index.ts';

/** A question that I take along, and what I was told, if I wrote it down. */
export interface KeptQuestion extends QuestionKept {
  readonly answer?: AnswerNoted;
}

/** One of the list by its id, or a question in words of my own. */
export type ToKeep = string | { readonly own: string };

/** `empty`: no words. `no-room`: the list is full. `not-written`: the device could not write. [CP11] */
export type KeepRefusal = 'empty' | 'too-long' | 'no-room' | 'not-yet' | 'not-written';

/** In the order that I chose. Mine alone. [CP11] */
export function keptQuestions(session: Session): readonly KeptQuestion[] {
  const { questions, answers } = clinicState(session);
  return questions.map((kept) => {
    const answer = answers.find(({ question }) => question === kept.question);
    return answer ? { ...kept, answer } : kept;
  });
}

/** Where this question lies: as it was kept, or also what I was told. */
const liesAt = (session: Session, question: string, kinds: readonly string[]): readonly string[] =>
  kinds
    .flatMap((kind) => ofKind(session.known.value.mine.laid.values(), kind))
    .flatMap(({ id, body }) => ('question' in body && body.question === question ? [id] : []));

const isSame = (kept: QuestionKept, what: ToKeep): boolean =>
  typeof what === 'string' ? kept.question === what : kept.words === what.own.trim();

/** Random, as the ids of facts are. */
const newId = (): string => crypto.randomUUID().replaceAll('-', '');

/** Takes a question along, at the end of the list; one that is kept stays where it is. Answers with its id. [VQ1] [VQ2] */
export async function keep(session: Session, what: ToKeep): Promise<Result<string, KeepRefusal>> {
  const before = clinicState(session).questions.find((kept) => isSame(kept, what));
  if (before) return ok(before.question);
  const own = typeof what === 'string' ? {} : { words: what.own.trim() };
  if (own.words === '') return refuse('empty');
  const question = typeof what === 'string' ? what : newId();
  const said = await say(session, (state) =>
    keepQuestion(state, { question, kept: true, place: lastPlace(state), ...own }),
  );
  return said.ok ? ok(question) : said;
}

/** Off the list with its answer, as if it had never been there. Whether it was written. [VQ2] */
export const unkeep = async (session: Session, question: string): Promise<boolean> =>
  (await session.letGo(liesAt(session, question, ['question-kept', 'answer-noted']))).ok;

/** The same question in other words; without any, in those of the list. [VQ1] */
export async function reword(session: Session, kept: KeptQuestion, words?: string): Promise<Result<void, KeepRefusal>> {
  const { question, place } = kept;
  const own = words?.trim();
  if (own === '') return refuse('empty');
  if (own === kept.words) return ok(undefined);
  return say(session, (state) =>
    keepQuestion(state, { question, kept: true, place, ...(own === undefined ? {} : { words: own }) }),
  );
}

/** What was taken off, at its place and with its answer. Whether it was written. [VQ2] */
export async function putBack(session: Session, { answer: told, ...kept }: KeptQuestion): Promise<boolean> {
  const back = await say(session, (state) => keepQuestion(state, kept));
  if (!(back.ok && told)) return back.ok;
  return (await say(session, (state, today) => noteAnswer(state, told, today))).ok;
}

/** One place up or down. Whether it was written. [VQ3] */
export async function move(session: Session, question: string, by: -1 | 1): Promise<boolean> {
  const facts = moveQuestion(clinicState(session), question, by);
  if (facts.length === 0) return true;
  const before = facts.flatMap((fact) => liesAt(session, fact.question, ['question-kept']));
  if (!(await session.add(facts.map(mine))).ok) return false;
  return (await session.letGo(before)).ok;
}

/** What I was told, dated; emptied words take the answer off. [VQ5] */
export async function answer(session: Session, noted: AnswerNoted): Promise<Result<void, KeepRefusal>> {
  const words = noted.words.trim();
  if (words !== '') return say(session, (state, today) => noteAnswer(state, { ...noted, words }, today));
  const gone = await session.letGo(liesAt(session, noted.question, ['answer-noted']));
  return gone.ok ? gone : refuse('not-written');
}
