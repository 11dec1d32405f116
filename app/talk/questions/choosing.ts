import { prompts } from '@unhurried/content/questions';
import { type DeckId, nextQuestions, type QuestionId } from '@unhurried/domain/answers';
import { skippedAndMet, standingOf, standingQuestions } from '../../answers/index.ts';
import type { Session } from '../../session/index.ts';
import { wordsOf } from './words-of.ts';

/** At most five, the lightest first: of one theme, or of all. What stands already is in another list. [TR4] */
export function nextOf(session: Session, deck?: DeckId): readonly QuestionId[] {
  const standing = new Set(standingQuestions(session).value);
  const { skipped, met } = skippedAndMet(session).value;
  const left = { has: (question: QuestionId) => skipped.has(question) || standing.has(question) };
  const among = deck ? prompts.filter((each) => each.deck === deck) : prompts;
  return nextQuestions(among, { skipped: left, met, today: session.today.value }).map(({ id }) => id);
}

/** Where something of mine stands: what both can read, and all the rest in one list, however it stands. [TR9] */
export function standingNow(session: Session) {
  const all = standingQuestions(session).value.filter((each) => wordsOf(session, each) !== undefined);
  const isOpened = (each: QuestionId) => standingOf(session, each).value.is === 'opened';
  return { opened: all.filter(isOpened), waiting: all.filter((each) => !isOpened(each)) };
}
