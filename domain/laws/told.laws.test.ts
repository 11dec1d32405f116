import fc from 'fast-check';
import { expect, test } from 'vitest';
import {
  activityOf,
  allActivities,
  type CommonState,
  cardsFor,
  commonGround,
  commonOn,
  evolveCommon,
  evolveWelcome,
  isHidden,
  noCommon,
  noWelcomes,
  type Slot,
  takenBack,
  toldBy,
  untelling,
  type WelcomeFact,
} from '../common-ground/index.ts';
import type { Person } from '../couple/index.ts';
import type { ActivityId } from '../library/index.ts';
import { isOffLimits } from '../limits/index.ts';
import { overlapOf } from '../overlap/index.ts';
import { anyPerson, anySaid, asShown, asTheyMayArrive, type Said, swapped, swappedFound } from './common-facts.gen.ts';
import { addedThings } from './fewer.gen.ts';
import { anyHalf } from './history.gen.ts';
import { anyLibrary } from './library.gen.ts';
import { aDay, anyId } from './my-day.gen.ts';
import { offeringOf } from './two-of-us.gen.ts';

const runs = process.env.DEEP ? 10_000 : 300;

const folded = (said: readonly Said[]): CommonState =>
  said.reduce((state, { fact, from }) => evolveCommon(state, fact, from), noCommon);

const saidAndArrived = anySaid.chain((said) => fc.tuple(fc.constant(said), asTheyMayArrive(said)));

test('[CG14] [CG10] [CG12] any order and any repetition of the facts of both gives one and the same', () => {
  fc.assert(
    fc.property(saidAndArrived, anyLibrary, ([said, arrived], library) => {
      const [here, there] = [folded(said), folded(arrived)];
      expect(there).toEqual(here);
      expect([...there.own.keys()]).toEqual([...here.own.keys()]);
      expect([...there.beside]).toEqual([...here.beside]);
      expect(commonGround(library, there, aDay)).toEqual(commonGround(library, here, aDay));
      expect(commonOn(there, aDay)).toEqual(commonOn(here, aDay));
    }),
    { numRuns: runs },
  );
});

test('[CG14] [P4] the common ground is the same whichever of the two said what', () => {
  fc.assert(
    fc.property(anySaid, anyLibrary, (said, library) => {
      const [here, there] = [folded(said), folded(swapped(said))];
      expect(commonGround(library, there, aDay)).toEqual(commonGround(library, here, aDay));
      expect(commonOn(there, aDay)).toEqual(swappedFound(commonOn(here, aDay)));
      expect([there.names, there.own, there.beside]).toEqual([here.names, here.own, here.beside]);
      expect(toldBy(there, 'a')).toEqual(toldBy(here, 'b'));
    }),
    { numRuns: runs },
  );
});

/** Written anew from the rules, as slowly as they read. */
function isTold(said: readonly Said[], person: Person, activity: ActivityId): boolean {
  const back = said.flatMap(({ fact, from }) =>
    fact.kind === 'welcome-untold' && from.by === person ? fact.told : [],
  );
  return said.some(
    ({ fact, from }) =>
      fact.kind === 'welcome-told' && from.by === person && fact.activity === activity && !back.includes(from.id),
  );
}

function isSaidFound(said: readonly Said[], person: Person, slot: string): boolean {
  const shown = said.flatMap(({ fact, from }) =>
    fact.kind === 'common-found' && from.by === person && fact.shows <= aDay ? [fact] : [],
  );
  const about = shown.filter(
    ({ found, ended }) => found.some((each) => each.slot === slot) || ended.includes(slot as Slot),
  );
  const last = Math.max(...about.map(({ round }) => round));
  const latest = about.filter(({ round }) => round === last);
  const [one] = latest.flatMap(({ found }) => found.filter((each) => each.slot === slot));
  const isEnded = latest.some(({ ended }) => ended.includes(slot as Slot));
  return one !== undefined && !isEnded && (one.until === undefined || aDay < one.until);
}

test('[CG9] [CG1] [CG17] common beyond presence and words is what both say was found, and what both have told', () => {
  fc.assert(
    fc.property(anySaid.map(asShown), (said) => {
      const found = commonOn(folded(said), aDay);
      const all = new Set(
        said.flatMap(({ fact }) => {
          if (fact.kind === 'welcome-told') return [fact.activity];
          return fact.kind === 'common-found' ? fact.found.map(({ slot }) => activityOf(slot)) : [];
        }),
      );
      const wasFound = (activity: ActivityId) =>
        ['', '/a', '/b'].some((side) =>
          (['a', 'b'] as const).every((person) => isSaidFound(said, person, `${activity}${side}`)),
        );
      for (const each of all) {
        const both = isTold(said, 'a', each) && isTold(said, 'b', each);
        expect([each, found.has(each)]).toEqual([each, wasFound(each) || both]);
      }
      expect([...found.keys()].filter((each) => !all.has(each))).toEqual([]);
    }),
    { numRuns: runs * 2 },
  );
});

