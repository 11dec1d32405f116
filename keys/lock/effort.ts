import type { Effort } from '../crypto/index.ts';

/** What a new lock costs: about a third of a second on a desktop core. */
export const usualEffort: Effort = { memoryKiB: 65_536, passes: 3, lanes: 1 };

/** The least that a stored lock may ask for (OWASP's floor). Less would make guessing cheap for whoever changed it. */
export const leastEffort: Effort = { memoryKiB: 19_456, passes: 2, lanes: 1 };

const mostEffort: Effort = { memoryKiB: 1_048_576, passes: 16, lanes: 4 };

const within = (value: number, least: number, most: number): boolean =>
  Number.isInteger(value) && value >= least && value <= most;

/** Whether parameters found in storage may be used at all: neither weakened nor made to freeze the device. [KE2] */
export const isBearable = (effort: Effort): boolean =>
  within(effort.memoryKiB, leastEffort.memoryKiB, mostEffort.memoryKiB) &&
  within(effort.passes, leastEffort.passes, mostEffort.passes) &&
  within(effort.lanes, leastEffort.lanes, mostEffort.lanes);
