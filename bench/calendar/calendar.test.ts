import { expect, test } from 'vitest';
import { daysOf, readers, year } from './index.ts';

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
