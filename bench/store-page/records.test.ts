import { expect, test } from 'vitest';
import { inLetters, recordAt, recordsFrom } from './records.ts';
import { Doc, monthlyUpdates, months, updatesOf, valuesIn } from './rival.ts';

const records = recordsFrom(0, 3000, 3000);
const days = (found: readonly (typeof records)[number][]) => found.map(({ reading }) => String(reading.note)).sort();

test('[BE10] records are the same for everybody, as heavy as a check-in, and spread over ten years', () => {
  expect(recordsFrom(0, 3000, 3000)).toEqual(records);
  const sizes = records.map((record) => JSON.stringify(record).length);
  expect(Math.min(...sizes)).toBeGreaterThan(110);
  expect(Math.max(...sizes)).toBeLessThan(160);
  expect([recordAt(0, 3000), recordAt(2999, 3000)].map(({ reading }) => String(reading.day).slice(0, 4))).toEqual([
    '2016',
    '2025',
  ]);
});

test('[BE10] Yjs gives back every record, month by month and letter by letter', () => {
  const stored = monthlyUpdates(records);
  expect(stored).toHaveLength(months);
  expect(days(stored.flatMap((update) => valuesIn([update])))).toEqual(days(records));
  const letters = inLetters(records);
  const doc = new Doc();
  const updates = updatesOf(letters);
  expect(updates).toHaveLength(letters.length);
  expect(days(valuesIn(updates, doc))).toEqual(days(records));
});

test('[BE10] a letter holds as much as a phone puts into one', () => {
  const letters = inLetters(records);
  expect(letters.flat()).toEqual(records);
  for (const letter of letters) expect(JSON.stringify(letter).length).toBeLessThan(48_000);
  expect(letters.length).toBeLessThan(records.length / 150);
});
