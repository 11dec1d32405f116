import fc from 'fast-check';
import { expect, test } from 'vitest';
import type { Offering } from '../offering/index.ts';
import { type Given, overlapOf } from '../overlap/index.ts';
import { addDays, dayAt, hours, type Instant, type Zone } from '../time/index.ts';
import { askedAtMost, mayAsk } from '../together/index.ts';
import { anyHalf } from './history.gen.ts';
import { anyLibrary } from './library.gen.ts';
import { coinOf, offeringOf } from './two-of-us.gen.ts';

const runs = process.env.DEEP ? 5000 : 200;

/** From one end of the calendar to the other, with halves and quarters of an hour, and clocks that change. */
const anyZone = fc
  .constantFrom(
    'Pacific/Kiritimati',
    'Pacific/Chatham',
    'Australia/Lord_Howe',
    'Asia/Tokyo',
    'Asia/Kathmandu',
    'Europe/Berlin',
    'UTC',
    'America/St_Johns',
    'America/New_York',
    'Pacific/Marquesas',
    'Pacific/Pago_Pago',
  )
  .map((zone) => zone as Zone);

/** Any minute of some two years around the day on which the examples play. */
const noon = 1_795_348_800_000;
const anyInstant = fc.integer({ min: -500_000, max: 500_000 }).map((minutes) => (noon + minutes * 60_000) as Instant);

/** What each gave, for the day that they named when they gave it: their own today, or the day before. */
const givenOn = (offering: Offering, now: Instant, { zone, back, stands }: Giving): Given => {
  const day = addDays(dayAt(now, zone), -back);
  const standing = { from: addDays(day, -2), until: addDays(day, 6), list: offering.list };
  return { offering: { ...offering, day }, ...(stands ? { standing } : {}) };
};

interface Giving {
  readonly zone: Zone;
  readonly back: number;
  readonly stands: boolean;
}

const anyGiving = fc.record({ zone: anyZone, back: fc.constantFrom(0, 0, 1), stands: fc.boolean() });
const anyHalves = fc.tuple(anyHalf, anyHalf);
const anyTwo = fc.tuple(anyGiving, anyGiving);

test('[OV5] [OV2] [P4] on one day both screens show the same, whatever the zones and the hour', () => {
  fc.assert(
    fc.property(anyHalves, anyLibrary, anyInstant, anyTwo, ([one, other], library, now, [me, you]) => {
      const mine = givenOn(offeringOf(one, library, coinOf('a')), now, me);
      const theirs = givenOn(offeringOf(other, library, coinOf('b')), now, you);
      const shared = { space: 'space', activities: library, found: new Map(), apart: false };
      const here = overlapOf({ ...shared, day: dayAt(now, me.zone), given: [mine, theirs] });
      const there = overlapOf({ ...shared, day: dayAt(now, you.zone), given: [theirs, mine] });
      if (here.day === there.day) expect(JSON.stringify(there)).toBe(JSON.stringify(here));
      else
        expect(
          [here, there].filter(({ reasons }) => reasons.some(({ kind }) => kind === 'both-offered')).length < 2,
        ).toBe(true);
    }),
    { numRuns: runs },
  );
});

test('[OV5] [P2] a day that one of us did not name is rest, unless a standing welcome names it', () => {
  fc.assert(
    fc.property(anyHalves, anyLibrary, anyInstant, anyTwo, ([one, other], library, now, [me, you]) => {
      const mine = givenOn(offeringOf(one, library, coinOf('a')), now, me);
      const theirs = givenOn(offeringOf(other, library, coinOf('b')), now, { ...you, stands: false });
      const day = dayAt(now, me.zone);
      const overlap = overlapOf({
        day,
        space: 's',
        activities: library,
        found: new Map(),
        apart: false,
        given: [mine, theirs],
      });
      if (theirs.offering?.day === day) return;
      expect(overlap).toMatchObject({ tier: 0, word: 'rest', possible: [], reasons: [{ kind: 'one-is-silent' }] });
    }),
    { numRuns: runs },
  );
});

test('[OV4] written to the half day, a question is used up for twelve hours at least and a day at most', () => {
  const halfDay = hours(12);
  fc.assert(
    fc.property(anyInstant, anyZone, fc.integer({ min: 0, max: 3 * 1440 }), (asked, zone, minutes) => {
      const day = dayAt(asked, zone);
      const kept = [{ by: 'a' as const, tier: 4 as const, day, at: (Math.ceil(asked / halfDay) * halfDay) as Instant }];
      const later = (asked + minutes * 60_000) as Instant;
      const may = mayAsk({ asked: kept, over: [] }, { person: 'a', tier: 4 }, dayAt(later, zone), later);
      if (later < asked + halfDay || dayAt(later, zone) === day) expect(may).toBe(false);
      else if (later >= asked + askedAtMost) expect(may).toBe(true);
    }),
    { numRuns: runs * 5 },
  );
});
