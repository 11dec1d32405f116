import fc from 'fast-check';
import { expect, test } from 'vitest';
import { otherOf, type Person } from '../couple/index.ts';
import {
  journeyFrom,
  mostPlaces,
  notYetOfBoth,
  openWith,
  overPlaces,
  type PlaceFields,
  places,
  placeWith,
  type SaidPlace,
  textOfPlace,
  toLookAt,
} from './index.ts';
import {
  after,
  anyPerson,
  anySaid,
  anyWords,
  met,
  newPhones,
  type Phones,
  saidOn,
  stateOn,
  stepsOfTwo,
  wrote,
} from './lives.gen.ts';

const runs = process.env.DEEP ? 20_000 : 400;
const both: readonly Person[] = ['a', 'b'];

/** All that the screens of this person read. */
const viewOf = (said: readonly SaidPlace[], me: Person) => {
  const state = journeyFrom(said);
  return { places: places(state), theirs: toLookAt(state, me), mine: notYetOfBoth(state, me) };
};

test('[JN6] whatever comes first, twice or late, the same is there', () => {
  const withOrder = anySaid.chain((said) =>
    fc.tuple(fc.constant(said), fc.shuffledSubarray([...said, ...said], { minLength: said.length * 2 })),
  );
  fc.assert(
    fc.property(withOrder, ([said, late]) => {
      expect(journeyFrom(late)).toEqual(journeyFrom(said));
    }),
    { numRuns: runs },
  );
});

test('[JN5] [P4] with the letters swapped the same stands, and what waits waits for the other', () => {
  fc.assert(
    fc.property(anySaid, (said) => {
      const swapped = said.map(({ fact, from }) => ({ fact, from: { ...from, by: otherOf(from.by) } }));
      for (const me of both) expect(viewOf(swapped, otherOf(me))).toEqual(viewOf(said, me));
      for (const me of both)
        expect(overPlaces(journeyFrom(swapped), otherOf(me))).toEqual(overPlaces(journeyFrom(said), me));
    }),
    { numRuns: runs },
  );
});

/** Whether a person wrote these very words of a place, or kept a fact that says them. */
function said(all: readonly SaidPlace[], me: Person, place: string, words: PlaceFields): boolean {
  const saying = all.filter(
    ({ fact }) =>
      fact.kind === 'place-written' &&
      fact.place === place &&
      'month' in fact.set &&
      textOfPlace(fact.set as PlaceFields) === textOfPlace(words),
  );
  const ids = saying.map(({ from }) => from.id);
  return all.some(
    ({ fact, from }) =>
      from.by === me &&
      (ids.includes(from.id) ||
        (fact.kind === 'place-kept' && fact.place === place && fact.words.some((id) => ids.includes(id)))),
  );
}

test('[JN5] [P7] nothing stands that either of them has not written or kept in these words, whatever the other writes', () => {
  fc.assert(
    fc.property(anySaid, (all) => {
      for (const place of places(journeyFrom(all)))
        for (const me of both) expect(said(all, me, place.id, place)).toBe(true);
    }),
    { numRuns: runs },
  );
});

test('[JN5] while one alone changes words, what both kept stands as it was', () => {
  fc.assert(
    fc.property(stepsOfTwo, anyPerson, anyWords, (steps, me, words) => {
      const phones = met(steps.reduce(after, newPhones), true);
      const before = places(stateOn(phones, me));
      // Words that the other says too stand at once; these are mine alone.
      fc.pre(!said(saidOn(phones, me), otherOf(me), 'p1', words));
      const later = met(wrote(phones, me, 'p1', words), true);
      for (const each of both) expect(places(stateOn(later, each))).toEqual(before);
    }),
    { numRuns: runs },
  );
});

/** All words of a place that this phone shows somewhere. */
function wordsOn(phones: Phones, me: Person, place: string): readonly string[] {
  const state = stateOn(phones, me);
  const [stands, open] = [placeWith(state, place), openWith(state, me, place)];
  const words = [...(stands ? [stands, ...stands.crossed] : []), ...(open?.mine ?? []), ...(open?.theirs ?? [])];
  return words.map(textOfPlace);
}

