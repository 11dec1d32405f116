import fc from 'fast-check';
import { expect, test } from 'vitest';
import { fromUtf8, toUtf8 } from '../bytes/index.ts';
import { chanceFrom, mutated, parserRuns } from '../bytes/mutated.contract.ts';
import { seedOfWords, wordsFor, wordsOfSeed } from './words.ts';

const numRuns = process.env.DEEP ? 5000 : 100;
const seeds = fc.uint8Array({ minLength: 32, maxLength: 32 }).map((made) => new Uint8Array(made));

test('[KE28] any seed comes back from its words, and its first words are its first bits', () => {
  fc.assert(
    fc.property(seeds, (seed) => {
      const words = wordsOfSeed(seed);
      expect(words).toHaveLength(24);
      expect(seedOfWords(words.join('\n'))).toEqual({ ok: true, value: seed });
      expect(wordsFor(seed, 23)).toEqual(words.slice(0, 23));
    }),
    { numRuns },
  );
});

test('[KE28] nothing that is typed makes the reader throw, and what it takes is a seed with these very words', () => {
  const whole = toUtf8(wordsOfSeed(new Uint8Array(32).fill(77)).join(' '));
  let taken = 0;
  fc.assert(
    fc.property(fc.integer(), (start) => {
      const chance = chanceFrom(start);
      for (let count = 0; count < parserRuns.batch; count++) {
        const typed = fromUtf8(mutated(whole, chance)) ?? '';
        const seed = seedOfWords(typed);
        if (!seed.ok) continue;
        taken += 1;
        if (!wordsOfSeed(seed.value).every((word) => typed.toLowerCase().includes(word))) throw new Error(typed);
      }
    }),
    { numRuns: parserRuns.numRuns },
  );
  expect(taken).toBeGreaterThan(0);
  fc.assert(
    fc.property(fc.string({ unit: 'binary', maxLength: 400 }), (typed) => {
      expect(seedOfWords(typed).ok).toBe(false);
    }),
    { numRuns },
  );
});
