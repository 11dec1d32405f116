import { setTimeout as pause } from 'node:timers/promises';
import { newFrame, type Passage } from './passage.ts';

/** Milliseconds until so many have heard one frame. */
export function lastHeard(passage: Passage, hearers: number): Promise<number> {
  const frame = newFrame();
  const since = performance.now();
  let left = hearers;
  const all = new Promise<number>((done) => {
    passage.heard = (said) => {
      if (said !== frame) throw new Error('Another frame was heard.');
      left -= 1;
      if (left === 0) done(performance.now() - since);
    };
  });
  passage.say(frame);
  return all;
}

export interface Crowd {
  /** Frames a second from each passage. */
  readonly each: number;
  readonly milliseconds: number;
  /** How long the last ones are waited for. */
  readonly patience: number;
}

/**
 * Milliseconds of every frame while all passages speak at their own even pace, one after the other, whether or not
 * earlier frames were heard. One that is not heard at all is a throw: among phones that watch none is to be lost. [BE8]
 */
export async function crowded(
  passages: readonly Passage[],
  { each, milliseconds, patience }: Crowd,
): Promise<readonly number[]> {
  const took: number[] = [];
  const said = new Map<string, number>();
  for (const passage of passages)
    passage.heard = (frame) => {
      took.push(performance.now() - (said.get(frame) ?? Number.NaN));
      said.delete(frame);
    };
  const since = performance.now();
  const between = 1000 / each / passages.length;
  for (let next = 0; performance.now() - since < milliseconds; await pause(1)) {
    for (; next * between <= performance.now() - since; next++) {
      const frame = newFrame();
      said.set(frame, performance.now());
      passages[next % passages.length]?.say(frame);
    }
  }
  for (const end = performance.now(); said.size > 0; await pause(5))
    if (performance.now() - end > patience) throw new Error(`${said.size} frames were not heard.`);
  return took;
}
