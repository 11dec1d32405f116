import fc from 'fast-check';
import { expect, test } from 'vitest';
import { noCare } from '../care/index.ts';
import type { Activity, ActivityId } from '../library/index.ts';
import { noLimits } from '../limits/index.ts';
import { asItIs, type Offering, prepareOffering } from '../offering/index.ts';
import { overlapOf } from '../overlap/index.ts';
import { myDayOf, noPace } from '../pace/index.ts';
import { addDays, type Day } from '../time/index.ts';
import { anyHalf, checkInsOf, now, today } from './history.gen.ts';
import { anyLibrary, idAt } from './library.gen.ts';
import { aDay } from './my-day.gen.ts';
import { anyShaping, coinOf, keepAll, offeringOf, overlapBetween } from './two-of-us.gen.ts';

const runs = process.env.DEEP ? 10_000 : 300;

/** A rich common ground: four things in each tier that ask next to nothing. */
const rich: readonly Activity[] = Array.from({ length: 28 }, (_, at) => ({
  id: idAt(at),
  tier: Math.floor(at / 4) as Activity['tier'],
  met: [1, 1],
  demand: { physical: 0, mind: 1 },
  minutes: { typical: 5, least: 1 },
  uses: [],
  touches: [],
  positions: ['seated'],
  strains: [],
  apart: false,
  silent: true,
  lightsLow: true,
  talk: false,
  care: [],
  aftercare: [],
  sources: [],
}));

const everything = (day: Day): Offering => ({
  day,
  tier: 6,
  word: 'open',
  talk: true,
  list: rich.map(({ id }) => ({ activity: id, adaptations: [], minutes: 5 })),
});

const suggestedOn = (day: Day, found: ReadonlyMap<ActivityId, Day>) =>
  overlapOf({
    day,
    space: 'space',
    given: [{ offering: everything(day) }, { offering: everything(day) }],
    activities: rich,
    found,
    apart: false,
  }).suggestions;

test('[OV2] at most three, one new at most, the gentler end first, and the same on both screens', () => {
  fc.assert(
    fc.property(anyHalf, anyHalf, anyLibrary, (mine, theirs, library) => {
      const [one, other] = [offeringOf(mine, library), offeringOf(theirs, library)];
      const { suggestions, possible } = overlapBetween(one, other, library);
      expect(suggestions).toEqual(overlapBetween(other, one, library).suggestions);
      expect(suggestions.length).toBeLessThanOrEqual(3);
      expect(suggestions.filter(({ isNew }) => isNew).length).toBeLessThanOrEqual(1);
      expect(suggestions.map(({ tier }) => tier)).toEqual([...suggestions.map(({ tier }) => tier)].sort());
      const known = possible.filter(({ isNew }) => !isNew);
      expect(suggestions.length).toBe(Math.min(3, known.length + Math.min(1, possible.length - known.length)));
      const highest = Math.max(...suggestions.map(({ tier }) => tier));
      const passedOver = known.filter((each) => !suggestions.includes(each) && each.tier < highest);
      expect(passedOver).toEqual([]);
    }),
    { numRuns: runs },
  );
});

test('[OV2] the same rich offering does not bring the same three every day of a fortnight', () => {
  fc.assert(
    fc.property(fc.integer({ min: 0, max: 20_000 }), (start) => {
      const days = Array.from({ length: 14 }, (_, at) => addDays(aDay, at - start));
      const threes = days.map((day) =>
        suggestedOn(day, new Map())
          .map(({ activity }) => activity)
          .sort()
          .join(),
      );
      // Four gentle things give four different threes: in one fortnight of many, two of them come up, never one.
      expect(new Set(threes).size).toBeGreaterThanOrEqual(2);
    }),
    { numRuns: Math.min(runs, 500), examples: [[14_645]] },
  );
});

