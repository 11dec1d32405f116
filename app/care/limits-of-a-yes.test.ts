import { type Condition, conditionById, conditions } from '@unhurried/content/conditions';
import { type CareFact, type CareState, evolveCare, flagsOn, longestPrecaution, noCare } from '@unhurried/domain/care';
import { addDays, type Day } from '@unhurried/domain/time';
import { expect, test } from 'vitest';
import careFormWords from '../words/en/care-form.json';
import { belongsTo } from './belongs.ts';
import { answerFrom, asksSince, type ConditionAnswer, healsBeside, problemWith } from './condition-answer.ts';
import { endFacts, factsFrom } from './condition-facts.ts';
import { answerFacts } from './due-answers.ts';
import { draftFrom, precautionFrom, withKind, withTemplate } from './precaution-facts.ts';
import { dueQuestions } from './questions.ts';
import { templates } from './templates.ts';

const today = '2026-11-22' as Day;
const known = (id: string): Condition => {
  const condition = conditionById(id);
  if (!condition) throw new Error(id);
  return condition;
};
const surgery = known('heart-surgery');
const told = (care: CareState, facts: readonly CareFact[]): CareState => facts.reduce(evolveCare, care);
const said = (condition: Condition, part: Partial<ConditionAnswer>, care: CareState = noCare, on: Day = today) => {
  const held = care.conditions.find(({ id }) => id === condition.id);
  const answer = { ...answerFrom(condition, held, care), ...part };
  return told(care, factsFrom({ condition, answer, care, today: on, say: (id) => `said ${id}` }));
};
const reopened = (condition: Condition, care: CareState) =>
  answerFrom(
    condition,
    care.conditions.find(({ id }) => id === condition.id),
    care,
  );

test('[AC15] a day that lies ahead is not taken; one that has been is, or none', () => {
  const answer = { ...answerFrom(surgery, undefined), stance: 'recent' as const };
  expect(problemWith({ ...answer, since: addDays(today, 1) }, today)).toBe('since-ahead');
  for (const since of [today, addDays(today, -400), ''])
    expect(problemWith({ ...answer, since }, today)).toBeUndefined();
  expect(asksSince(surgery)).toBe(true);
  expect(asksSince(known('chronic-pain'))).toBe(false);
});

test('[AC15] the wait counts from the day; told again it stays, and a corrected day moves it', () => {
  const first = said(surgery, { stance: 'recent', since: addDays(today, -10) });
  expect(first.conditions[0]?.since).toBe(addDays(today, -10));
  expect(first.precautions[0]?.until).toBe(addDays(today, 46));
  const again = said(surgery, {}, first, addDays(today, 5));
  expect(again.precautions).toEqual(first.precautions);
  const corrected = said(surgery, { since: addDays(today, -20) }, first, addDays(today, 5));
  expect(corrected.precautions[0]?.until).toBe(addDays(today, 36));
});

test('[AC15] days that were over when the day was told still wait, and ask', () => {
  const care = said(surgery, { stance: 'recent', since: addDays(today, -100) });
  expect(care.precautions[0]?.until).toBe(addDays(today, -44));
  expect(dueQuestions(care, today).map(({ kind }) => kind)).toEqual(['condition']);
});

test('[AC16] a yes with limits needs one, and is a yes with precautions that belong to it', () => {
  const none = { ...answerFrom(surgery, undefined), stance: 'limited' as const };
  expect(problemWith(none, today)).toBe('limits');
  expect(problemWith({ ...none, ownLimit: '   ' }, today)).toBe('limits');
  expect(problemWith({ ...none, ownLimit: 'x'.repeat(longestPrecaution + 1) }, today)).toBe('limit-long');
  expect(problemWith({ ...none, limits: ['kettle'] }, today)).toBeUndefined();
  const care = said(surgery, { stance: 'limited', limits: ['kettle'], ownLimit: ' no ladders ', healed: 'yes' });
  expect(care.conditions[0]?.stance).toEqual({ kind: 'cleared' });
  expect(care.precautions).toEqual([
    {
      id: 'limit-heart-surgery-kettle',
      target: { kind: 'strain', strain: 'arms-bear-weight' },
      from: today,
      words: 'said kettle',
    },
    { id: 'limit-heart-surgery-own', target: { kind: 'note' }, from: today, words: 'no ladders' },
  ]);
});

test('[AC16] opened again it shows the limits; saved again nothing moves; one taken off ends', () => {
  const care = said(surgery, { stance: 'limited', limits: ['kettle', 'chest'], ownLimit: 'no ladders', healed: 'yes' });
  const form = reopened(surgery, care);
  expect(form.stance).toBe('limited');
  expect([...form.limits].sort()).toEqual(['chest', 'kettle']);
  expect(form.ownLimit).toBe('no ladders');
  expect(said(surgery, {}, care, addDays(today, 9)).precautions).toEqual(care.precautions);
  const fewer = said(surgery, { limits: ['chest'], ownLimit: '' }, care);
  expect(fewer.precautions.map(({ id }) => id)).toEqual(['limit-heart-surgery-chest']);
});

