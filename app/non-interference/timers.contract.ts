interface Timer {
  readonly due: number;
  readonly then: () => void;
}

/** A clock that stands still until it is turned. */
export interface Clock {
  now(): number;
  after(milliseconds: number, then: () => void): () => void;
  /** Turns to the next timer that is due by then, and rings it. Whether there was one. */
  ring(until: number): boolean;
  turnTo(instant: number): void;
}

export function clockAt(start: number): Clock {
  let now = start;
  let timers: readonly Timer[] = [];
  return {
    now: () => now,
    after(milliseconds, then) {
      const timer = { due: now + milliseconds, then };
      timers = [...timers, timer];
      return () => {
        timers = timers.filter((each) => each !== timer);
      };
    },
    ring(until) {
      const [next] = timers.filter(({ due }) => due <= until).sort((one, other) => one.due - other.due);
      timers = timers.filter((timer) => timer !== next);
      now = Math.max(now, next?.due ?? now);
      next?.then();
      return next !== undefined;
    },
    turnTo(instant) {
      now = Math.max(now, instant);
    },
  };
}
