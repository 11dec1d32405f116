import { expect, test } from 'vitest';
import type { RestoreRefusal } from '../session/index.ts';
import { loadWords } from '../words/index.ts';
import { toldOf } from './refusals.ts';

const refusals: readonly RestoreRefusal[] = [
  'no-kit',
  'away',
  'damaged',
  'taken',
  'passphrase-short',
  'storage',
  'storage-full',
  { kind: 'wrong-count' },
  { kind: 'wrong-checksum' },
  { kind: 'unknown-word', at: 2 },
];

test('[LS3] every refusal of coming back has its own sentence, in one place', async () => {
  await loadWords('en', ['restore']);
  const said = refusals.map((refusal) => Object.values(toldOf(refusal, ['abandon', 'windmil'])));
  expect(said.map(({ length }) => length)).toEqual(refusals.map(() => 1));
  expect(new Set(said.flat()).size).toBe(refusals.length);
});

test('[LS3] a word that is not in the list is named by its place and as it was typed', async () => {
  await loadWords('en', ['restore']);
  const { words } = toldOf({ kind: 'unknown-word', at: 2 }, ['abandon', 'windmil']);
  expect(words).toContain('2');
  expect(words).toContain('windmil');
});
