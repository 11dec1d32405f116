import fc from 'fast-check';
import { expect, test } from 'vitest';
import {
  allCards,
  cardsFor,
  type Dealing,
  deckSize,
  firstDayOf,
  firstDeck,
  slotsOf,
  toldBy,
  type WelcomeFact,
  weeklyDeck,
  weekOf,
} from '../common-ground/index.ts';
import { otherOf } from '../couple/index.ts';
import type { Activity, Tier } from '../library/index.ts';
import { addDays, daysBetween } from '../time/index.ts';
import { anyPerson } from './common-facts.gen.ts';
import {
  answeringAs,
  anyGiven,
  anyKept,
  anyKnown,
  anyPrivately,
  type Known,
  plainly,
  space,
  week,
  welcomesOf,
} from './dealing.gen.ts';
import { idAt } from './library.gen.ts';
import { aDay, anyOffLimit } from './my-day.gen.ts';

const runs = process.env.DEEP ? 10_000 : 300;

const ids = (deck: readonly Activity[]) => deck.map(({ id }) => id);
const decksOf = (dealing: Dealing) => [firstDeck(dealing), weeklyDeck(dealing)].map(ids);

/** The same activities many times over, so that a deck is full. */
const manyOf = (known: Known): Known => ({
  ...known,
  library: [0, 1, 2, 3].flatMap((copy) => known.library.map((entry, at) => ({ ...entry, id: idAt(at + 20 * copy) }))),
});

const anyMany = fc.oneof(anyKnown, anyKnown.map(manyOf));

test('[CG20] [P5] no private answer, limit or hidden word moves a deck; the two of us hold the same one', () => {
  fc.assert(
    fc.property(anyMany, anyKept, anyKept, fc.array(anyGiven, { maxLength: 3 }), (known, one, other, given) => {
      const mine = decksOf(answeringAs('a', known, { ...one, given }));
      expect(decksOf(answeringAs('a', known, { ...other, given }))).toEqual(mine);
      expect(decksOf(answeringAs('b', known, { ...other, given }))).toEqual(mine);
      const turned = given.map(
        (fact): WelcomeFact => (fact.kind === 'slots-given' ? { ...fact, yes: fact.yes.map((yes) => !yes) } : fact),
      );
      expect(decksOf(answeringAs('a', known, { ...one, given: turned }))).toEqual(mine);
    }),
    { numRuns: runs },
  );
});

test('[CG20] [P4] a deck is the same in whatever order the library is written', () => {
  fc.assert(
    fc.property(anyMany, anyKept, (known, kept) => {
      const turned = { ...known, library: known.library.toReversed() };
      expect(decksOf(answeringAs('a', turned, kept))).toEqual(decksOf(answeringAs('a', known, kept)));
    }),
    { numRuns: runs },
  );
});

test('[CG20] [CG1] 24 at most, what has not met its other first and then the gentlest, each once, nothing that needs no card; the first holds the gentlest', () => {
  fc.assert(
    fc.property(anyMany, anyKept, anyPerson, (known, kept, me) => {
      const mine = answeringAs(me, known, { ...kept, facts: [] });
      const cards = allCards(known.library, known.common, mine.welcomes);
      for (const deck of [firstDeck(mine), weeklyDeck(mine)]) {
        expect(deck.length).toBeLessThanOrEqual(deckSize);
        expect(deckSize).toBe(24);
        expect(new Set(ids(deck)).size).toBe(deck.length);
        const ranks = deck.map(
          (each) => Number(slotsOf(each).some((slot) => mine.welcomes.given.slots.has(slot))) * 9 + each.tier,
        );
        expect(ranks).toEqual(ranks.toSorted((one, next) => one - next));
        expect(ids(deck).filter((id) => !ids(cards).includes(id))).toEqual([]);
      }
      expect(firstDeck(mine).every(({ tier }) => tier <= 3)).toBe(true);
      const gentle = ids(weeklyDeck(mine).filter(({ tier }) => tier <= 3));
      expect(ids(firstDeck(mine)).slice(0, gentle.length)).toEqual(gentle);
      if (weeklyDeck(mine).length < deckSize) expect(gentle).toEqual(ids(firstDeck(mine)));
    }),
    { numRuns: runs },
  );
});

const isAnotherSeason = (tier: Tier, later: number): boolean => {
  const weeks = tier <= 3 ? 3 : 9;
  return Math.floor((week + later) / weeks) !== Math.floor(week / weeks);
};

/** Gentle, and on every side of it the last word of both is that it is common. */
const isFoundGentle = ({ common: { findings } }: Known, each: Activity): boolean =>
  each.tier <= 3 &&
  slotsOf(each).every((slot) => [findings.a, findings.b].every((said) => said.get(slot)?.at(-1)?.stands === true));

