import { decks } from '@unhurried/domain/answers';
import { expect, test } from 'vitest';
import { longingSteps } from '../longing/index.ts';
import { practiceCards } from '../practice/index.ts';
import { lines, promptById, prompts } from '../questions/index.ts';
import { sourceById } from '../sources/index.ts';
import longingWords from './en/longing.json';
import practiceWords from './en/practice.json';
import questionWords from './en/questions.json';
import { readingOf, sentencesOf, wordsOf } from './readability.ts';

type Catalogue = Readonly<Record<string, { readonly defaultMessage: string; readonly description: string }>>;

const said: Catalogue = { ...questionWords, ...practiceWords, ...longingWords };
const textOf = (key: string): string => said[key]?.defaultMessage ?? '';
const every = [...prompts, ...lines];
const kebab = /^[a-z]+(-[a-z]+)*$/;

test('[CT17] at least 120 questions in eight decks, each from light to deep, with some for any day', () => {
  expect(prompts.length).toBeGreaterThanOrEqual(120);
  for (const deck of decks) {
    const depths = prompts.filter((one) => one.deck === deck).map(({ depth }) => depth);
    expect(depths.length, deck).toBeGreaterThanOrEqual(15);
    expect(depths, deck).toEqual(depths.toSorted((one, other) => one - other));
    for (const depth of [1, 2, 3]) expect(depths.filter((one) => one === depth).length, deck).toBeGreaterThanOrEqual(3);
  }
});

test('[CT17] an id is its own and never one that a couple writes; a source stands behind each', () => {
  const cited = [...every, ...practiceCards, ...longingSteps];
  for (const list of [every, practiceCards, longingSteps])
    expect(new Set(list.map(({ id }) => id)).size).toBe(list.length);
  for (const { id, sources } of cited) {
    expect(id).toMatch(kebab);
    expect(id).not.toMatch(/^(own|repair|deck)-/);
    expect(sources.length, id).toBeGreaterThan(0);
    for (const source of sources) expect(sourceById(source), `${id}: ${source}`).toBeDefined();
  }
  for (const one of every) expect(promptById(one.id)).toBe(one);
  expect(promptById('own-00112233445566778899aabbccddeeff')).toBeUndefined();
});

test('[CT17] every question and every deck has words, and no words are left over', () => {
  const named = decks.flatMap((deck) => [`questions.deck.${deck}`, `questions.deck.${deck}.about`]);
  expect(Object.keys(questionWords).sort()).toEqual([...named, ...every.map(({ id }) => `questions.${id}`)].sort());
  for (const { description } of Object.values(said)) expect(description.length).toBeGreaterThan(8);
});

test('[CT17] a question is addressed, short, and asks', () => {
  for (const { id } of every) {
    const text = textOf(`questions.${id}`);
    expect(text, id).toMatch(/\b(you|yours?|today|tomorrow)\b/i);
    expect(text, id).toContain('?');
    expect(sentencesOf(text).length, text).toBeLessThanOrEqual(2);
    expect(wordsOf(text).length, text).toBeLessThanOrEqual(18);
  }
});

const accounting =
  /\b(why|will you|would you let|promise|prove|admit|confess|when did you last|how (often|long|many)|were you with|did you tell)\b/i;

test('[CT17] no question asks for an account, a promise or a proof', () => {
  for (const { id } of every) expect(accounting.test(textOf(`questions.${id}`)), id).toBe(false);
  for (const text of ['Why are you so quiet?', 'When did you last want me?', 'Will you try?', 'Who were you with?'])
    expect(accounting.test(text), text).toBe(true);
});

test('[CT18] the one-line questions are light, of one sentence, and enough for 26 weeks', () => {
  expect(lines.length).toBeGreaterThanOrEqual(32);
  for (const { id, depth } of lines) {
    expect(depth, id).toBe(1);
    expect(sentencesOf(textOf(`questions.${id}`)).length, id).toBe(1);
    expect(prompts.some((one) => one.id === id)).toBe(false);
  }
});

const closed = (text: string): string => text.replace(/([^.?!…”])$/, '$1.');
const together = (keys: readonly string[]): string => keys.map((key) => closed(textOf(key))).join(' ');

/** What is read at one time: a question; a card; a step with all its options. */
const units: ReadonlyMap<string, string> = new Map([
  ...every.map(({ id }) => [id, textOf(`questions.${id}`)] as const),
  ...practiceCards.map(
    ({ id }) => [id, together(['title', 'when', 'say', 'note'].map((part) => `practice.${id}.${part}`))] as const,
  ),
  ...longingSteps.map(({ id, options = [] }) => {
    const keys = [`longing.${id}.title`, `longing.${id}.text`, ...options.map((one) => `longing.option.${one}`)];
    return [id, together(keys)] as const;
  }),
]);

const graded = (texts: Iterable<string>): number[] =>
  [...texts].map((text) => readingOf(text).grade).toSorted((one, other) => one - other);
const middleOf = (grades: readonly number[]): number => grades[Math.floor(grades.length / 2)] ?? Number.NaN;

test('[CT22] no sentence of more than 18 words, no grade above 8, the middle at most 6', () => {
  for (const [key, { defaultMessage }] of Object.entries(said))
    expect(readingOf(defaultMessage).longestSentence, `${key}: ${defaultMessage}`).toBeLessThanOrEqual(18);
  for (const [id, text] of units) expect(readingOf(text).grade, `${id}: ${text}`).toBeLessThanOrEqual(8);
  expect(middleOf(graded(units.values()))).toBeLessThanOrEqual(6);
  expect(readingOf('Which psychological adaptations have you experienced?').grade).toBeGreaterThan(8);
});

const bare = (text: string): ReadonlySet<string> =>
  new Set(wordsOf(text.toLowerCase().replace(/[^\p{L}\p{N}\s]/gu, '')));

/** Which part of the words of two texts, taken together, stands in both: from 0 to 1. */
function sharedBy(one: string, other: string): number {
  const [mine, theirs] = [bare(one), bare(other)];
  return ([...mine].filter((word) => theirs.has(word)).length * 2) / (mine.size + theirs.size);
}

test('[CT23] no two questions share more than 60 percent of their words', () => {
  const texts = every.map(({ id }) => textOf(`questions.${id}`));
  const close = texts.flatMap((one, at) =>
    texts.slice(at + 1).flatMap((other) => (sharedBy(one, other) > 0.6 ? [`${one} | ${other}`] : [])),
  );
  expect(close).toEqual([]);
  expect(sharedBy('What helps you today?', 'What do you miss?')).toBeCloseTo(0.5);
  expect(sharedBy('What helps you most today?', 'What helps you today?')).toBeGreaterThan(0.6);
});
