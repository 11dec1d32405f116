import fc from 'fast-check';
import { expect, test } from 'vitest';
import { isWord, threeOf } from './three.ts';

const numRuns = process.env.DEEP ? 5_000 : 200;
const someChance = fc.double({ min: 0, max: 1, maxExcluded: true, noNaN: true });

test('[LS5] three different positions, in their order, all of them there', () => {
  fc.assert(
    fc.property(fc.tuple(someChance, someChance, someChance), fc.integer({ min: 3, max: 24 }), (chances, count) => {
      const left = [...chances];
      const asked = threeOf(count, () => left.shift() ?? 0);
      expect(new Set(asked).size).toBe(3);
      expect([...asked].sort((a, b) => a - b)).toEqual(asked);
      expect(asked.every((at) => Number.isInteger(at) && at >= 0 && at < count)).toBe(true);
    }),
    { numRuns },
  );
});

/** The middle of each equal share of what chance can be, where it has so many ways to go. */
const shares = (ways: number): readonly number[] => Array.from({ length: ways }, (_, at) => (at + 0.5) / ways);

test('[LS5] over all chances every word is asked for as often as another', () => {
  const count = 6;
  const asked = new Map<number, number>();
  const chances = shares(count).flatMap((a) =>
    shares(count - 1).flatMap((b) => shares(count - 2).map((c) => [a, b, c])),
  );
  for (const left of chances)
    for (const at of threeOf(count, () => left.shift() ?? 0)) asked.set(at, (asked.get(at) ?? 0) + 1);
  expect([...asked.values()]).toEqual(Array(count).fill((chances.length * 3) / count));
});

test('[LS6] a typed word is the word, whatever hands did around it', () => {
  for (const typed of ['river', ' River ', 'RIVER.', '7. river', '“river”', 'ｒｉｖｅｒ'])
    expect(isWord(typed, 'river')).toBe(true);
  for (const typed of ['', 'rivers', 'river bed', 'rive', '7']) expect(isWord(typed, 'river')).toBe(false);
});
