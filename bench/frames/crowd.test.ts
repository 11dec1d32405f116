import { setTimeout as pause } from 'node:timers/promises';
import { expect, test } from 'vitest';
import { humming, type Passage } from './index.ts';

/** Hears what it says after two milliseconds, except where `loses` says so. */
function echo(loses: (count: number) => boolean = () => false): Passage & { readonly frames: string[] } {
  const frames: string[] = [];
  const self: Passage & { readonly frames: string[] } = {
    frames,
    say(frame) {
      frames.push(frame);
      if (!loses(frames.length)) setTimeout(() => self.heard(frame), 2);
    },
    heard: () => undefined,
    close: () => undefined,
  };
  return self;
}

/** A gap of nine milliseconds. */
const often = () => 0.003;

test('[BE16] each frame is answered once, over two ways as over an echo, and no two are alike', async () => {
  const [there, back] = [echo(), echo()];
  const two = humming([{ there, back }], often);
  const alone = echo();
  const one = humming([{ there: alone, back: alone }], often);
  await pause(150);
  await Promise.all([two.hush(1000), one.hush(1000)]);
  expect(there.frames.length).toBeGreaterThan(3);
  expect(back.frames).toHaveLength(there.frames.length);
  expect(two.heard()).toBe(2 * there.frames.length);
  expect(one.heard()).toBe(alone.frames.length);
  expect(alone.frames.length % 2).toBe(0);
  expect(new Set(alone.frames).size).toBe(alone.frames.length);
  const said = alone.frames.length;
  await pause(40);
  expect(alone.frames).toHaveLength(said);
});

test('[BE8] a crowd one of whose frames was not heard is no crowd to measure in', async () => {
  const torn = echo((count) => count === 3);
  const hum = humming([{ there: torn, back: torn }], often);
  await pause(100);
  await expect(hum.hush(50)).rejects.toThrow('1 frames were not heard');
});
