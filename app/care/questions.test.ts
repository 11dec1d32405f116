import { type CareFact, type CareState, evolveCare, noCare, type Precaution } from '@unhurried/domain/care';
import { addDays, type Day } from '@unhurried/domain/time';
import { expect, test } from 'vitest';
import { answerFacts, type DueAnswer } from './due-answers.ts';
import { dueQuestions } from './questions.ts';

const today = '2026-11-22' as Day;
const told = (care: CareState, facts: readonly CareFact[]): CareState => facts.reduce(evolveCare, care);
const kneeling: Precaution = {
  id: 'p1',
  target: { kind: 'position', position: 'kneeling' },
  from: addDays(today, -40),
  until: addDays(today, -3),
};
const wait: Precaution = {
  id: 'wait-heart-stent',
  target: { kind: 'tier', tier: 5 },
  from: addDays(today, -9),
  until: addDays(today, -2),
};
const stent = { id: 'heart-stent', flags: ['CARD'], stance: { kind: 'recent' } } as const;
const care: CareState = { ...noCare, conditions: [stent], precautions: [wait, kneeling] };
const answers: readonly DueAnswer[] = [{ kind: 'until', day: addDays(today, 14) }, { kind: 'on' }, { kind: 'over' }];

test('[AC4] the oldest date asks first', () => {
  expect(dueQuestions(care, today).map(({ day }) => day)).toEqual([kneeling.until, wait.until]);
  expect(dueQuestions(care, addDays(today, -5))).toEqual([]);
});

test('[AC4] after any answer the same question does not stand', () => {
  for (const question of dueQuestions(care, today)) {
    for (const answer of answers) {
      const left = dueQuestions(told(care, answerFacts(question, answer, { care: care, today })), today);
      expect(left).toEqual(dueQuestions(care, today).filter(({ kind }) => kind !== question.kind));
    }
  }
});

test('[AC4] still so keeps the precaution, and over ends it', () => {
  const [question] = dueQuestions({ ...noCare, precautions: [kneeling] }, today);
  if (!question) throw new Error('no question');
  expect(answerFacts(question, { kind: 'on' }, { care: care, today })).toEqual([
    { kind: 'precaution-set', precaution: { id: 'p1', target: kneeling.target, from: kneeling.from } },
  ]);
  expect(answerFacts(question, { kind: 'over' }, { care: care, today })).toEqual([
    { kind: 'precaution-ended', id: 'p1' },
  ]);
});

test('[AC3] [AC4] a wait that is over asks about its condition, once, and holds until then', () => {
  const both: CareState = {
    ...care,
    conditions: [{ ...stent, stance: { kind: 'not-until', day: addDays(today, -1) } }],
  };
  const questions = dueQuestions(both, today).filter(({ kind }) => kind === 'condition');
  expect(questions).toHaveLength(1);
  const [question] = questions;
  if (!question) throw new Error('no question');
  const after = told(both, answerFacts(question, { kind: 'over' }, { care: both, today }));
  expect(after.conditions[0]?.stance).toEqual({ kind: 'cleared' });
  expect(after.precautions).toEqual([kneeling]);
});

test('[AC12] the quiet switch never asks by itself', () => {
  const safe = { id: 'safe', flags: ['SAFE'], stance: { kind: 'not-until', day: addDays(today, -1) } } as const;
  expect(dueQuestions({ ...noCare, conditions: [safe] }, today)).toEqual([]);
});
