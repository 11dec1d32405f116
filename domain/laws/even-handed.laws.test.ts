import fc from 'fast-check';
import { expect, test } from 'vitest';
import { daysEight, narrowed, type Offering, standingLeft } from '../offering/index.ts';
import { type Given, overlapOf } from '../overlap/index.ts';
import { judge } from '../pace/index.ts';
import { addDays, type Instant } from '../time/index.ts';
import { mayAsk } from '../together/index.ts';
import { addedReach, addedThings } from './fewer.gen.ts';
import { anyHalf, today } from './history.gen.ts';
import { anyLibrary } from './library.gen.ts';
import { aDay } from './my-day.gen.ts';
import { anyShaping, coinOf, offeringOf } from './two-of-us.gen.ts';

const runs = process.env.DEEP ? 10_000 : 300;

const standingOf = (offering: Offering): Given => ({
  standing: { from: addDays(aDay, -3), until: addDays(aDay, 9), list: offering.list },
});

const anyWayOfGiving = fc.constantFrom('offering', 'standing', 'both', 'nothing');

function given(offering: Offering, way: string): Given {
  if (way === 'nothing') return {};
  return { ...(way === 'standing' ? {} : { offering }), ...(way === 'offering' ? {} : standingOf(offering)) };
}

/** The same value, with its fields in another order, as it may come back from a store or a wire. */
const reordered = <Value>(value: Value): Value =>
  JSON.parse(JSON.stringify(value), (_, each) =>
    each && typeof each === 'object' && !Array.isArray(each)
      ? Object.fromEntries(Object.entries(each).reverse())
      : each,
  );

test('[P4] swapping the two of us changes nothing, to the letter', () => {
  fc.assert(
    fc.property(anyHalf, anyHalf, anyLibrary, anyWayOfGiving, anyWayOfGiving, (mine, theirs, library, wayA, wayB) => {
      const [a, b] = [
        given(offeringOf(mine, library, coinOf('a')), wayA),
        given(offeringOf(theirs, library, coinOf('b')), wayB),
      ];
      const shared = { day: aDay, space: 'space', activities: library, found: new Map(), apart: false };
      const here = JSON.stringify(overlapOf({ ...shared, given: [a, b] }));
      expect(JSON.stringify(overlapOf({ ...shared, given: [b, a] }))).toBe(here);
      expect(JSON.stringify(overlapOf({ ...shared, activities: library.toReversed(), given: [reordered(b), a] }))).toBe(
        here,
      );
    }),
    { numRuns: runs },
  );
});

test('[P4] [OV4] whoever asked, the same rule holds for the other way round', () => {
  const anyAsked = fc.array(
    fc.record({
      by: fc.constantFrom('a' as const, 'b' as const),
      tier: fc.constantFrom(4 as const, 5 as const, 6 as const),
      hoursAgo: fc.integer({ min: -2, max: 40 }),
      daysAgo: fc.integer({ min: 0, max: 2 }),
    }),
    { maxLength: 4 },
  );
  const now = 1_000_000_000_000;
  fc.assert(
    fc.property(
      anyAsked,
      fc.constantFrom(0 as const, 3 as const, 4 as const, 5 as const, 6 as const),
      (asked, tier) => {
        const seen = (swap: boolean) =>
          asked.map(({ by, hoursAgo, daysAgo, ...each }) => ({
            ...each,
            by: swap === (by === 'a') ? ('b' as const) : ('a' as const),
            day: addDays(aDay, -daysAgo),
            at: (now - hoursAgo * 3_600_000) as Instant,
          }));
        for (const [me, you] of [
          ['a', 'b'],
          ['b', 'a'],
        ] as const) {
          expect(mayAsk({ asked: seen(false), over: [] }, { person: me, tier }, aDay, now as Instant)).toBe(
            mayAsk({ asked: seen(true), over: [] }, { person: you, tier }, aDay, now as Instant),
          );
        }
      },
    ),
    { numRuns: runs },
  );
});

