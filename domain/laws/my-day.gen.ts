import fc from 'fast-check';
import {
  type CareState,
  type HeldCondition,
  longestPrecaution,
  type Precaution,
  type PrecautionTarget,
  type Stance,
} from '../care/index.ts';
import { desires, helps, lastDaysWords, type OffLimit, type Reading } from '../check-in/index.ts';
import { type ActivityId, flags, positions, regions, sidedRegions, strains, tiers } from '../library/index.ts';
import { type Learned, learnDay, nothingLearned } from '../pace/index.ts';
import { addDays, type Day, dayFrom } from '../time/index.ts';
import { idAt } from './library.gen.ts';

export function dayNamed(text: string): Day {
  const day = dayFrom(text);
  if (!day) throw new Error(`Not a day: ${text}`);
  return day;
}

export const aDay: Day = dayNamed('2026-11-22');

export const anyId: fc.Arbitrary<ActivityId> = fc.integer({ min: 0, max: 19 }).map(idAt);

export const anyOffLimit: fc.Arbitrary<OffLimit> = fc.oneof(
  anyId.map((activity): OffLimit => ({ kind: 'activity', activity })),
  fc.constantFrom(...tiers).map((tier): OffLimit => ({ kind: 'tier', tier })),
  fc.constantFrom(...regions).map((region): OffLimit => ({ kind: 'touch', region })),
);

const anyTenth = fc.integer({ min: 0, max: 20 }).map((half) => half / 2);

/** A reading in which nothing was left blank. */
export type FullReading = {
  readonly [Field in Exclude<Extract<keyof Reading, string>, 'step'>]-?: NonNullable<Reading[Field]>;
};

/** A day in full. Which fields are then left blank is the law's to choose. */
export const fullReadingOn = (day: Day): fc.Arbitrary<FullReading> =>
  fc.record({
    day: fc.constant(day),
    energy: anyTenth,
    energyFor: fc.constantFrom('morning' as const, 'now' as const),
    pain: anyTenth,
    painWhere: fc.uniqueArray(fc.constantFrom(...regions), { maxLength: 3 }),
    mood: anyTenth,
    sleep: anyTenth,
    appetite: anyTenth,
    breath: anyTenth,
    desire: fc.constantFrom(...desires),
    full: fc.constantFrom(0 as const, 1 as const, 2 as const, 3 as const),
    welcome: fc.constantFrom(...tiers),
    offLimits: fc.array(anyOffLimit, { maxLength: 2 }),
    worse: fc.boolean(),
    talk: fc.boolean(),
    help: fc.constantFrom(...helps),
    lastDays: fc.constantFrom(...lastDaysWords),
    rest: fc.integer({ min: 0, max: 9 }).map((one) => one === 0),
  });

/** A reading in which any field may be blank. */
export const anyReadingOn = (day: Day): fc.Arbitrary<Reading> =>
  fc
    .tuple(
      fullReadingOn(day),
      fc.uniqueArray(
        fc.constantFrom(
          'energy',
          'energyFor',
          'pain',
          'painWhere',
          'full',
          'welcome',
          'offLimits',
          'worse',
          'talk',
          'lastDays',
          'rest',
        ),
        { maxLength: 6 },
      ),
    )
    .map(([full, blank]) => blank.reduce<Reading>((reading, field) => without(reading, field), full));

export function without(reading: Reading, field: string): Reading {
  const entries = Object.entries(reading).filter(([key]) => key !== field);
  return { ...Object.fromEntries(entries), day: reading.day };
}

const anyStance: fc.Arbitrary<Stance> = fc.oneof(
  fc.constant<Stance>({ kind: 'stable' }),
  fc.constant<Stance>({ kind: 'recent' }),
  fc.constant<Stance>({ kind: 'cleared' }),
  fc.integer({ min: -30, max: 30 }).map((count): Stance => ({ kind: 'not-until', day: addDays(aDay, count) })),
);

const anyFlag = fc.constantFrom(...flags.filter((flag) => flag !== 'SAFE'));

const optional = <Thing>(of: fc.Arbitrary<Thing>): fc.Arbitrary<Thing | undefined> =>
  fc.option(of, { nil: undefined, freq: 2 });

