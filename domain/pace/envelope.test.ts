import { expect, test } from 'vitest';
import { noCare } from '../care/index.ts';
import type { Reading } from '../check-in/index.ts';
import { entry, today } from '../library/entry.gen.ts';
import type { Activity } from '../library/index.ts';
import { alwaysFits, demandOnMe, energyLeft, fits, pointsOf } from './envelope.ts';
import type { MyDay } from './index.ts';

const on = (reading: Omit<Reading, 'day'>, more: Partial<MyDay> = {}): MyDay => ({
  day: today,
  standing: { state: 'steady', watch: false },
  care: noCare,
  limits: [],
  hadToday: [],
  lowIsUsual: false,
  reading: { ...reading, day: today },
  ...more,
});

const activity = (physical: number, mind: number, more: Partial<Activity> = {}) =>
  entry('a', 4, { demand: { physical, mind }, minutes: { typical: 10, least: 2 }, ...more });

test('[PA1] plans take 0, 15, 30 or 45 percent of a morning’s energy, and nothing of what is left now', () => {
  const left = (full: 0 | 1 | 2 | 3) => energyLeft(on({ energy: 6, energyFor: 'morning', full }));
  expect([left(0), left(1), left(2), left(3)].map((number) => Number(number.toFixed(6)))).toEqual([6, 5.1, 4.2, 3.3]);
  expect(energyLeft(on({ energy: 6, energyFor: 'now', full: 3 }))).toBe(6);
});

test('[PA1] a blank for how full the day is means my usual for that weekday, and "a little" before that is known', () => {
  expect(energyLeft(on({ energy: 10 }))).toBeCloseTo(8.5);
  expect(energyLeft(on({ energy: 10 }, { usualFullness: 3 }))).toBeCloseTo(5.5);
  expect(energyLeft(on({ energy: 10 }, { usualFullness: 0 }))).toBe(10);
});

test('[PA7] the worked example: energy 6 now is 60 points, less a reserve of 30 percent: 42', () => {
  const my = on({ energy: 6, energyFor: 'now' });
  expect(pointsOf(my)).toBe(42);
  expect(demandOnMe(activity(2, 1), my)).toBe(2.5);
  expect(demandOnMe(activity(4, 2), my)).toBe(5);
  expect(demandOnMe(activity(7, 5), my)).toBe(9.5);
  expect([2.5, 5, 9.5].map((demand) => fits(demand, 42, Number.POSITIVE_INFINITY))).toEqual([true, true, true]);
});

test('[PA7] with plans for a third of the day, a hand massage and a dance fit, and full closeness does not', () => {
  const points = pointsOf(on({ energy: 6, energyFor: 'morning', full: 2 }));
  expect(points).toBeCloseTo(29.4);
  expect([2.5, 5, 9.5].map((demand) => fits(demand, points, Number.POSITIVE_INFINITY))).toEqual([true, true, false]);
});

test('[PA7] what was had today is taken off, never below nothing', () => {
  expect(pointsOf(on({ energy: 6, energyFor: 'now' }, { hadToday: [2.5, 5] }))).toBe(12);
  expect(pointsOf(on({ energy: 1, energyFor: 'now' }, { hadToday: [9] }))).toBe(0);
});

test('[PA7] two units always fit, whatever the day and whatever was learned', () => {
  expect(fits(alwaysFits, 0, 0)).toBe(true);
  expect(fits(alwaysFits + 0.01, 0, 100)).toBe(false);
  expect(fits(alwaysFits + 0.01, 1000, 0)).toBe(false);
});

test('[PA7] minutes scale what it costs, from half to double', () => {
  const my = on({ energy: 6 });
  expect([1, 5, 10, 15, 20, 90].map((minutes) => demandOnMe(activity(4, 2), my, minutes))).toEqual([
    2.5, 2.5, 5, 7.5, 10, 10,
  ]);
});

test('[PA7] one more for each condition that loads a part in use', () => {
  const care = { ...noCare, conditions: [{ id: 'c', flags: ['HIP' as const], stance: { kind: 'stable' as const } }] };
  expect(demandOnMe(activity(4, 2, { uses: ['leg'] }), on({ energy: 6 }, { care }))).toBe(6);
  expect(demandOnMe(activity(4, 2, { uses: ['face'] }), on({ energy: 6 }, { care }))).toBe(5);
});
