import fc from 'fast-check';
import { expect, test } from 'vitest';
import { expectTheSame } from './couple.contract.ts';
import { beginLife, everythingShared, lives, turnsHonest } from './lives.contract.ts';
import { anyLife, type Happening } from './lives.gen.ts';

const numRuns = process.env.DEEP ? 2000 : 40;
const most = process.env.DEEP ? 40 : 14;

const patience = process.env.DEEP ? 7_200_000 : 120_000;

const of = (kind: Happening['kind'], who: number, pick: number): Happening => ({ kind, who, pick });

/** Lives in which something was once lost, or came back. */
const found: [readonly Happening[]][] = [
  // The beginning of a new chain was taken away, and whoever missed it named the chain before.
  [
    [
      of('forget-box', 0, 1677),
      of('show', 0, 1502),
      of('open', 0, 3633),
      of('show', 0, 3350),
      of('mischief', 1, 400),
      of('offer', 0, 1710),
      of('forget-box', 0, 1769),
      of('honest', 0, 1241),
      of('forget-box', 0, 2197),
      of('open', 0, 2789),
      of('take-away', 0, 1891),
    ],
  ],
  // Taken back before anybody could be told, and read again in one's own mailbox.
  [
    [
      of('offer', 0, 615),
      of('mischief', 1, 1612),
      of('show', 0, 1447),
      of('again', 0, 3117),
      of('honest', 0, 1838),
      of('mischief', 1, 868),
      of('take-back', 0, 1505),
      of('offer', 0, 819),
      of('open', 0, 2027),
      of('show', 1, 3447),
    ],
  ],
  // Something under a key that nobody has, in a mailbox of passing things where nothing follows.
  [[of('offer', 0, 0), of('mischief', 0, 2550), of('garbage', 2, 2004)]],
];

async function lived(phones: 2 | 3, happenings: readonly Happening[]): Promise<void> {
  const life = await beginLife(phones);
  await lives(life, happenings);
  await turnsHonest(life);
  expect(life.faults).toEqual([]);
  await expectTheSame(life, ...life.watched.map(({ phone }) => phone));
  const shared = await everythingShared(life);
  expect(shared.filter((text) => text.includes('hello')).length).toBeGreaterThan(0);
  expect(shared.filter((text) => text.includes('secret'))).toEqual([]);
}

const law = 'nothing false, nothing lost, nothing private; honest again, everybody reads the same';

test(
  `[HR23] [HR24] whatever a relay does to two phones: ${law}`,
  async () => {
    const two = fc.asyncProperty(anyLife(most), (happenings) => lived(2, happenings));
    await fc.assert(two, { numRuns, examples: found });
  },
  patience,
);

test(
  `[HR23] [HR24] whatever a relay does to three phones of two people: ${law}`,
  async () => {
    const three = fc.asyncProperty(anyLife(most), (happenings) => lived(3, happenings));
    await fc.assert(three, { numRuns: Math.ceil(numRuns / 8) });
  },
  patience,
);
