/** Frames that wait to be opened, at most; and how many are looked at in a burst, and per second from then on. */
const [mostWaiting, burst, perSecond] = [32, 60, 30];

/**
 * How much work strangers can make: whoever hosts the relay may send anything at any speed. What is not let in is dropped;
 * what an honest phone said comes again. [FL6]
 */
export function gate(now: () => number) {
  let [left, at, waiting] = [burst, now(), 0];
  return {
    /** False when there is too much. Whoever is let in says so when it is done. */
    lets(): boolean {
      left = Math.min(burst, left + (Math.max(0, now() - at) * perSecond) / 1000);
      at = now();
      if (left < 1 || waiting >= mostWaiting) return false;
      left -= 1;
      waiting += 1;
      return true;
    },
    done(): void {
      waiting -= 1;
    },
  };
}
