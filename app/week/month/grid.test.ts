import { addDays, type Day, weekdayOf } from '@unhurried/domain/time';
import { expect, test } from 'vitest';
import { dayIn, gridOf, monthsOn, weekStartIn } from './grid.ts';
import { type Ground, movedBy } from './keys.ts';

const on = (day: string): Day => day as Day;

test('[WE20] a week begins as it does where the reader lives, and on Monday where nobody can tell', () => {
  expect(['en-GB', 'de', 'en-US', 'pt-BR', 'ar-EG', 'not a language'].map(weekStartIn)).toEqual([0, 0, 6, 6, 5, 0]);
});

test('[WE20] a month is as many whole weeks as it touches', () => {
  expect(gridOf(on('2026-11-22'), 0)).toEqual({ first: '2026-10-26', weeks: 6 });
  expect(gridOf(on('2026-11-22'), 6)).toEqual({ first: '2026-11-01', weeks: 5 });
  expect(gridOf(on('2027-02-14'), 0)).toEqual({ first: '2027-02-01', weeks: 4 });
  for (let at = on('2024-01-01'); at < '2030-01-01'; at = monthsOn(at, 1)) {
    for (const start of [0, 5, 6]) {
      const { first, weeks } = gridOf(at, start);
      const days = Array.from({ length: weeks * 7 }, (_, index) => addDays(first, index));
      expect(weekdayOf(first)).toBe(start);
      expect([days.includes(at), days.includes(addDays(monthsOn(at, 1), -1))]).toEqual([true, true]);
      expect([first > addDays(at, -7), (days.at(-1) ?? '') < addDays(monthsOn(at, 1), 6)]).toEqual([true, true]);
    }
  }
});

test('[WE21] a month on, a shorter month gives its last day', () => {
  expect([monthsOn(on('2027-01-31'), 1), monthsOn(on('2028-02-29'), 12)]).toEqual(['2027-02-28', '2029-02-28']);
  expect([monthsOn(on('2026-01-15'), -1), monthsOn(on('2026-11-30'), 14)]).toEqual(['2025-12-15', '2028-01-30']);
});

test('[WE20] an address names a day or a month; of this month it begins at today, and of none too', () => {
  const today = on('2026-11-22');
  expect(['2026-12-24', '2026-12', '2026-11', 'here', '2026-13', undefined].map((text) => dayIn(text, today))).toEqual([
    '2026-12-24',
    '2026-12-01',
    today,
    today,
    today,
    today,
  ]);
});

const pressed = (key: string, held = {}) => ({
  key,
  shiftKey: false,
  altKey: false,
  ctrlKey: false,
  metaKey: false,
  ...held,
});
const english: Ground = { weekStart: 0, rightToLeft: false };

test('[WE21] every key leads where the printed calendar has it', () => {
  const from = on('2026-11-18');
  const to = (key: string, ground = english, held = {}) => movedBy(pressed(key, held), from, ground);
  expect(['ArrowRight', 'ArrowLeft', 'ArrowDown', 'ArrowUp'].map((key) => to(key))).toEqual([
    '2026-11-19',
    '2026-11-17',
    '2026-11-25',
    '2026-11-11',
  ]);
  expect([to('Home'), to('End')]).toEqual(['2026-11-16', '2026-11-22']);
  expect([to('PageDown'), to('PageUp')]).toEqual(['2026-12-18', '2026-10-18']);
  expect(to('PageDown', english, { shiftKey: true })).toBe('2027-11-18');
});

test('[WE21] where the language runs from right to left, so do the arrows, and the week has its own ends', () => {
  const arabic: Ground = { weekStart: 5, rightToLeft: true };
  const to = (key: string) => movedBy(pressed(key), on('2026-11-18'), arabic);
  expect(['ArrowRight', 'ArrowLeft', 'Home', 'End'].map(to)).toEqual([
    '2026-11-17',
    '2026-11-19',
    '2026-11-14',
    '2026-11-20',
  ]);
});

test('[WE21] other keys, and what belongs to the browser, are left alone; no key leads out of the calendar', () => {
  const from = on('2026-11-18');
  expect([movedBy(pressed('Enter'), from, english), movedBy(pressed('Tab'), from, english)]).toEqual([
    undefined,
    undefined,
  ]);
  expect(movedBy(pressed('ArrowLeft', { altKey: true }), from, english)).toBeUndefined();
  expect(movedBy(pressed('toString'), from, english)).toBeUndefined();
  expect(movedBy(pressed('PageUp', { shiftKey: true }), on('1900-06-01'), english)).toBe('1900-06-01');
});
