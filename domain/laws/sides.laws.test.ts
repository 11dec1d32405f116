import fc from 'fast-check';
import { expect, test } from 'vitest';
import { commonGround, commonOn, evolveWelcome, type WelcomeFact } from '../common-ground/index.ts';
import type { Person } from '../couple/index.ts';
import type { ActivityId } from '../library/index.ts';
import { narrowed, type OfferedActivity, type Offering } from '../offering/index.ts';
import { overlapOf } from '../overlap/index.ts';
import { anyPerson } from './common-facts.gen.ts';
import { type Known, welcomesOf } from './dealing.gen.ts';
import { addedThings } from './fewer.gen.ts';
import { aDay, anyId } from './my-day.gen.ts';
import { anyGround, anyWelcomes, entriesOf, type Mine, offeringIn, runs, someHalf } from './sides.contract.ts';

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
