import {
  type AnswerFact,
  isOwnQuestion,
  longestAnswer,
  longestQuestion,
  type MyAnswerFact,
  type OwnQuestionFact,
  type QuestionId,
  questionIdFrom,
  type Salt,
  type Seal,
  signsIn,
} from '@unhurried/domain/answers';
import * as v from 'valibot';
import { day, factId, parsed } from '../looking/index.ts';

/** Whatever was written, by either, is looked at here before it is believed. [AW1] */

const question = v.pipe(
  v.string(),
  v.check((text) => questionIdFrom(text) !== undefined),
  v.transform((text) => text as QuestionId),
);
const own = v.pipe(question, v.check(isOwnQuestion));
const word = v.pipe(v.string(), v.regex(/^[\w-]{43}$/));
const seal = v.pipe(
  word,
  v.transform((text) => text as Seal),
);
const salt = v.pipe(
  word,
  v.transform((text) => text as Salt),
);
/** As it was sealed, to the sign: a text that is changed here fits no seal. */
const said = (most: number) =>
  v.pipe(
    v.string(),
    v.maxLength(2 * most),
    v.check((text) => text.trim() !== '' && signsIn(text) <= most),
  );
const answer = said(longestAnswer);

const answerFact = v.variant('kind', [
  v.object({ kind: v.literal('answer-sealed'), question, seal }),
  v.object({ kind: v.literal('opening-wished'), question, mine: factId, theirs: factId }),
  v.object({ kind: v.literal('answer-opened'), question, mine: factId, theirs: factId, salt, text: answer }),
]);

const myAnswerFact = v.variant('kind', [
  v.object({
    kind: v.literal('answer-written'),
    question,
    text: answer,
    salt,
    seal,
    opensItself: v.boolean(),
    asked: v.exactOptional(said(longestQuestion)),
    day,
  }),
  v.object({ kind: v.literal('question-skipped'), question }),
  v.object({ kind: v.literal('question-met'), question, day }),
]);

const ownQuestionFact = v.object({ kind: v.literal('question-written'), question: own, text: said(longestQuestion) });

export const answerFactFrom: (body: unknown) => AnswerFact | undefined = parsed(answerFact);
export const myAnswerFactFrom: (body: unknown) => MyAnswerFact | undefined = parsed(myAnswerFact);
export const ownQuestionFactFrom: (body: unknown) => OwnQuestionFact | undefined = parsed(ownQuestionFact);
