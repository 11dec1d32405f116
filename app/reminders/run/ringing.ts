import { effect, type ReadonlySignal, signal, untracked } from '@preact/signals';
import type { Instant } from '@unhurried/domain/time';

/** The machine, as far as ringing needs it. */
export interface Ringer {
  now(): Instant;
  /** Calls once after so many milliseconds, unless it is called off. */
  after(milliseconds: number, then: () => void): () => void;
  /** A note outside the page, where the person allowed it; whether one was shown. [WR4] */
  show(): Promise<boolean>;
}

export interface Ringing {
  /** A note waits on the screen, because none could be shown outside it. */
  readonly waits: ReadonlySignal<boolean>;
  putAway(): void;
  stop(): void;
}

const minute = 60_000;
/** A timer can be this late and still be on time; later than that the device slept. [WR3] */
const grace = 5 * minute;
/** A timer holds no more than 24 days, and a clock may be set: so it looks again after an hour. */
const longestWait = 60 * minute;

/**
 * Rings at the next instant that `ahead` gives, and then looks again. `ahead` reads signals: when one changes, what was next is
 * called off and asked for anew. [WR2] [WR3] [WR6]
 */
export function ringing(ahead: (now: Instant) => readonly Instant[], ringer: Ringer): Ringing {
  const waits = signal(false);
  const looked = signal(0);
  /** A timer may come a moment early, and a time rings once. */
  let rung = 0;
  const look = () => {
    looked.value += 1;
  };
  const ring = async () => {
    if (!(await ringer.show())) waits.value = true;
  };
  const stop = effect(() => {
    void looked.value;
    const now = untracked(() => ringer.now());
    const next = ahead(now).find((each) => each > rung);
    if (next === undefined || next - now > longestWait) return ringer.after(longestWait, look);
    return ringer.after(next - now, () => {
      rung = next;
      if (ringer.now() - next <= grace) void ring();
      look();
    });
  });
  return {
    waits,
    putAway() {
      waits.value = false;
    },
    stop,
  };
}
