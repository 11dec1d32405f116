import { readFileSync } from 'node:fs';
import { expect, test } from 'vitest';
import { loadWords, t } from '../words/index.ts';
import { whyKeys } from './refusals.ts';

test('[LS3] every refusal of pairing has its own sentence, and says what to do or what was kept', async () => {
  await loadWords('en', ['link']);
  const said = Object.entries(whyKeys).map(([why, key]) => [why, t(key)] as const);
  for (const [why, sentence] of said) expect(sentence.split('. ').length, why).toBeGreaterThan(1);
  // A side that is not there and one that is damaged are the same to whoever stands before it.
  expect(new Set(said.map(([, sentence]) => sentence)).size).toBe(said.length - 1);
});

test('[LS3] every refusal of pairing that the device knows is among them', () => {
  const source = readFileSync(new URL('../device/link.ts', import.meta.url), 'utf8');
  const union = /export type PairingRefusal =([\s\S]*?);/.exec(source)?.[1] ?? '';
  const named = [...union.matchAll(/\| '([\w-]+)'/g)].map(([, name = '']) => name);
  expect(named.length).toBeGreaterThan(6);
  expect(Object.keys(whyKeys)).toEqual(expect.arrayContaining(named));
});
