import type { After } from '../ground.ts';

/** A clock that never goes back, and one timer on it: a phone whose clock is put right must not fall silent. */
export function steady(now: () => number, after: After) {
  let [at, seen] = [0, now()];
  let cancel = (): void => undefined;
  const read = (): number => {
    const next = now();
    at += Math.max(0, next - seen);
    seen = next;
    return at;
  };
  return {
    now: read,
    /** Replaces what was to be called before. */
    wake(then: number, work: () => void): void {
      cancel();
      cancel = after(Math.max(1, then - read()), () => {
        at = Math.max(read(), then);
        work();
      });
    },
    stop: (): void => cancel(),
  };
}
