import fc from 'fast-check';
import { expect, test } from 'vitest';
import { noCare } from '../care/index.ts';
import {
  commonGround,
  commonOn,
  evolveCommon,
  evolveWelcome,
  notMyYes,
  slotsOf,
  takenBack,
  termsOf,
  type WelcomeFact,
  type WelcomeState,
} from '../common-ground/index.ts';
import type { Person } from '../couple/index.ts';
import { entry } from '../library/entry.gen.ts';
import type { Activity, ActivityId, Tier } from '../library/index.ts';
import { noLimits } from '../limits/index.ts';
import {
  asItIs,
  asText,
  givesOfBoth,
  narrowed,
  type OfferedActivity,
  type Offering,
  prepareOffering,
  standingLeft,
} from '../offering/index.ts';
import { overlapOf } from '../overlap/index.ts';
import { type MyHalf, noPace } from '../pace/index.ts';
import { addDays } from '../time/index.ts';
import { anyPerson } from './common-facts.gen.ts';
import { anyAnswer, bySayingBoth, folded, type Known, welcomesOf } from './dealing.gen.ts';
import { addedThings } from './fewer.gen.ts';
import { anyHalf, checkInsOf, today } from './history.gen.ts';
import { anyLibrary, idAt, withSides } from './library.gen.ts';
import { aDay, anyId } from './my-day.gen.ts';
import { coinOf, keepAll } from './two-of-us.gen.ts';

const entriesOf = ({ library }: Known) => library;

const runs = process.env.DEEP ? 10_000 : 300;

/** Ten things that ask next to nothing, in each of which one does it for the other. */
const turns: readonly Activity[] = Array.from({ length: 10 }, (_, at) =>
  entry(idAt(at), (at % 5) as Tier, { oneGives: true }),
);

/** A library in which much is common: found on some sides, or told by both. */
const anyGround: fc.Arbitrary<Known> = fc
  .tuple(
    fc.oneof(fc.constant(turns), anyLibrary.map(withSides)),
    fc.infiniteStream(fc.integer({ min: 0, max: 3 })),
    fc.array(anyId, { maxLength: 4 }),
  )
  .map(([library, chance, told]) => {
    const slots = library.flatMap(slotsOf).filter(() => chance.next().value !== 0);
    const found = slots.map((slot) => ({ slot }));
    const met = bySayingBoth(folded([]), { kind: 'common-found', round: 1, found, ended: [], shows: aDay });
    const common = told.reduce(
      (state, activity, at) =>
        (['a', 'b'] as const).reduce(
          (before, by) =>
            evolveCommon(before, { kind: 'welcome-told', activity, day: aDay }, { id: `${by}-${at}`, by }),
          state,
        ),
      met,
    );
    return { library, common };
  });

/** Yeses mostly, to everything there is. */
const anyWelcomes = fc
  .array(anyAnswer, { minLength: 20, maxLength: 20 })
  .map((facts) => facts.map((fact, at) => ({ ...fact, activity: idAt(at) })));

/** A day on which nothing stands in the way, as often as any other: so that two offerings meet. */
const easyHalf: MyHalf = {
  checkIns: checkInsOf([{ day: aDay, energy: 10, energyFor: 'now', pain: 0, full: 0, welcome: 6, talk: true }], {
    energy: 8,
    pain: 1,
  }),
  limits: noLimits,
  care: noCare,
  pace: noPace,
};
const someHalf = fc.oneof(fc.constant(easyHalf), anyHalf);

interface Mine {
  readonly me: Person;
  readonly half: MyHalf;
  readonly welcomes: WelcomeState;
}

const termsIn =
  ({ common }: Known, { me, welcomes }: Mine) =>
  (activity: ActivityId) =>
    termsOf(welcomes, me, activity, commonOn(common, aDay).get(activity));

const dayOf = ({ common }: Known, { me, half, welcomes }: Mine) => {
  const my = today(half);
  const own = [...takenBack(common, welcomes), ...notMyYes(common, welcomes, me, aDay)];
  return { ...my, limits: [...my.limits, ...own] };
};

const offeringIn = (known: Known, mine: Mine): Offering =>
  prepareOffering({
    my: dayOf(known, mine),
    commonGround: commonGround(entriesOf(known), known.common, aDay),
    space: 'space',
    coin: keepAll,
    shaping: asItIs,
    terms: termsIn(known, mine),
  }).offering;

