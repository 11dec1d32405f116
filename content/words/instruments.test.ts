import { expect, test } from 'vitest';
import { instruments, peg } from '../instruments/index.ts';
import { isEvidence, sourceById } from '../sources/index.ts';
import words from './en/instruments.json';

const catalogue: Readonly<Record<string, { readonly defaultMessage: string; readonly description: string }>> = words;
const said = (key: string): string | undefined => catalogue[`instruments.peg.${key}`]?.defaultMessage;

test('[CT67] the PEG stands as it was published, in its order, with what 0 and 10 mean', () => {
  expect(peg.items.map((item) => [said(item), said(`${item}.low`), said(`${item}.high`)])).toEqual([
    ['What number best describes your pain on average in the past week?', 'No pain', 'Pain as bad as you can imagine'],
    [
      'What number best describes how, during the past week, pain has interfered with your enjoyment of life?',
      'Does not interfere',
      'Completely interferes',
    ],
    [
      'What number best describes how, during the past week, pain has interfered with your general activity?',
      'Does not interfere',
      'Completely interferes',
    ],
  ]);
});

test('[CT67] each instrument has its words, none is left over, and it rests on evidence', () => {
  const keys = instruments.flatMap(({ id, items }) => [
    `instruments.${id}.from`,
    ...items.flatMap((item) => ['', '.low', '.high'].map((end) => `instruments.${id}.${item}${end}`)),
  ]);
  expect(Object.keys(catalogue).sort()).toEqual(keys.sort());
  for (const { sources } of instruments)
    for (const id of sources) {
      const source = sourceById(id);
      expect(source && isEvidence(source), id).toBe(true);
    }
});

test('[CT67] no other instrument is here: those that need a permission are left out', () => {
  expect(instruments.map(({ id }) => id)).toEqual(['peg']);
});
