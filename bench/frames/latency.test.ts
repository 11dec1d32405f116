import { expect, test } from 'vitest';
import { crowded, lastHeard, type Passage } from './index.ts';

const passage = (hears: (frame: string, self: Passage) => void): Passage => {
  const self: Passage = {
    say: (frame) => setTimeout(() => hears(frame, self), 2),
    heard: () => undefined,
    close: () => undefined,
  };
  return self;
};

test('[BE8] the last of several hearers counts, not the first', async () => {
  const slow = passage((frame, self) => {
    self.heard(frame);
    setTimeout(() => self.heard(frame), 30);
  });
  expect(await lastHeard(slow, 2)).toBeGreaterThan(25);
});

test('[BE8] among many every frame is heard, or there is no figure', async () => {
  const whole = [passage((frame, self) => self.heard(frame)), passage((frame, self) => self.heard(frame))];
  const took = await crowded(whole, { each: 50, milliseconds: 200, patience: 1000 });
  expect(took.length).toBeGreaterThan(4);
  expect(took.every((each) => each > 0)).toBe(true);
  let heard = 0;
  const torn = passage((frame, self) => {
    heard += 1;
    if (heard !== 3) self.heard(frame);
  });
  await expect(crowded([torn], { each: 50, milliseconds: 200, patience: 100 })).rejects.toThrow('1 frames were not');
});
