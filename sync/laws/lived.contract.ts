import { chanceFrom } from './chance.gen.ts';
import { happens } from './happen.contract.ts';
import { brokenRuns, lostFromOutbox, missingOfHeld } from './judged.contract.ts';
import type { Happening } from './schedule.gen.ts';
import { openWorld, type WorldOptions } from './world.contract.ts';

/** What is wrong after a life in which relays went back and phones came back old; nothing when nothing is. [EX6] [EX7] */
export async function lived(
  given: Omit<WorldOptions, 'chance'>,
  schedule: readonly Happening[],
  seed: number,
): Promise<readonly string[]> {
  const world = openWorld({ ...given, chance: chanceFrom(seed) });
  await happens(world, schedule, () => {});
  const rests = await world.settle(true);
  return [
    ...(rests ? [] : ['[EX7] somebody never comes to rest']),
    ...world.faults,
    ...lostFromOutbox(world),
    ...world.phones.flatMap((phone) => brokenRuns(phone, given.order)),
    ...missingOfHeld(world),
  ];
}
