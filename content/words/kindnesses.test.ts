import { expect, test } from 'vitest';
import { joyCards } from '../joy/index.ts';
import { kindnesses, kindnessGroups } from '../kindnesses/index.ts';
import joyWords from './en/joy-cards.json';
import kindnessWords from './en/kindnesses.json';
import { readingOf, wordsOf } from './readability.ts';

type Catalogue = Readonly<Record<string, { readonly defaultMessage: string }>>;
const said: Catalogue = { ...kindnessWords, ...joyWords };
const textOf = (key: string): string => said[key]?.defaultMessage ?? '';
const usual = (id: string) => textOf(`kindnesses.${id}.text`);
const worst = (id: string) => textOf(`kindnesses.${id}.worst`);

test('[CT50] every kind word has two wordings of its own, and no words are left over', () => {
  const keys = kindnesses.flatMap(({ id }) => [`kindnesses.${id}.text`, `kindnesses.${id}.worst`]);
  expect(Object.keys(kindnessWords).sort()).toEqual([...keys].sort());
  expect(new Set(keys.map(textOf)).size).toBe(keys.length);
});

test('[CT50] on a very low day it is shorter, and asks nothing', () => {
  for (const { id } of kindnesses) {
    expect(wordsOf(worst(id)).length, id).toBeLessThanOrEqual(wordsOf(usual(id)).length);
    expect(worst(id).length, id).toBeLessThan(usual(id).length);
    expect(worst(id), id).not.toContain('?');
  }
});

const asking = /\b(answer me|write back|reply|tell me now|let me know|why (did|do|have)n.t|call me|please)\b/i;
const touching = /\b(touch\w*|strok\w*|hugs?|hugging|kiss\w*|cuddl\w*|massag\w*|caress\w*|skin|embrac\w*|bed)\b/i;
const medical = /\b(heals?|cures?|treat\w*|therap\w*|symptoms?|doctors?|pain|sick|ill|illness|healthy|better soon)\b/i;
const comparing = /\b(stronger|weaker|more than me|less than me|burden|always|never)\b/i;

test('[CT51] none asks for an answer, for touch or for more, or says anything medical', () => {
  for (const key of Object.keys(kindnessWords))
    for (const lint of [asking, touching, medical, comparing]) expect(lint.test(textOf(key)), key).toBe(false);
});

test('[CT51] the lint bites', () => {
  expect(asking.test('Please write back.')).toBe(true);
  expect(touching.test('A hug for you.')).toBe(true);
  expect(medical.test('Get better soon.')).toBe(true);
  expect(comparing.test('You never ask.')).toBe(true);
});

test('[CT51] each group reads at grade 6 or below, in short sentences', () => {
  for (const group of kindnessGroups) {
    const ids = kindnesses.filter((one) => one.group === group).map(({ id }) => id);
    const reading = readingOf(ids.flatMap((id) => [usual(id), worst(id)]).join(' '));
    expect(reading.grade, group).toBeLessThanOrEqual(6);
    expect(reading.longestSentence, group).toBeLessThanOrEqual(15);
  }
});

test('[CT52] every card has words of its own, at grade 6 or below', () => {
  const keys = joyCards.map(({ id }) => `joy-cards.${id}.text`);
  expect(Object.keys(joyWords).sort()).toEqual([...keys].sort());
  expect(new Set(keys.map(textOf)).size).toBe(keys.length);
  for (const kind of ['laugh', 'forward'] as const) {
    const texts = joyCards.filter((card) => card.kind === kind).map(({ id }) => textOf(`joy-cards.${id}.text`));
    expect(readingOf(texts.join(' ')).grade, kind).toBeLessThanOrEqual(6);
  }
  for (const { id, easy } of joyCards)
    if (easy) expect(wordsOf(textOf(`joy-cards.${id}.text`)).length, id).toBeLessThanOrEqual(16);
});
