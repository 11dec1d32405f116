import { expect, test } from 'vitest';
import { sourceById } from '../sources/index.ts';
import { kindnesses, kindnessGroups, wordingOf } from './index.ts';
import { of } from './kindness.ts';

test('[CT50] at least forty-four in nine groups, each under an id of its own, eight for what would help', () => {
  expect(kindnesses.length).toBeGreaterThanOrEqual(44);
  const ids = kindnesses.flatMap(({ id, worst }) => [id, worst]);
  expect(new Set(ids).size).toBe(ids.length);
  const inGroup = (name: string) => kindnesses.filter(({ group }) => group === name).length;
  expect(kindnessGroups.every((group) => inGroup(group) >= 3)).toBe(true);
  expect(inGroup('helps')).toBeGreaterThanOrEqual(8);
  for (const id of ['song', 'postcard']) expect(inGroup(id)).toBeGreaterThanOrEqual(1);
});

test('[CT50] each wording is known by its id, and an id of another version by none', () => {
  for (const kindness of kindnesses) {
    expect(wordingOf(kindness.id)).toEqual({ kindness, isWorst: false });
    expect(wordingOf(kindness.worst)).toEqual({ kindness, isWorst: true });
  }
  expect(wordingOf('of-another-version')).toBeUndefined();
  for (const id of ['Tea', 'tea--two', 'tea-worst']) expect(() => of('wish', [id])).toThrow();
});

test('[CT50] every source exists, and own words belong to songs and postcards', () => {
  for (const { id, sources, takesWords, group } of kindnesses) {
    for (const source of sources) expect(sourceById(source), id).toBeDefined();
    expect(takesWords ?? false, id).toBe(group === 'song' || group === 'postcard');
  }
});
