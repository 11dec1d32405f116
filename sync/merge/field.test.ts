import { expect, test } from 'vitest';
import type { Stamp } from '../clock/index.ts';
import { lastWritten, noText, type Version, type Written, withVersion } from './index.ts';

const at = (minute: number, by: string): Stamp => `0000000${minute.toString().padStart(2, '0')}-0000-${by}` as Stamp;
const value = (id: string, stamp: Stamp, said: string): Written<string> => ({ id, stamp, value: said });
const version = (id: string, minute: number, said: string, ...read: string[]): Version => ({
  ...value(id, at(minute, 'a'), said),
  read,
});
const texts = (...versions: readonly Version[]): readonly string[] =>
  versions.reduce(withVersion, noText).versions.map((each) => each.value);

test('[MG1] a name given later counts, and a tie is settled by the id', () => {
  const sam = value('1', at(1, 'a'), 'Sam');
  const sami = value('2', at(2, 'b'), 'Sami');
  expect(lastWritten(undefined, sam)).toBe(sam);
  expect(lastWritten(sam, sami)).toBe(sami);
  expect(lastWritten(sami, sam)).toBe(sami);
  const twin = value('3', at(2, 'b'), 'Samira');
  expect(lastWritten(twin, sami)).toBe(twin);
  expect(lastWritten(sami, twin)).toBe(twin);
});

test('[MG2] who writes without having read the other version leaves it beside their own', () => {
  const first = version('1', 1, 'By the window.');
  const mine = version('2', 2, 'By the window, with tea.', '1');
  const theirs = version('3', 3, 'By the fire.', '1');
  expect(texts(first, mine, theirs)).toEqual(['By the fire.', 'By the window, with tea.']);
});

test('[MG2] who writes having read both leaves one', () => {
  const [mine, theirs] = [version('1', 1, 'Tea.'), version('2', 2, 'Fire.')];
  const both = version('3', 3, 'Tea by the fire.', '1', '2');
  expect(texts(mine, theirs, both)).toEqual(['Tea by the fire.']);
  // Also when an old one comes last.
  expect(texts(both, theirs, mine)).toEqual(['Tea by the fire.']);
});
