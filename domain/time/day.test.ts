import fc from 'fast-check';
import { expect, test } from 'vitest';
import { addDays, dayFrom, daysBetween, weekdayOf } from './index.ts';

const runs = process.env.DEEP ? 10_000 : 500;

test('[TI2] a text is a day when the calendar has it, and nothing otherwise', () => {
  for (const text of ['2026-11-22', '2024-02-29', '2000-02-29', '1970-01-01', '9999-12-31'])
    expect(dayFrom(text)).toBe(text);
  for (const text of [
    '',
    '2026-02-29',
    '1900-02-29',
    '2100-02-29',
    '2026-13-01',
    '2026-00-10',
    '2026-04-31',
    '2026-11-00',
    '26-11-22',
    '2026-11-22 ',
    '22.11.2026',
    '2026-1-2',
    '0000-01-01',
    '2026-11-22T00:00',
  ]) {
    expect(dayFrom(text)).toBeUndefined();
  }
});

const day = (text: string) => {
  const found = dayFrom(text);
  if (!found) throw new Error(text);
  return found;
};

test('[TI3] days are counted over months, leap days and centuries', () => {
  expect(addDays(day('2024-02-28'), 1)).toBe('2024-02-29');
  expect(addDays(day('2026-02-28'), 1)).toBe('2026-03-01');
  expect(addDays(day('2000-02-28'), 2)).toBe('2000-03-01');
  expect(addDays(day('2100-02-28'), 1)).toBe('2100-03-01');
  expect(addDays(day('2027-01-01'), -1)).toBe('2026-12-31');
  expect(addDays(day('2026-11-22'), -3652)).toBe('2016-11-22');
  expect(addDays(day('9999-12-31'), 1)).toBe('9999-12-31');
  expect(addDays(day('9999-12-30'), 40)).toBe('9999-12-31');
  expect(addDays(day('1900-01-02'), -9)).toBe('1900-01-01');
  expect(daysBetween(day('2024-01-01'), day('2025-01-01'))).toBe(366);
  expect(daysBetween(day('2025-01-01'), day('2024-01-01'))).toBe(-366);
});

test('[TI3] the weekday is the calendar’s: 0 is Monday', () => {
  expect(weekdayOf(day('1970-01-01'))).toBe(3);
  expect(weekdayOf(day('2000-01-01'))).toBe(5);
  expect(weekdayOf(day('2026-11-22'))).toBe(6);
  expect(weekdayOf(day('2026-11-23'))).toBe(0);
});

test('[TI3] going forward and back again, and counting, agree with a calendar made by somebody else', () => {
  fc.assert(
    fc.property(fc.integer({ min: -21_000, max: 80_000 }), fc.integer({ min: -4000, max: 4000 }), (start, count) => {
      const byOthers = (days: number) => new Date(days * 86_400_000).toISOString().slice(0, 10);
      const from = day(byOthers(start));
      const to = addDays(from, count);
      expect(to).toBe(byOthers(start + count));
      expect(daysBetween(from, to)).toBe(count);
      expect(weekdayOf(to)).toBe((new Date((start + count) * 86_400_000).getUTCDay() + 6) % 7);
      expect(from < to).toBe(count > 0);
    }),
    { numRuns: runs },
  );
});
