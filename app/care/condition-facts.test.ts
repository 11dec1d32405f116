import { type Condition, conditionById } from '@unhurried/content/conditions';
import { type CareFact, type CareState, evolveCare, noCare } from '@unhurried/domain/care';
import { addDays, type Day } from '@unhurried/domain/time';
import { expect, test } from 'vitest';
import { answerFrom, asksDate, asksEffort, type ConditionAnswer, problemWith, stanceOf } from './condition-answer.ts';
import { endFacts, factsFrom } from './condition-facts.ts';

const today = '2026-11-22' as Day;
const known = (id: string): Condition => {
  const condition = conditionById(id);
  if (!condition) throw new Error(id);
  return condition;
};
const stent = known('heart-stent');
const answered = (condition: Condition, part: Partial<ConditionAnswer>): ConditionAnswer => ({
  ...answerFrom(condition, undefined),
  ...part,
});
const facts = (condition: Condition, part: Partial<ConditionAnswer>, care: CareState = noCare, on: Day = today) =>
  factsFrom({ condition, answer: answered(condition, part), care, today: on, say: (id) => `said ${id}` });
const told = (care: CareState, facts: readonly CareFact[]): CareState => facts.reduce(evolveCare, care);

test('[AC2] the flags that come with it and those that were ticked are told, with where it stands', () => {
  expect(facts(stent, { stance: 'cleared', flags: ['CARD', 'ACOAG'] })).toEqual([
    { kind: 'condition-told', condition: { id: 'heart-stent', flags: ['CARD', 'ACOAG'], stance: { kind: 'cleared' } } },
  ]);
});

test('[AC2] what may come with it is never assumed', () => {
  expect(answerFrom(known('chronic-pain'), undefined).flags).toEqual(['PAIN7']);
});

test('[AC2] stable with symptoms on everyday effort, or not sure, is told as not cleared', () => {
  const stable = answered(stent, { stance: 'stable' });
  expect(asksEffort(stable)).toBe(true);
  expect(problemWith(stable, today)).toBe('effort');
  expect(stanceOf({ ...stable, effort: 'yes' })).toEqual({ kind: 'recent' });
  expect(stanceOf({ ...stable, effort: 'no' })).toEqual({ kind: 'stable' });
});

test('[AC2] [AC15] within its cautious days nothing is stable for a long time', () => {
  const surgery = known('heart-surgery');
  for (const [ago, kind] of [
    [21, 'recent'],
    [56, 'recent'],
    [57, 'stable'],
  ] as const) {
    const care = told(noCare, facts(surgery, { stance: 'stable', effort: 'no', since: addDays(today, -ago) }));
    expect(care.conditions[0]?.stance, `${ago}`).toEqual({ kind });
    expect(care.precautions.length, `${ago}`).toBe(kind === 'recent' ? 1 : 0);
  }
  const attack = (ago: number, part: Partial<ConditionAnswer> = {}) =>
    told(noCare, facts(known('heart-attack'), { stance: 'stable', effort: 'no', since: addDays(today, -ago), ...part }))
      .conditions[0]?.stance.kind;
  expect([attack(14), attack(92), attack(93), attack(14, { since: '' })]).toEqual([
    'recent',
    'recent',
    'stable',
    'stable',
  ]);
  const yes = told(noCare, facts(surgery, { stance: 'cleared', since: addDays(today, -21) }));
  expect(yes.conditions[0]?.stance).toEqual({ kind: 'cleared' });
});

test('[AC2] effort is asked about where the heart is concerned, and not once the team has spoken', () => {
  expect(asksEffort(answered(known('arthritis'), { stance: 'stable' }))).toBe(false);
  expect(asksEffort(answered(stent, { stance: 'cleared' }))).toBe(false);
});

test('[AC2] a form without an answer, or with a date that has come, is not written down', () => {
  expect(problemWith(answered(stent, {}), today)).toBe('stance');
  expect(problemWith(answered(stent, { stance: 'not-until' }), today)).toBe('date');
  expect(problemWith(answered(stent, { stance: 'not-until', date: today }), today)).toBe('date-past');
  expect(problemWith(answered(stent, { stance: 'recent', date: 'soon' }), today)).toBe('date');
  expect(problemWith(answered(stent, { stance: 'recent' }), today)).toBeUndefined();
});

test('[AC3] a date is asked for where one matters', () => {
  expect(asksDate(stent, answered(stent, { stance: 'recent' }))).toBe(true);
  expect(asksDate(known('brain-fog'), answered(known('brain-fog'), { stance: 'recent' }))).toBe(false);
});

test('[AC3] without a word from the team the cautious days become a precaution', () => {
  const care = told(noCare, facts(stent, { stance: 'recent' }, noCare));
  expect(care.precautions).toEqual([
    { id: 'wait-heart-stent', target: { kind: 'tier', tier: 5 }, from: today, until: addDays(today, 7) },
  ]);
});

test('[AC3] where no number of days will do, the precaution has no end', () => {
  const attack = known('heart-attack');
  const care = told(noCare, facts(attack, { stance: 'recent' }, noCare));
  expect(care.precautions[0]).toEqual({ id: 'wait-heart-attack', target: { kind: 'tier', tier: 5 }, from: today });
});

test('[AC3] a date from the team takes the place of the days', () => {
  const date = addDays(today, 30);
  const care = told(noCare, facts(stent, { stance: 'recent', date }, noCare));
  expect(care.conditions[0]?.stance).toEqual({ kind: 'not-until', day: date });
  expect(care.precautions[0]?.until).toBe(date);
});

test('[AC3] saying again that it is recent does not begin the days anew', () => {
  const first = told(noCare, facts(stent, { stance: 'recent' }, noCare));
  const again = told(first, facts(stent, { stance: 'recent' }, first, addDays(today, 5)));
  expect(again.precautions).toEqual(first.precautions);
});

test('[AC3] a yes from the team ends the wait, and so does ending the condition', () => {
  const first = told(noCare, facts(stent, { stance: 'recent' }, noCare));
  expect(told(first, facts(stent, { stance: 'cleared' }, first)).precautions).toEqual([]);
  expect(told(first, endFacts('heart-stent', first))).toEqual(noCare);
});
