import type { Stats } from '../storage/index.ts';

/** Whether all mailboxes together have room. */
export interface Fullness {
  hasRoom(bytes: number): Promise<boolean>;
  grew(bytes: number): void;
}

/** What an empty mailbox weighs, so that a flood of empty ones ends as well. */
export const boxWeight = 1024;

const refreshed = 60_000;

/**
 * The sum of all mailboxes, asked of the store once a minute and counted on from there. Several instances over one
 * store may therefore overshoot by what they take within a minute. [RM7]
 */
export function fullness(stats: () => Promise<Stats>, most: number, now: () => number): Fullness {
  let asked: Promise<void> | undefined;
  let at = Number.NEGATIVE_INFINITY;
  let total = 0;

  async function ask(): Promise<void> {
    const { boxes, bytes } = await stats();
    total = bytes + boxes * boxWeight;
    at = now();
  }

  return {
    async hasRoom(bytes) {
      if (Math.abs(now() - at) >= refreshed) {
        asked ??= ask().finally(() => {
          asked = undefined;
        });
        await asked;
      }
      return total + bytes <= most;
    },
    grew(bytes) {
      total += bytes;
    },
  };
}
