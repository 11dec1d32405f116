import { kindnesses, wordingOf } from '@unhurried/content/kindnesses';
import { expect, test } from 'vitest';
import { fewFrom, nextFrom, wordingsFor } from './choosing.ts';
import { takesWords } from './deeds.ts';

const days = ['2026-05-04', '2026-05-05', '2026-11-22'];
const groupOf = (id: string) => wordingOf(id)?.kindness.group;

test('[KW2] every wording is there once, five at a time, and the first five are of different kinds', () => {
  for (const seed of days)
    for (const hard of [true, false]) {
      const all = wordingsFor({ hard, seed });
      expect(new Set(all).size).toBe(2 * kindnesses.filter(({ group }) => group !== 'reaffirming').length);
      const first = fewFrom(all, 0);
      expect([first.length, new Set(first.map(groupOf)).size]).toEqual([5, 5]);
      const met = new Set<string>();
      for (let from = 0, turns = 0; turns < all.length; turns += 1, from = nextFrom(all, from))
        for (const id of fewFrom(all, from)) met.add(id);
      expect(met.size).toBe(all.length);
    }
});

test('[KW2] when it is hard the shorter wordings come first, and what is typed last', () => {
  const all = wordingsFor({ hard: true, seed: '2026-05-04' });
  const typed = all.map(takesWords);
  expect(typed.slice(typed.indexOf(true)).every(Boolean)).toBe(true);
  const tapped = all.filter((id) => !takesWords(id)).map((id) => wordingOf(id)?.isWorst);
  expect(tapped.slice(0, tapped.length / 2).every(Boolean)).toBe(true);
  expect(tapped.slice(tapped.length / 2).some(Boolean)).toBe(false);
});

test('[KW8] of some kinds alone, whichever another room asks for', () => {
  const all = wordingsFor({ groups: ['reaffirming', 'asks-nothing'], hard: false, seed: '2026-05-04' });
  expect(new Set(all.map(groupOf))).toEqual(new Set(['reaffirming', 'asks-nothing']));
});
