import { setTimeout as pause } from 'node:timers/promises';
import { newFrame, type Passage } from './passage.ts';

/** What a person's line says while nothing is to be told: gaps by chance, in milliseconds, as LV4 has them. */
const [mean, most] = [3000, 8000];
/** Of a sealed frame of the app, whatever it says. [KE37] */
const frameBytes = 768;

/** One person's way to the other, and the way back for the answer. */
export interface Two {
  readonly there: Passage;
  readonly back: Passage;
}

export interface Humming {
  /** Frames that were said and heard until now. */
  heard(): number;
  /** Ends it. A frame that was not heard within `patience` milliseconds is a throw. [BE8] */
  hush(patience: number): Promise<void>;
}

/**
 * Each of these says a frame now and then, and each frame is answered at once with another, as two open lines do. [LV3]
 * `chance` draws numbers in [0, 1).
 */
export function humming(all: readonly Two[], chance: () => number = Math.random): Humming {
  const waiting = new Map<string, (() => void) | undefined>();
  const timers = new Map<Two, ReturnType<typeof setTimeout>>();
  let heard = 0;
  const say = (passage: Passage, then?: () => void): void => {
    const frame = newFrame(frameBytes);
    waiting.set(frame, then);
    passage.say(frame);
  };
  const listen = (passage: Passage): void => {
    passage.heard = (frame) => {
      if (!waiting.has(frame)) throw new Error('A frame was heard that nobody said, or twice.');
      const then = waiting.get(frame);
      waiting.delete(frame);
      heard += 1;
      then?.();
    };
  };
  const hum = (two: Two): void => {
    const gap = Math.min(most, -mean * Math.log(1 - chance()));
    timers.set(
      two,
      setTimeout(() => {
        say(two.there, () => say(two.back));
        hum(two);
      }, gap),
    );
  };
  for (const two of all) {
    listen(two.there);
    listen(two.back);
    hum(two);
  }
  return {
    heard: () => heard,
    async hush(patience) {
      for (const timer of timers.values()) clearTimeout(timer);
      for (const end = performance.now(); waiting.size > 0; await pause(5))
        if (performance.now() - end > patience) throw new Error(`${waiting.size} frames were not heard.`);
    },
  };
}
