import { addDays, type Day } from '../time/index.ts';
import { daysSealed, type MyAnswerFact, type QuestionId, type Seal } from './facts.ts';

export type Written = Extract<MyAnswerFact, { readonly kind: 'answer-written' }>;

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
}

export function myAnswersFrom(facts: Iterable<Kept<MyAnswerFact>>): MyAnswers {
  const written = new Map<Seal, Kept<Written>>();
  const skipped = new Map<QuestionId, readonly string[]>();
  const met = new Map<QuestionId, Day>();
  for (const { fact, id } of facts) {
    const { question } = fact;
    if (fact.kind === 'answer-written') written.set(fact.seal, { fact, id });
    else if (fact.kind === 'question-skipped') skipped.set(question, [...(skipped.get(question) ?? []), id]);
    else if (fact.day > (met.get(question) ?? '')) met.set(question, fact.day);
  }
  return { written, skipped, met };
}

/** The words that I answered, of a question in our own. [AN12] */
export const askedOf = ({ written }: MyAnswers, question: QuestionId): string | undefined =>
  [...written.values()].findLast(({ fact }) => fact.question === question)?.fact.asked;

/** The last day on which an answer of this day stands. [AN7] */
export const lastDay = (sealed: Day): Day => addDays(sealed, daysSealed);