test('[AC16] limits end with the condition and with a yes that has none; a more careful answer drops none', () => {
  const care = said(surgery, { stance: 'limited', limits: ['kettle'], healed: 'yes' });
  expect(told(care, endFacts('heart-surgery', care))).toEqual(noCare);
  expect(said(surgery, { stance: 'cleared' }, care).precautions).toEqual([]);
  const recent = said(surgery, { stance: 'recent' }, care);
  expect(recent.precautions.map(({ id }) => id).sort()).toEqual(['limit-heart-surgery-kettle', 'wait-heart-surgery']);
});

test('[AC16] what belongs to one condition belongs to no other', () => {
  for (const one of conditions) {
    const ids = [`wait-${one.id}`, `heals-${one.id}`, `limit-${one.id}-own`, `limit-${one.id}-kettle`];
    for (const id of ids) expect(conditions.filter((each) => belongsTo({ id }, each.id))).toEqual([one]);
  }
});

test('[AC17] [CA9] a yes is not about the breastbone unless that was said', () => {
  const care = said(surgery, { stance: 'cleared', since: addDays(today, -30) });
  expect(care.conditions[0]?.still).toEqual(['STERN']);
  expect([...flagsOn(care, today)]).toEqual([
    ['CARD', 'settled'],
    ['STERN', 'unsettled'],
  ]);
  expect(care.precautions.map(({ id, until }) => [id, until])).toEqual([['heals-heart-surgery', addDays(today, 26)]]);
  const both = said(surgery, { stance: 'cleared', healed: 'yes' });
  expect(both.conditions[0]?.still).toBeUndefined();
  expect(both.precautions).toEqual([]);
});

test('[AC17] it is asked about once its days are over, holds until then, and an answer ends it', () => {
  const care = said(surgery, { stance: 'cleared', since: addDays(today, -30) });
  expect(dueQuestions(care, addDays(today, 26))).toEqual([]);
  const on = addDays(today, 27);
  const [question] = dueQuestions(care, on);
  if (question?.kind !== 'healing') throw new Error('no question');
  const kept = told(care, answerFacts(question, { kind: 'on' }, { care, today: on }));
  expect(flagsOn(kept, on).get('STERN')).toBe('unsettled');
  expect(dueQuestions(kept, on)).toEqual([]);
  const healed = told(care, answerFacts(question, { kind: 'over' }, { care, today: on }));
  expect(flagsOn(healed, on).get('STERN')).toBe('settled');
  expect(healed.precautions).toEqual([]);
  expect(reopened(surgery, healed).healed).toBe('yes');
});

test('[AC17] the short answer to a date says no more than the form: what heals goes on', () => {
  const waiting = said(surgery, { stance: 'recent', since: addDays(today, -60) });
  const [question] = dueQuestions(waiting, today);
  if (!question) throw new Error('no question');
  const care = told(waiting, answerFacts(question, { kind: 'over' }, { care: waiting, today }));
  expect(care.conditions[0]?.stance).toEqual({ kind: 'cleared' });
  expect(care.conditions[0]?.still).toEqual(['STERN']);
  expect(dueQuestions(care, today).map(({ kind }) => kind)).toEqual(['healing']);
});

test('[AC17] where nothing else was told, or no yes, nothing is asked', () => {
  const belly = known('belly-or-pelvic-surgery');
  expect(healsBeside({ ...answerFrom(belly, undefined), stance: 'cleared' })).toEqual([]);
  expect(healsBeside({ ...answerFrom(surgery, undefined), stance: 'stable' })).toEqual([]);
  expect(healsBeside({ ...answerFrom(surgery, undefined), stance: 'limited' })).toEqual(['STERN']);
});

test('[AC18] every sentence of the list has words that a precaution can hold, and one meaning that leaves something out', () => {
  expect(new Set(templates.map(({ id }) => id)).size).toBe(templates.length);
  for (const { id, target } of templates) {
    const words = careFormWords[`care-form.said.${id}`].defaultMessage;
    expect(words.length).toBeLessThanOrEqual(longestPrecaution);
    expect(['position', 'strain', 'flag']).toContain(target.kind);
  }
});

test('[AC18] a sentence is kept as it was read; another kind chosen after it takes its words away', () => {
  const [kettle] = templates;
  const draft = withTemplate(draftFrom(undefined, today), kettle, 'Nothing heavy');
  const made = precautionFrom(draft, 'p');
  expect(made).toEqual({ id: 'p', target: kettle.target, words: 'Nothing heavy', from: today });
  if (typeof made === 'string') throw new Error(made);
  expect(draftFrom(made, today).isTaken).toBe(true);
  expect(withKind(draft, 'region')).toMatchObject({ words: '', target: null, isTaken: false });
});

test('[AC18] [CA10] words alone are kept as words, and not without any', () => {
  const note = withKind(draftFrom(undefined, today), 'note');
  expect(precautionFrom(note, 'p')).toBe('words');
  expect(precautionFrom({ ...note, words: 'x'.repeat(161) }, 'p')).toBe('words-long');
  expect(precautionFrom({ ...note, words: ' slow stairs ' }, 'p')).toEqual({
    id: 'p',
    target: { kind: 'note' },
    words: 'slow stairs',
    from: today,
  });
  expect(careFormWords['care-form.ownLimitHint'].defaultMessage).toMatch(/leave nothing out/);
});
