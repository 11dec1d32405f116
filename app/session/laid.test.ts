import { expect, test } from 'vitest';
import type { Kept } from '../device/index.ts';
import { nothingLaid, withLaid } from './laid.ts';

test('[SE14] the other cannot push out what is mine, however much they write', () => {
  const laid = (by: 'a' | 'b', count: number) =>
    Array.from({ length: count }, (_, at) => ({ id: `${by}${at}`, by, body: { kind: 'entry-written' } }) as Kept);
  const full = withLaid(nothingLaid, laid('b', 10_500));
  expect(full.size).toBe(10_000);
  expect(withLaid(full, laid('a', 1)).has('a0')).toBe(true);
});
