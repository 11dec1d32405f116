const shortest = 2000;
const longest = 300_000;

/**
 * How long to wait after `tries` refusals in a row, in milliseconds: between two and four seconds at first, twice that
 * with each further one, five minutes at most. `chance` in [0, 1) spreads phones that lost one relay at once. [EX5]
 */
export function waitFor(tries: number, chance: number): number {
  const step = Math.min(longest, shortest * 2 ** Math.min(Math.max(tries, 1), 30));
  return Math.round((step / 2) * (1 + chance));
}
