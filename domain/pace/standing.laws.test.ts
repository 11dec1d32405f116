import fc from 'fast-check';
import { expect, test } from 'vitest';
import type { Reading } from '../check-in/index.ts';
import { addDays, type Day, dayFrom } from '../time/index.ts';
import { type Standing, type StandingInput, standingOn, standingsOver, type Tap, windowDays } from './standing.ts';

const runs = { numRuns: process.env.DEEP ? 5000 : 100 };
const named = (text: string): Day => {
  const day = dayFrom(text);
  if (!day) throw new Error(text);
  return day;
};
const last = named('2026-06-30');
const onDay = (ago: number) => addDays(last, -ago);

const score = fc.integer({ min: 0, max: 10 });
const said = fc.record(
  { energy: score, pain: score, worse: fc.constant(true), rest: fc.boolean() },
  { requiredKeys: [] },
);
/** One entry a day, many of them missing; some lives lie near one level, as lives do. */
const level = fc.tuple(score, score).map(([energy, pain]) => ({ energy, pain }));
const near = (usual: { energy: number; pain: number }) =>
  fc.tuple(fc.integer({ min: -2, max: 1 }), fc.integer({ min: -1, max: 2 })).map(([tired, sore]) => ({
    energy: Math.min(10, Math.max(0, usual.energy + tired)),
    pain: Math.min(10, Math.max(0, usual.pain + sore)),
  }));
const life = (days: number) =>
  level.chain((usual) =>
    fc.array(fc.option(fc.oneof({ weight: 5, arbitrary: near(usual) }, { weight: 1, arbitrary: said })), {
      minLength: days,
      maxLength: days,
    }),
  );
const readingsOf = (entries: readonly (object | null)[]): Reading[] =>
  entries.flatMap((entry, at) => (entry ? [{ ...entry, day: onDay(entries.length - 1 - at) }] : []));
const tap = fc.record({
  kind: fc.constantFrom<Tap['kind']>('worse', 'back-to-usual', 'new-usual', 'not-new-usual'),
  ago: fc.integer({ min: 0, max: 160 }),
});
const input = (days: number): fc.Arbitrary<StandingInput> =>
  fc.record({
    readings: life(days).map(readingsOf),
    taps: fc.array(tap, { maxLength: 5 }).map((taps) => taps.map(({ kind, ago }) => ({ kind, day: onDay(ago) }))),
    profile: fc.constantFrom('payback' as const, 'steady' as const),
    usual: level,
  });
const lastDays = Array.from({ length: 40 }, (_, at) => onDay(39 - at));

test('[PA4c] nothing older than the window makes a difference', () => {
  fc.assert(
    fc.property(input(200), (whole) => {
      const oldest = onDay(windowDays - 1);
      const recent = ({ day }: { readonly day: Day }) => day >= oldest;
      const pruned = { ...whole, readings: whole.readings.filter(recent), taps: whole.taps.filter(recent) };
      expect(standingOn(pruned, last)).toEqual(standingOn(whole, last));
    }),
    runs,
  );
});

test('[PA4c] a window carried along day by day equals recomputing from everything', () => {
  fc.assert(
    fc.property(input(200), (whole) => {
      const carried = new Map<Day, Standing>();
      for (const day of lastDays) {
        const oldest = addDays(day, 1 - windowDays);
        const kept = ({ day: each }: { readonly day: Day }) => each >= oldest && each <= day;
        const part = { ...whole, readings: whole.readings.filter(kept), taps: whole.taps.filter(kept) };
        carried.set(day, standingOn(part, day));
      }
      expect(standingsOver(whole, lastDays)).toEqual(carried);
    }),
    { numRuns: Math.ceil(runs.numRuns / 4) },
  );
});

test('[PA3] nothing that comes later changes how a day stood', () => {
  fc.assert(
    fc.property(input(200), fc.integer({ min: 1, max: 39 }), (whole, ago) => {
      const day = onDay(ago);
      const until = { ...whole, readings: whole.readings.filter((reading) => reading.day <= day) };
      expect(standingOn(whole, day)).toEqual(standingOn(until, day));
    }),
    runs,
  );
});

