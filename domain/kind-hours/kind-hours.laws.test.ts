import { seeded } from '@unhurried/kernel';
import fc from 'fast-check';
import { expect, test } from 'vitest';
import type { Person } from '../couple/index.ts';
import { addDays, type Day } from '../time/index.ts';
import {
  evolveHours,
  type HoursFact,
  hardDaysLearned,
  type KindWindow,
  kindHours,
  noHours,
  type Observation,
  type Part,
  parts,
  type ToldHour,
  weekdays,
  windowsOfBoth,
} from './index.ts';

const runs = process.env.DEEP ? 5000 : 200;
const lives = process.env.DEEP ? 2000 : 200;

const today = '2026-11-22' as Day;

const anyObservations: fc.Arbitrary<readonly Observation[]> = fc.uniqueArray(
  fc.record({
    day: fc.integer({ min: -20, max: 1 }).map((count) => addDays(today, count)),
    part: fc.constantFrom(...parts),
    energy: fc.integer({ min: 1, max: 7 }),
  }),
  { maxLength: 70, selector: ({ day, part }) => `${day}${part}` },
);

test('[KH4] the order in which I said it, and how high I set my numbers, change nothing', () => {
  fc.assert(
    fc.property(anyObservations, fc.integer({ min: -1, max: 3 }), (observations, more) => {
      const shifted = observations.map((each) => ({ ...each, energy: each.energy + more })).toReversed();
      expect(kindHours(shifted, today)).toEqual(kindHours(observations, today));
    }),
    { numRuns: runs },
  );
});

test('[KH3] no hour is named whose part has fewer than five times, and none twice', () => {
  fc.assert(
    fc.property(anyObservations, (observations) => {
      const there = observations.filter(({ day }) => day <= today);
      const hours = kindHours(observations, today);
      for (const { part } of hours) expect(there.filter((each) => each.part === part).length).toBeGreaterThan(4);
      expect(new Set(hours.map(({ weekday, part }) => `${weekday}${part}`)).size).toBe(hours.length);
    }),
    { numRuns: runs },
  );
});

/** A number from 0 to 1, and two in sum swing less than one. */
const chance = (...text: readonly unknown[]): number => seeded(text.join('|'));
const energyOf = (...text: readonly unknown[]): number =>
  Math.round(1 + 4 * (chance(...text, 'one') + chance(...text, 'two')));

/** Twelve weeks of check-ins, three in four days, at any hour. */
const life = (name: number, energy: (day: number, part: Part) => number): readonly Observation[] =>
  Array.from({ length: 84 }, (_, back) => back).flatMap((back) =>
    parts.flatMap((part) =>
      chance(name, back, part, 'said') < 0.4 ? [{ day: addDays(today, -back), part, energy: energy(back, part) }] : [],
    ),
  );

test('[KH4] where the hour makes no difference, hardly any is named', () => {
  const named = Array.from({ length: lives }, (_, name) =>
    kindHours(
      life(name, (back, part) => energyOf(name, back, part)),
      today,
    ),
  );
  const share = named.flat().length / (lives * weekdays.length * parts.length);
  expect(share).toBeLessThan(0.02);
});

test('[KH4] where mornings are better by two points and swing as much, most mornings are named, and little else', () => {
  const named = Array.from({ length: lives }, (_, name) =>
    kindHours(
      life(name, (back, part) => energyOf(name, back, part) + (part === 'morning' ? 2 : 0)),
      today,
    ),
  ).flat();
  const mornings = named.filter(({ part }) => part === 'morning').length;
  expect(mornings / (lives * weekdays.length)).toBeGreaterThan(0.6);
  expect((named.length - mornings) / (lives * 21)).toBeLessThan(0.02);
});

