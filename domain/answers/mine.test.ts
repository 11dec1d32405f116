import { expect, test } from 'vitest';
import { addDays, type Day } from '../time/index.ts';
import { daysNotAgain, type MyAnswerFact, metOver, myAnswersFrom, nextQuestions, type QuestionId } from './index.ts';

const today = '2026-11-20' as Day;
const question = 'what-i-miss-evenings' as QuestionId;
const ofRepair = `repair-${'0'.repeat(32)}-felt` as QuestionId;

const met = (of: QuestionId, ago: number): MyAnswerFact => ({
  kind: 'question-met',
  question: of,
  day: addDays(today, -ago),
});
const written = (of: QuestionId): MyAnswerFact =>
  ({ kind: 'answer-written', question: of, text: 'x', salt: 's', seal: of, opensItself: false, day: today }) as never;
const kept = (facts: Readonly<Record<string, MyAnswerFact>>) =>
  myAnswersFrom(Object.entries(facts).map(([id, fact]) => ({ id, fact })));

test('[AN9] that I answered is needed for as long as the question is not asked again, and not a day longer', () => {
  const mine = kept({ still: met(question, daysNotAgain), over: met('another' as QuestionId, daysNotAgain + 1) });
  expect(metOver(mine, today, [])).toEqual(['over']);
  const prompt = (id: string) => ({ id: id as QuestionId, deck: 'miss', depth: 1, sources: ['x'] }) as const;
  const asked = nextQuestions([prompt(question), prompt('another')], { skipped: new Set(), met: mine.met, today });
  expect(asked.map(({ id }) => id)).toEqual(['another']);
});

test('[AN7] that I answered a part of a repair goes with what I wrote of it', () => {
  const mine = kept({ text: written(ofRepair), day: met(ofRepair, 0) });
  expect(metOver(mine, today, [])).toEqual([]);
  expect(metOver(mine, today, ['text'])).toEqual(['day']);
  expect(metOver(kept({ day: met(ofRepair, 0) }), today, [])).toEqual(['day']);
});
