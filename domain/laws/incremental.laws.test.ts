import fc from 'fast-check';
import { expect, test } from 'vitest';
import { evolveCare, noCare } from '../care/index.ts';
import {
  type CheckInFact,
  type CheckInState,
  decideCheckIn,
  evolveCheckIn,
  noCheckIns,
  type Reading,
} from '../check-in/index.ts';
import { evolveLimits, noLimits } from '../limits/index.ts';
import { evolvePace, myDayOf, noPace } from '../pace/index.ts';
import { addDays } from '../time/index.ts';
import { anyHalf, now } from './history.gen.ts';
import { anyLibrary } from './library.gen.ts';
import { aDay, anyCare, anyCondition, anyOffLimit, anyPrecaution, anyReadingOn } from './my-day.gen.ts';
import { coinOf, offeringOf, overlapBetween } from './two-of-us.gen.ts';

const runs = process.env.DEEP ? 5000 : 200;

const said = (reading: Reading): CheckInFact => ({ kind: 'checked-in', reading });
const fold = (facts: readonly CheckInFact[]): CheckInState => facts.reduce(evolveCheckIn, noCheckIns);

const anyDayBack = (days: number) => fc.integer({ min: 0, max: days }).map((count) => addDays(aDay, -count));
const anyEnergy = (days: number): fc.Arbitrary<Reading> =>
  fc.record({ day: anyDayBack(days), energy: fc.integer({ min: 0, max: 10 }), pain: fc.integer({ min: 0, max: 10 }) });

const tenYears = 3652;

/** Ten years of check-ins with gaps, written down as one list of numbers so that a counter-example can be read. */
const anyTenYears = fc
  .record({ seed: fc.integer({ min: 1, max: 100_000 }), everyNth: fc.integer({ min: 1, max: 40 }) })
  .map(({ seed, everyNth }) =>
    Array.from({ length: tenYears }, (_, at) => at)
      .filter((at) => (at * seed) % everyNth === 0)
      .map(
        (at): Reading => ({
          day: addDays(aDay, at - tenYears),
          energy: (at * seed) % 11,
          pain: (at * 7 * seed) % 11,
          welcome: 6,
        }),
      ),
  );

test('[CI5] ten years of days, folded one by one, give the same day as the last 130 days alone', () => {
  fc.assert(
    fc.property(anyTenYears, anyReadingOn(aDay), (years, reading) => {
      const long = fold([...years, reading].map(said));
      const recent = fold([...years.filter(({ day }) => day >= addDays(aDay, -130)), reading].map(said));
      expect(long.readings.length).toBeLessThanOrEqual(130);
      const today = (checkIns: CheckInState) =>
        myDayOf({ checkIns, limits: noLimits, care: noCare, pace: noPace }, aDay, now);
      expect(today(long)).toEqual(today(recent));
    }),
    { numRuns: Math.min(runs, 200), examples: [[[], { day: aDay }]] },
  );
});

test('[CI5] days filled in later, in any order, give the same state as in the order of the calendar', () => {
  const anyReadings = fc.uniqueArray(anyEnergy(400), { maxLength: 200, selector: ({ day }) => day });
  fc.assert(
    fc.property(anyReadings, (readings) => {
      const inOrder = [...readings].sort((a, b) => (a.day < b.day ? -1 : 1));
      expect(fold(readings.map(said))).toEqual(fold(inOrder.map(said)));
    }),
    { numRuns: runs },
  );
});

test('[CI5] an entry from a clock set years ahead takes one place and pushes out no real day', () => {
  fc.assert(
    fc.property(anyTenYears, fc.integer({ min: 200, max: 30_000 }), (years, ahead) => {
      const strange = fold([...years, { day: addDays(aDay, ahead), energy: 5 }].map(said));
      const after = evolveCheckIn(strange, said({ day: aDay, energy: 4, pain: 2, welcome: 3 }));
      expect(after.readings.filter(({ day }) => day <= aDay)).toEqual(
        fold([...years, { day: aDay, energy: 4, pain: 2, welcome: 3 } as Reading].map(said)).readings.slice(-129),
      );
    }),
    { numRuns: Math.min(runs, 200) },
  );
});

