import fc from 'fast-check';
import { expect, test } from 'vitest';
import { evolveCare } from '../care/index.ts';
import type { Reading } from '../check-in/index.ts';
import type { Activity } from '../library/index.ts';
import { evolveLimits, isOffLimits } from '../limits/index.ts';
import { evolvePace, type MyHalf } from '../pace/index.ts';
import { addedReach, addedThings } from './fewer.gen.ts';
import { anyHalf, anyHalfWithToday, now, saying, today } from './history.gen.ts';
import { anyLibrary } from './library.gen.ts';
import { aDay, anyCondition, anyOffLimit, anyPrecaution } from './my-day.gen.ts';
import { firstDayBack, lowWatchDay, oneEntry, type Pinned, presenceOnly, watchDay } from './pinned.gen.ts';
import { coinOf, offeringOf, overlapBetween } from './two-of-us.gen.ts';

const runs = process.env.DEEP ? 10_000 : 400;

/** After the change, neither my offering nor what is possible for us holds anything that was not there before. */
function expectFewer(before: MyHalf, after: MyHalf, partner: MyHalf, library: readonly Activity[]): void {
  const [first, second] = [before, after].map((half) => offeringOf(half, library, coinOf('me')));
  const theirs = offeringOf(partner, library, coinOf('you'));
  if (!first || !second) throw new Error('two halves give two offerings');
  expect(addedReach(first, second)).toEqual([]);
  expect(addedThings(first.list, second.list)).toEqual([]);
  const [then, since] = [overlapBetween(first, theirs, library), overlapBetween(second, theirs, library)];
  expect(addedThings(then.possible, since.possible)).toEqual([]);
  expect(addedReach(then, since)).toEqual([]);
}

type Changed<Change> = (half: MyHalf, reading: Reading, change: Change) => MyHalf;

/** Before and after a change, over whole histories, beginning with those days that once broke it. */
function law<Change>(
  changes: fc.Arbitrary<Change>,
  changed: Changed<Change>,
  once: readonly [Pinned, Change][] = [],
): void {
  fc.assert(
    fc.property(anyHalfWithToday, anyHalf, anyLibrary, changes, ({ half, reading }, partner, library, change) =>
      expectFewer(half, changed(half, reading, change), partner, library),
    ),
    { numRuns: runs, examples: once.map(([pinned, change]) => [pinned, pinned.half, oneEntry, change]) },
  );
}

test('[P3] one more limit never adds anything', () => {
  law(anyOffLimit, (half, _, limit) => ({
    ...half,
    limits: evolveLimits(half.limits, { kind: 'limit-set', limit }, now),
  }));
});

test('[P3] one more thing off limits today never adds anything', () => {
  law(anyOffLimit, (half, reading, limit) =>
    saying(half, { ...reading, offLimits: [...(reading.offLimits ?? []), limit] }),
  );
});

test('[P3] one more precaution never adds anything', () => {
  law(anyPrecaution, (half, _, precaution) => ({
    ...half,
    care: evolveCare(half.care, { kind: 'precaution-set', precaution: { ...precaution, id: 'one-more' } }),
  }));
});

test('[P3] one more condition never adds anything', () => {
  law(anyCondition, (half, _, condition) => ({
    ...half,
    care: evolveCare(half.care, { kind: 'condition-told', condition: { ...condition, id: 'one-more' } }),
  }));
});

test('[P3] a condition that becomes unsettled never adds anything', () => {
  fc.assert(
    fc.property(anyHalfWithToday, anyHalf, anyLibrary, anyCondition, ({ half }, partner, library, condition) => {
      const told = (kind: 'stable' | 'recent'): MyHalf => ({
        ...half,
        care: evolveCare(half.care, { kind: 'condition-told', condition: { ...condition, stance: { kind } } }),
      });
      expectFewer(told('stable'), told('recent'), partner, library);
    }),
    { numRuns: runs },
  );
});

test('[P3] [CA4] a warning sign never adds anything', () => {
  law(fc.constant('chest-pain'), (half, _, flag) => ({
    ...half,
    care: evolveCare(half.care, { kind: 'red-flag-raised', flag, day: aDay }),
  }));
});

test('[P3] saying "worse than my usual" never adds anything', () => {
  law(fc.constant(true), (half, reading, worse) => saying(half, { ...reading, worse }), [[watchDay, true]]);
});

test('[P3] a tap of "worse than my usual" outside the check-in never adds anything', () => {
  law<'worse'>(
    fc.constant('worse'),
    (half, _, tap) => ({ ...half, pace: evolvePace(half.pace, { kind: 'standing-tapped', tap, day: aDay }) }),
    [
      [watchDay, 'worse'],
      [firstDayBack, 'worse'],
    ],
  );
});

test('[P3] more pain never adds anything', () => {
  law(fc.integer({ min: 1, max: 10 }), (half, reading, more) =>
    reading.pain === undefined ? half : saying(half, { ...reading, pain: Math.min(10, reading.pain + more) }),
  );
});

test('[P3] [PA9] less energy never adds anything, but that a good day held by its cap may become an ordinary one', () => {
  law(
    fc.integer({ min: 1, max: 10 }),
    (half, reading, less) => {
      const isCapped =
        today(half).profile !== 'steady' && (reading.energy ?? 0) >= (today(half).baseline?.energy?.usual ?? 11) + 2;
      return reading.energy === undefined || isCapped
        ? half
        : saying(half, { ...reading, energy: Math.max(0, reading.energy - less) });
    },
    [[lowWatchDay, 1]],
  );
});

test('[P3] welcoming less never adds anything', () => {
  law(fc.integer({ min: 1, max: 6 }), (half, reading, less) =>
    reading.welcome === undefined
      ? half
      : saying(half, { ...reading, welcome: Math.max(0, reading.welcome - less) as 0 }),
  );
});

test('[P3] [CI6] resting never adds to a day about which I had said what I would welcome', () => {
  law(
    fc.constant(true),
    (half, reading, rest) => (reading.welcome === undefined ? half : saying(half, { ...reading, rest })),
    [[presenceOnly, true]],
  );
});

test('[P3] one more painful place never adds anything', () => {
  law(fc.constantFrom('hand' as const, 'back' as const, 'face' as const), (half, reading, region) =>
    saying(half, { ...reading, painWhere: [...(reading.painWhere ?? []), region] }),
  );
});

test('[P3] [PA7] a time already had today never adds anything', () => {
  law(fc.integer({ min: 0, max: 9 }), (half, _, demand) => ({
    ...half,
    pace: evolvePace(half.pace, { kind: 'time-had', time: { day: aDay, tier: 2, demand, minutes: 5 } }),
  }));
});

test('[LI3] a limit leaves out exactly what it names: an activity, a tier and all above it, a touched place', () => {
  fc.assert(
    fc.property(anyLibrary, anyOffLimit, (library, limit) => {
      for (const activity of library) {
        const named =
          (limit.kind === 'activity' && limit.activity === activity.id) ||
          (limit.kind === 'tier' && limit.tier <= activity.tier) ||
          (limit.kind === 'touch' && activity.touches.includes(limit.region));
        expect(isOffLimits(activity, [limit])).toBe(named);
      }
    }),
    { numRuns: runs },
  );
});
