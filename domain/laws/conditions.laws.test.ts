import { conditions } from '@unhurried/content/conditions';
import fc from 'fast-check';
import { expect, test } from 'vitest';
import type { HeldCondition } from '../care/index.ts';
import {
  addedIn,
  anyTold,
  atItsMost,
  careWith,
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
    for (const [at, one] of ends.entries())
      for (const first of one) {
        const before = left(first);
        for (const other of deep ? ends : ends.slice(at + 1))
          for (const second of other)
            if (second.id !== first.id)
              expect(addedIn(before, left(first, second)), `${first.id}, ${second.id}`).toEqual([]);
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

/** Every set of three, then every set of four that begins with it: over a hundred thousand. */
test.runIf(deep)(
  '[P3] [CA7] every set of three and of four at its most careful adds nothing and leaves the gentle end',
  () => {
    const most = conditions.map(atItsMost);
    const three = new Map<string, Left>();
    const named = (held: readonly HeldCondition[]) => held.map(({ id }) => id).join();
    for (const [a, one] of most.entries())
      for (const [b, two] of most.entries())
        for (const [c, other] of most.entries())
          if (a < b && b < c) three.set(named([one, two, other]), left(one, two, other));
    let sets = 0;
    for (const [at, last] of most.entries())
      for (const [first, before] of [...three].filter(([key]) =>
        most.slice(0, at).some(({ id }) => key.endsWith(`,${id}`)),
      )) {
        const held = first.split(',').flatMap((id) => most.find((each) => each.id === id) ?? []);
        const now = left(...held, last);
        sets += 1;
        if (emptyTiers(now).length > 0 || addedIn(before, now).length > 0) expect.fail(`${first},${last.id}`);
        for (const gone of held) {
          const others = three.get(named([...held.filter((each) => each !== gone), last]));
          if (!others || addedIn(others, now).length > 0) expect.fail(`${first},${last.id} without ${gone.id}`);
        }
      }
    const n = most.length;
    expect([three.size, sets]).toEqual([(n * (n - 1) * (n - 2)) / 6, (n * (n - 1) * (n - 2) * (n - 3)) / 24]);
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
