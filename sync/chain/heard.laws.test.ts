import fc from 'fast-check';
import { expect, test } from 'vitest';
import { type Heard, hear, type Met, nothingHeard, type Order } from './index.ts';

const numRuns = process.env.DEEP ? 20_000 : 300;

interface Life {
  /** For each chain: how many envelopes, which of them are segments, and where a restored copy went on differently. */
  readonly chains: readonly { readonly long: number; readonly segments: readonly number[]; readonly forkAt: number }[];
}

const life: fc.Arbitrary<Life> = fc.record({
  chains: fc.array(
    fc.record({
      long: fc.integer({ min: 1, max: 8 }),
      segments: fc.array(fc.integer({ min: 2, max: 8 }), { maxLength: 2 }),
      forkAt: fc.integer({ min: 1, max: 20 }),
    }),
    { minLength: 1, maxLength: 3 },
  ),
});

const chainName = (at: number): string => at.toString(16).padStart(32, '0');

/** Everything the author ever wrote. A branch has the letters of its own from where it leaves the other. */
function written({ chains }: Life, order: Order): readonly Met[] {
  return chains.flatMap(({ long, segments, forkAt }, at) => {
    const chain = chainName(at);
    const hash = (branch: string, seq: number) => `${chain}/${seq >= forkAt ? branch : ''}${seq}`;
    return ['', 'x'].flatMap((branch) =>
      Array.from({ length: long }, (_, before) => before + 1)
        .filter((seq) => branch === '' || seq >= forkAt)
        .map((seq) => ({
          chain,
          seq,
          prev: seq === 1 ? '' : hash(branch, seq - 1),
          hash: hash(branch, seq),
          segment: order === 'chained' && (seq === 1 || segments.includes(seq)),
        })),
    );
  });
}

function believed(all: readonly Met[], order: Order): readonly Met[] {
  let heard: Heard = nothingHeard;
  return all.filter((met) => {
    const judged = hear(heard, met, order);
    heard = judged.heard;
    return judged.verdict === 'next';
  });
}

/** Whether `one` can stand directly after `before`: its very successor, or a segment further on, or a later chain. */
function mayFollow(before: Met | undefined, one: Met, order: Order): boolean {
  if (!before || one.chain > before.chain) return one.segment || order === 'counted';
  if (one.chain < before.chain || one.seq <= before.seq) return false;
  if (one.seq === before.seq + 1) return one.prev === before.hash;
  return one.segment || order === 'counted';
}

/** The author's envelopes as a hostile relay shows them: any of them, in any order, any number of times. */
const shown = fc.array(fc.nat(), { maxLength: 60, size: 'max' });
const orders = fc.constantFrom<Order>('chained', 'counted');

test('[CH6] [CH5] whatever a relay shows, what is believed is a run from a beginning or a segment', () => {
  fc.assert(
    fc.property(life, orders, shown, (given, order, picks) => {
      const all = written(given, order);
      const said = believed(
        picks.flatMap((pick) => all[pick % all.length] ?? []),
        order,
      );
      for (const [at, one] of said.entries()) expect(mayFollow(said[at - 1], one, order)).toBe(true);
    }),
    { numRuns },
  );
});

test('[CH1] [CH3] in its order, everything that an author wrote without a fork is believed', () => {
  fc.assert(
    fc.property(life, orders, (given, order) => {
      const all = written({ chains: given.chains.map((chain) => ({ ...chain, forkAt: 99 })) }, order);
      expect(believed(all, order)).toEqual(all);
    }),
    { numRuns },
  );
});

test('[CH4] from any segment on, a reader who has read nothing believes all that follows', () => {
  fc.assert(
    fc.property(life, fc.nat(), (given, pick) => {
      const all = written({ chains: given.chains.map((chain) => ({ ...chain, forkAt: 99 })) }, 'chained');
      const segments = all.flatMap(({ segment }, at) => (segment ? [at] : []));
      const from = segments[pick % segments.length] ?? 0;
      expect(believed(all.slice(from), 'chained')).toEqual(all.slice(from));
    }),
    { numRuns },
  );
});
