import fc from 'fast-check';
import { expect, test } from 'vitest';
import { waitFor } from './index.ts';

const numRuns = process.env.DEEP ? 5000 : 200;

test('[EX5] the wait begins at two seconds, doubles, and ends at five minutes', () => {
  expect([1, 2, 3].map((tries) => waitFor(tries, 0))).toEqual([2000, 4000, 8000]);
  expect(waitFor(8, 0)).toBe(150_000);
  expect(waitFor(99, 0)).toBe(150_000);
  expect(waitFor(99, 1)).toBe(300_000);
});

test('[EX5] chance spreads a wait without ever making it shorter than two seconds or longer than five minutes', () => {
  fc.assert(
    fc.property(
      fc.nat({ max: 10_000 }),
      fc.double({ min: 0, max: 1, maxExcluded: true, noNaN: true }),
      (tries, chance) => {
        const wait = waitFor(tries, chance);
        expect(wait >= 2000 && wait <= 300_000).toBe(true);
        expect(waitFor(tries + 1, chance) >= wait).toBe(true);
      },
    ),
    { numRuns },
  );
});
