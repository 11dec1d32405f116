import { type Signal, signal } from '@preact/signals';
import type { Push, PushRefusal } from '../push/index.ts';

type Parts = Pick<Push, 'now' | 'possible' | 'turnOn' | 'turnOff' | 'keepRings'>;

/** What the page shows of waking, and the two taps that change it. */
export interface Waking {
  /** Nothing before it was looked. */
  readonly on: Signal<boolean | undefined>;
  /** Why it could not be turned on here. */
  readonly lack: Signal<PushRefusal | undefined>;
  /** Why the last tap changed nothing. */
  readonly problem: Signal<PushRefusal | undefined>;
  look(): Promise<void>;
  turn(on: boolean, given: Given): Promise<void>;
}

interface Given {
  readonly times: readonly number[];
  readonly rings: readonly number[];
  readonly words: string;
}

/** A refusal leaves it as it was. The list of this phone is kept at once where it was turned on. [WU1] [WU2] [WU3] */
export function wakingOf(push: Parts): Waking {
  const on = signal<boolean | undefined>(undefined);
  const lack = signal<PushRefusal | undefined>(undefined);
  const problem = signal<PushRefusal | undefined>(undefined);
  return {
    on,
    lack,
    problem,
    async look() {
      const state = await push.now();
      const possible = state.on ? undefined : await push.possible();
      lack.value = possible?.ok === false ? possible.refusal : undefined;
      on.value = state.on;
    },
    async turn(next, { times, rings, words }) {
      const done = await (next ? push.turnOn(times) : push.turnOff());
      problem.value = done.ok ? undefined : done.refusal;
      if (!done.ok) return;
      on.value = next;
      if (next) await push.keepRings(rings, words, times);
    },
  };
}