/** How much a standing protects. The unknown day is asked about, not judged, and cannot come from a reading. */
const gentleness = (standing: Standing): number => {
  switch (standing.state) {
    case 'unknown':
      return -1;
    case 'steady':
      return standing.watch ? 1 : 0;
    case 'recovery':
      return 2;
    case 'flare':
      return 3;
  }
};

test('[PA3] a worse reading never leads to a bolder standing on the same day', () => {
  fc.assert(
    fc.property(input(150), score, score, score, score, (whole, energy, pain, tired, sore) => {
      const past = whole.readings.filter(({ day }) => day < last);
      const better = { ...whole, readings: [...past, { day: last, energy, pain }] };
      const worseReading = { day: last, energy: Math.min(energy, tired), pain: Math.max(pain, sore) };
      const worse = { ...whole, readings: [...past, worseReading] };
      expect(gentleness(standingOn(worse, last))).toBeGreaterThanOrEqual(gentleness(standingOn(better, last)));
    }),
    runs,
  );
});

test('[PA3] a tap "worse than my usual" is a flare that day, whatever the numbers say', () => {
  fc.assert(
    fc.property(input(150), (whole) => {
      const taps: Tap[] = [...whole.taps.filter(({ day }) => day < last), { kind: 'worse', day: last }];
      expect(standingOn({ ...whole, taps }, last).state).toBe('flare');
    }),
    runs,
  );
});

test('[PA3b] a wobble of one or two points among usual days never begins a flare', () => {
  const wobble = fc.record({ tired: fc.constantFrom(0, 1, 2), sore: fc.constantFrom(0, 1, 2) });
  const usual = fc.record({ energy: fc.integer({ min: 3, max: 10 }), pain: fc.integer({ min: 0, max: 8 }) });
  fc.assert(
    fc.property(usual, fc.array(wobble, { minLength: 8, maxLength: 30 }), ({ energy, pain }, wobbles) => {
      // One wobbling day in four; the others are exactly usual, as are the forty before.
      const scores = [
        ...Array.from({ length: 160 }, (_, at) => {
          const { tired, sore } = (at >= 40 && at % 4 === 0 && wobbles[at % wobbles.length]) || { tired: 0, sore: 0 };
          return { energy: energy - tired, pain: pain + sore };
        }),
      ];
      const whole: StandingInput = { readings: readingsOf(scores), taps: [], profile: 'payback' };
      for (const standing of standingsOver(whole, lastDays).values()) expect(standing.state).toBe('steady');
    }),
    runs,
  );
});

test('[PA3b] readings that are never clearly worse than usual begin no flare, however long they last', () => {
  const offBy = fc.array(fc.constantFrom(0, 1), { minLength: 40, maxLength: 40 });
  fc.assert(
    fc.property(fc.integer({ min: 4, max: 9 }), offBy, (energy, off) => {
      const steady = Array.from({ length: 60 }, () => ({ energy, pain: 3 }));
      const scores = [...steady, ...off.map((by) => ({ energy: energy - by, pain: 3 + by }))];
      const whole: StandingInput = { readings: readingsOf(scores), taps: [], profile: 'steady' };
      for (const standing of standingsOver(whole, lastDays).values()) expect(standing.state).not.toBe('flare');
    }),
    runs,
  );
});

test('[PA3] blank check-ins change nothing about how I stand beside my usual', () => {
  fc.assert(
    fc.property(input(150), (whole) => {
      const given = new Set(whole.readings.map(({ day }) => day));
      const blanks = lastDays.filter((day) => !given.has(day)).map((day): Reading => ({ day, rest: true }));
      const readings = [...whole.readings, ...blanks].sort((a, b) => (a.day < b.day ? -1 : 1));
      expect(standingsOver({ ...whole, readings }, lastDays)).toEqual(standingsOver(whole, lastDays));
    }),
    { numRuns: Math.ceil(runs.numRuns / 4) },
  );
});
