import { readFileSync } from 'node:fs';
import { expect, test } from 'vitest';
import { loadWords, t } from '../words/index.ts';
import { syncWords } from './two-phones.tsx';

const compiled = (area: string): Readonly<Record<string, unknown>> =>
  JSON.parse(readFileSync(new URL(`../words/compiled/en/${area}.json`, import.meta.url), 'utf8'));

test('[LS9] what is said of the way between the phones is a fixed sentence each, with room for nothing', async () => {
  await loadWords('en', ['us']);
  const words = compiled('us');
  const keys = Object.values(syncWords);
  for (const key of keys) expect(words[key], key).toEqual(expect.any(String));
  expect(new Set(keys.map((key) => t(key))).size).toBe(keys.length);
});

test('[LS9] it speaks of notes and places, never of reading, seeing or a time', () => {
  const { 'shell.waiting': waiting } = compiled('shell');
  const said = [...Object.values(syncWords).map((key) => compiled('us')[key]), waiting];
  for (const sentence of said)
    expect(sentence).not.toMatch(/\b(read|seen|saw|opened|online|last|ago|since|today|minute|hour|partner|they)\b/i);
});
