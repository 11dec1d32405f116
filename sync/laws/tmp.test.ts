import fc from 'fast-check';
import { test } from 'vitest';
import { happens } from './happen.contract.ts';
import { missing } from './judged.contract.ts';
import { anySchedule, ordinary } from './schedule.gen.ts';
import { openWorld } from './world.contract.ts';
test('stats', async () => {
  const sum: Record<string, number> = {};
  const add = (k: string, n = 1) => { sum[k] = (sum[k] ?? 0) + n; };
  await fc.assert(fc.asyncProperty(fc.constantFrom('chained' as const,'counted' as const), fc.constantFrom(1,2), anySchedule(ordinary), fc.infiniteStream(fc.double({ min: 0, max: 1, maxExcluded: true, noNaN: true })), async (order, phonesEach, schedule, chances) => {
    const world = openWorld({ order, phonesEach, fit: 3, chance: () => chances.next().value, pageBytes: 400 });
    await happens(world, schedule, () => {});
    add('happenings', schedule.length);
    add('written', [...world.written.values()].reduce((s, x) => s + x.size, 0));
    if (missing(world).length) add('missing before settle');
    const before = world.relay.seen.length;
    await world.settle();
    add('runs');
    for (const person of ['a','b'] as const) {
      const letters = world.relay.content('box-' + person).map(({bytes}) => JSON.parse(new TextDecoder().decode(bytes)));
      add('letters', letters.length); add('segments', letters.filter(l => l.segment).length);
      add('chains', new Set(letters.map(l=>l.chain)).size); add('chains>1', Number(new Set(letters.map(l=>l.chain)).size>1));
    }
    add('requests in schedule', before); add('requests', world.relay.seen.length);
  }), { numRuns: 300 });
  console.log(sum);
});