const near = (earliest: number, latest: number): fc.Arbitrary<Day> =>
  fc.integer({ min: earliest, max: latest }).map((count) => addDays(aDay, count));

/** SAFE has laws of its own: with it nothing is left to look at. `still` may name what is not among the flags. */
export const anyCondition: fc.Arbitrary<HeldCondition> = fc
  .record({
    id: fc.constantFrom('c1', 'c2', 'c3', 'c4', 'c5', 'c6'),
    flags: fc.uniqueArray(anyFlag, { minLength: 1, maxLength: 3 }),
    stance: anyStance,
    since: optional(near(-400, 0)),
    left: optional(fc.tuple(fc.nat({ max: 6 }), fc.uniqueArray(anyFlag, { maxLength: 1 }))),
  })
  .map(({ since, left, ...condition }) => {
    const still = left && [...condition.flags.slice(0, left[0]), ...left[1]];
    return { ...condition, ...(since && { since }), ...(still && { still }) };
  });

const anyTarget: fc.Arbitrary<PrecautionTarget> = fc.oneof(
  fc.constantFrom(...positions).map((position): PrecautionTarget => ({ kind: 'position', position })),
  fc.constantFrom(...strains).map((strain): PrecautionTarget => ({ kind: 'strain', strain })),
  fc.constantFrom(...regions).map((region): PrecautionTarget => ({ kind: 'region', region })),
  fc
    .tuple(fc.constantFrom(...sidedRegions), fc.constantFrom('left' as const, 'right' as const))
    .map(([region, side]): PrecautionTarget => ({ kind: 'region', region, side })),
  fc.constantFrom(...tiers).map((tier): PrecautionTarget => ({ kind: 'tier', tier })),
  anyFlag.map((flag): PrecautionTarget => ({ kind: 'flag', flag })),
  fc.constant<PrecautionTarget>({ kind: 'note' }),
);

export const anyPrecaution: fc.Arbitrary<Precaution> = fc
  .record({
    id: fc.constantFrom('p1', 'p2', 'p3', 'p4', 'p5', 'p6'),
    target: anyTarget,
    from: near(-40, 5),
    until: optional(near(-20, 40)),
    words: optional(fc.constantFrom('', 'Stairs, slowly.', 'w'.repeat(longestPrecaution))),
  })
  .map(({ until, words, ...precaution }) => ({
    ...precaution,
    ...(until && { until }),
    ...(words !== undefined && { words }),
  }));

export const anyCare: fc.Arbitrary<CareState> = fc
  .record({
    conditions: fc.uniqueArray(anyCondition, { maxLength: 3, selector: ({ id }) => id }),
    precautions: fc.uniqueArray(anyPrecaution, { maxLength: 3, selector: ({ id }) => id }),
    redFlag: fc.integer({ min: 0, max: 14 }).map((one) => one === 0),
    raised: optional(
      fc.array(
        near(-90, 0).map((day) => ({ flag: 'fever-after-birth', day })),
        { maxLength: 2 },
      ),
    ),
  })
  .map(({ redFlag, raised, ...care }) => ({
    ...care,
    ...(redFlag && { redFlag: { flag: 'chest-pain', day: aDay } }),
    ...(raised && { raised }),
  }));

const anyToll = fc.constantFrom(0, 0, 0.1, 0.4, 1, 2.5);

/** What some days have taught: little or much, good or bad. */
export const anyLearned: fc.Arbitrary<Learned> = fc
  .array(
    fc.record({
      was: fc.constantFrom('calm' as const, 'calm' as const, 'worse' as const, 'unsaid' as const),
      tolls: fc.tuple(anyToll, anyToll, anyToll),
      times: fc.integer({ min: 1, max: 12 }),
    }),
    { maxLength: 8 },
  )
  .map((stretches) =>
    stretches
      .flatMap(({ was, tolls, times }) => Array.from({ length: times }, () => ({ was, tolls })))
      .reduce((learned, each) => learnDay(learned, { day: addDays(aDay, -1), ...each }), nothingLearned),
  );
