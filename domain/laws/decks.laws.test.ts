import fc from 'fast-check';
import { expect, test } from 'vitest';
import {
  allCards,
  answersTo,
  type CommonState,
  cardsFor,
  commonOn,
  type Dealing,
  deckSize,
  firstDayOf,
  firstDeck,
  isTurnedDown,
  noCommon,
  slotsOf,
  toldBy,
  type WelcomeFact,
  weeklyDeck,
  weekOf,
  withSomebodyElse,
} from '../common-ground/index.ts';
import { otherOf, type Person } from '../couple/index.ts';
import type { Activity } from '../library/index.ts';
import { addDays, type Day, daysBetween } from '../time/index.ts';
import { anyPerson } from './common-facts.gen.ts';
import { answeringAs, anyKept, anyKnown, type Known, plainly, space, week, welcomesOf } from './dealing.gen.ts';
import { idAt } from './library.gen.ts';
import { aDay, anyOffLimit } from './my-day.gen.ts';

const entriesOf = ({ library }: Known) => library;

const runs = process.env.DEEP ? 10_000 : 300;

const ids = (deck: readonly Activity[]) => deck.map(({ id }) => id);
const decksOf = (dealing: Dealing) => [firstDeck(dealing), weeklyDeck(dealing)].map(ids);

/** The same activities many times over, so that a deck is full. */
const manyOf = (known: Known): Known => ({
  ...known,
  library: [0, 1, 2, 3].flatMap((copy) =>
    entriesOf(known).map((entry, at) => ({ ...entry, id: idAt(at + 20 * copy) })),
  ),
});

/** The same, had the two of us told each other nothing. */
const untold = (common: CommonState): CommonState => ({ ...common, tellings: noCommon.tellings });

const anyMany = fc.oneof(anyKnown, anyKnown.map(manyOf));

test('[CG20] [P5] no private answer, limit, hidden word, round or telling moves a deck; the two of us hold the same one', () => {
  fc.assert(
    fc.property(anyMany, anyKept, anyKept, fc.nat({ max: 12 }), (known, one, other, later) => {
      const on = (me: Person, kept: typeof one) => decksOf({ ...answeringAs(me, known, kept), week: week + later });
      expect(on('a', other)).toEqual(on('a', one));
      expect(on('b', other)).toEqual(on('a', one));
      expect(on('a', { ...one, given: [] })).toEqual(on('a', one));
      const silent = answeringAs('a', { ...known, common: untold(known.common) }, one);
      expect(decksOf({ ...silent, week: week + later })).toEqual(on('a', one));
    }),
    { numRuns: runs },
  );
});

test('[CG20] [P4] a deck is the same in whatever order the library is written', () => {
  fc.assert(
    fc.property(anyMany, anyKept, (known, kept) => {
      const turned = { ...known, library: entriesOf(known).toReversed() };
      expect(decksOf(answeringAs('a', turned, kept))).toEqual(decksOf(answeringAs('a', known, kept)));
    }),
    { numRuns: runs },
  );
});

/** Gentle, and found on every side of it: it needs no second round. */
function isFoundGentle({ common }: Known, each: Activity): boolean {
  // What was told openly goes through a round all the same.
  const found = commonOn(untold(common), aDay).get(each.id);
  const isMissing = (giver: Person) => each.oneGives === true && found?.gives?.includes(giver) === false;
  return each.tier <= 3 && found !== undefined && !isMissing('a') && !isMissing('b');
}

/** All that waits for a round, the two of us hiding nothing from ourselves. */
const dueOf = (known: Known): readonly Activity[] =>
  allCards(entriesOf(known), known.common, welcomesOf([])).filter((each) => !isFoundGentle(known, each));

test('[CG20] [CG1] 24 at most, the gentlest first, each once, nothing that needs no card or was found; the first holds the gentlest', () => {
  fc.assert(
    fc.property(anyMany, anyKept, anyPerson, fc.nat({ max: 12 }), (known, kept, me, later) => {
      const mine = { ...answeringAs(me, known, kept), week: week + later };
      const due = dueOf(known);
      for (const deck of [firstDeck(mine), weeklyDeck(mine)]) {
        expect(deck.length).toBeLessThanOrEqual(deckSize);
        expect(deckSize).toBe(24);
        expect(new Set(ids(deck)).size).toBe(deck.length);
        const tiers = deck.map(({ tier }) => tier);
        expect(tiers).toEqual(tiers.toSorted((one, next) => one - next));
        expect(ids(deck).filter((id) => !ids(due).includes(id))).toEqual([]);
      }
      const gentle = due.filter(({ tier }) => tier <= 3);
      expect(firstDeck(mine).every(({ tier }) => tier <= 3)).toBe(true);
      expect(firstDeck(mine).length).toBe(Math.min(deckSize, gentle.length));
    }),
    { numRuns: runs },
  );
});

