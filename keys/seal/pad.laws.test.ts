import fc from 'fast-check';
import { expect, test } from 'vitest';
import { sameBytes } from '../bytes/index.ts';
import { padded, unpadded } from './pad.ts';

const numRuns = process.env.DEEP ? 2000 : 60;

test('[KE12] every size is one of a few buckets, and the content comes back whole', () => {
  fc.assert(
    fc.property(fc.integer({ min: 0, max: 300_000 }), (length) => {
      const content = new Uint8Array(length).fill(7);
      const whole = padded(content);
      expect([1024, 4096, 16_384].includes(whole.length) || whole.length % 65_536 === 0).toBe(true);
      expect(whole.length < 1024 + 65_536 + length).toBe(true);
      const inside = unpadded(whole);
      expect(inside !== undefined && sameBytes(inside, content)).toBe(true);
    }),
    { numRuns },
  );
});

test('[KE12] nothing but the one right padding is taken', () => {
  fc.assert(
    fc.property(fc.integer({ min: 0, max: 900 }), fc.integer({ min: 0, max: 1023 }), (length, place) => {
      const whole = padded(new Uint8Array(length).fill(7));
      whole[place] = (whole[place] ?? 0) ^ 0x10;
      const inside = unpadded(whole);
      // A flipped bit inside the content changes it (the seal notices that); anywhere else it is refused, or it made
      // another length whose padding happens to be right: then the content is not the one that was padded.
      if (place >= length + 4) expect(inside).toBeUndefined();
      else expect(inside).not.toEqual(new Uint8Array(length).fill(7));
    }),
    { numRuns },
  );
});

test('[KE12] a bucket for every edge', () => {
  const sizes = [0, 1020, 1021, 4092, 4093, 16_380, 16_381, 65_532, 65_533].map(
    (n) => padded(new Uint8Array(n)).length,
  );
  expect(sizes).toEqual([1024, 1024, 4096, 4096, 16_384, 16_384, 65_536, 65_536, 131_072]);
});
