import { expect, test } from 'vitest';
import { addDays, type Day } from '../time/index.ts';
import { costIn, costOf, costsOf, type DayAfter, type Learned, learnDay, nothingLearned } from './index.ts';

const first = '2026-03-01' as Day;
const like = { tier: 3, demand: 4, points: 18 } as const;

const lived = (learned: Learned, days: number, each: Omit<DayAfter, 'day'>): Learned =>
  Array.from({ length: days }, (_, at) => ({ day: addDays(first, at), ...each })).reduce(learnDay, learned);

const quiet = lived(nothingLearned, 40, { was: 'calm', tolls: [0, 0, 0] });
const good = (times: number) => lived(quiet, 3 * times, { was: 'calm', tolls: [0, 0.6, 0] });
const bad = (times: number) => lived(quiet, times, { was: 'worse', tolls: [0, 0.6, 0] });

test('[PA8b] the middle lies under the mean and the mean under the upper mark, and all are chances', () => {
  for (const learned of [nothingLearned, good(5), bad(3)]) {
    const { median, mean, upper } = costOf(learned, like, 'payback');
    expect(median).toBeGreaterThan(0);
    expect(mean).toBeGreaterThan(median);
    expect(upper).toBeGreaterThan(mean);
    expect(upper).toBeLessThan(1);
  }
});

test('[PA8b] before anything is learned whatever fits is under the limits, in both profiles', () => {
  for (const demand of [2.5, 4, 6, 9.5, 12.5]) {
    const asked = { tier: 6, demand, points: 4 * demand } as const;
    const [payback, steady] = [costOf(nothingLearned, asked, 'payback'), costOf(nothingLearned, asked, 'steady')];
    expect([payback.median < 0.05, payback.upper < 0.1]).toEqual([true, true]);
    expect([steady.median < 0.1, steady.upper < 0.2]).toEqual([true, true]);
  }
});

test('[PA8b] good times make it less, bad ones more; nobody asked yet counts as payback', () => {
  const means = [bad(3), nothingLearned, good(6), good(20)].map((learned) => costOf(learned, like).mean);
  expect(means).toEqual([...means].sort((a, b) => b - a));
  expect(costOf(bad(1), like)).toEqual(costOf(bad(1), like, 'payback'));
});

test('[PA8b] closer things and gentler ones learn from each other, and not all of it', () => {
  const before = costOf(quiet, { ...like, tier: 6 }).mean;
  const far = costOf(bad(4), { ...like, tier: 6 }).mean;
  expect(far).toBeGreaterThan(before);
  expect(far).toBeLessThan(costOf(bad(4), like).mean);
});

test('[PA8b] more asked, or fewer points, never costs less', () => {
  const costs = costsOf(bad(2), 'steady');
  const asked = [2, 3, 5, 8].flatMap((demand) =>
    [60, 30, 10, 0].map((points) => ({ tier: 4 as const, demand, points })),
  );
  for (const one of asked) {
    const more = costIn(costs, { ...one, demand: one.demand + 1 });
    const fewer = costIn(costs, { ...one, points: Math.max(0, one.points - 5) });
    expect(more.upper).toBeGreaterThanOrEqual(costIn(costs, one).upper);
    expect(fewer.median).toBeGreaterThanOrEqual(costIn(costs, one).median);
  }
});
