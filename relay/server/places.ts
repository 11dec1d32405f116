/** How many things may be held open at once: by everybody together, and by one address. [RE16] */
export interface Places {
  /** The way to give the place back, or nothing when there is none. */
  take(who: string): (() => void) | undefined;
}

export function places(most: number, each: number): Places {
  const taken = new Map<string, number>();
  let all = 0;
  return {
    take(who) {
      const own = taken.get(who) ?? 0;
      if (all >= most || own >= each) return undefined;
      all += 1;
      taken.set(who, own + 1);
      let given = false;
      return () => {
        if (given) return;
        given = true;
        all -= 1;
        const left = (taken.get(who) ?? 1) - 1;
        if (left > 0) taken.set(who, left);
        else taken.delete(who);
      };
    },
  };
}
