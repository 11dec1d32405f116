import { dayFrom } from '@unhurried/domain/time';
import { expect, test } from 'vitest';
import { liveThrough, personFrom } from './index.ts';

const from = dayFrom('2024-01-01');
if (!from) throw new Error('No such day.');
const everybody = Array.from({ length: 40 }, (_, at) => personFrom(`test-${at}`));
const lived = everybody.flatMap((person) => liveThrough(person, from, 365, 'eleven'));

test('the same seed lives the same life', () => {
  const again = liveThrough(personFrom('test-3'), from, 100, 'four');
  expect(liveThrough(personFrom('test-3'), from, 100, 'four')).toEqual(again);
  expect(liveThrough(personFrom('test-4'), from, 100, 'four')).not.toEqual(again);
});

test('about one day in five is a flare, about a quarter of the days are blank', () => {
  const share = (of: number) => of / lived.length;
  expect(share(lived.filter(({ truth }) => truth === 'flare').length)).toBeGreaterThan(0.12);
  expect(share(lived.filter(({ truth }) => truth === 'flare').length)).toBeLessThan(0.32);
  expect(share(lived.filter(({ reading }) => !reading).length)).toBeGreaterThan(0.18);
  expect(share(lived.filter(({ reading }) => !reading).length)).toBeLessThan(0.36);
});

test('what is written stays on its scale, and a scale of four words says how wide its steps are', () => {
  for (const { reading } of lived) {
    if (reading) expect([reading.energy, reading.pain]).toEqual([expect.any(Number), expect.any(Number)]);
    expect(reading?.energy ?? 5).toBeGreaterThanOrEqual(0);
    expect(reading?.energy ?? 5).toBeLessThanOrEqual(10);
  }
  const coarse = everybody.flatMap((person) => liveThrough(person, from, 60, 'four'));
  const energies = new Set(coarse.flatMap(({ reading }) => (reading?.energy ?? 0).toFixed(1)));
  expect([...energies].sort()).toEqual(['0.0', '10.0', '3.3', '6.7']);
  expect(coarse.every(({ reading }) => reading === undefined || (reading.step ?? 1) > 3)).toBe(true);
});
