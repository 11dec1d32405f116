import { promptById } from '@unhurried/content/questions';
import type { QuestionId } from '@unhurried/domain/answers';
import { askedWords, ownQuestions } from '../../answers/index.ts';
import type { Session } from '../../session/index.ts';
import { type MessageKey, t } from '../../words/index.ts';

/** The words of a question: of the library, or our own: as I answered them, where I did. Nothing for one that this version does not know. */
export function wordsOf(session: Session, question: QuestionId): string | undefined {
  // Content finds words for each of its questions, and a test there keeps it so.
  if (promptById(question)) return t(`questions.${question}` as MessageKey);
  return askedWords(session, question) ?? ownQuestions(session).value.find((each) => each.question === question)?.text;
}
