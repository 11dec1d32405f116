/** How much of the line is full after so many milliseconds: from 0 to 1, and never more. [RU4] */
export const filled = (elapsed: number, minutes: number): number =>
  Math.min(1, Math.max(0, elapsed) / Math.max(1, minutes * 60_000));