test('[CG20] what met its other this season waits for the next one, and what both found gentle needs no second round', () => {
  fc.assert(
    fc.property(anyKnown, anyPrivately, fc.nat({ max: 12 }), (known, facts, later) => {
      const first = plainly('a', known, facts);
      const open = allCards(known.library, known.common, welcomesOf([]));
      const slots = open.flatMap(slotsOf);
      const given: WelcomeFact = { kind: 'slots-given', space, week, slots, yes: slots.map(() => true) };
      const now = ids(weeklyDeck({ ...first, week: week + later, welcomes: welcomesOf([...facts, given]) }));
      const due = open.filter((each) => isAnotherSeason(each.tier, later) && !isFoundGentle(known, each));
      expect(now.filter((id) => !ids(due).includes(id))).toEqual([]);
      expect(now.length).toBe(Math.min(due.length, deckSize));
    }),
    { numRuns: runs },
  );
});

test('[CG20] [CG3] of the week’s deck is asked what I have not answered, and a yes to something closer that went in', () => {
  fc.assert(
    fc.property(anyKnown, anyKept, anyPerson, fc.array(anyOffLimit, { maxLength: 1 }), (known, kept, me, limits) => {
      const { welcomes } = answeringAs(me, known, { ...kept, given: [] });
      const spent = answeringAs(me, known, kept).welcomes;
      const deck = weeklyDeck(answeringAs(me, known, kept));
      for (const state of [welcomes, spent]) {
        const cards = cardsFor(known.library, known.common, {
          person: me,
          welcomes: state,
          limits,
          today: aDay,
          deck,
        });
        const told = toldBy(known.common, otherOf(me));
        expect(cards.filter(({ id }) => !ids(deck).includes(id) && !told.has(id))).toEqual([]);
        expect(cards.filter(({ id }) => !ids(deck).includes(id)).length).toBeLessThanOrEqual(1);
        for (const { id, tier } of cards) {
          const answer = state.answers.get(id);
          expect(answer === undefined || told.has(id) || (answer.spent && tier >= 4)).toBe(true);
          expect(answer?.answer).not.toBe('not-now');
        }
      }
    }),
    { numRuns: runs },
  );
});

test('[CG20] a yes to something closer that went in is asked again when a deck holds it, and something gentle is not', () => {
  fc.assert(
    fc.property(anyKnown, anyPerson, (known, person) => {
      const quiet = { ...known, common: { ...known.common, tellings: { told: new Map(), untold: new Set<string>() } } };
      const every = allCards(known.library, quiet.common, welcomesOf([]));
      const yes = every.map(
        ({ id }): WelcomeFact => ({ kind: 'welcome-answered', activity: id, answer: 'welcome', day: aDay }),
      );
      const slots = every.flatMap(slotsOf);
      const given: WelcomeFact = { kind: 'slots-given', space, week: week - 20, slots, yes: slots.map(() => true) };
      const asked = (facts: readonly WelcomeFact[]) =>
        cardsFor(known.library, quiet.common, {
          person,
          welcomes: welcomesOf(facts),
          limits: [],
          today: aDay,
          deck: every,
        });
      expect(asked(yes)).toEqual([]);
      const closer = every.filter(({ tier }) => tier >= 4);
      const again = asked([...yes, given]);
      expect(again.length).toBe(Math.min(5, closer.length));
      expect(again.every(({ tier }) => tier >= 4)).toBe(true);
      expect(asked([...yes, given, ...yes])).toEqual([]);
    }),
    { numRuns: runs },
  );
});

test('[CG20] weeks of decks follow each other without a gap, and begin on one day for both', () => {
  fc.assert(
    fc.property(fc.integer({ min: -4000, max: 4000 }), fc.string(), (count, between) => {
      const day = addDays(aDay, count);
      const now = weekOf(day, between);
      expect(now.day).toBeGreaterThanOrEqual(0);
      expect(now.day).toBeLessThan(7);
      expect(daysBetween(firstDayOf(now.week, between), day)).toBe(now.day);
      expect(weekOf(firstDayOf(now.week, between), between)).toEqual({ week: now.week, day: 0 });
    }),
    { numRuns: runs },
  );
});

test('[CG20] with somebody else, what was given to the one before moves no deck', () => {
  fc.assert(
    fc.property(anyKnown, anyKept, (known, kept) => {
      const mine = answeringAs('a', known, kept);
      const anew = answeringAs('a', known, { ...kept, given: [] });
      expect(decksOf({ ...mine, space: 'another' })).toEqual(decksOf({ ...anew, space: 'another' }));
    }),
    { numRuns: runs },
  );
});
