import fc from 'fast-check';
import { expect, test } from 'vitest';
import { commonGround } from '../common-ground/index.ts';
import type { Person } from '../couple/index.ts';
import type { ActivityId } from '../library/index.ts';
import {
  asItIs,
  asText,
  givesOfBoth,
  narrowed,
  type OfferedActivity,
  prepareOffering,
  standingLeft,
} from '../offering/index.ts';
import { addDays } from '../time/index.ts';
import { welcomesOf } from './dealing.gen.ts';
import { addedThings } from './fewer.gen.ts';
import { aDay } from './my-day.gen.ts';
import {
  anyGround,
  anyWelcomes,
  dayOf,
  entriesOf,
  type Mine,
  offeringIn,
  runs,
  someHalf,
  termsIn,
} from './sides.contract.ts';
import { coinOf } from './two-of-us.gen.ts';

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
