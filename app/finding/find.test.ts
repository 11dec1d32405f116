import { readFileSync } from 'node:fs';
import { conditions } from '@unhurried/content/conditions';
import { expect, test } from 'vitest';
import careWords from '../words/en/care.json';
import { type Findable, find } from './find.ts';

const conditionWords = JSON.parse(
  readFileSync(new URL('../../content/words/en/conditions.json', import.meta.url), 'utf8'),
);
const textIn = (words: Readonly<Record<string, { readonly defaultMessage: string }>>, key: string): string =>
  words[key]?.defaultMessage ?? '';

const all: readonly Findable[] = conditions.map(({ id }) => ({
  id,
  name: textIn(conditionWords, `conditions.${id}.name`),
  also: `${textIn(conditionWords, `conditions.${id}.means`)} ${textIn(careWords, `care.also.${id}`)}`,
}));
const idsFor = (query: string): readonly string[] => find(query, all).map(({ id }) => id);

test('[AC1] [FI1] a name is found by its first letters, whatever the accents and capitals', () => {
  expect(idsFor('sjog')).toEqual(['lupus-or-sjogren']);
  expect(idsFor('HEART att')[0]).toBe('heart-attack');
  expect(idsFor('after b')[0]).toBe('after-birth');
});

test('[AC1] [FI1] an everyday name leads there, after those whose own name says it', () => {
  expect(idsFor('bypass')).toEqual(['heart-surgery']);
  expect(idsFor('MS')).toEqual(['multiple-sclerosis']);
  expect(idsFor('cancer')[0]).toBe('breast-cancer-treatment');
  expect(idsFor('cancer')).toContain('chemotherapy');
});

test('[AC1] [FI3] nothing is found by nothing, nor by a word from nowhere', () => {
  expect(idsFor('   ')).toEqual([]);
  expect(idsFor('xylophone')).toEqual([]);
});

test('[FI1] [FI3] what every word says comes before what is near, and a blank search finds nothing', () => {
  expect(idsFor('strok')[0]).toBe('stroke');
  expect(idsFor('').length).toBe(0);
  expect(idsFor('xq')).toEqual([]);
});

test('[FI2] a slip of the finger still leads there', () => {
  expect(idsFor('astma')[0]).toBe('copd-or-breathlessness');
  expect(idsFor('Hysterctomy')[0]).toBe('hysterectomy');
  expect(idsFor('haert attack')[0]).toBe('heart-attack');
  expect(idsFor('hear tattack')[0]).toBe('heart-attack');
  expect(idsFor('fibromialgya')[0]).toBe('chronic-pain');
});

test('[AC1] every other word belongs to a condition that exists', () => {
  const known = new Set(conditions.map(({ id }) => id));
  const named = Object.keys(careWords).filter((key) => key.startsWith('care.also.'));
  expect(named.filter((key) => !known.has(key.slice('care.also.'.length)))).toEqual([]);
});
