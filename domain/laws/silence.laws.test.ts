import fc from 'fast-check';
import { expect, test } from 'vitest';
import type { Reading } from '../check-in/index.ts';
import type { MyHalf } from '../pace/index.ts';
import { addDays } from '../time/index.ts';
import { addedReach, addedThings } from './fewer.gen.ts';
import { anyHalf, saying } from './history.gen.ts';
import { anyLibrary } from './library.gen.ts';
import { aDay, anyReadingOn, type FullReading, fullReadingOn, without } from './my-day.gen.ts';
import { oneEntry, veryBadDay } from './pinned.gen.ts';
import { coinOf, offeringOf, overlapBetween } from './two-of-us.gen.ts';

/** An easy day with nothing left blank. */
const aFullDay: FullReading = {
  day: aDay,
  energy: 8,
  energyFor: 'now',
  pain: 0,
  painWhere: [],
  mood: 5,
  sleep: 5,
  appetite: 5,
  breath: 10,
  desire: 'some',
  full: 0,
  welcome: 6,
  offLimits: [],
  worse: false,
  talk: true,
  help: 'quiet',
  lastDays: 'usual',
  rest: false,
};

const runs = process.env.DEEP ? 10_000 : 300;

/**
 * The fields whose blank is the gentlest answer of all. Not among them: how full the day is (a blank is my usual for
 * that weekday, PA1), what is off limits and where it hurts (a blank is "nothing today"), "worse" and "rest" (taps).
 */
const gentlestWhenBlank = ['energy', 'energyFor', 'pain', 'welcome', 'talk'] as const;

test('[P2] [PA1] a field left blank allows nothing that some answer would not have allowed', () => {
  fc.assert(
    fc.property(
      anyHalf,
      fullReadingOn(aDay),
      anyLibrary,
      fc.constantFrom(...gentlestWhenBlank),
      (half, full, library, field) => {
        const [answered, blank] = [saying(half, full), saying(half, without(full, field))];
        if (full.rest && field === 'welcome') return;
        const [said, silent] = [answered, blank].map((each) => offeringOf(each, library, coinOf('me')));
        if (!said || !silent) throw new Error('two halves give two offerings');
        expect(addedThings(said.list, silent.list)).toEqual([]);
        expect(addedReach(said, silent)).toEqual([]);
      },
    ),
    { numRuns: runs * 2, examples: [[veryBadDay.half, { ...aFullDay, ...veryBadDay.reading }, oneEntry, 'pain']] },
  );
});

test('[P2] [CI2] fields about which no rule speaks change nothing at all', () => {
  fc.assert(
    fc.property(anyHalf, fullReadingOn(aDay), anyLibrary, (half, full, library) => {
      const bare = ['mood', 'sleep', 'appetite', 'breath', 'desire', 'help'].reduce<Reading>(without, full);
      expect(offeringOf(saying(half, bare), library)).toEqual(offeringOf(saying(half, full), library));
    }),
    { numRuns: runs },
  );
});

const withoutToday = (half: MyHalf): MyHalf => ({
  ...half,
  checkIns: { ...half.checkIns, readings: half.checkIns.readings.filter(({ day }) => day !== aDay) },
});

test('[P2] with no check-in today the offering is rest and holds nothing, whatever the past was', () => {
  fc.assert(
    fc.property(anyHalf, anyLibrary, (half, library) => {
      expect(offeringOf(withoutToday(half), library)).toEqual({
        day: aDay,
        tier: 0,
        word: 'rest',
        talk: false,
        list: [],
      });
    }),
    { numRuns: runs },
  );
});

test('[P2] an offering of one of us alone, or of another day, leaves rest together and nothing else', () => {
  fc.assert(
    fc.property(anyHalf, anyHalf, anyLibrary, fc.integer({ min: 1, max: 400 }), (mine, theirs, library, days) => {
      const [one, other] = [offeringOf(mine, library), offeringOf(theirs, library)];
      for (const lapsed of [
        undefined,
        { ...other, day: addDays(aDay, -days) },
        { ...other, day: addDays(aDay, days) },
      ]) {
        const overlap = overlapBetween(one, lapsed, library);
        expect(overlap).toMatchObject({ tier: 0, word: 'rest', talk: false, possible: [], suggestions: [] });
        expect(overlap.reasons).toContainEqual({ kind: 'one-is-silent' });
      }
    }),
    { numRuns: runs },
  );
});

test('[P2] a check-in of another day says nothing about what I would welcome today', () => {
  fc.assert(
    fc.property(anyHalf, anyReadingOn(addDays(aDay, -1)), anyLibrary, (half, yesterday, library) => {
      const offering = offeringOf(withoutToday(saying(half, yesterday)), library);
      expect(offering.list).toEqual([]);
    }),
    { numRuns: runs },
  );
});
