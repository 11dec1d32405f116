import fc from 'fast-check';
import type { CommonFact, Found, FoundSlot, OwnActivity, Slot, Written } from '../common-ground/index.ts';
import { otherOf, type Person } from '../couple/index.ts';
import { type ActivityId, tiers } from '../library/index.ts';
import { addDays, type Day } from '../time/index.ts';
import { aDay, anyId } from './my-day.gen.ts';

/** A shared fact as the journals of both hold it. */
export interface Said {
  readonly fact: CommonFact;
  readonly from: Written;
}

export const anyPerson = fc.constantFrom<Person>('a', 'b');

const anyPastDay: fc.Arbitrary<Day> = fc.integer({ min: 0, max: 40 }).map((count) => addDays(aDay, -count));

/** Few ids, so that changes name one another, cross, go in circles, and meet under one id with different words. */
const anyOwnId = fc.integer({ min: 0, max: 5 }).map((at) => `own-${at}` as ActivityId);

const anyOwn: fc.Arbitrary<OwnActivity> = fc.record({
  id: anyOwnId,
  name: fc.constantFrom('ours', 'our song'),
  what: fc.constantFrom('humming', 'humming it'),
  tier: fc.constantFrom(...tiers),
  minutes: fc.constantFrom(10, 20),
});

const anyActivity = fc.oneof(anyId, anyOwnId);

/** As both do it, or with the one who gives. */
export const anySlot: fc.Arbitrary<Slot> = fc
  .tuple(anyActivity, fc.constantFrom('', '/a', '/b'))
  .map(([activity, side]) => `${activity}${side}` as Slot);

const anyDayAround: fc.Arbitrary<Day> = fc.integer({ min: -40, max: 40 }).map((count) => addDays(aDay, count));

/** Few, so that findings often meet, on one side, on the other and on both. */
const oftenSlot: fc.Arbitrary<Slot> = fc.oneof(
  anySlot,
  fc.constantFrom('entry-00', 'entry-01/a', 'entry-01/b', 'entry-03/a', 'entry-03/b').map((slot) => slot as Slot),
);

const anyFoundSlot: fc.Arbitrary<FoundSlot> = fc
  .tuple(oftenSlot, fc.option(anyDayAround, { nil: undefined }))
  .map(([slot, until]) => (until === undefined ? { slot } : { slot, until }));

/** What somebody may say of a round, also what no round has shown: few rounds, so that words about one meet. */
export const anyFinding: fc.Arbitrary<Extract<CommonFact, { kind: 'common-found' }>> = fc.record({
  kind: fc.constant('common-found' as const),
  round: fc.integer({ min: 0, max: 3 }),
  found: fc.array(anyFoundSlot, { maxLength: 4 }),
  ended: fc.array(oftenSlot, { maxLength: 2 }),
  shows: anyDayAround,
});

/** Ids of facts that tell are few, so that what takes back often finds something; they are unique to their author. */
const anyCommonFact = (at: number): fc.Arbitrary<CommonFact> =>
  fc.oneof(
    anyFinding,
    fc.record({ kind: fc.constant('welcome-told' as const), activity: anyActivity, day: anyPastDay }),
    fc.record({
      kind: fc.constant('welcome-untold' as const),
      told: fc.array(
        fc.integer({ min: 0, max: at + 3 }).map((of) => `fact-${of}`),
        { maxLength: 2 },
      ),
    }),
    fc.record({
      kind: fc.constant('activity-named' as const),
      activity: anyActivity,
      name: fc.constantFrom('ours', 'our song', 'that one'),
      nth: fc.integer({ min: 1, max: 3 }),
    }),
    fc.record({ kind: fc.constant('own-activity-written' as const), own: anyOwn }),
    fc.record({
      kind: fc.constant('own-activity-rewritten' as const),
      own: anyOwn,
      after: fc.array(anyOwnId, { minLength: 1, maxLength: 2 }),
    }),
  );

/** What two people say of their common ground, by whichever of them, an id for each. */
export const anySaid: fc.Arbitrary<readonly Said[]> = fc
  .integer({ min: 0, max: 14 })
  .chain((count) =>
    fc.tuple(
      ...Array.from({ length: count }, (_, at) =>
        fc
          .record({ fact: anyCommonFact(at), by: anyPerson })
          .map(({ fact, by }): Said => ({ fact, from: { id: `fact-${at}`, by } })),
      ),
    ),
  );

/** The same facts in another order, and some of them more than once. */
export const asTheyMayArrive = (said: readonly Said[]): fc.Arbitrary<readonly Said[]> =>
  said.length === 0
    ? fc.constant([])
    : fc
        .tuple(
          fc.shuffledSubarray([...said], { minLength: said.length }),
          fc.array(fc.constantFrom(...said), { maxLength: 4 }),
          fc.array(fc.constantFrom(...said), { maxLength: 4 }),
        )
        .map(([all, early, late]) => [...early, ...all, ...late]);

/** The same slot, with the other giving. */
export const swappedSlot = (slot: Slot): Slot =>
  slot.replace(/\/([ab])$/, (_, giver) => `/${otherOf(giver as Person)}`) as Slot;

const swappedFact = (fact: CommonFact): CommonFact =>
  fact.kind === 'common-found'
    ? {
        ...fact,
        found: fact.found.map((each) => ({ ...each, slot: swappedSlot(each.slot) })),
        ended: fact.ended.map(swappedSlot),
      }
    : fact;

/** All of it said by the other. */
export const swapped = (said: readonly Said[]): readonly Said[] =>
  said.map(({ fact, from }) => ({ fact: swappedFact(fact), from: { ...from, by: otherOf(from.by) } }));

/** What was found, with the two named the other way round. */
export const swappedFound = (found: ReadonlyMap<ActivityId, Found>): ReadonlyMap<ActivityId, Found> =>
  new Map(
    [...found].map(([id, each]) => [id, { ...each, ...(each.gives ? { gives: each.gives.map(otherOf).sort() } : {}) }]),
  );

/** Findings as rounds show them: one day and one end for each round and slot, whoever says it. */
export const asShown = (said: readonly Said[]): readonly Said[] =>
  said.map(({ fact, from }) => {
    if (fact.kind !== 'common-found') return { fact, from };
    const shows = addDays(aDay, 10 * (fact.round - 2));
    const found = fact.found.map(({ slot }) => (slot.length % 2 ? { slot } : { slot, until: addDays(shows, 15) }));
    return { fact: { ...fact, shows, found }, from };
  });