test('[CG20] within one cycle each card comes up in one deck, for an even week and an odd one; then it begins anew', () => {
  fc.assert(
    fc.property(anyMany, fc.integer({ min: 0, max: 40 }), (known, later) => {
      const due = dueOf(known);
      const cycle = 2 * Math.max(1, Math.ceil(due.length / deckSize));
      const deckOn = (on: number) => weeklyDeck({ ...plainly('a', known, []), week: on });
      const weeks = Array.from({ length: cycle }, (_, at) => week + later + at);
      const heldIn = weeks.flatMap((on) => ids(deckOn(on)).map((id) => ({ id, on })));
      expect(heldIn.length).toBe(2 * due.length);
      for (const { id } of due) {
        const [one, other] = heldIn.filter((each) => each.id === id).map(({ on }) => on);
        expect([id, Math.abs((one ?? 0) - (other ?? 0)) % 2]).toEqual([id, 1]);
      }
      for (const on of weeks) expect(deckOn(on + cycle)).toEqual(deckOn(on));
      for (const on of weeks.filter((each) => each % 2 === 0)) expect(deckOn(on + 1)).toEqual(deckOn(on));
      const gentlest = deckOn(cycle * week).filter(({ tier }) => tier <= 3);
      expect(gentlest).toEqual(firstDeck(plainly('a', known, [])));
    }),
    { numRuns: runs },
  );
});

const isAnotherSeason = (day: Day | undefined): boolean =>
  day !== undefined && Math.floor(weekOf(day, space).week / 9) !== Math.floor(week / 9);

test('[CG20] [CG3] of the week’s deck is asked what I have not answered, and a yes of another season to something closer', () => {
  fc.assert(
    fc.property(anyKnown, anyKept, anyPerson, fc.array(anyOffLimit, { maxLength: 1 }), (known, kept, me, limits) => {
      const mine = answeringAs(me, known, kept);
      const deck = ids(weeklyDeck(mine));
      const my = { person: me, welcomes: mine.welcomes, limits, today: aDay, deck: weeklyDeck(mine) };
      const cards = cardsFor(entriesOf(known), known.common, { ...my, season: { space, week } });
      const told = toldBy(known.common, otherOf(me));
      expect(cards.filter(({ id }) => !deck.includes(id) && !told.has(id))).toEqual([]);
      expect(cards.filter(({ id }) => !deck.includes(id)).length).toBeLessThanOrEqual(1);
      for (const { id, tier } of cards) {
        const answer = mine.welcomes.answers.get(id);
        const isAgain = tier >= 4 && isAnotherSeason(answer?.day);
        expect([id, answer === undefined || told.has(id) || isAgain]).toEqual([id, true]);
        expect(answer?.answer).not.toBe('not-now');
      }
    }),
    { numRuns: runs },
  );
});

test('[CG20] a yes to something closer is asked again once in each season when a deck holds it, and something gentle is not', () => {
  fc.assert(
    fc.property(anyKnown, anyPerson, fc.integer({ min: -4, max: 4 }), (known, person, seasons) => {
      const quiet = untold(known.common);
      const every = allCards(entriesOf(known), quiet, welcomesOf([]));
      const saidOn = (day: Day) =>
        every.map(({ id }): WelcomeFact => ({ kind: 'welcome-answered', activity: id, answer: 'welcome', day }));
      const on = week + 9 * seasons;
      const slots = every.flatMap(slotsOf);
      const given: WelcomeFact = { kind: 'slots-given', space, week: on, slots, yes: slots.map(() => 1 as const) };
      const asked = (facts: readonly WelcomeFact[], at: number) => {
        const my = { person, welcomes: welcomesOf(facts), limits: [], today: aDay, deck: every };
        return cardsFor(entriesOf(known), quiet, { ...my, season: { space, week: at } });
      };
      const yes = saidOn(firstDayOf(on, space));
      expect([asked(yes, on), asked([...yes, given], on + 8)]).toEqual([[], []]);
      for (const at of [on - 1, on + 9]) {
        const again = asked([...yes, given], at);
        expect(again.length).toBe(Math.min(5, every.filter(({ tier }) => tier >= 4).length));
        expect(again.every(({ tier }) => tier >= 4)).toBe(true);
      }
      expect(asked([...yes, given, ...saidOn(firstDayOf(on + 9, space))], on + 17)).toEqual([]);
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

test('[CG21] with somebody else no yes of mine counts, nothing that I welcomed is left out of the cards, and no "not for now" is lost', () => {
  fc.assert(
    fc.property(anyKnown, anyKept, anyPerson, fc.constantFrom(space, 'another'), (known, kept, me, between) => {
      const mine = answeringAs(me, known, kept);
      const welcomes = withSomebodyElse(mine.welcomes);
      const slots = dueOf(known).flatMap(slotsOf);
      const anew = { ...mine, welcomes, space: between, coin: () => 0.99 };
      expect(answersTo(slots, anew)).toEqual(slots.map(() => false));
      const closed = [...mine.welcomes.answers].filter(([, { answer }]) => answer === 'not-now');
      expect([[...welcomes.answers], welcomes.hidden]).toEqual([closed, mine.welcomes.hidden]);
      const my = { person: me, welcomes, limits: [], today: aDay };
      const open = allCards(entriesOf(known), known.common, welcomes).filter(
        ({ id }) => !isTurnedDown(known.common, welcomes, id),
      );
      expect(cardsFor(entriesOf(known), known.common, my).length).toBe(Math.min(5, open.length));
      expect(withSomebodyElse(welcomes)).toEqual(welcomes);
    }),
    { numRuns: runs },
  );
});
