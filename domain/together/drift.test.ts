import { expect, test } from 'vitest';
import { hours, type Instant } from '../time/index.ts';
import { driftOf, type When, whens, whensLeft } from './index.ts';

const now = 1_795_000_000_000 as Instant;
const after = (when: When, hour: number, chance: number) => (driftOf(when, now, hour, chance) - now) / hours(1);

test('[TG3] a question for now is gone by two to four hours after it', () => {
  expect([after('now', 14, 0), after('now', 14, 0.5)]).toEqual([2, 3]);
  expect(after('now', 14, 0.999_999)).toBeLessThan(4);
});

test('[TG3] one for a part of the day has until that part is over, and then up to two hours', () => {
  expect([after('afternoon', 10, 0), after('evening', 10, 0), after('night', 22, 0.5)]).toEqual([8, 12, 5]);
  expect([after('afternoon', 17, 0), after('night', 27, 0)]).toEqual([2, 2]);
});

test('[TG3] the moment is a whole one, at any minute of the day', () => {
  for (const when of whens) expect(Number.isInteger(driftOf(when, now, 10 + 1 / 7, 0.123_456_789))).toBe(true);
});

test('[TG3] what is left of the day can be meant', () => {
  expect([whensLeft(10), whensLeft(18), whensLeft(26)]).toEqual([whens, ['now', 'evening', 'night'], ['now']]);
});
