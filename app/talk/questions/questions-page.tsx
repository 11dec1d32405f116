import { decks, questionIdFrom } from '@unhurried/domain/answers';
import type { OpenScreen } from '../../session/index.ts';
import { NotTwo } from '../not-two.tsx';
import { AllQuestions, OneDeck } from './all-questions.tsx';
import { OneQuestion } from './one-question.tsx';
import { OwnQuestions } from './own-questions.tsx';
import { wordsOf } from './words-of.ts';
import '../answers.css';

/** `questions` for all, `questions/DECK` for one theme, `questions/q/ID` for one question, `questions/own` for our own. */
export function QuestionsPage({ app, session, rest: [place, id] }: OpenScreen) {
  if (!session.partner) return <NotTwo />;
  if (place === 'own') return <OwnQuestions session={session} />;
  const deck = decks.find((each) => each === place);
  if (deck) return <OneDeck key={deck} session={session} deck={deck} />;
  const question = place === 'q' ? questionIdFrom(id ?? '') : undefined;
  const words = question && wordsOf(session, question);
  if (!question || !words) return <AllQuestions session={session} />;
  return <OneQuestion key={question} app={app} session={session} question={question} words={words} />;
}
