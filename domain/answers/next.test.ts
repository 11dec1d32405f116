import fc from 'fast-check';
import { expect, test } from 'vitest';
import { addDays, type Day } from '../time/index.ts';
import {
  daysNotAgain,
  decks,
  isOwnQuestion,
  lineOf,
  longestAnswer,
  mostAtOnce,
  nextQuestions,
  ownQuestionId,
  type Prompt,
  type QuestionId,
  questionIdFrom,
  signsIn,
} from './index.ts';

const today = '2026-11-20' as Day;
const none = { skipped: new Set<QuestionId>(), met: new Map<QuestionId, Day>(), today };
const numRuns = process.env.DEEP ? 5000 : 200;

const library: readonly Prompt[] = decks.flatMap((deck) =>
  ([1, 1, 2, 3] as const).map((depth, at) => ({ id: `${deck}-${at}` as QuestionId, deck, depth, sources: ['x'] })),
);
const ids = (prompts: readonly Prompt[]) => prompts.map(({ id }) => id);

test('[AN9] the lightest come first, and the decks take turns', () => {
  expect(ids(nextQuestions(library, none))).toEqual([
    'small-gesture-0',
    'support-0',
    'find-again-0',
    'miss-0',
    'desire-0',
  ]);
  const met = new Map(decks.slice(0, 5).map((deck) => [`${deck}-0` as QuestionId, today]));
  expect(ids(nextQuestions(library, { ...none, met })).slice(0, 4)).toEqual([
    ...['body-0', 'roles-0', 'grief-and-hope-0'],
    'small-gesture-1',
  ]);
});

test('[AN9] what I answered comes back after half a year, and what I skipped does not', () => {
  const met = new Map([['support-0' as QuestionId, today]]);
  const on = (days: number) => ids(nextQuestions(library, { ...none, met, today: addDays(today, days) }));
  expect([on(0), on(daysNotAgain)].flat()).not.toContain('support-0');
  expect(on(daysNotAgain + 1)).toContain('support-0');
  const skipped = new Set(['support-0' as QuestionId]);
  expect(ids(nextQuestions(library, { ...none, skipped, today: addDays(today, 9999) }))).not.toContain('support-0');
  expect(ids(nextQuestions(library, { ...none, met, today: addDays(today, 8), notAgain: 7 }))).toContain('support-0');
});

test('[AN9] five at most, light before deep, none that was met or skipped, whatever happened before', () => {
  const some = fc.subarray(ids(library));
  fc.assert(
    fc.property(some, some, (met, skipped) => {
      const asking = { today, skipped: new Set(skipped), met: new Map(met.map((id) => [id, today])) };
      const next = nextQuestions(library, asking);
      const left = library.filter(({ id }) => !met.includes(id) && !skipped.includes(id));
      expect(next.length).toBe(Math.min(mostAtOnce, left.length));
      expect(next.every((each) => left.includes(each))).toBe(true);
      const depths = next.map(({ depth }) => depth);
      expect(depths).toEqual(depths.toSorted());
      const deepest = depths.at(-1) ?? 3;
      expect(left.filter(({ depth, id }) => depth < deepest && !ids(next).includes(id))).toEqual([]);
    }),
    { numRuns },
  );
});

const lines = Array.from({ length: 40 }, (_, at) => ({ id: `line-${at}` as QuestionId }));
const monday = '2026-11-16' as Day;
const weeks = (first: number, count: number) =>
  Array.from({ length: count }, (_, at) => addDays(monday, 7 * (first + at)));

test('[AN9] one line for each week, the same for both, and none twice within 26 weeks', () => {
  const few = fc
    .integer({ min: 26, max: 60 })
    .map((count) => lines.concat(lines.map(({ id }) => ({ id: `${id}x` as QuestionId }))).slice(0, count));
  fc.assert(
    fc.property(few, fc.string(), fc.integer({ min: -300, max: 3000 }), (all, space, first) => {
      const half = weeks(first, 26).map((week) => lineOf(all, space, week)?.id);
      expect(new Set(half).size).toBe(26);
      expect(lineOf(all.toReversed(), space, addDays(monday, 7 * first))).toEqual(
        lineOf(all, space, addDays(monday, 7 * first)),
      );
    }),
    { numRuns },
  );
  expect(weeks(0, 40).map((week) => lineOf(lines, 'one', week)?.id)).not.toEqual(
    weeks(0, 40).map((week) => lineOf(lines, 'other', week)?.id),
  );
  expect(lineOf([], 'one', monday)).toBeUndefined();
});

test('[AN10] names of questions never meet, and nothing else names one', () => {
  const drawn = '0123456789abcdef0123456789abcdef';
  const own = ownQuestionId(drawn);
  expect([questionIdFrom(own), isOwnQuestion(own)]).toEqual([own, true]);
  const good = ['what-i-miss-evenings', `repair-${drawn}-felt`, `repair-${drawn}-heard`, `repair-${drawn}-step`];
  expect(good.map(questionIdFrom)).toEqual(good);
  const bad = [
    '',
    'own-',
    `own-${drawn}0`,
    `repair-${drawn}`,
    `repair-${drawn}-said`,
    'What',
    'a b',
    'x'.repeat(65),
    '../x',
  ];
  expect(bad.map(questionIdFrom)).toEqual(bad.map(() => undefined));
  expect(isOwnQuestion('what-i-miss-evenings' as QuestionId)).toBe(false);
});

test('[AN1] signs are counted as people count them', () => {
  expect([signsIn('🌙é'), signsIn('a'.repeat(longestAnswer))]).toEqual([2, longestAnswer]);
});
