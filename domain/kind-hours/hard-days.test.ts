import { expect, test } from 'vitest';
import type { Reading } from '../check-in/index.ts';
import { addDays, type Day } from '../time/index.ts';
import { hardDaysLearned } from './index.ts';

const first = '2026-09-01' as Day;
const starts = (length: number, count: number) => Array.from({ length: count }, (_, at) => addDays(first, at * length));

/** Rounds of readings, each a number for a day; `-` is a day without one. */
const rounds = (length: number, ...energies: readonly string[]): readonly Reading[] =>
  energies.flatMap((round, at) =>
    [...round].flatMap((energy, since) =>
      energy === '-' ? [] : [{ day: addDays(first, at * length + since), energy: Number(energy) }],
    ),
  );
const learned = (length: number, ...energies: readonly string[]) => {
  const span = hardDaysLearned(rounds(length, ...energies), starts(length, energies.length), length);
  return span && `${span.from}-${span.to}`;
};

test.each([
  ['lower on days 3 to 5', '3-5', 14, ['66222666666666', '66222666666666']],
  ['a single day', '2-2', 14, ['61666666666666', '61666666666666']],
  ['the day of treatment itself', '1-2', 14, ['22666666666666', '22666666666666']],
  ['the end of the round', '13-14', 14, ['66666666666622', '66666666666622']],
  ['each round beside its own middle', '3-4', 14, ['88448888888888', '55115555555555']],
  ['a gap within', '3-5', 14, ['662-2666666666', '662-2666666666']],
  ['three rounds, some days unsaid', '3-4', 14, ['6622-66-6-6---', '66226--6------', '-622666-------']],
  ['one round alone', undefined, 14, ['66222666666666']],
  ['one round with four readings', undefined, 14, ['66222666666666', '6-22-6--------']],
  ['two with five each', '3-4', 14, ['6-22-66-------', '6-22-66-------']],
  ['lower in one of two', undefined, 14, ['66222666666666', '66666666666666']],
  ['unsaid in one of two', undefined, 14, ['66222666666666', '66---666666666']],
  ['half a point', undefined, 4, ['5655', '5655', '5655', '5655', '5655']],
  ['all alike', undefined, 14, ['33333333333333', '33333333333333']],
  ['better days are not hard', undefined, 14, ['66999666666666', '66999666666666']],
  ['a round of one day', undefined, 1, ['6', '6', '6']],
] as const)('[KH7] hard days: %s', (_, expected, length, energies) => {
  expect(learned(length, ...energies)).toBe(expected);
});

test('[KH7] at most half of the round', () => {
  expect(learned(14, '88222222288888', '88222222288888')).toBe('3-9');
  expect(learned(14, '88222222228888', '88222222228888')).toBeUndefined();
  expect(learned(6, '622266', '622266')).toBe('2-4');
  expect(learned(14, '2-------2-6666', '2-------2-6666')).toBe('1-1');
});

test('[KH7] a round ends where the next begins, and one that has not come says nothing', () => {
  const readings = rounds(10, '6622666666', '6622666666');
  const early = [...starts(10, 2), ...starts(10, 2), addDays(first, 90)];
  expect(hardDaysLearned(readings, early, 21)).toEqual({ from: 3, to: 4 });
  const short = rounds(4, '6622', '6622', '6622');
  expect(hardDaysLearned(short, starts(4, 3), 8)).toBeUndefined();
  expect(hardDaysLearned(readings, [], 21)).toBeUndefined();
  expect(hardDaysLearned([], early, 21)).toBeUndefined();
});

test('[KH7] what swings by itself from day to day is not hard', () => {
  expect(learned(14, '62959386472839', '86295639284736')).toBeUndefined();
});
