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

test('[LS5] over all chances every word is asked for as often as another', () => {
  const count = 6;
  const asked = new Map<number, number>();
  for (let a = 0; a < count; a++)
    for (let b = 0; b < count - 1; b++)
      for (let c = 0; c < count - 2; c++) {
        // The middle of each equal share of what chance can be.
        const left = [(a + 0.5) / count, (b + 0.5) / (count - 1), (c + 0.5) / (count - 2)];
        for (const at of threeOf(count, () => left.shift() ?? 0)) asked.set(at, (asked.get(at) ?? 0) + 1);
      }
  expect([...asked.values()]).toEqual(Array(count).fill((count * (count - 1) * (count - 2) * 3) / count));
});

test('[LS6] a typed word is the word, whatever hands did around it', () => {
  for (const typed of ['river', ' River ', 'RIVER.', '7. river', '“river”', 'ｒｉｖｅｒ'])
    expect(isWord(typed, 'river')).toBe(true);
  for (const typed of ['', 'rivers', 'river bed', 'rive', '7']) expect(isWord(typed, 'river')).toBe(false);
});