const possibleIn = (known: Known, one: Offering, other: Offering) =>
  overlapOf({
    day: aDay,
    space: 'space',
    given: [{ offering: one }, { offering: other }],
    activities: commonGround(entriesOf(known), known.common, aDay),
    found: new Map(),
    apart: false,
  }).possible;

const giverOn = (side: string, me: Person): Person => ((side === 'giving') === (me === 'a') ? 'a' : 'b');

test('[CG15] [CG7] a yes to one side never lets me be offered on the other, found or told', () => {
  fc.assert(
    fc.property(anyGround, someHalf, anyWelcomes, anyPerson, (known, half, facts, me) => {
      const welcomes = welcomesOf(facts);
      const found = commonOn(known.common, aDay);
      for (const { activity, gives } of offeringIn(known, { me, half, welcomes }).list) {
        const entry = entriesOf(known).find(({ id }) => id === activity);
        if (!entry?.oneGives || !found.has(activity)) continue;
        const mine = welcomes.answers.get(activity);
        const wished = (mine?.sides ?? []).map((side) => giverOn(side, me));
        expect(mine?.answer).toBe('welcome');
        expect(gives?.length).not.toBe(0);
        expect([activity, (gives ?? ['a', 'b']).filter((giver) => !wished.includes(giver))]).toEqual([activity, []]);
        const where = found.get(activity)?.gives ?? ['a', 'b'];
        expect([activity, (gives ?? where).filter((giver) => !where.includes(giver))]).toEqual([activity, []]);
      }
    }),
    { numRuns: runs },
  );
});

test('[CG16] my changes go with what I offer, and shorter is as short as is worth doing', () => {
  fc.assert(
    fc.property(anyGround, someHalf, anyWelcomes, anyPerson, (known, half, facts, me) => {
      const welcomes = welcomesOf(facts);
      for (const { activity, adaptations, minutes } of offeringIn(known, { me, half, welcomes }).list) {
        const changes = welcomes.answers.get(activity)?.changes ?? [];
        expect(adaptations).toEqual(expect.arrayContaining([...changes]));
        const least = entriesOf(known).find(({ id }) => id === activity)?.minutes.least ?? 0;
        if (changes.includes('shorter')) expect(minutes).toBeLessThanOrEqual(least);
      }
    }),
    { numRuns: runs },
  );
});

test('[P3] [CG15] [CG16] one side less, one change more or a yes taken back never adds to what is possible for us', () => {
  fc.assert(
    fc.property(
      anyGround,
      fc.tuple(someHalf, someHalf),
      fc.tuple(anyWelcomes, anyWelcomes),
      anyId,
      (known, [half, theirHalf], [facts, theirFacts], activity) => {
        const mine: Mine = { me: 'a', half, welcomes: welcomesOf(facts) };
        const theirs = offeringIn(known, { me: 'b', half: theirHalf, welcomes: welcomesOf(theirFacts) });
        const before = mine.welcomes.answers.get(activity);
        if (!before) return;
        const said = { kind: 'welcome-answered' as const, activity, ...before };
        const less: readonly WelcomeFact[] = [
          { ...said, answer: 'not-now' },
          { ...said, sides: before.sides.slice(0, 1) },
          { ...said, changes: ['clothed', 'other-position', 'shorter'] },
        ];
        const first = offeringIn(known, mine);
        for (const fact of less) {
          const after = offeringIn(known, { ...mine, welcomes: evolveWelcome(mine.welcomes, fact) });
          expect(addedThings(first.list, after.list)).toEqual([]);
          expect(addedThings(possibleIn(known, first, theirs), possibleIn(known, after, theirs))).toEqual([]);
          const next = narrowed(first, after) ?? first;
          expect(addedThings(first.list, next.list)).toEqual([]);
          expect(addedThings(after.list, next.list)).toEqual([]);
        }
      },
    ),
    { numRuns: runs },
  );
});

