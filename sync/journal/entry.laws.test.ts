import fc from 'fast-check';
import { expect, test } from 'vitest';
import { nextStamp } from '../clock/index.ts';
import { type Entry, inOrder } from './index.ts';

const numRuns = process.env.DEEP ? 5000 : 200;
const entry: fc.Arbitrary<Entry> = fc.integer({ min: 0, max: 30 }).map((number) => ({
  // The same id is the same entry: everything about it follows from the number.
  id: `id${number}`,
  stamp: nextStamp(undefined, 1_800_000_000_000 + (number % 7) * 10 + (number % 2), number % 3 ? 'a' : 'b'),
  journal: `shown/${number % 3 ? 'a' : 'b'}`,
  body: { number },
}));

test('[SY4] the order does not depend on the order of arrival', () => {
  fc.assert(
    fc.property(fc.array(entry), fc.infiniteStream(fc.nat()), (entries, chance) => {
      const shuffled = entries.map((each) => ({ each, at: chance.next().value ?? 0 })).sort((a, b) => a.at - b.at);
      expect(inOrder(shuffled.map(({ each }) => each))).toEqual(inOrder(entries));
    }),
    { numRuns },
  );
});

test('[SY5] what arrives twice, or in two lists, counts once', () => {
  fc.assert(
    fc.property(fc.array(entry), fc.array(entry), (one, other) => {
      const once = inOrder(one, other);
      expect(inOrder(once, other, one)).toEqual(once);
      expect(new Set(once.map(({ id }) => id)).size).toBe(once.length);
      expect(once.length).toBe(new Set([...one, ...other].map(({ id }) => id)).size);
    }),
    { numRuns },
  );
});
