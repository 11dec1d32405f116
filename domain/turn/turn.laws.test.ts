import fc from 'fast-check';
import { expect, test } from 'vitest';
import { otherOf, type Person } from '../couple/index.ts';
import { addDays, type Day } from '../time/index.ts';
import { evolveTurn, mayShowTurn, noWishes, type TurnFact, turnOf } from './index.ts';

const runs = process.env.DEEP ? 5000 : 200;

const anySpace = fc.string({ minLength: 1, maxLength: 24 });
const anyDay = fc.integer({ min: -800, max: 4000 }).map((count) => addDays('2026-11-22' as Day, count));
const daysFrom = (day: Day, count: number) => Array.from({ length: count }, (_, at) => addDays(day, at));
const both: readonly Person[] = ['a', 'b'];

/** How long each stretch is that begins and ends within these days. */
function stretchesOf(space: string, days: readonly Day[]): readonly number[] {
  const text = days.map((day) => turnOf(space, day)).join('');
  return (text.match(/a+|b+/g) ?? []).slice(1, -1).map(({ length }) => length);
}

test('[TU3] stretches of two to four days alternate', () => {
  fc.assert(
    fc.property(anySpace, anyDay, (space, day) => {
      for (const length of stretchesOf(space, daysFrom(day, 60))) {
        expect(length).toBeGreaterThanOrEqual(2);
        expect(length).toBeLessThanOrEqual(4);
      }
    }),
    { numRuns: runs },
  );
});

test('[TU3] of any year each has half the days, but for a few at its two ends', () => {
  fc.assert(
    fc.property(anySpace, anyDay, (space, day) => {
      const mine = daysFrom(day, 365).filter((each) => turnOf(space, each) === 'a').length;
      expect(Math.abs(mine - 182.5)).toBeLessThanOrEqual(6.5);
    }),
    { numRuns: runs },
  );
});

test('[TU3] every space begins its twelve days somewhere, and in them each has six', () => {
  fc.assert(
    fc.property(anySpace, anyDay, (space, day) => {
      const isEven = (from: Day) => daysFrom(from, 12).filter((each) => turnOf(space, each) === 'a').length === 6;
      const begins = daysFrom(day, 12).filter((from) =>
        [0, 12, 24, 36, 48].every((more) => isEven(addDays(from, more))),
      );
      expect(begins.length).toBeGreaterThan(0);
    }),
    { numRuns: runs },
  );
});

test('[TU3] [P4] over many spaces neither letter has the first day, or any day, more often', () => {
  const spaces = Array.from({ length: 2000 }, (_, at) => `space-${at}`);
  for (const day of daysFrom('2026-11-22' as Day, 6)) {
    const share = spaces.filter((space) => turnOf(space, day) === 'a').length / spaces.length;
    expect(Math.abs(share - 0.5)).toBeLessThan(0.05);
  }
});

test('[TU3] no two weeks of many spaces are bound to be alike', () => {
  const weeks = Array.from({ length: 200 }, (_, at) =>
    daysFrom('2026-11-22' as Day, 12)
      .map((day) => turnOf(`space-${at}`, day))
      .join(''),
  );
  expect(new Set(weeks).size).toBeGreaterThan(40);
});

const anyWish = fc.tuple(
  fc.record({ kind: fc.constant('turn-wished' as const), nth: fc.integer({ min: 1, max: 3 }), on: fc.boolean() }),
  fc.record({ id: fc.nat({ max: 99 }).map(String), by: fc.constantFrom(...both) }),
);
type Said = readonly [TurnFact, { readonly id: string; readonly by: Person }];
const anyWishes = fc.uniqueArray(anyWish, { maxLength: 6, selector: ([, { id }]) => id });
const folded = (all: readonly Said[]) => all.reduce((state, [fact, from]) => evolveTurn(state, fact, from), noWishes);

test('[TU1] whatever arrives first, twice or late, the same is wished', () => {
  fc.assert(
    fc.property(anyWishes, (facts) => {
      expect(folded(facts.toReversed())).toEqual(folded(facts));
      expect(folded([...facts, ...facts.toReversed()])).toEqual(folded(facts));
    }),
    { numRuns: runs },
  );
});

test('[TU4] [TU5] [P3] never on both screens of one day, never to one who does not wish it, and rest never adds it', () => {
  fc.assert(
    fc.property(anySpace, anyDay, anyWishes, fc.boolean(), (space, day, facts, rests) => {
      const wishes = folded(facts);
      const shown = both.filter((me) => mayShowTurn({ me, day, space, wishes, rests, tier: 1 }));
      expect(shown.length).toBe(wishes.a?.value && wishes.b?.value && !rests ? 1 : 0);
      if (shown[0]) expect(turnOf(space, day)).toBe(shown[0]);
    }),
    { numRuns: runs },
  );
});

test('[TU3] [P4] with the letters swapped the wish is the same, and the same days are of the other', () => {
  fc.assert(
    fc.property(anySpace, anyDay, anyWishes, (space, day, facts) => {
      const wishes = folded(facts);
      const swapped = folded(facts.map(([fact, { id, by }]) => [fact, { id, by: otherOf(by) }]));
      const show = (me: Person, all: typeof wishes) =>
        mayShowTurn({ me, day, space, wishes: all, rests: false, tier: 0 });
      for (const me of both) expect(show(me, swapped)).toBe(show(me, wishes));
    }),
    { numRuns: runs },
  );
});
