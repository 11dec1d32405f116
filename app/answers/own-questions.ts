import type { ReadonlySignal } from '@preact/signals';
import { longestQuestion, mostOwnQuestions, ownQuestionId, type QuestionId, signsIn } from '@unhurried/domain/answers';
import type { Person } from '@unhurried/domain/couple';
import { ok, type Result, refuse } from '@unhurried/kernel';
import { following, found, lookedAt } from '../looking/index.ts';
import { type Session, shown } from '../session/index.ts';
import { ownQuestionFactFrom } from './shapes.ts';

/** A question in our own words. */
export interface OwnQuestion {
  readonly question: QuestionId;
  readonly text: string;
  readonly by: Person;
}

const look = lookedAt(ownQuestionFactFrom);

const byText = (one: OwnQuestion, other: OwnQuestion): number => {
  const [here, there] = [`${one.text}|${one.by}`, `${other.text}|${other.by}`];
  return here < there ? -1 : here > there ? 1 : 0;
};

/** Of one name that both have used, the one that comes first by its words counts. */
function listed(all: readonly OwnQuestion[]): readonly OwnQuestion[] {
  const names = new Set<QuestionId>();
  return all.filter(({ question }) => {
    const isNew = !names.has(question);
    names.add(question);
    return isNew;
  });
}

/** Of both, by their words: no order says who wrote, or when. Of each person sixty count. [AN10] */
export const ownQuestions: (session: Session) => ReadonlySignal<readonly OwnQuestion[]> = following(
  ({ ours }) => ours.laid,
  ({ ours }) => {
    const all = found([...ours.laid.values()], 'question-written', look)
      .map(({ fact: { question, text }, by }): OwnQuestion => ({ question, text, by }))
      .sort(byText);
    const of = (person: Person) => all.filter(({ by }) => by === person).slice(0, mostOwnQuestions);
    return listed([...of('a'), ...of('b')].sort(byText));
  },
);

export type QuestionRefusal = 'empty' | 'too-long' | 'full' | 'not-written';

/** Both see it from now on. It binds nobody to answer. [AN10] */
export async function writeQuestion(session: Session, text: string): Promise<Result<QuestionId, QuestionRefusal>> {
  const said = text.trim();
  if (said === '') return refuse('empty');
  if (signsIn(said) > longestQuestion) return refuse('too-long');
  const mine = ownQuestions(session)
    .peek()
    .filter(({ by }) => by === session.person);
  if (mine.length >= mostOwnQuestions) return refuse('full');
  const question = ownQuestionId(crypto.randomUUID().replaceAll('-', ''));
  const written = await session.add([shown({ kind: 'question-written', question, text: said })]);
  return written.ok ? ok(question) : refuse('not-written');
}

/** Takes out what I wrote, on both phones. Of the other's nothing is taken out. [AN10] */
export async function removeQuestion(session: Session, question: QuestionId): Promise<boolean> {
  const ids = [...session.known.peek().ours.laid.values()]
    .filter((laid) => laid.by === session.person && look(laid)?.question === question)
    .map(({ id }) => id);
  return ids.length === 0 || (await session.takeBack(ids)).ok;
}
