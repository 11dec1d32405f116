import { expect, test } from 'vitest';
import { addDays, type Day } from '../time/index.ts';
import { costOf, type DayAfter, halfAfterDays, type Learned, learnDay, nothingLearned, tollOf } from './index.ts';

const first = '2026-03-01' as Day;
const noToll = [0, 0, 0] as const;

/** So many days in a row, each like this. */
const lived = (learned: Learned, days: number, like: Omit<DayAfter, 'day'>): Learned =>
  Array.from({ length: days }, (_, at) => ({ day: addDays(first, at), ...like })).reduce(learnDay, learned);

const quiet = lived(nothingLearned, 40, { was: 'calm', tolls: noToll });

test('[PA8a] a day of which nothing was said changes no number, whatever came before it', () => {
  for (const tolls of [noToll, [0, 1, 0], [0.5, 0.5, 4]] as const) {
    const after = learnDay(quiet, { day: addDays(first, 60), was: 'unsaid', tolls });
    expect(after).toEqual({ ...quiet, through: addDays(first, 60) });
  }
});

test('[PA8a] a worse stretch is laid to the three days before it, and counted once', () => {
  const after = learnDay(nothingLearned, { day: first, was: 'worse', tolls: [0.1, 0.9, 0] });
  expect(after.after[1].worse).toEqual([0, 0, 0, 0, 0, 1, 0, 0, 0]);
  expect(after.ordinary).toEqual({ days: 0, worse: 0 });
  expect([after.after[0], after.after[2]]).toEqual([nothingLearned.after[0], nothingLearned.after[2]]);
});

test('[PA8a] a calm day counts for everything that was had in the three days before it', () => {
  const after = learnDay(nothingLearned, { day: first, was: 'calm', tolls: [0.1, 0.9, 0.4] });
  expect(after.after.map(({ calm }) => calm)).toEqual([0.1, 0.9, 0.4]);
});

test('[PA8c] ordinary days, and days after next to nothing, tell how often a worse stretch begins by itself', () => {
  const some = lived(quiet, 1, { was: 'worse', tolls: [0.05, 0, 0] });
  expect(some.ordinary.days).toBeGreaterThan(quiet.ordinary.days);
  expect(some.ordinary.worse).toBe(1);
  expect(some.after).toEqual(nothingLearned.after);
});

test('[PA8c] the same worse days weigh less for somebody whose ordinary days are often worse', () => {
  const often = lived(lived(nothingLearned, 20, { was: 'worse', tolls: noToll }), 40, { was: 'calm', tolls: noToll });
  const seldom = lived(nothingLearned, 60, { was: 'calm', tolls: noToll });
  const [one, other] = [often, seldom].map((learned) =>
    costOf(lived(learned, 3, { was: 'worse', tolls: [0, 1, 0] }), { tier: 3, demand: 6, points: 24 }, 'steady'),
  );
  expect(one?.mean).toBeLessThan(other?.mean ?? 0);
});

test('[PA8d] after 180 days that taught something, what they taught weighs half; silent days take nothing from it', () => {
  const bad = lived(nothingLearned, 1, { was: 'worse', tolls: [0, 0, 1] });
  const later = lived(bad, halfAfterDays, { was: 'calm', tolls: noToll });
  expect(later.after[2].worse[5]).toBeCloseTo(0.5, 10);
  expect(lived(bad, halfAfterDays, { was: 'unsaid', tolls: noToll }).after).toEqual(bad.after);
});

test('[PA8b] a toll is 1 where six units take all there is; half the share is a quarter of it', () => {
  expect(tollOf(6, 24)).toBeCloseTo(1);
  expect(tollOf(6, 48)).toBeCloseTo(0.25);
  expect(tollOf(0, 0)).toBe(0);
  expect(tollOf(3, 0)).toBe(tollOf(3, 6));
});

test('[PA8] what is kept is a table of so many numbers and the last day, however long it goes on', () => {
  const numbers = (learned: Learned): number => JSON.stringify(learned).match(/-?\d[\d.e-]*/g)?.length ?? 0;
  const long = lived(quiet, 2000, { was: 'worse', tolls: [1, 2, 3] });
  expect(Object.keys(long).sort()).toEqual(['after', 'ordinary', 'through']);
  expect(long.after.map(({ worse }) => worse.length)).toEqual([9, 9, 9]);
  expect(numbers(long)).toBe(numbers(quiet));
  expect(JSON.parse(JSON.stringify(long))).toEqual(long);
});
