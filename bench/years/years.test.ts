import { expect, test } from 'vitest';
import { evolveHalf, foldHalf, snapshotOf, todayOf, yearsOf } from './index.ts';

const [mine, theirs] = [yearsOf('one', 3), yearsOf('other', 3)];

test('[BE1] a state kept from day to day gives the day that folding everything anew gives', () => {
  const early = mine.slice(0, -200);
  const kept = mine.slice(-200).reduce(evolveHalf, foldHalf(early));
  const other = foldHalf(theirs);
  expect(todayOf([kept, other])).toEqual(todayOf([foldHalf(mine), other]));
  expect(todayOf([kept, other]).offerings[0].list.length).toBeGreaterThan(0);
});

test('[BE1] what is kept does not grow with the years', () => {
  const [short, long] = [snapshotOf(foldHalf(yearsOf('one', 1))), snapshotOf(foldHalf(yearsOf('one', 5)))];
  expect(long.length).toBeLessThan(short.length * 1.2);
});

test('[BE2] the same seed lives the same life', () => {
  expect(yearsOf('one', 1)).toEqual(yearsOf('one', 1));
  expect(yearsOf('one', 1)).not.toEqual(yearsOf('other', 1));
});
