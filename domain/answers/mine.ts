import { addDays, type Day } from '../time/index.ts';
import { daysSealed, type MyAnswerFact, type QuestionId, type Seal } from './facts.ts';
import { daysNotAgain } from './next.ts';
import { isOfRepair } from './question.ts';

export type Written = Extract<MyAnswerFact, { readonly kind: 'answer-written' }>;
type Met = Extract<MyAnswerFact, { readonly kind: 'question-met' }>;

/** A fact of mine and where it lies. */
interface Kept<Fact> {
  readonly fact: Fact;
  readonly id: string;
}

/** What I keep for myself of questions and answers. */
export interface MyAnswers {
  /** What I wrote, by its seal, in the order in which I did. */
  readonly written: ReadonlyMap<Seal, Kept<Written>>;
  /** Where it lies that I skipped a question. */
  readonly skipped: ReadonlyMap<QuestionId, readonly string[]>;
  /** When I last answered. */
  readonly met: ReadonlyMap<QuestionId, Day>;
  /** Where each of it lies that I answered. */
  readonly answered: readonly Kept<Met>[];
}

export function myAnswersFrom(facts: Iterable<Kept<MyAnswerFact>>): MyAnswers {
  const written = new Map<Seal, Kept<Written>>();
  const skipped = new Map<QuestionId, readonly string[]>();
  const answered: Kept<Met>[] = [];
  for (const { fact, id } of facts) {
    const { question } = fact;
    if (fact.kind === 'answer-written') written.set(fact.seal, { fact, id });
    else if (fact.kind === 'question-skipped') skipped.set(question, [...(skipped.get(question) ?? []), id]);
    else answered.push({ fact, id });
  }
  const inTime = answered.toSorted(({ fact: one }, { fact: other }) => (one.day < other.day ? -1 : 1));
  const met = new Map(inTime.map(({ fact }) => [fact.question, fact.day]));
  return { written, skipped, met, answered };
}

/** The words that I answered, of a question in our own. [AN12] */
export const askedOf = ({ written }: MyAnswers, question: QuestionId): string | undefined =>
  [...written.values()].findLast(({ fact }) => fact.question === question)?.fact.asked;

/** The last day on which an answer of this day stands. [AN7] */
export const lastDay = (sealed: Day): Day => addDays(sealed, daysSealed);

/**
 * Where what says that I answered lies, and is needed no more: of a question once half a year is over, and of a part of a repair,
 * which is never asked again, once nothing that I wrote of it is left but what is in `lapsed` (where that lies). [AN7] [AN9]
 */
export function metOver({ answered, written }: MyAnswers, today: Day, lapsed: readonly string[]): readonly string[] {
  const stands = new Set(
    [...written.values()].filter(({ id }) => !lapsed.includes(id)).map(({ fact }) => fact.question),
  );
  const isOver = ({ fact: { question, day } }: Kept<Met>): boolean =>
    addDays(day, daysNotAgain) < today || (isOfRepair(question) && !stands.has(question));
  return answered.filter(isOver).map(({ id }) => id);
}
