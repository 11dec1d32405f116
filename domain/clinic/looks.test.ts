import fc from 'fast-check';
import { expect, test } from 'vitest';
import { addDays, type Day } from '../time/index.ts';
import { asksForTalk, type ClinicFact, clinicOf, noteScale, notesOf, overHalfAYear, type ScaleNoted } from './index.ts';

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

const anyNoted: fc.Arbitrary<ScaleNoted> = fc
  .tuple(fc.integer({ min: -3, max: 200 }), fc.integer({ min: -1, max: 11 }), fc.nat(10), fc.boolean())
  .map(([days, one, two, isOwn]) =>
    isOwn
      ? { scale: 'worry', value: one, day: ago(days) }
      : { scale: 'pain-interference', items: [one, two, two], day: ago(days) },
  );

const firstOf = (noted: ScaleNoted): number => ('items' in noted ? noted.items[0] : noted.value);

/** What it must come to, said once more. */
function dueTo(noted: ScaleNoted): string {
  if (firstOf(noted) < 0 || firstOf(noted) > 10) return 'off-scale';
  return noted.day > today ? 'not-yet' : 'kept';
}

const anyAll = fc.array(anyNoted, { maxLength: 30 });

const afterAll = (all: readonly ScaleNoted[]) =>
  all.reduce<ClinicFact[]>((facts, noted) => {
    const said = noteScale(clinicOf(facts), noted, today);
    if (said.ok) facts.push(said.value);
    return facts;
  }, []);

test('[CP6] what is off its scale, or of a day that is not here, is refused by name', () => {
  fc.assert(
    fc.property(anyNoted, (noted) => {
      const said = noteScale(clinicOf([]), noted, today);
      expect(said.ok ? 'kept' : said.refusal).toBe(dueTo(noted));
    }),
    { numRuns },
  );
});

test('[CP14] whatever is noted, there is one note a day, and a look stays between its ends', () => {
  fc.assert(
    fc.property(anyAll, fc.constantFrom('worry' as const, 'pain-interference' as const), (all, scale) => {
      const notes = notesOf(clinicOf(afterAll(all)), scale, today);
      expect(new Set(notes.map(({ day }) => day)).size).toBe(notes.length);
      const look = overHalfAYear(notes, today);
      const ends = look ? [0, look.lowest, look.median, look.highest, 10] : [];
      expect(ends).toEqual([...ends].sort((one, two) => one - two));
      expect(look === undefined || look.notes.length >= 5).toBe(true);
    }),
    { numRuns },
  );
});
