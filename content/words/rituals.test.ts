import { expect, test } from 'vitest';
import { rituals } from '../rituals/index.ts';
import words from './en/rituals.json';
import { readingOf, sentencesOf, wordsOf } from './readability.ts';

const catalogue: Readonly<Record<string, { readonly defaultMessage: string }>> = words;
const textOf = (key: string): string => catalogue[key]?.defaultMessage ?? '';

const keysOf = rituals.flatMap(({ id, steps, worst, apart = [] }) => [
  `rituals.${id}.name`,
  `rituals.${id}.about`,
  ...[...steps, ...worst, ...apart].map(({ key }) => `rituals.${id}.step.${key}`),
]);

test('[CT13] every ritual and every step has words, and no words are left over', () => {
  expect(Object.keys(catalogue).sort()).toEqual([...new Set(keysOf)].sort());
  const names = rituals.map(({ id }) => textOf(`rituals.${id}.name`));
  expect(new Set(names).size).toBe(names.length);
  for (const name of names) expect(wordsOf(name).length, name).toBeLessThanOrEqual(5);
});

const medical =
  /\b(heals?|healing|cures?|treats?|treatments?|therap\w*|symptoms?|doses?|doctors?|recover\w*|improv\w*|reduc\w*|lowers? your|blood|pain|proven|studies|sleep better|immune|exercise|swallow\w*)\b/i;
const touching =
  /\b(touch\w*|strok\w*|hugs?|hugging|kiss\w*|cuddl\w*|massag\w*|caress\w*|skin|embrac\w*|undress\w*)\b/i;

test('[CT15] presence and words: nothing that touches another, nothing medical', () => {
  for (const key of keysOf) {
    expect(medical.test(textOf(key)), `${key}: ${textOf(key)}`).toBe(false);
    expect(touching.test(textOf(key)), `${key}: ${textOf(key)}`).toBe(false);
  }
});

test('[CT15] the lint bites', () => {
  expect(medical.test('It improves your sleep.')).toBe(true);
  expect(touching.test('Hug for a minute.')).toBe(true);
  expect(touching.test('Wash your hands.')).toBe(false);
});

test('[CT16] no sentence is longer than 18 words, and no step longer than 30', () => {
  for (const key of keysOf) {
    expect(readingOf(textOf(key)).longestSentence, key).toBeLessThanOrEqual(18);
    if (key.includes('.step.')) expect(wordsOf(textOf(key)).length, key).toBeLessThanOrEqual(30);
    expect(sentencesOf(textOf(key)).length, key).toBeLessThanOrEqual(3);
  }
});

test('[CT11] each ritual reads at grade 8 or below', () => {
  for (const { id } of rituals) {
    const own = Object.entries(catalogue).filter(([key]) => key.startsWith(`rituals.${id}.`));
    const text = own.map(([, { defaultMessage }]) => defaultMessage.replace(/([^.?!…”])$/, '$1.')).join(' ');
    expect(readingOf(text).grade, id).toBeLessThanOrEqual(8);
  }
});
