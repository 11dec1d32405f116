import fc from 'fast-check';
import {
  type Activity,
  type ActivityId,
  adaptations,
  aftercares,
  type CareRule,
  type Effect,
  flags,
  positions,
  regions,
  strains,
  tiers,
} from '../library/index.ts';

/** Libraries that nobody would write: whatever the entries say, the promises hold. */
const anyEffect: fc.Arbitrary<Effect> = fc.oneof(
  fc.constant<Effect>('keep'),
  fc.constant<Effect>('hide'),
  fc.uniqueArray(fc.constantFrom(...adaptations), { minLength: 1, maxLength: 3 }).map((adapt): Effect => ({ adapt })),
);

const anyCareRule: fc.Arbitrary<CareRule> = fc.record({
  flag: fc.constantFrom(...flags),
  settled: anyEffect,
  unsettled: anyEffect,
});

const anyMinutes = fc
  .tuple(fc.integer({ min: 1, max: 40 }), fc.integer({ min: 1, max: 40 }))
  .map(([one, other]) => ({ typical: Math.max(one, other), least: Math.min(one, other) }));

const some = <Thing>(things: readonly Thing[], maxLength: number): fc.Arbitrary<Thing[]> =>
  fc.uniqueArray(fc.constantFrom(...things), { maxLength });

const anyEntry: fc.Arbitrary<Omit<Activity, 'id'>> = fc.record({
  tier: fc.constantFrom(...tiers),
  met: fc.constant([1, 3] as const),
  demand: fc.record({ physical: fc.integer({ min: 0, max: 8 }), mind: fc.integer({ min: 0, max: 6 }) }),
  minutes: anyMinutes,
  uses: some(regions, 3),
  touches: some(regions, 3),
  positions: some(positions, 4),
  strains: fc.array(
    fc
      .tuple(fc.constantFrom(...strains), fc.option(fc.constantFrom(...adaptations), { nil: undefined }))
      .map(([strain, avoidedBy]) => (avoidedBy === undefined ? { strain } : { strain, avoidedBy })),
    { maxLength: 2 },
  ),
  apart: fc.boolean(),
  silent: fc.boolean(),
  lightsLow: fc.boolean(),
  talk: fc.boolean(),
  care: fc.uniqueArray(anyCareRule, { maxLength: 5, selector: ({ flag }) => flag }),
  aftercare: some(aftercares, 2),
  sources: fc.constant([]),
});

export const idAt = (at: number): ActivityId => `entry-${String(at).padStart(2, '0')}` as ActivityId;

/** A library of up to twenty entries, gentle ones as likely as others. */
export const anyLibrary: fc.Arbitrary<readonly Activity[]> = fc
  .array(anyEntry, { minLength: 1, maxLength: 20 })
  .map((entries) => entries.map((entry, at) => ({ id: idAt(at), ...entry })));

/** The same library, in which one does every second thing for the other. */
export const withSides = (library: readonly Activity[]): readonly Activity[] =>
  library.map((entry, at) => (at % 2 ? { ...entry, oneGives: true } : entry));