test('[CG15] [P4] who may give today is who both of us let give; nobody leaves it out; the same named either way round', () => {
  fc.assert(
    fc.property(
      anyGround,
      fc.tuple(someHalf, someHalf),
      fc.tuple(anyWelcomes, anyWelcomes),
      (known, halves, [mine, theirs]) => {
        const one = offeringIn(known, { me: 'a', half: halves[0], welcomes: welcomesOf(mine) });
        const other = offeringIn(known, { me: 'b', half: halves[1], welcomes: welcomesOf(theirs) });
        const possible = possibleIn(known, one, other);
        expect(possibleIn(known, other, one)).toEqual(possible);
        const by = (list: readonly OfferedActivity[], activity: ActivityId) =>
          list.find((each) => each.activity === activity);
        for (const { id } of entriesOf(known)) {
          const pair = [by(one.list, id), by(other.list, id)];
          const both = (['a', 'b'] as const).filter((giver) =>
            pair.every((each) => each !== undefined && (each.gives ?? ['a', 'b']).includes(giver)),
          );
          const joint = possible.find(({ activity }) => activity === id);
          if (joint) expect([id, joint.gives ?? ['a', 'b']]).toEqual([id, both]);
          if (both.length === 0) expect([id, joint]).toEqual([id, undefined]);
        }
      },
    ),
    { numRuns: runs },
  );
});

test('[CG15] [PA13] narrowed, or left standing, nobody may give who was not let, and my terms are those of today', () => {
  fc.assert(
    fc.property(anyGround, fc.tuple(someHalf, someHalf), anyWelcomes, anyWelcomes, (known, halves, then, now) => {
      const sent = offeringIn(known, { me: 'a', half: halves[0], welcomes: welcomesOf(then) });
      const { list } = sent;
      const mine: Mine = { me: 'a', half: halves[1], welcomes: welcomesOf(now) };
      expect(addedThings(list, narrowed(sent, offeringIn(known, mine))?.list ?? [])).toEqual([]);
      const welcome = { from: aDay, until: addDays(aDay, 9), list };
      const terms = termsIn(known, mine);
      const left = standingLeft(welcome, dayOf(known, mine), entriesOf(known), terms);
      if (!left) return;
      expect(addedThings(list, left.list)).toEqual([]);
      for (const { activity, adaptations, gives } of left.list) {
        const { changes = [], gives: mayGive = ['a', 'b'] } = terms(activity) ?? {};
        expect(adaptations).toEqual(expect.arrayContaining([...changes]));
        expect((gives ?? mayGive).filter((giver) => !mayGive.includes(giver))).toEqual([]);
      }
      expect(standingLeft(left, dayOf(known, mine), entriesOf(known), terms)).toEqual(left);
    }),
    { numRuns: runs },
  );
});

const anyGives = fc.constantFrom<readonly Person[] | undefined>(undefined, ['a'], ['b'], ['a', 'b'], ['b', 'a']);
const asOffered = (gives: readonly Person[] | undefined): OfferedActivity => ({
  activity: 'x' as ActivityId,
  adaptations: [],
  minutes: 5,
  ...(gives ? { gives } : {}),
});

test('[CG15] who both let give does not depend on who is named first, and an offering is another text with other givers', () => {
  const textOf = (each: OfferedActivity) => asText({ day: aDay, tier: 4, word: 'gentle', talk: false, list: [each] });
  fc.assert(
    fc.property(anyGives, anyGives, (one, other) => {
      const [mine, theirs] = [asOffered(one), asOffered(other)];
      const sorted = (gives: ReturnType<typeof givesOfBoth>) => gives && { gives: gives.gives?.toSorted() };
      expect(sorted(givesOfBoth(mine, theirs))).toEqual(sorted(givesOfBoth(theirs, mine)));
      expect(textOf(mine) === textOf(theirs)).toBe(one?.toSorted().join() === other?.toSorted().join());
    }),
    { numRuns: runs },
  );
});

test('[CG16] [P5] nothing of an offering tells whether a change came from how I welcome it or from my care', () => {
  fc.assert(
    fc.property(anyGround, someHalf, anyWelcomes, (known, half, facts) => {
      const mine: Mine = { me: 'a', half, welcomes: welcomesOf(facts) };
      const prepared = prepareOffering({
        my: dayOf(known, mine),
        commonGround: commonGround(entriesOf(known), known.common, aDay),
        space: 'space',
        coin: coinOf('me'),
        shaping: asItIs,
        terms: termsIn(known, mine),
      });
      for (const each of prepared.offering.list) {
        const keys = Object.keys(each).filter((key) => key !== 'gives');
        expect(keys.sort()).toEqual(['activity', 'adaptations', 'minutes']);
        expect(each.adaptations).toEqual([...new Set(each.adaptations)].sort());
      }
    }),
    { numRuns: runs },
  );
});
