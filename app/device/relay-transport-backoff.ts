const longest = 60_000;

/** Milliseconds before the next try: twice as long each time, up to a minute, and most of it left to chance. */
export const backoff = (tries: number, chance: () => number): number =>
  Math.min(longest, 1000 * 2 ** Math.min(tries, 10)) * (0.2 + 0.8 * chance());
