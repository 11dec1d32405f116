import { readFileSync } from 'node:fs';
import { conditions } from '@unhurried/content/conditions';
import { medicineClasses, substances } from '@unhurried/content/medicines';
import fc from 'fast-check';
import { expect, test } from 'vitest';
import careWords from '../words/en/care.json';
import { enough, type Findable, find } from './find.ts';
import { forgiven, slips } from './nearness.ts';
import { slipIn } from './slip.gen.ts';

type Words = Readonly<Record<string, { readonly defaultMessage: string }>>;
const content = (area: string): Words =>
  JSON.parse(readFileSync(new URL(`../../content/words/en/${area}.json`, import.meta.url), 'utf8'));
const textIn = (words: Words, key: string): string => words[key]?.defaultMessage ?? '';
const conditionWords = content('conditions');
const medicineWords = content('medicines');

const illnesses: readonly Findable[] = conditions.map(({ id }) => ({
  id,
  name: textIn(conditionWords, `conditions.${id}.name`),
  also: `${textIn(conditionWords, `conditions.${id}.means`)} ${textIn(careWords, `care.also.${id}`)}`,
}));
const medicines: readonly Findable[] = [
  ...substances.map(({ id, name, also }) => ({ id, name, also: also.join(' ') })),
  ...medicineClasses.map(({ id }) => ({
    id: `kind ${id}`,
    name: textIn(medicineWords, `medicines.${id}.name`),
    also: textIn(medicineWords, `medicines.${id}.what`),
  })),
];
const letters = (text: string): number => [...text].filter((sign) => /\p{Letter}/u.test(sign)).length;
const runs = process.env.DEEP ? 5000 : 400;

test.each([
  ['conditions', illnesses],
  ['medicines', medicines],
] as const)('[FI2] one slip anywhere in the name of one of the %s leaves it among the first five', (_, all) => {
  expect(all.every(({ name }) => name !== '')).toBe(true);
  const named = fc.constantFrom(...all.filter(({ name }) => letters(name) >= 5));
  const typed = named.chain((thing) => slipIn(thing.name).map((query) => ({ thing, query })));
  fc.assert(
    fc.property(typed, ({ thing, query }) => {
      const first = find(query, all).slice(0, 5);
      expect(
        first.map(({ id }) => id),
        query,
      ).toContain(thing.id);
    }),
    { numRuns: runs },
  );
});

const anything = fc.string({ unit: fc.constantFrom(...'aehilnoprstc  -é/'), maxLength: 16 });

test('[FI1] [FI3] what is said stands first, what is near fills up to five and is never added beyond', () => {
  fc.assert(
    fc.property(anything, (query) => {
      const found = find(query, illnesses);
      const asked = query
        .normalize('NFD')
        .replace(/\p{Mark}/gu, '')
        .split(/[^a-z]+/)
        .filter(Boolean);
      const says = ({ name, also }: Findable) => {
        const words = `${name} ${also}`
          .normalize('NFD')
          .replace(/\p{Mark}/gu, '')
          .toLowerCase()
          .split(/[^a-z0-9]+/);
        return asked.length > 0 && asked.every((part) => words.some((word) => word.startsWith(part)));
      };
      const said = illnesses.filter(says);
      expect(found.slice(0, said.length).every(says)).toBe(true);
      expect(found.length).toBeLessThanOrEqual(Math.max(enough, said.length));
      expect(new Set(found).size).toBe(found.length);
    }),
    { numRuns: runs },
  );
});

test('[FI2] as many slips as were made, at most, and none that were not allowed', () => {
  const word = fc.string({ unit: fc.constantFrom(...'abcde'), minLength: 2, maxLength: 10 });
  const typed = word.chain((right) => slipIn(right).map((wrong) => ({ right, wrong })));
  fc.assert(
    fc.property(typed, ({ right, wrong }) => {
      expect(slips(wrong, right, 1)).toBeLessThanOrEqual(1);
      expect(slips(right, right, 0)).toBe(0);
      if (!right.startsWith(wrong)) expect(slips(wrong, right, 0)).toBe(Number.POSITIVE_INFINITY);
    }),
    { numRuns: runs },
  );
  expect([3, 4, 7, 8].map(forgiven)).toEqual([0, 1, 1, 2]);
});
