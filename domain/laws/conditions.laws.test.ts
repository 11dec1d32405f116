import { conditions } from '@unhurried/content/conditions';
import fc from 'fast-check';
import { expect, test } from 'vitest';
import type { HeldCondition } from '../care/index.ts';
import {
  addedIn,
  anyTold,
  atItsMost,
  careWith,
  combined,
  emptyTiers,
  type Left,
  leftOn,
  subsetsOf,
  toldWith,
  upToFour,
} from './conditions.gen.ts';

const deep = process.env.DEEP !== undefined;
const runs = deep ? 20_000 : 200;
const long = 900_000;

const left = (...held: readonly HeldCondition[]): Left => leftOn(careWith(held));

const namesOf = (held: readonly HeldCondition[]): string => held.map(({ id }) => id).join();

/** All that may come with it at once and nothing of it; every subset of it when there is time. */
const beside = (mayBring: (typeof conditions)[number]['mayBring']) => (deep ? subsetsOf(mayBring) : [[], mayBring]);

test.each(conditions.map((one) => [one.id, one] as const))(
  '[CA7] %s, in every stance, a yes about all of it or less: something of presence, words and brief affection is left',
  (_, one) => {
    for (const also of beside(one.mayBring))
      for (const held of toldWith(one, also)) expect(emptyTiers(left(held)), JSON.stringify(held)).toEqual([]);
  },
  long,
);

/** Settled and unsettled, with all that may come with it: what every other telling lies between. */
const ends = conditions.map((one) => {
  const most = atItsMost(one);
  return [{ ...most, stance: { kind: 'stable' as const } }, most] as const;
});

test(
  '[P3] a second condition beside any first never adds anything, settled or not',
  () => {
    const pairs = combined(ends, 2).flatMap(([one = [], two = []]) =>
      one.flatMap((a) => two.map((b) => [a, b] as const)),
    );
    for (const [one, two] of pairs) {
      const both = left(one, two);
      for (const first of [one, two]) expect(addedIn(left(first), both), namesOf([one, two])).toEqual([]);
    }
  },
  long,
);

test(
  '[P3] any set of up to four, in any state: taking one of them away never leaves less',
  () => {
    fc.assert(
      fc.property(upToFour, (held) => {
        const all = left(...held);
        for (const one of held) expect(addedIn(left(...held.filter((each) => each !== one)), all)).toEqual([]);
      }),
      { numRuns: runs },
    );
  },
  long,
);

test(
  '[P3] [CA7] any set of up to four, in any state, leaves something of tiers 0, 1 and 2',
  () => {
    fc.assert(
      fc.property(upToFour, (held) => emptyTiers(left(...held)).length === 0),
      { numRuns: runs },
    );
  },
  long,
);

test('[CA7] all of them at once, unsettled, with everything that may come with them', () => {
  expect(emptyTiers(left(...conditions.map(atItsMost)))).toEqual([]);
});

/** All of them when there is time, otherwise every fourth. */
const most = conditions.map(atItsMost).filter((_, at) => deep || at % 4 === 0);

/** Over every choice of four conditions of all: more than a hundred thousand when there is time. */
test(
  '[P3] [CA7] every set of four at its most careful adds nothing to any three of it, and leaves the gentle end',
  () => {
    const three = new Map(combined(most, 3).map((held) => [namesOf(held), left(...held)] as const));
    const four = combined(most, 4);
    for (const held of four) {
      const now = left(...held);
      const added = held.flatMap((gone) => addedIn(three.get(namesOf(held.filter((one) => one !== gone))) ?? [], now));
      if (added.length > 0 || emptyTiers(now).length > 0) expect.fail(`${namesOf(held)}: ${added.join(', ')}`);
    }
    const n = most.length;
    expect([three.size, four.length]).toEqual([(n * (n - 1) * (n - 2)) / 6, (n * (n - 1) * (n - 2) * (n - 3)) / 24]);
  },
  long,
);

test('[PA11d] a yes that was about nothing is no yes, and one about everything settles what long stable settles', () => {
  fc.assert(
    fc.property(anyTold, ({ id, flags }) => {
      const telling = (kind: 'stable' | 'recent' | 'cleared', still: typeof flags = []): Left =>
        leftOn({ conditions: [{ id, flags, stance: { kind }, still }], precautions: [] });
      expect(telling('cleared', flags)).toEqual(telling('recent'));
      expect(telling('cleared')).toEqual(telling('stable'));
    }),
    { numRuns: runs },
  );
});

test('[PA11d] a yes never leaves less than before it, and no more than it was about', () => {
  fc.assert(
    fc.property(anyTold, (held) => {
      const before = left({ ...held, stance: { kind: 'recent' } });
      const after = left({ ...held, stance: { kind: 'cleared' } });
      const about = left({ ...held, stance: { kind: 'cleared' }, still: [] });
      expect(addedIn(after, before)).toEqual([]);
      expect(addedIn(about, after)).toEqual([]);
    }),
    { numRuns: runs },
  );
});
