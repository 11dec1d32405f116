export { type SkippedAndMet, skippedAndMet } from './asking.ts';
export { keepOpening } from './keep-opening.ts';
export { askedWords, standingOf, standingQuestions } from './known-answers.ts';
export {
  type OwnQuestion,
  ownQuestions,
  type QuestionRefusal,
  removeQuestion,
  writeQuestion,
} from './own-questions.ts';
export { type Sealing, type SealRefusal, seal, skip, takeBack, unskipAll, wishOpen } from './writing.ts';
