import fc from 'fast-check';
import { expect, test } from 'vitest';
import { nextStamp, type Stamp } from '../clock/index.ts';
import { lastWritten, noText, type Version, type Written, withVersion } from './index.ts';

const numRuns = process.env.DEEP ? 5000 : 200;
const stampOf = (number: number): Stamp =>
  nextStamp(undefined, 1_800_000_000_000 + (number % 5), number % 3 ? 'a' : 'b');

/** A history of versions: each has read some of those before it. */
const history: fc.Arbitrary<readonly Version[]> = fc
  .array(fc.array(fc.nat({ max: 9 }), { maxLength: 4 }), { maxLength: 10 })
  .map((reads) =>
    reads.map((read, at) => ({
      id: `v${at}`,
      stamp: stampOf(at),
      value: `text ${at}`,
      read: read.filter((each) => each < at).map((each) => `v${each}`),
    })),
  );
const orders = fc.array(fc.nat({ max: 9 }), { maxLength: 30 });

/** Every version at least once, in any order, some of them again. */
const mixed = <Kind>(all: readonly Kind[], order: readonly number[]): readonly Kind[] => [
  ...order.flatMap((at) => all[at] ?? []),
  ...[...all].reverse(),
];

test('[MG1] the value that counts does not depend on the order or on repetition', () => {
  fc.assert(
    fc.property(history, orders, (all, order) => {
      const fold = (list: readonly Written<string>[]) =>
        list.reduce<Written<string> | undefined>((one, other) => lastWritten(one, other), undefined);
      expect(fold(mixed(all, order))).toEqual(fold(all));
      const latest = fold(all);
      for (const { stamp } of all) expect(latest && latest.stamp >= stamp).toBe(true);
    }),
    { numRuns },
  );
});

test('[MG2] a long text does not depend on the order or on repetition', () => {
  fc.assert(
    fc.property(history, orders, (all, order) => {
      expect(mixed(all, order).reduce(withVersion, noText)).toEqual(all.reduce(withVersion, noText));
    }),
    { numRuns },
  );
});

test('[MG2] a version is gone only when somebody wrote having read it', () => {
  fc.assert(
    fc.property(history, (all) => {
      const shown = new Set(all.reduce(withVersion, noText).versions.map(({ id }) => id));
      for (const { id } of all) expect(shown.has(id)).toBe(!all.some(({ read }) => read.includes(id)));
    }),
    { numRuns },
  );
});
