import { expect, test } from 'vitest';
import type { Reading } from '../check-in/index.ts';
import { addDays, type Day, dayFrom } from '../time/index.ts';
import { baselineOn } from './baseline.ts';

const named = (text: string): Day => {
  const day = dayFrom(text);
  if (!day) throw new Error(text);
  return day;
};
const today = named('2026-06-01');
const before = (days: number) => addDays(today, -days);
const kept = (...energies: number[]): Reading[] =>
  energies.map((energy, at) => ({ day: before(energies.length - at), energy, pain: 2 }));

test('[PA2] seven readings are enough, six are not', () => {
  expect(baselineOn(kept(5, 5, 6, 5, 4, 5), today)).toBeUndefined();
  expect(baselineOn(kept(5, 5, 6, 5, 4, 5, 5), today)).toMatchObject({ from: 'readings', count: 7 });
});

test('[PA2] until then my own usual numbers stand in', () => {
  expect(baselineOn(kept(9, 9), today, { energy: 4, pain: 3 })).toMatchObject({
    from: 'told',
    energy: { usual: 4 },
    pain: { usual: 3 },
  });
});

test('[PA2] the day itself is not its own measure, nor is anything after it', () => {
  const past = kept(5, 5, 5, 5, 5, 5, 5);
  const withToday = [...past, { day: today, energy: 0 }, { day: addDays(today, 1), energy: 0 }];
  expect(baselineOn(withToday, today)).toEqual(baselineOn(past, today));
});

test('[PA2] a median bears a week of flare among five good ones', () => {
  const flare = [1, 1, 0, 1, 2, 1, 1];
  const good = Array.from({ length: 35 }, () => 6);
  expect(baselineOn(kept(...good, ...flare), today)?.energy?.usual).toBeGreaterThan(5.8);
});

test('[PA2] nobody swings by less than 0.8 of a point', () => {
  expect(baselineOn(kept(5, 5, 5, 5, 5, 5, 5), today)?.energy).toEqual({ usual: 5, swing: 0.8 });
});

test('[PA2] readings older than ninety days say nothing about today', () => {
  const old = kept(5, 5, 5, 5, 5, 5, 5).map((reading) => ({ ...reading, day: addDays(reading.day, -90) }));
  expect(baselineOn(old, today)).toBeUndefined();
});

test('[PA2] blank check-ins enter no baseline', () => {
  const blanks = Array.from({ length: 7 }, (_, at): Reading => ({ day: before(7 - at), rest: true }));
  expect(baselineOn(blanks, today)).toBeUndefined();
});

test('[PA2b] the usual lies between the steps where the answers do', () => {
  const usual = baselineOn(kept(6, 6, 6, 6, 6, 7, 7, 7, 7), today)?.energy?.usual;
  expect(usual).toBeCloseTo(6.4, 5);
});

test('[PA2b] a scale of four words cannot show a swing under half its step', () => {
  const step = 10 / 3;
  const coarse = kept(5, 5, 5, 5, 5, 5, 5).map((reading) => ({ ...reading, energy: 2 * step, step }));
  expect(baselineOn(coarse, today)?.energy?.swing).toBeCloseTo(step / 2, 5);
});

test('[PA5] after "yes, this is my usual now" the last five readings are the whole past', () => {
  const readings = kept(7, 7, 7, 7, 7, 7, 7, 7, 3, 3, 3, 3, 3);
  const anew = baselineOn(readings, today, undefined, [{ kind: 'new-usual', day: before(1) }]);
  expect(anew).toMatchObject({ count: 5, energy: { usual: 3 } });
});
