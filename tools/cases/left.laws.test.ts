import { type Condition, conditions } from '@unhurried/content/conditions';
import type { Flag } from '@unhurried/domain/library';
import fc from 'fast-check';
import { expect, test } from 'vitest';
import type { Telling } from './case.ts';
import { careOf } from './form.ts';
import { byCare } from './judged.ts';

const runs = process.env.DEEP ? 20_000 : 300;

/** The tiers of 0 to 2 of which nothing is left. */
function emptyWith(tellings: readonly Telling[]): readonly number[] {
  const left = byCare(careOf({ tellings })).filter(({ allowed }) => allowed);
  return [0, 1, 2].filter((tier) => !left.some(({ activity }) => activity.tier === tier));
}

/** As careful as it gets: nothing settled, and everything that may come with it. */
const atItsMost = ({ id, mayBring }: Condition): Telling => ({ id, also: mayBring, stance: 'recent', daysAgo: 0 });

test('[TC3] any two conditions at their most careful leave something of tiers 0, 1 and 2', () => {
  for (const [at, one] of conditions.entries())
    for (const other of conditions.slice(at))
      expect(emptyWith([one, other].map(atItsMost)), `${one.id}, ${other.id}`).toEqual([]);
});

test('[TC3] so do all of them at once', () => {
  expect(emptyWith(conditions.map(atItsMost))).toEqual([]);
});

const anyTelling = fc.constantFrom(...conditions).chain(({ id, mayBring }) =>
  fc.record({
    id: fc.constant(id),
    also: fc.subarray<Flag>([...mayBring]),
    stance: fc.constantFrom<Telling['stance']>('stable', 'recent', 'cleared'),
    daysAgo: fc.integer({ min: 0, max: 120 }),
  }),
);

test('[TC3] so does any set of up to four, in any state', () => {
  const upToFour = fc.uniqueArray(anyTelling, { minLength: 1, maxLength: 4, selector: ({ id }) => id });
  fc.assert(
    fc.property(upToFour, (tellings) => emptyWith(tellings).length === 0),
    { numRuns: runs },
  );
});