test('[JN6] nothing is lost when it crosses: what each wrote, not knowing of the other, is there on both phones', () => {
  fc.assert(
    fc.property(stepsOfTwo, anyWords, anyWords, (steps, ofA, ofB) => {
      const before = met(steps.reduce(after, newPhones), true);
      fc.pre(!placeWith(stateOn(before, 'a'), 'p1')?.crossed.length);
      const one = wrote(before, 'a', 'p1', ofA);
      const two = wrote(one, 'b', 'p1', ofB);
      // Words that stood already were not written anew.
      const written = [...(one === before ? [] : [ofA]), ...(two.sent.b === one.sent.b ? [] : [ofB])];
      const together = met(two, true);
      for (const me of both)
        expect(wordsOn(together, me, 'p1')).toEqual(expect.arrayContaining(written.map(textOfPlace)));
    }),
    { numRuns: runs },
  );
});

test('[JN6] erasing what is over changes nothing of what is seen, on the phone of either, and each erases their own', () => {
  fc.assert(
    fc.property(stepsOfTwo, (steps) => {
      let phones = newPhones;
      for (const step of steps) {
        phones = after(phones, step);
        for (const me of both) {
          const all = saidOn(phones, me);
          const gone = overPlaces(journeyFrom(all), me);
          expect(all.filter(({ from }) => gone.includes(from.id) && from.by !== me)).toEqual([]);
          const left = all.filter(({ from }) => !gone.includes(from.id));
          expect(viewOf(left, me)).toEqual(viewOf(all, me));
        }
      }
    }),
    { numRuns: runs },
  );
});

test('[JN6] once both have read all both see the same places, and of what was taken out nothing is left', () => {
  fc.assert(
    fc.property(stepsOfTwo, (steps) => {
      const phones = met(steps.reduce(after, newPhones), true);
      const [one, two] = [stateOn(phones, 'a'), stateOn(phones, 'b')];
      expect(places(one)).toEqual(places(two));
      expect(one).toEqual(two);
      expect([...one.places.values()].filter(({ removed }) => removed.length > 0)).toEqual([]);
    }),
    { numRuns: runs },
  );
});

const onBoth = (phones: Phones): readonly string[] =>
  places(stateOn(phones, 'a'))
    .map(({ id }) => id)
    .filter((id) => placeWith(stateOn(phones, 'b'), id) !== undefined);

test('[JN6] what stood on both coasts and nobody took out is on the coast in the end, whatever is erased on the way', () => {
  fc.assert(
    fc.property(stepsOfTwo, (every) => {
      const steps = every.filter(({ does }) => does !== 'removes');
      const ways = steps.map((_, at) => steps.slice(0, at + 1).reduce(after, newPhones));
      const seen = places(stateOn(met(ways.at(-1) ?? newPhones, true), 'a')).map(({ id }) => id);
      expect(seen).toEqual(expect.arrayContaining(ways.flatMap(onBoth)));
    }),
    { numRuns: runs },
  );
});

test('[JN10] [P7] who writes without end pushes out nothing of the other, and no more than so many places count', () => {
  const hex = (at: number) => at.toString(16).padStart(32, '0');
  const words: PlaceFields = { what: 'easy-day', name: 'Rain', taught: '', month: '2026-11' };
  const flood = fc.integer({ min: mostPlaces - 2, max: mostPlaces + 40 });
  fc.assert(
    fc.property(flood, fc.nat({ max: 400 }), (many, at) => {
      const ofB = Array.from({ length: many }, (_, each): SaidPlace => {
        const fact = { kind: 'place-written', place: hex(each), set: words, over: [] } as const;
        return { fact, from: { id: `b${hex(each)}`, by: 'b' } };
      });
      const mine = { ...words, name: 'Mine' };
      const kept: readonly SaidPlace[] = [
        { fact: { kind: 'place-written', place: hex(at), set: mine, over: [] }, from: { id: 'a1', by: 'a' } },
        { fact: { kind: 'place-kept', place: hex(at), words: ['a1'] }, from: { id: 'b1', by: 'b' } },
      ];
      const state = journeyFrom([...ofB, ...kept]);
      expect(places(state).map(({ name }) => name)).toEqual(['Mine']);
      expect(toLookAt(state, 'a').length).toBeLessThanOrEqual(mostPlaces);
    }),
    { numRuns: process.env.DEEP ? 200 : 10 },
  );
});
