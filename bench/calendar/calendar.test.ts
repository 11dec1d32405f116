import { myPlans, ourPlans } from '@unhurried/app/plans';
import { expect, test } from 'vitest';
import { openingRows } from './figures.ts';
import { daysOf, lived, readers, year } from './index.ts';
import { tenYearsOf } from './lived.ts';

test('[BE10] all three give every start of the same entries, and no other', () => {
  const [ours, ...others] = readers(300);
  for (const window of [year, daysOf('2026-10-26', 42)]) {
    const starts = [...ours.read()(window)].sort();
    expect(starts.length).toBeGreaterThan(300);
    for (const { read } of others) expect([...read()(window)].sort()).toEqual(starts);
  }
});

test('[BE2] the same entries come from the same number', () => {
  const [one, other] = [readers(50), readers(50)];
  expect(one[0].read()(year)).toEqual(other[0].read()(year));
});

test('[BE10] the month is drawn of every entry that was written, and the app believes each of them', () => {
  const session = tenYearsOf();
  const entries = [...ourPlans(session).value.entries, ...myPlans(session).value.entries];
  const again = entries.filter(({ when }) => when.repeat);
  expect([entries.length - again.length, again.length]).toEqual([lived.once, lived.again]);
  expect(entries.every(({ stands }) => stands)).toBe(true);
  expect(new Set(entries.map(({ when }) => when.from.slice(0, 4))).size).toBeGreaterThanOrEqual(10);
});

const open = (took: number, cells = 42) => ({ took, cells });

test('[BE17] the first opening in a page has a row of its own, and each stands beside its markup', () => {
  const page = {
    ...{ fold: 9, met: 6 },
    first: { ours: open(100), bare: open(50) },
    later: { ours: [open(30), open(40), open(50)], bare: [open(10), open(20), open(30)] },
  };
  const [later, first] = openingRows([page]);
  expect([later?.value, later?.beside?.value, later?.ratio]).toEqual([40, 20, 2]);
  expect([first?.value, first?.beside?.value, first?.ratio]).toEqual([100, 50, 2]);
  expect(() => openingRows([{ ...page, first: { ours: open(100, 35), bare: open(50) } }])).toThrow(
    '35 days were drawn',
  );
});
