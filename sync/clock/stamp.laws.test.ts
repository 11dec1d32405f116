import fc from 'fast-check';
import { expect, test } from 'vitest';
import { isStamp, laterStamp, nextStamp, type Stamp } from './index.ts';

const numRuns = process.env.DEEP ? 5000 : 200;
const clock = fc.oneof(
  fc.integer({ min: 0, max: 4_102_444_800_000 }),
  fc.constantFrom(0, -1, Number.NaN, Number.POSITIVE_INFINITY, 3_786_912_000_000, 1_800_000_000_000),
);

test('[SY1] whatever the clock says, every stamp is later than the one before', () => {
  fc.assert(
    fc.property(fc.array(clock, { minLength: 1, maxLength: 60 }), (times) => {
      let last: Stamp | undefined;
      for (const now of times) {
        const next = nextStamp(last, now, 'a');
        expect(isStamp(next)).toBe(true);
        if (last !== undefined) expect(next > last).toBe(true);
        last = next;
      }
    }),
    { numRuns },
  );
});

test('[SY1] believable times are in the order of the clock, also between two writers', () => {
  const sane = fc.integer({ min: 1_767_225_600_001, max: 1_900_000_000_000 });
  fc.assert(
    fc.property(sane, sane, (one, other) => {
      fc.pre(one !== other);
      expect(nextStamp(undefined, one, 'b') < nextStamp(undefined, other, 'a')).toBe(one < other);
    }),
    { numRuns },
  );
});

test('[SY1] laterStamp never answers with the earlier one', () => {
  const made = fc
    .integer({ min: 1_767_225_600_001, max: 1_900_000_000_000 })
    .map((now) => nextStamp(undefined, now, 'a'));
  fc.assert(
    fc.property(made, made, (one, other) => {
      const later = laterStamp(one, other);
      expect(later >= one && later >= other).toBe(true);
      expect(laterStamp(undefined, one)).toBe(one);
    }),
    { numRuns },
  );
});