test('[P5] what today can be about is drawn from shared facts: two private pasts draw the same eight', () => {
  fc.assert(
    fc.property(anyHalf, anyHalf, anyLibrary, (one, other, library) => {
      const eight = daysEight(library, 'space', aDay).map(({ id }) => id);
      expect(eight.length).toBe(Math.min(8, library.length));
      for (const half of [one, other]) {
        const sent = offeringOf(half, library, coinOf('me')).list.map(({ activity }) => activity);
        expect(eight.filter((id) => sent.includes(id))).toEqual(sent);
      }
    }),
    { numRuns: runs },
  );
});

test('[P5] [OV3] an offering and an overlap name no reason and no number of mine', () => {
  fc.assert(
    fc.property(anyHalf, anyHalf, anyLibrary, (mine, theirs, library) => {
      const [one, other] = [offeringOf(mine, library), offeringOf(theirs, library)];
      expect(Object.keys(one).sort()).toEqual(['day', 'list', 'talk', 'tier', 'word']);
      for (const each of one.list) expect(Object.keys(each).sort()).toEqual(['activity', 'adaptations', 'minutes']);
      const overlap = overlapOf({
        day: aDay,
        space: 's',
        given: [{ offering: one }, { offering: other }],
        activities: library,
        found: new Map(),
        apart: false,
      });
      for (const { kind } of overlap.reasons)
        expect(['both-offered', 'one-is-silent', 'standing-welcome', 'apart-today']).toContain(kind);
    }),
    { numRuns: runs },
  );
});

test('[P5] [PA13] a sent offering can only be narrowed: never more, never twice, never for nothing', () => {
  fc.assert(
    fc.property(anyHalf, anyHalf, anyLibrary, anyShaping, (before, after, library, shaping) => {
      const [sent, now] = [
        offeringOf(before, library, coinOf('me'), shaping),
        offeringOf(after, library, coinOf('me'), shaping),
      ];
      expect(narrowed(sent, sent)).toBeUndefined();
      expect(narrowed(reordered(sent), sent)).toBeUndefined();
      const next = narrowed(sent, now);
      if (!next) return;
      expect(addedReach(sent, next)).toEqual([]);
      expect(addedThings(sent.list, next.list)).toEqual([]);
      expect(addedReach(now, next)).toEqual([]);
      expect(addedThings(now.list, next.list)).toEqual([]);
      expect(narrowed(next, now)).toBeUndefined();
    }),
    { numRuns: runs },
  );
});

test('[P8] [OV4] of a question nothing is kept but who, how far and when: there is nowhere to put an answer', () => {
  const asked = { by: 'a' as const, tier: 5 as const, day: aDay, at: 0 as Instant };
  const answers = ['glad-to', 'not-today', 'unanswered', undefined];
  const after = answers.map((answer) =>
    mayAsk(
      { asked: [{ ...asked, ...(answer ? { answer } : {}) }], over: [] },
      { person: 'a', tier: 5 },
      aDay,
      1 as Instant,
    ),
  );
  expect(new Set(after)).toEqual(new Set([false]));
});

test('[PA13] [P1] what is left of a standing welcome is never more, never above tier 2, and stays so when asked again', () => {
  fc.assert(
    fc.property(anyHalf, anyHalf, anyLibrary, (before, after, library) => {
      const { list } = offeringOf(before, library);
      const welcome = { from: aDay, until: addDays(aDay, 13), list };
      const my = today(after);
      const left = standingLeft(welcome, my, library);
      expect(
        left === undefined || (my.care.redFlag === undefined && my.standing.state !== 'flare' && !my.reading?.rest),
      ).toBe(true);
      if (!left) return;
      expect(addedThings(list, left.list)).toEqual([]);
      const overruled = { ...my, reading: { day: aDay, welcome: 6 as const, ...my.reading } };
      for (const { activity } of left.list) {
        const entry = library.find(({ id }) => id === activity);
        expect(entry?.tier).toBeLessThanOrEqual(2);
        const judged =
          entry &&
          judge(entry, { ...overruled, reading: { ...overruled.reading, welcome: 6 } }, { pastMyEnvelope: true });
        expect(judged?.allowed || entry?.talk).toBe(true);
      }
      expect(standingLeft(left, my, library)).toEqual(left);
    }),
    { numRuns: runs },
  );
});
