import fc from 'fast-check';
import { expect, test } from 'vitest';
import { chainAfter, isChain, laterChain } from './index.ts';

const numRuns = process.env.DEEP ? 5000 : 200;
const chance = fc.stringMatching(/^[0-9a-f]{22}$/);
const day = fc.integer({ min: 0, max: 60_000 });

test('[CH3] a new chain is later than the one before, whatever the clock says', () => {
  fc.assert(
    fc.property(fc.array(fc.tuple(day, chance), { minLength: 1, maxLength: 20 }), (all) => {
      let latest = '';
      for (const [today, lot] of all) {
        const next = chainAfter(latest, today, lot);
        expect(isChain(next)).toBe(true);
        expect(laterChain(latest, next)).toBe(next);
        expect(next).not.toBe(latest);
        latest = next;
      }
    }),
    { numRuns },
  );
});

test('[CH3] an author who remembers nothing begins later than on any day before', () => {
  fc.assert(
    fc.property(day, day, chance, chance, (then, today, one, other) => {
      fc.pre(then < today);
      expect(chainAfter('', today, one) > chainAfter('', then, other)).toBe(true);
    }),
    { numRuns },
  );
});

test('[CH3] a day that is full goes on with the next one', () => {
  const full = `04e20fffff${'0'.repeat(22)}`;
  expect(chainAfter(full, 20_000, '1'.repeat(22))).toBe(`04e2100000${'1'.repeat(22)}`);
});

test('[CH3] a name that no honest author could have reached ends in no throw', () => {
  expect(isChain(chainAfter('f'.repeat(32), 20_000, '1'.repeat(22)))).toBe(true);
});
