import fc from 'fast-check';
import { expect, test } from 'vitest';
import { otherOf, type Person } from '../couple/index.ts';
import {
  beginsOn,
  endStep,
  goOn,
  hear,
  join,
  placeIn,
  type Statement,
  stepsOf,
  stopOf,
  stoppings,
  type Talk,
  takeUp,
} from './index.ts';
import { anyDeed, day, does, exchanged, first, opened, seatOf, someDeeds, type Two } from './phones.gen.ts';

const numRuns = process.env.DEEP ? 5000 : 150;
const both: readonly Person[] = ['a', 'b'];

const lived = someDeeds.map((deeds) => deeds.reduce(does, opened));
const anyTalk = fc.tuple(lived, fc.constantFrom(...both)).map(([two, who]) => two.phones[who].talk);

test('[TN2] joined in any order, as often as one likes, it comes to the same', () => {
  fc.assert(
    fc.property(anyTalk, anyTalk, anyTalk, (one, two, three) => {
      expect(join(one, two)).toEqual(join(two, one));
      expect(join(join(one, two), three)).toEqual(join(one, join(two, three)));
      expect(join(join(one, two), two)).toEqual(join(one, two));
    }),
    { numRuns },
  );
});

const seen = (talk: Talk) => ({ place: placeIn(talk, first), stop: stopOf(talk) });
const dealt = (two: Two) => both.map((who) => seen(two.phones[who].talk));

test('[TN2] whatever was said, lost, repeated or came late: once both hear each other, both see the same', () => {
  fc.assert(
    fc.property(lived, (two) => {
      // Whoever opened a page anew takes it up, as that page asks.
      const takes = (known: Two) => both.reduce((each, who) => does(each, { who, does: 'take up' }), exchanged(known));
      const [one, other] = dealt(exchanged(takes(takes(two))));
      expect(one).toEqual(other);
    }),
    { numRuns },
  );
});

test('[TN3] [P6] hearing alone makes nothing milder, unless both went on', () => {
  fc.assert(
    fc.property(lived, fc.constantFrom(...both), fc.nat(12), (two, who, back) => {
      const before = two.phones[who].talk;
      const after = does(two, { who, does: 'hear', back }).phones[who].talk;
      const wentOn = both.every((person) =>
        Object.values(after.seats).some((each) => each.person === person && Object.keys(each.goesOn).length > 0),
      );
      if (!wentOn) expect(stopOf(after)).toBeGreaterThanOrEqual(stopOf(before));
    }),
    { numRuns },
  );
});

test('[TN3] [TN4] [TN5] every word that stops counts at once, from wherever the talk is', () => {
  fc.assert(
    fc.property(lived, fc.constantFrom(...both), fc.constantFrom(...stoppings), (two, who, stop) => {
      const { talk } = does(two, { who, does: 'stop', stop, leap: 1 }).phones[who];
      expect(stopOf(talk)).toBeGreaterThanOrEqual(Math.max(stop, stopOf(two.phones[who].talk)));
      expect(placeIn(talk, first)).toEqual(placeIn(two.phones[who].talk, first));
    }),
    { numRuns },
  );
});

const steps = fc.stringMatching(/^[01]{0,8}$/);
const held = fc.record({
  person: fc.constantFrom(...both),
  turn: fc.nat(20),
  stop: fc.constantFrom(0 as const, ...stoppings),
});
const seats = fc.constantFrom('a0', 'a1', 'b0', 'b1', 'z', '__proto__');
const anyLie: fc.Arbitrary<Statement> = fc.record({
  person: fc.constantFrom(...both),
  turn: fc.nat(20),
  stop: fc.constantFrom(0 as const, ...stoppings),
  day: fc.constant(day),
  steps,
  others: steps,
  goesOn: fc.dictionary(seats, fc.nat(20)),
  holds: fc.dictionary(seats, held),
});

test('[TN2] [P7] whatever a changed program says, it ends none of my steps, and going on still takes me', () => {
  fc.assert(
    fc.property(lived, fc.array(fc.tuple(seats, anyLie), { maxLength: 6 }), (two, lies) => {
      const mine = two.phones.a;
      const here = { seats: [seatOf(mine)], day };
      const heard = lies.reduce((talk, [seat, lie]) => hear(talk, here, { seat, person: 'b' }, lie), mine.talk);
      expect(stepsOf(heard, 'a')).toBe(stepsOf(mine.talk, 'a'));
      const place = placeIn(heard, first);
      expect(Math.ceil(place.step / 2)).toBeLessThanOrEqual(stepsOf(heard, 'a').length);
      if (
        !mine.talk.seats[seatOf(mine)] ||
        Object.values(mine.talk.seats).some(({ goesOn }) => Object.keys(goesOn).length)
      )
        return;
      expect(stopOf(heard)).toBeGreaterThanOrEqual(stopOf(mine.talk));
    }),
    { numRuns },
  );
});

const swap = (person: Person): Person => otherOf(person);

test('[P4] [TN1] with the two in each other’s place everything is the other way round', () => {
  const swapped = (talk: Talk): Talk => ({
    ...talk,
    seats: Object.fromEntries(
      Object.entries(talk.seats).map(([seat, known]) => [seat, { ...known, person: swap(known.person) }]),
    ),
    claimed: { a: talk.claimed.b, b: talk.claimed.a },
  });
  fc.assert(
    fc.property(anyTalk, (talk) => {
      const [one, other] = [placeIn(talk, first), placeIn(swapped(talk), swap(first))];
      expect(other).toEqual({ ...one, owner: swap(one.owner), speaker: swap(one.speaker) });
      expect(stopOf(swapped(talk))).toBe(stopOf(talk));
      const seat = Object.keys(talk.seats)[0] ?? '';
      expect(swapped(endStep(talk, seat, first))).toEqual(endStep(swapped(talk), seat, swap(first)));
      expect(swapped(takeUp(talk, seat, first))).toEqual(takeUp(swapped(talk), seat, swap(first)));
      expect(swapped(goOn(talk, seat))).toEqual(goOn(swapped(talk), seat));
    }),
    { numRuns },
  );
});

test('[TN2] nobody’s deed ends a step of the other', () => {
  fc.assert(
    fc.property(lived, anyDeed, (two, deed) => {
      const other = swap(deed.who);
      const before = two.phones[deed.who].talk;
      const after = does(two, deed).phones[deed.who].talk;
      if (deed.does !== 'hear' && deed.does !== 'open anew') expect(stepsOf(after, other)).toBe(stepsOf(before, other));
    }),
    { numRuns },
  );
});

test('[P4] each begins as often as the other', () => {
  fc.assert(
    fc.property(fc.string(), (space) => {
      expect(new Set([day, '2026-11-23' as typeof day].map((each) => beginsOn(space, each)))).toEqual(new Set(both));
    }),
    { numRuns },
  );
});
