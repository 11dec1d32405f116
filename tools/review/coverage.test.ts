import { expect, test } from 'vitest';
import { faultsIn, parts, toBeNamed } from './coverage/index.ts';
import { madePage } from './main.ts';

const page = madePage();

test.each(parts)('[CT47] $title: each subject stands somewhere, or a word says why not', ({ subjects }) => {
  expect(faultsIn(subjects)).toEqual([]);
  expect(new Set(subjects.map(({ name }) => name)).size).toBe(subjects.length);
});

test('[CT47] the list of subjects itself loses none', () => {
  expect(parts.map(({ subjects }) => subjects.length)).toEqual([25, 45, 33, 16]);
});

test('[CT47] no condition, flag, leaflet, class of medicines or warning sign is outside of it', () => {
  const named = new Set<string>(parts.flatMap(({ subjects }) => subjects.flatMap(({ at }) => at)));
  expect(toBeNamed.filter((entry) => !named.has(entry))).toEqual([]);
});

test('[CT47] an entry that vanished is noticed, and so is silence', () => {
  expect(faultsIn([{ name: 'Planted', at: ['condition/no-such-thing'] }])).toEqual([
    'Planted: condition/no-such-thing is gone',
  ]);
  expect(faultsIn([{ name: 'Planted', at: [] }])).toEqual(['Planted stands nowhere, and nothing says why']);
});

test('[CT47] every subject stands on the page, with why where something is left out', () => {
  const section = page.split('\n## What is covered\n')[1] ?? '';
  for (const { name, why = '' } of parts.flatMap(({ subjects }) => subjects)) {
    expect(section).toContain(`| ${name} | `);
    expect(section).toContain(why);
  }
});
