import { longestCue, meanings, senseChannels } from '@unhurried/domain/cues';
import { senses } from '@unhurried/domain/together';
import { expect, test } from 'vitest';
import { readyFor, readySenses, readySigns } from '../signs/index.ts';
import words from './en/signs.json';
import { readingOf, wordsOf } from './readability.ts';

const catalogue: Readonly<Record<string, { readonly defaultMessage: string; readonly description: string }>> = words;
const textOf = (id: string): string => catalogue[`signs.${id}`]?.defaultMessage ?? '';
const all = [...readySigns, ...readySenses];

test('[CT30] at least thirty signs and thirty lines for the senses, some for every meaning and every sense', () => {
  expect(readySigns.length).toBeGreaterThanOrEqual(30);
  expect(readySenses.length).toBeGreaterThanOrEqual(30);
  for (const means of meanings)
    expect(readySigns.filter((each) => each.means === means).length, means).toBeGreaterThanOrEqual(10);
  for (const channel of senseChannels)
    for (const wish of ['good', 'leave-out'] as const)
      expect(
        readySenses.some((each) => each.channel === channel && each.wish === wish),
        `${channel} ${wish}`,
      ).toBe(true);
});

test('[CT30] each has an id and words of its own, short enough to be a line, and no words are left over', () => {
  expect(Object.keys(catalogue).sort()).toEqual(all.map(({ id }) => `signs.${id}`).sort());
  expect(new Set(all.map(({ id }) => textOf(id))).size).toBe(all.length);
  for (const { id } of all) {
    expect(id).toMatch(/^[a-z]+(-[a-z]+)*$/);
    expect(textOf(id).length, id).toBeLessThanOrEqual(longestCue);
    expect(wordsOf(textOf(id)).length, id).toBeLessThanOrEqual(10);
    expect(catalogue[`signs.${id}`]?.description.length, id).toBeGreaterThan(8);
  }
});

test('[CT31] whatever can be noted after a time has its line', () => {
  for (const sense of senses) expect(readyFor(sense)?.id, sense).toBe(sense);
});

/** More than a leaflet in a waiting room would say, or a judgement. */
const notHere =
  /\b(kiss\w*|breast\w*|bottom|thigh\w*|undress\w*|naked|aroused?|arous\w*|orgasm\w*|sex\w*|only|just|should|must|fail\w*|normal|doctor|pain)\b|!/i;
const gendered = /\b(he|she|him|her|hers|his)\b/i;

test('[CT30] neutral and clothed: nothing explicit, nothing medical, no gender', () => {
  for (const { id } of all) for (const banned of [notHere, gendered]) expect(banned.test(textOf(id)), id).toBe(false);
  expect(notHere.test('A kiss')).toBe(true);
  expect(notHere.test('The smell of medicine')).toBe(false);
});

test('[CT30] it reads at grade 6 or below', () => {
  const text = all.map(({ id }) => textOf(id).replace(/([^.?!…”])$/, '$1.')).join(' ');
  expect(readingOf(text).grade).toBeLessThanOrEqual(6);
});