const anyHour: fc.Arbitrary<ToldHour> = fc.record({
  weekday: fc.constantFrom(...weekdays),
  part: fc.constantFrom(...parts),
  sure: fc.constantFrom('often' as const, 'mostly' as const),
});
const anyHours = fc.array(anyHour, { maxLength: 28 });
const anyDay = fc.integer({ min: 0, max: 20 }).map((count) => addDays(today, count));
const anyBusy = fc.array(fc.tuple(fc.integer({ min: 0, max: 6 }), fc.constantFrom(...parts)), { maxLength: 10 });
const busyOf =
  (from: Day, taken: readonly (readonly [number, Part])[]) =>
  (day: Day, part: Part): boolean =>
    taken.some(([count, each]) => addDays(from, count) === day && each === part);
const textOf = (window: KindWindow) => JSON.stringify(window);

test('[KH6] [P4] [P3] the same for both; one more time that is taken never adds; three at most, each told by both', () => {
  fc.assert(
    fc.property(anyHours, anyHours, anyDay, anyBusy, anyBusy, (mine, theirs, from, taken, more) => {
      const busy = busyOf(from, taken);
      const windows = windowsOfBoth(mine, theirs, busy, from);
      expect(windowsOfBoth(theirs, mine, busy, from)).toEqual(windows);
      const fewer = windowsOfBoth(mine, theirs, busyOf(from, [...taken, ...more]), from);
      expect(windows.map(textOf)).toEqual(expect.arrayContaining(fewer.map(textOf)));
      expect(windows.length).toBeLessThanOrEqual(3);
      for (const { day, part } of windows) expect(busy(day, part)).toBe(false);
      expect(windowsOfBoth(mine, [], busy, from)).toEqual([]);
    }),
    { numRuns: runs },
  );
});

test('[KH5] [P7] whatever arrives first, twice or late, the same is told, and nobody tells for the other', () => {
  const anyFact = fc.tuple(
    fc.record({ kind: fc.constant('hours-told' as const), nth: fc.integer({ min: 1, max: 3 }), hours: anyHours }),
    fc.record({ id: fc.nat({ max: 99 }).map((at) => `id-${at}`), by: fc.constantFrom<Person>('a', 'b') }),
  );
  type Said = readonly [HoursFact, { readonly id: string; readonly by: Person }];
  const folded = (all: readonly Said[]) => all.reduce((state, [fact, from]) => evolveHours(state, fact, from), noHours);
  fc.assert(
    fc.property(fc.uniqueArray(anyFact, { maxLength: 6, selector: ([, { id }]) => id }), (facts) => {
      expect(folded(facts.toReversed())).toEqual(folded(facts));
      expect(folded([...facts, ...facts.toReversed()])).toEqual(folded(facts));
      const mine = facts.filter(([, { by }]) => by === 'a');
      expect(folded(facts).a).toEqual(folded(mine).a);
    }),
    { numRuns: runs },
  );
});

/** Rounds of three weeks with a word on four days in five. */
const roundsOf = (name: number, count: number, hard: (day: number) => number) => {
  const first = addDays(today, -21 * count);
  const readings = Array.from({ length: 21 * count }, (_, at) => at).flatMap((at) =>
    chance(name, at, 'said') < 0.8
      ? [{ day: addDays(first, at), energy: Math.max(0, energyOf(name, at) - hard((at % 21) + 1)) }]
      : [],
  );
  return { readings, treatments: Array.from({ length: count }, (_, at) => addDays(first, at * 21)) };
};
const learnedFrom = (count: number, hard: (day: number) => number) =>
  Array.from({ length: lives }, (_, name) => {
    const { readings, treatments } = roundsOf(name, count, hard);
    return hardDaysLearned(readings, treatments, 21);
  });

test('[KH7] in rounds that differ by chance alone hardly ever anything is learned', () => {
  for (const count of [2, 4]) {
    const found = learnedFrom(count, () => 0).filter((span) => span !== undefined);
    expect([count, found.length / lives < 0.05]).toEqual([count, true]);
  }
});

test('[KH7] three hard days in four rounds are found more often than not, to the day or the next', () => {
  const found = learnedFrom(4, (day) => (day >= 3 && day <= 5 ? 3 : 0));
  const near = found.filter((span) => span && Math.abs(span.from - 3) <= 1 && Math.abs(span.to - 5) <= 1);
  expect(near.length / lives).toBeGreaterThan(0.55);
});
