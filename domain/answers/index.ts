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
export { type DeckId, type Depth, decks, type Prompt } from './prompt.ts';
