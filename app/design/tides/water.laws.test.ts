import fc from 'fast-check';
import { expect, test } from 'vitest';
import { meeting, type Pace, type Side, surface } from './water.ts';

const runs = process.env.DEEP ? 5000 : 100;
const pace = fc.constantFrom<Pace>('rest', 'gentle', 'open');
const side = fc.constantFrom<Side>('start', 'end');
const place = fc.double({ min: 0, max: 1, noNaN: true });
/** The half of the picture that a tide comes in from. */
const ownPlace = (x: number, from: Side): number => (from === 'start' ? x / 2 : 1 - x / 2);

test('[DS4] gentle stands above rest and open above gentle, everywhere on their own side', () => {
  fc.assert(
    fc.property(side, place, (from, x) => {
      const at = ownPlace(x, from);
      const [rest, gentle, open] = (['rest', 'gentle', 'open'] as const).map((word) => surface(word, from)(at));
      expect(gentle).toBeGreaterThan((rest ?? 0) + 10);
      expect(open).toBeGreaterThan((gentle ?? 0) + 10);
    }),
    { numRuns: runs },
  );
});

test('[DS5] the same word gives both people the same height', () => {
  const mean = (level: (x: number) => number): number =>
    Array.from({ length: 101 }, (_, at) => level(at / 100)).reduce((sum, each) => sum + each, 0) / 101;
  for (const word of ['rest', 'gentle', 'open'] as const) {
    expect(Math.abs(mean(surface(word, 'start')) - mean(surface(word, 'end')))).toBeLessThan(6);
  }
});

test('[DS5] the meeting water is the same whoever is named first', () => {
  fc.assert(
    fc.property(pace, pace, place, (mine, theirs, x) => {
      const [one, other] = [surface(mine, 'start'), surface(theirs, 'end')];
      expect(meeting(one, other)(x)).toBe(meeting(other, one)(x));
    }),
    { numRuns: runs },
  );
});

test('[DS6] the meeting water never rises above the lower of the two', () => {
  fc.assert(
    fc.property(pace, pace, place, (mine, theirs, x) => {
      const [one, other] = [surface(mine, 'start'), surface(theirs, 'end')];
      const both = meeting(one, other)(x);
      expect(both).toBeLessThanOrEqual(Math.min(one(x), other(x)));
      expect(both).toBeGreaterThan(0);
    }),
    { numRuns: runs },
  );
});
