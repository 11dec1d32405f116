/** How much each asker may still ask. Kept in memory alone, and forgotten once it is whole again. */
export interface Budget {
  /** False when nothing is left for now. */
  take(who: string): boolean;
  /** How many askers are remembered at this moment. */
  remembered(): number;
}

interface Purse {
  readonly left: number;
  readonly at: number;
}

const mostRemembered = 50_000;

/**
 * A purse for each asker that holds `most` and fills up again within `seconds`. Asking twice at once is as good as
 * asking twice slowly. Who has not asked for so long that the purse is full is nobody any more. [RM8]
 */
export function budget(most: number, seconds: number, now: () => number): Budget {
  const purses = new Map<string, Purse>();
  const perMillisecond = most / seconds / 1000;
  let swept = now();

  const leftIn = ({ left, at }: Purse): number => Math.min(most, left + Math.max(0, now() - at) * perMillisecond);

  function sweep(): void {
    swept = now();
    for (const [who, purse] of purses) if (leftIn(purse) >= most) purses.delete(who);
    // A crowd of addresses must not fill the memory: those that asked longest ago go first.
    for (const who of purses.keys()) {
      if (purses.size <= mostRemembered) return;
      purses.delete(who);
    }
  }

  return {
    take(who) {
      if (Math.abs(now() - swept) >= 60_000 || purses.size > 2 * mostRemembered) sweep();
      const known = purses.get(who);
      const left = known ? leftIn(known) : most;
      purses.delete(who);
      purses.set(who, { left: left >= 1 ? left - 1 : left, at: now() });
      return left >= 1;
    },
    remembered() {
      sweep();
      return purses.size;
    },
  };
}
