import { setTimeout as pause } from 'node:timers/promises';

/** So many do the work over and over, each again as soon as it has its answer. */
export interface Rush {
  readonly many: number;
  /** Milliseconds that are not counted, and those that are. */
  readonly warm: number;
  readonly counted: number;
  readonly work: (who: number) => Promise<unknown>;
}

/**
 * How often it was done in a second. Only what was answered counts; a single refusal or lost answer is a throw, since
 * a rate with holes in it would be no figure. [BE8]
 */
export async function ratePerSecond({ many, warm, counted, work }: Rush): Promise<number> {
  let done = 0;
  let over = false;
  const one = async (who: number): Promise<void> => {
    while (!over) {
      await work(who);
      done += 1;
    }
  };
  const measured = async (): Promise<number> => {
    await pause(warm);
    const [before, since] = [done, performance.now()];
    await pause(counted);
    return ((done - before) / (performance.now() - since)) * 1000;
  };
  const all = Promise.all(Array.from({ length: many }, (_, who) => one(who)));
  try {
    return await Promise.race([measured(), all.then(() => Number.NaN)]);
  } finally {
    over = true;
    await all;
  }
}
