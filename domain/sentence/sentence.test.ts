import { expect, test } from 'vitest';
import { addDays, type Day } from '../time/index.ts';
import { type LaidSentence, mostSentences, overSentences, sentencesOn, shareSentence } from './index.ts';

const today = '2026-05-06' as Day;
const said = (id: string, words: string, until?: Day): LaidSentence => ({
  id,
  fact: { kind: 'sentence-shared', words, ...(until ? { until } : {}) },
});

test('[SN1] a sentence goes as it stands, and an empty, a long or a sixth one is refused by name', () => {
  expect(shareSentence('  Slow and lying down is fine. ', undefined, today, 0)).toEqual({
    ok: true,
    value: { kind: 'sentence-shared', words: 'Slow and lying down is fine.' },
  });
  const refusal = (words: string, until: Day | undefined, standing: number) => {
    const told = shareSentence(words, until, today, standing);
    return told.ok ? 'shared' : told.refusal;
  };
  expect(refusal(' ', undefined, 0)).toBe('empty');
  expect(refusal('a'.repeat(160), undefined, 4)).toBe('shared');
  expect(refusal('a'.repeat(161), undefined, 0)).toBe('too-long');
  expect(refusal('Slow.', undefined, mostSentences)).toBe('too-many');
  expect(refusal('Slow.', addDays(today, -1), 0)).toBe('day-past');
  expect(refusal('Slow.', today, 0)).toBe('shared');
});

test('[SN2] a sentence stands through its day and nowhere after it', () => {
  const laid = [said('1', 'Slow.', today), said('2', 'Lying down.')];
  expect(sentencesOn(laid, today).map(({ id }) => id)).toEqual(['2', '1']);
  expect(sentencesOn(laid, addDays(today, 1)).map(({ id }) => id)).toEqual(['2']);
  expect(overSentences(laid, today)).toEqual([]);
  expect(overSentences(laid, addDays(today, 1))).toEqual(['1']);
});

test('[SN2] the order is that of the words, whenever each was written, and the same words stand once', () => {
  const laid = [said('9', 'Two.'), said('1', 'One.'), said('3', 'Two.')];
  const words = (all: readonly LaidSentence[]) => sentencesOn(all, today).map(({ fact }) => fact.words);
  expect(words(laid)).toEqual(['One.', 'Two.']);
  expect(words([...laid].reverse())).toEqual(words(laid));
});