test('[OV2] [P4] two different rich offerings bring the same three whoever is named first', () => {
  const days = Array.from({ length: 60 }, (_, at) => addDays(aDay, at));
  const threes = (day: Day, swapped: boolean) => {
    const [one, other] = [{ offering: everything(day) }, { offering: { ...everything(day), tier: 5 as const } }];
    const shared = { day, space: 'space', activities: rich, found: new Map(), apart: false };
    return overlapOf({ ...shared, given: swapped ? [other, one] : [one, other] }).suggestions;
  };
  for (const day of days) expect(threes(day, true)).toEqual(threes(day, false));
});

test('[OV2] a thing is new to both for its first fortnight', () => {
  const isNew = (daysAgo: number) =>
    suggestedOn(aDay, new Map([...rich].map(({ id }) => [id, addDays(aDay, -daysAgo)])))[0]?.isNew;
  expect([0, 13, 14, 400].map(isNew)).toEqual([true, true, false, false]);
});

test('[PA13] at most eight go, all of them of the common ground, within the tier, and none that I left out', () => {
  fc.assert(
    fc.property(anyHalf, anyLibrary, anyShaping, (half, library, shaping) => {
      const offering = offeringOf(half, library, coinOf('me'), shaping);
      expect(offering.list.length).toBeLessThanOrEqual(8);
      expect(offering.tier).toBeLessThanOrEqual(shaping.tier ?? 6);
      expect(offering.list.filter(({ activity }) => shaping.leaveOut.includes(activity))).toEqual([]);
      expect(new Set(offering.list.map(({ activity }) => activity)).size).toBe(offering.list.length);
      expect(offering.talk && shaping.talk === false).toBe(false);
      expect(shaping.word === 'rest' && offering.word !== 'rest').toBe(false);
    }),
    { numRuns: runs },
  );
});

test('[PA12] overruling the score only ever adds, and never past what I welcome', () => {
  fc.assert(
    fc.property(anyHalf, anyLibrary, (half, library) => {
      const asScored = offeringOf(half, library, keepAll, asItIs);
      const overruled = offeringOf(half, library, keepAll, { ...asItIs, pastMyEnvelope: true });
      const raised = new Set(overruled.list.map(({ activity }) => activity));
      expect(asScored.list.filter(({ activity }) => !raised.has(activity))).toEqual([]);
      const reading = today(half).reading;
      expect(overruled.tier).toBeLessThanOrEqual(reading?.welcome ?? (reading?.rest ? 1 : 0));
    }),
    { numRuns: runs },
  );
});

/** A person on an easy day who welcomes everything. */
const easyDay = (day: Day) =>
  myDayOf(
    {
      checkIns: checkInsOf([{ day, energy: 9, energyFor: 'now', pain: 0, welcome: 6, talk: true }], {
        energy: 9,
        pain: 0,
      }),
      limits: noLimits,
      care: noCare,
      pace: noPace,
    },
    day,
    now,
  );

test('[PA13] over many days the coin leaves out about three in ten of what is possible', () => {
  const days = Array.from({ length: 400 }, (_, at) => addDays(aDay, -at));
  const considered = days.flatMap(
    (day) =>
      prepareOffering({ my: easyDay(day), commonGround: rich, space: 'space', coin: coinOf('me'), shaping: asItIs })
        .considered,
  );
  const byChance = considered.filter((each) => !each.goes && each.because === 'chance').length;
  expect(considered.length).toBe(3200);
  expect(byChance / considered.length).toBeGreaterThan(0.27);
  expect(byChance / considered.length).toBeLessThan(0.33);
});

test('[PA13] the coin of a day stays as it fell: preparing again changes nothing', () => {
  fc.assert(
    fc.property(anyHalf, anyLibrary, anyShaping, (half, library, shaping) => {
      expect(offeringOf(half, library, coinOf('me'), shaping)).toEqual(
        offeringOf(half, library.toReversed(), coinOf('me'), shaping),
      );
    }),
    { numRuns: runs },
  );
});