test('[CI4] my own word about a day stands over a diary, whichever came first', () => {
  const anyDiary = fc.uniqueArray(anyEnergy(60), { minLength: 1, maxLength: 30, selector: ({ day }) => day });
  fc.assert(
    fc.property(anyDiary, anyDiary, (own, diary) => {
      const imported: CheckInFact = { kind: 'diary-imported', source: 'visible', fingerprint: 'f', readings: diary };
      const [before, after] = [fold([...own.map(said), imported]), fold([imported, ...own.map(said)])];
      expect(before).toEqual(after);
      for (const reading of own) expect(before.readings).toContainEqual(reading);
      expect(evolveCheckIn(before, imported)).toEqual(before);
    }),
    { numRuns: runs },
  );
});

test('[CI7] the same diary a second time is refused, and no day after today is read from it', () => {
  const anyDiary = fc.uniqueArray(anyEnergy(60), { minLength: 1, maxLength: 30, selector: ({ day }) => day });
  fc.assert(
    fc.property(anyDiary, fc.integer({ min: 0, max: 60 }), (diary, daysAgo) => {
      const context = { today: addDays(aDay, -daysAgo), wasFlare: false };
      const intent = { kind: 'import-diary' as const, source: 'visible', fingerprint: 'f', readings: diary };
      const first = decideCheckIn(noCheckIns, intent, context);
      const here = diary.filter(({ day }) => day <= context.today);
      expect(first.ok).toBe(here.length > 0);
      if (!first.ok) return;
      expect(first.value).toMatchObject({ readings: here });
      expect(decideCheckIn(evolveCheckIn(noCheckIns, first.value), intent, context)).toEqual({
        ok: false,
        refusal: { kind: 'nothing-new-to-import' },
      });
    }),
    { numRuns: runs },
  );
});

const backAgain = <Value>(value: Value): Value => JSON.parse(JSON.stringify(value));

test('[CI1] every fact comes back from a journal as it went in', () => {
  fc.assert(
    fc.property(
      anyReadingOn(aDay),
      anyOffLimit,
      anyCondition,
      anyPrecaution,
      (reading, limit, condition, precaution) => {
        for (const fact of [said(reading)])
          expect(evolveCheckIn(noCheckIns, backAgain(fact))).toEqual(evolveCheckIn(noCheckIns, fact));
        const set = { kind: 'limit-set' as const, limit };
        expect(evolveLimits(noLimits, backAgain(set), now)).toEqual(evolveLimits(noLimits, set, now));
        for (const fact of [
          { kind: 'condition-told' as const, condition },
          { kind: 'precaution-set' as const, precaution },
        ]) {
          expect(evolveCare(noCare, backAgain(fact))).toEqual(evolveCare(noCare, fact));
        }
      },
    ),
    { numRuns: runs },
  );
});

test('[P4] [P5] the same facts give the same offering and the same overlap, and coming back from a journal changes neither', () => {
  fc.assert(
    fc.property(anyHalf, anyHalf, anyCare, anyLibrary, (mine, theirs, care, library) => {
      const cared = { ...mine, care };
      const back = { ...cared, care: backAgain(care), limits: backAgain(mine.limits), pace: backAgain(mine.pace) };
      const [one, again] = [offeringOf(cared, library, coinOf('me')), offeringOf(back, library, coinOf('me'))];
      expect(again).toEqual(one);
      const other = offeringOf(theirs, library, coinOf('you'));
      expect(overlapBetween(backAgain(one), backAgain(other), library)).toEqual(overlapBetween(one, other, library));
    }),
    { numRuns: runs },
  );
});

test('[PA8] settling the times of the last days does not depend on how often it is done', () => {
  const anyTimes = fc.array(
    fc.record({
      day: anyDayBack(40),
      tier: fc.constant(4 as const),
      demand: fc.integer({ min: 0, max: 9 }),
      minutes: fc.constant(9),
    }),
  );
  fc.assert(
    fc.property(anyTimes, (times) => {
      const had = times.reduce((state, time) => evolvePace(state, { kind: 'time-had', time }), noPace);
      const through = addDays(aDay, -4);
      const settled = evolvePace(had, { kind: 'times-settled', through, comfortable: [] });
      expect(settled.had.every(({ day }) => day > through)).toBe(true);
      expect(evolvePace(settled, { kind: 'times-settled', through, comfortable: [] })).toEqual(settled);
    }),
    { numRuns: runs },
  );
});
