import { cardOf, medicineClasses, substances } from '@unhurried/content/medicines';
import { noCare } from '@unhurried/domain/care';
import type { WhichMedicine } from '@unhurried/domain/medicines';
import type { Day } from '@unhurried/domain/time';
import { expect, test } from 'vitest';
import { loadWords } from '../words/index.ts';
import { kindOf, offeredWith, partsOf, substanceOf } from './kinds.ts';
import { foundFor, toFind } from './search.ts';

await loadWords('en', ['cabinet', 'medicines']);
const today = '2026-05-06' as Day;
const all = toFind();
const first = (query: string): WhichMedicine | undefined => foundFor(query, all)[0]?.which;

test('[CB2] every substance and every kind is found by its name, and by its other spellings', () => {
  for (const { id, name, also } of substances)
    for (const spelled of [name, ...also])
      expect(
        foundFor(spelled, all).map(({ which }) => which),
        spelled,
      ).toContainEqual({ by: 'substance', substance: id });
  for (const each of all) expect(foundFor(each.name, all).map(({ id }) => id)).toContain(each.id);
});

test('[CB2] a name with a form or a dose leads there, and what a kind is for does', () => {
  expect(first('GTN spray')).toEqual({ by: 'substance', substance: 'glyceryl-trinitrate' });
  expect(first('sertraline 50 mg')).toEqual({ by: 'substance', substance: 'sertraline' });
  expect(foundFor('blood pressure', all).map(({ which }) => which)).toContainEqual({ by: 'class', class: 'thiazides' });
  expect(first('nitro glycerin spray')).toEqual({ by: 'substance', substance: 'glyceryl-trinitrate' });
  expect(foundFor('the white one', all)).toEqual([]);
});

test('[CB2] a name of my own is of the kind that it names, and of none where it names nothing', () => {
  expect(kindOf({ by: 'own', name: 'GTN spray' })?.id).toBe('nitrates');
  expect(substanceOf({ by: 'own', name: 'GTN spray' })?.name).toBe('glyceryl trinitrate');
  for (const which of [
    { by: 'own', name: 'the white one' },
    { by: 'substance', substance: 'toString' },
    { by: 'class', class: 'constructor' },
  ] as const)
    expect(kindOf(which)).toBeUndefined();
});

test('[CB7] the parts of a card are its sentences in their order, and what a clinician may consider is one list', () => {
  for (const kind of medicineClasses) {
    const parts = partsOf(kind);
    expect(parts.flatMap((part) => (part.kind === 'line' ? [part.key] : part.keys))).toEqual(cardOf(kind));
    expect(parts.filter((part) => part.kind === 'considers').length).toBe(kind.considers.length > 0 ? 1 : 0);
  }
});

test('[CB8] what can go with a medicine is offered until it is held', () => {
  const which: WhichMedicine = { by: 'substance', substance: 'warfarin' };
  expect(offeredWith(which, noCare, today)).toEqual(['ACOAG']);
  const held = { ...noCare, precautions: [{ id: 'p', target: { kind: 'flag', flag: 'ACOAG' }, from: today }] } as const;
  expect(offeredWith(which, held, today)).toEqual([]);
  expect(offeredWith({ by: 'own', name: 'the white one' }, noCare, today)).toEqual([]);
});
