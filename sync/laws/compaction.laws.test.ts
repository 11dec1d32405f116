import fc from 'fast-check';
import { expect, test } from 'vitest';
import { chanceFrom } from './chance.gen.ts';
import { happens } from './happen.contract.ts';
import { missing } from './judged.contract.ts';
import { counting, type Fact } from './letter.contract.ts';
import { anySchedule, longLife } from './schedule.gen.ts';
import { openWorld, type World } from './world.contract.ts';

const numRuns = process.env.DEEP ? 4000 : 100;
const timeout = process.env.DEEP ? 1_800_000 : 120_000;

const setting = fc.record({
  phonesEach: fc.constantFrom(1, 2),
  fit: fc.constantFrom(3, 20, 1000),
  pageBytes: fc.constantFrom(400, 100_000),
});

/** Erases all that may be erased; how many items that were. */
async function compacted({ phones, relay, breathe }: World): Promise<number> {
  const count = () => relay.content('box-a').length + relay.content('box-b').length;
  const before = count();
  for (const phone of phones) phone.running?.own.compact();
  relay.carryAll();
  await breathe();
  return before - count();
}

const ids = (facts: ReadonlyMap<string, Fact> | undefined): readonly string[] => [...(facts?.keys() ?? [])].sort();

test('[EX8] who reads what compaction has left believes what they believe who have read everything', {
  timeout,
}, async () => {
  let erased = 0;
  await fc.assert(
    fc.asyncProperty(setting, anySchedule(longLife, 60), fc.nat(), async (given, schedule, seed) => {
      const world = openWorld({ ...given, order: 'chained', chance: chanceFrom(seed) });
      await happens(world, schedule, () => {});
      expect(await world.settle()).toBe(true);
      erased += await compacted(world);
      expect(missing(world)).toEqual([]);
      for (const author of ['a', 'b'] as const) {
        expect(ids(await world.late(author))).toEqual(ids(world.written.get(author)));
      }
    }),
    { numRuns },
  );
  expect(erased).toBeGreaterThan(numRuns);
});

test('[EX8] a segment that leaves out what was written over says the same', { timeout }, async () => {
  let erased = 0;
  await fc.assert(
    fc.asyncProperty(setting, anySchedule(longLife, 60), fc.nat(), async (given, schedule, seed) => {
      const world = openWorld({ ...given, order: 'chained', sumsUp: true, chance: chanceFrom(seed) });
      await happens(world, schedule, () => {});
      expect(await world.settle()).toBe(true);
      erased += await compacted(world);
      for (const author of ['a', 'b'] as const) {
        const counts = counting(world.written.get(author)?.values() ?? []);
        expect(counting((await world.late(author)).values())).toEqual(counts);
        for (const { person, disk } of world.phones) {
          if (person !== author) expect(counting(disk.kept.theirs.values())).toEqual(counts);
        }
      }
    }),
    { numRuns },
  );
  expect(erased).toBeGreaterThan(numRuns);
});
