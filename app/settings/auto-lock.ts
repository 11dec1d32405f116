import type { AutoLock } from '../session/index.ts';

/** Minutes without a touch that can be chosen. */
const minutes = [1, 5, 15, 30] as const;

/** A way of locking as the name of one choice. */
export const lockName = (lock: AutoLock): string => (lock.on === 'hide' ? 'hide' : `idle-${lock.minutes}`);

/** All that can be chosen, with the one that holds now among them. [ST3] */
export function lockWays(now: AutoLock): readonly AutoLock[] {
  const usual: readonly AutoLock[] = [
    { on: 'hide' },
    ...minutes.map((each) => ({ on: 'idle', minutes: each }) as const),
  ];
  return usual.some((way) => lockName(way) === lockName(now)) ? usual : [...usual, now];
}