/** Since when each was found, as the overlap asks. */
const sinceOn = (common: CommonState) => new Map([...commonOn(common, aDay)].map(([id, { since }]) => [id, since]));

const anyHalves = fc.tuple(anyHalf, anyHalf);

test('[CG10] [P3] taking back what I told never adds anything to what both were shown', () => {
  fc.assert(
    fc.property(
      anySaid,
      fc.tuple(anyPerson, anyId),
      anyLibrary,
      anyHalves,
      (said, [person, activity], library, halves) => {
        const before = folded(said);
        const back = untelling(before, person, activity);
        const after = back ? evolveCommon(before, back, { id: 'back', by: person }) : before;
        const given = halves.map((half) => ({ offering: offeringOf(half, commonGround(library, before, aDay)) }));
        const [mine = {}, theirs = {}] = given;
        const possible = (common: CommonState) =>
          overlapOf({
            day: aDay,
            space: 'space',
            given: [mine, theirs],
            activities: commonGround(library, common, aDay),
            found: sinceOn(common),
            apart: false,
          }).possible;
        expect(addedThings(possible(before), possible(after))).toEqual([]);
        expect(toldBy(after, person).has(activity)).toBe(false);
        const wasSaid = said.some(
          ({ fact }) => fact.kind === 'common-found' && fact.found.some(({ slot }) => activityOf(slot) === activity),
        );
        if (!wasSaid) expect(commonOn(after, aDay).has(activity)).toBe(false);
      },
    ),
    { numRuns: runs },
  );
});

const anyWelcomeFact: fc.Arbitrary<WelcomeFact> = fc.oneof(
  fc.record({
    kind: fc.constant('welcome-answered' as const),
    activity: anyId,
    answer: fc.constantFrom('welcome' as const, 'not-now' as const),
    heard: fc.boolean(),
  }),
  fc.integer({ min: 0, max: 5 }).map(
    (at): WelcomeFact => ({
      kind: 'own-activity-hidden',
      activity: `own-${at}` as ActivityId,
    }),
  ),
  fc.constant<WelcomeFact>({ kind: 'own-activities-unhidden' }),
);

test('[CG11] [CG13] [CG6] what I turn down or hide leaves my offerings, and nothing else does', () => {
  fc.assert(
    fc.property(anySaid, fc.array(anyWelcomeFact, { maxLength: 8 }), anyLibrary, (said, kept, library) => {
      const common = folded(said);
      const welcomes = kept.reduce(evolveWelcome, noWelcomes);
      const limits = takenBack(common, welcomes);
      for (const each of commonGround(library, common, aDay)) {
        const isMine = welcomes.answers.get(each.id)?.answer === 'not-now' || isHidden(common, welcomes, each.id);
        expect([each.id, isOffLimits(each, limits)]).toEqual([each.id, isMine]);
      }
    }),
    { numRuns: runs },
  );
});

test('[CG3] [CG9] [CG13] five cards at most, at most one that was answered, and none that I turned down or hid', () => {
  fc.assert(
    fc.property(
      anySaid,
      fc.array(anyWelcomeFact, { maxLength: 8 }),
      anyLibrary,
      anyPerson,
      (said, kept, library, person) => {
        const common = folded(said);
        const welcomes = kept.reduce(evolveWelcome, noWelcomes);
        const cards = cardsFor(library, common, { person, welcomes, limits: [], today: aDay });
        const answered = cards.filter(({ id }) => welcomes.answers.has(id));
        expect(cards.length).toBeLessThanOrEqual(5);
        expect(new Set(cards).size).toBe(cards.length);
        expect(cards.map(({ tier }) => tier)).toEqual([...cards.map(({ tier }) => tier)].sort());
        expect(answered.length).toBeLessThanOrEqual(1);
        for (const { id } of answered) {
          expect(welcomes.answers.get(id)?.answer).toBe('welcome');
          expect(toldBy(common, person === 'a' ? 'b' : 'a').has(id)).toBe(true);
        }
        expect(cards.filter(({ id }) => welcomes.hidden.has(id))).toEqual([]);
        expect(cards.every(({ id }) => allActivities(library, common).some((each) => each.id === id))).toBe(true);
      },
    ),
    { numRuns: runs },
  );
});
