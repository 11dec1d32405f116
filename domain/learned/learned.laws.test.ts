import { seeded } from '@unhurried/kernel';
import fc from 'fast-check';
import { expect, test } from 'vitest';
import type { Reading } from '../check-in/index.ts';
import { evolveMoments, type Moments, noMoments } from '../journey/index.ts';
import type { ActivityId } from '../library/index.ts';
import { addDays } from '../time/index.ts';
import { evidence, keepsComingBack, type Life, noticedIn } from './index.ts';
import { lifeOf, type Planted, today } from './lives.gen.ts';

const runs = process.env.DEEP ? 200 : 12;
const lives = process.env.DEEP ? 1000 : 40;

const chance = (label: string) => seeded(`learned|${label}`);
const none: ReadonlySet<string> = new Set();
const noticed = (life: Life) => noticedIn(life, none, chance);

/** Lives with something in them, and some with nothing. */
const anyLife: fc.Arbitrary<Life> = fc
  .record({
    seed: fc.nat(),
    afterQuiet: fc.constantFrom(0, 2, 3),
    onWednesdays: fc.constantFrom(0, 0, 3),
    said: fc.constantFrom(0.3, 0.6, 0.9),
  })
  .map(({ seed, ...planted }) => lifeOf(`${seed}`, planted));

/** How many of these lives are told something, of those in which there is nothing to tell. */
const toldOf = (name: string, planted: Planted): number =>
  Array.from({ length: lives }, (_, at) => noticed(lifeOf(`${name} ${at}`, planted)).length > 0).filter(Boolean).length;

test('[LE2] where there is nothing, nineteen lives of twenty or more are told nothing, also where stretches last', () => {
  expect(toldOf('noise', {}) / lives).toBeLessThanOrEqual(0.05);
  expect(toldOf('stretches', { holds: 0.6 }) / lives).toBeLessThanOrEqual(0.05);
}, 600_000);

test('[LE2] what is there is found in most lives, so that saying nothing is no trick', () => {
  expect(toldOf('quiet', { afterQuiet: 2.5 }) / lives).toBeGreaterThan(0.8);
}, 600_000);

test('[LE2] nothing is said from fewer than five days of either', () => {
  fc.assert(
    fc.property(anyLife, (life) => {
      for (const { counts } of noticed(life)) expect(Math.min(...counts)).toBeGreaterThanOrEqual(evidence.fewest);
    }),
    { numRuns: runs },
  );
});

test('[LE2] taking days away until fewer than five are left takes the sentence away', () => {
  fc.assert(
    fc.property(fc.nat(), fc.integer({ min: 0, max: 4 }), (seed, left) => {
      const life = lifeOf(`${seed}`, { afterQuiet: 3 });
      const days = new Map(life.readings.map((reading) => [reading.day, reading]));
      const afterQuiet = life.readings.filter(({ day }) => days.get(addDays(day, -1))?.full === 0);
      const gone = new Set(afterQuiet.slice(left).map(({ day }) => addDays(day, -1)));
      const fewer = { ...life, readings: life.readings.map((each) => (gone.has(each.day) ? bare(each) : each)) };
      expect(noticed(fewer).map(({ comparison }) => comparison)).not.toContain('quiet-before');
    }),
    { numRuns: runs },
  );
});

/** The same day without a word on how full it was. */
const bare = ({ full: _, ...rest }: Reading): Reading => rest as Reading;

test('[LE4] days of rest change nothing, whatever else was said on them', () => {
  fc.assert(
    fc.property(
      anyLife,
      fc.array(
        fc.record({
          back: fc.nat({ max: 119 }),
          energy: fc.nat({ max: 10 }),
          full: fc.constantFrom(0 as const, 3 as const),
        }),
        { maxLength: 40 },
      ),
      (life, rests) => {
        const said = new Set(life.readings.map(({ day }) => day));
        const resting = rests
          .map(({ back, ...rest }) => ({ day: addDays(today, -back), rest: true, sleep: 9, ...rest }) as Reading)
          .filter(({ day }) => !said.has(day));
        const readings = [...life.readings, ...resting].sort((one, other) => (one.day < other.day ? -1 : 1));
        expect(noticed({ ...life, readings })).toEqual(noticed(life));
      },
    ),
    { numRuns: runs },
  );
});

test('[LE1] closeness, desire, a no and what was welcome are not looked at', () => {
  fc.assert(
    fc.property(anyLife, fc.nat(), (life, seed) => {
      const readings = life.readings.map((reading, at): Reading => {
        const some = Math.floor(seeded(`${seed}|${at}`) * 7);
        const touch = { kind: 'tier', tier: some } as never;
        return {
          ...reading,
          welcome: some as never,
          desire: 'a-lot',
          talk: some > 3,
          offLimits: [touch],
          worse: some > 5,
        };
      });
      expect(noticed({ ...life, readings })).toEqual(noticed(life));
    }),
    { numRuns: runs },
  );
});

test('[LE6] with the two swapped the same keeps coming back, in whatever order it was kept', () => {
  const anyKept = fc.array(
    fc.tuple(
      fc.constantFrom('a' as const, 'b' as const),
      fc.constantFrom('tea', 'walk'),
      fc.integer({ min: 1, max: 9 }),
    ),
    { maxLength: 60 },
  );
  const folded = (all: readonly (readonly ['a' | 'b', string, number])[]): Moments =>
    all.reduce(
      (state, [by, activity, month]) =>
        evolveMoments(
          state,
          { kind: 'moment-kept', activity: activity as ActivityId, month: `2026-0${month}` },
          { id: `${by}${activity}${month}`, by },
        ),
      noMoments,
    );
  fc.assert(
    fc.property(anyKept, (kept) => {
      const moments = folded(kept);
      const found = keepsComingBack(moments, () => 1);
      expect(keepsComingBack({ ...moments, a: moments.b, b: moments.a }, () => 1)).toEqual(found);
      expect(keepsComingBack(folded(kept.toReversed()), () => 1)).toEqual(found);
    }),
    { numRuns: runs * 10 },
  );
});
