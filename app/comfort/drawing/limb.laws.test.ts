import fc from 'fast-check';
import { expect, test } from 'vitest';
import { hem, type Joint, outline, rounded, without } from './limb.ts';

const runs = process.env.DEEP ? 5000 : 100;
const place = fc.integer({ min: 0, max: 600 });
const joint = fc.tuple(place, place, fc.integer({ min: 5, max: 40 }));
const limb = fc.array(joint, { minLength: 2, maxLength: 6 });

const lengthOf = (joints: readonly Joint[]): number =>
  joints
    .slice(1)
    .reduce((sum, [x, y], at) => sum + Math.hypot(x - (joints[at]?.[0] ?? 0), y - (joints[at]?.[1] ?? 0)), 0);

test('[CO4] a limb keeps its two ends when its corners are rounded, and is never longer', () => {
  fc.assert(
    fc.property(limb, (joints) => {
      const whole = rounded(joints);
      expect(whole[0]).toEqual(joints[0]);
      expect(whole.at(-1)).toEqual(joints.at(-1));
      expect(lengthOf(whole)).toBeLessThanOrEqual(lengthOf(joints) + 1e-6);
    }),
    { numRuns: runs },
  );
});

test('[CO4] what is clothed is shorter by what is left out, and all of it where nothing is', () => {
  fc.assert(
    fc.property(limb, fc.integer({ min: 0, max: 80 }), (joints, bare) => {
      const clothed = lengthOf(without(joints, bare));
      expect(clothed).toBeCloseTo(Math.max(0, lengthOf(joints) - bare), 6);
    }),
    { numRuns: runs },
  );
});

test('[CO4] an outline is made of whole numbers of closed shapes, also where one round lies in another', () => {
  fc.assert(
    fc.property(limb, (joints) => {
      const d = outline(rounded(joints)) + hem(joints);
      expect(d).not.toMatch(/NaN|Infinity|undefined/);
      expect(outline(joints).match(/M/g)?.length).toBe(outline(joints).match(/Z/g)?.length);
    }),
    { numRuns: runs },
  );
});
