import { refuse } from '@unhurried/kernel';
import fc from 'fast-check';
import { expect, test } from 'vitest';
import { addDays, type Day } from '../time/index.ts';
import { asksForTalk, type ClinicFact, clinicOf, noteScale, notesOf, overHalfAYear } from './index.ts';

const numRuns = process.env.DEEP ? 5000 : 200;
const today = '2026-05-06' as Day;
const ago = (days: number): Day => addDays(today, -days);
const note = (days: number, score: number) => ({ day: ago(days), score });
const weekly = (...scores: readonly number[]) => scores.map((score, at) => note((scores.length - 1 - at) * 7, score));

test('[CP14] below five notes there is nothing, and with five the middle and both ends', () => {
  expect(overHalfAYear(weekly(2, 9, 4, 4), today)).toBeUndefined();
  expect(overHalfAYear(weekly(2, 9, 4, 4, 5), today)).toMatchObject({ median: 4, lowest: 2, highest: 9 });
  expect(overHalfAYear([note(182, 10), ...weekly(2, 9, 4, 4)], today)).toBeUndefined();
  expect(overHalfAYear([note(181, 10), ...weekly(2, 9, 4, 4)], today)).toMatchObject({ median: 4, highest: 10 });
});

test('[CP14] three of seven or more within 28 days suggest to ask; two, lower or older ones do not', () => {
  expect(asksForTalk(weekly(7, 7, 7), today)).toBe(true);
  expect(asksForTalk(weekly(7, 0, 10, 7), today)).toBe(true);
  expect(asksForTalk(weekly(7, 6.7, 7), today)).toBe(false);
  expect(asksForTalk([note(28, 9), note(1, 9), note(0, 9)], today)).toBe(false);
  expect(asksForTalk([note(27, 9), note(1, 9), note(0, 9)], today)).toBe(true);
});

const anyNoted = fc.array(
  fc.record({
    days: fc.integer({ min: -3, max: 200 }),
    items: fc.tuple(fc.integer({ min: -1, max: 11 }), fc.integer({ min: 0, max: 10 }), fc.nat(10)),
    isOwn: fc.boolean(),
  }),
  { maxLength: 30 },
);

test('[CP14] [CP6] whatever is noted, a look stays on its scale, and what is off it is refused and nowhere', () => {
  fc.assert(
    fc.property(anyNoted, (all) => {
      let facts: readonly ClinicFact[] = [];
      for (const { days, items, isOwn } of all) {
        const noted = isOwn
          ? { scale: 'worry' as const, value: items[0], day: ago(days) }
          : { scale: 'pain-interference' as const, items, day: ago(days) };
        const said = noteScale(clinicOf(facts), noted, today);
        if (items[0] < 0 || items[0] > 10) expect(said).toEqual(refuse('off-scale'));
        else if (days < 0) expect(said).toEqual(refuse('not-yet'));
        else expect(said.ok).toBe(true);
        if (said.ok) facts = [...facts, said.value];
      }
      for (const scale of ['worry', 'pain-interference'] as const) {
        const notes = notesOf(clinicOf(facts), scale, today);
        expect(new Set(notes.map(({ day }) => day)).size).toBe(notes.length);
        const look = overHalfAYear(notes, today);
        if (!look) continue;
        expect(look.notes.length).toBeGreaterThanOrEqual(5);
        expect(look.lowest >= 0 && look.lowest <= look.median).toBe(true);
        expect(look.median <= look.highest && look.highest <= 10).toBe(true);
      }
    }),
    { numRuns },
  );
});
