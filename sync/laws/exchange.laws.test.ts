import fc from 'fast-check';
import { expect, test } from 'vitest';
import { happens } from './happen.contract.ts';
import { brokenRuns, lostFromOutbox, missing, saidTwice } from './judged.contract.ts';
import { anySchedule, ordinary } from './schedule.gen.ts';
import { openWorld } from './world.contract.ts';

const numRuns = process.env.DEEP ? 20_000 : 300;

const setting = fc.record({
  order: fc.constantFrom('chained' as const, 'counted' as const),
  phonesEach: fc.constantFrom(1, 2),
  fit: fc.constantFrom(1, 3, 100),
  pageBytes: fc.constantFrom(400, 100_000),
});

test('[EX1] [EX2] [EX3] [EX4] after any loss, delay and repetition everything arrives, once', async () => {
  await fc.assert(
    fc.asyncProperty(
      setting,
      anySchedule(ordinary),
      fc.infiniteStream(fc.double({ min: 0, max: 1, maxExcluded: true, noNaN: true })),
      async (given, schedule, chances) => {
        const { order } = given;
        const fit = order === 'counted' ? 1 : given.fit;
        const world = openWorld({ ...given, fit, chance: () => chances.next().value });
        const watch = () => expect(lostFromOutbox(world)).toEqual([]);
        await happens(world, schedule, watch);
        expect(await world.settle()).toBe(true);
        expect(world.faults).toEqual([]);
        expect(lostFromOutbox(world)).toEqual([]);
        expect(saidTwice(world)).toEqual([]);
        expect(world.phones.flatMap((phone) => brokenRuns(phone, order))).toEqual([]);
        expect(missing(world)).toEqual([]);
      },
    ),
    { numRuns },
  );
});
