export { type Due, due, metNow, opensFirst, type ToCheck, toCheck, wishFor } from './due.ts';
export {
  type AnswerFact,
  daysSealed,
  longestAnswer,
  type MyAnswerFact,
  type OwnQuestionFact,
  type QuestionId,
  type Salt,
  type Seal,
} from './facts.ts';
export { askedOf, lastDay, type MyAnswers, metOver, myAnswersFrom } from './mine.ts';
export { type Asking, daysNotAgain, lineOf, mostAtOnce, nextQuestions } from './next.ts';
export { type DeckId, type Depth, decks, type Prompt } from './prompt.ts';
export {
  isLine,
  isOwnQuestion,
  longestQuestion,
  mostOwnQuestions,
  mostSealed,
  ownQuestionId,
  questionIdFrom,
  signsIn,
} from './question.ts';
export { type Answers, answersFrom, type Found } from './said.ts';
export { type Side, type Standing, standingOf } from './standing.ts';
