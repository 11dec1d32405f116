import fc from 'fast-check';
import { expect, test } from 'vitest';
import { across, bands, plot, runs, up } from './curve.ts';

const numRuns = process.env.DEEP ? 5000 : 100;
const values = fc.array(fc.option(fc.integer({ min: 0, max: 10 })), { maxLength: 60 });

test('[DS8] every value is on one line, and no line crosses a gap', () => {
  fc.assert(
    fc.property(values, (said) => {
      const lines = runs(said);
      expect(lines.flat().map(({ index }) => index)).toEqual(said.flatMap((value, at) => (value === null ? [] : [at])));
      for (const line of lines) {
        const [first, last] = [line[0]?.index ?? 0, line.at(-1)?.index ?? 0];
        expect(said.slice(first, last + 1)).not.toContain(null);
        expect([said[first - 1] ?? null, said[last + 1] ?? null]).toEqual([null, null]);
      }
    }),
    { numRuns },
  );
});

test('[DS8] more is higher on the picture, and zero lies on the floor', () => {
  expect(up(0, 10)).toBe(plot.height - plot.bottom);
  expect(up(10, 10)).toBe(plot.top);
  expect(up(7, 10)).toBeLessThan(up(6, 10));
});

test('[DS9] bands cover the flare days and no others', () => {
  fc.assert(
    fc.property(fc.array(fc.boolean(), { maxLength: 60 }), (flares) => {
      const points = flares.map((flare) => ({ label: '', energy: null, pain: null, flare }));
      const covered = bands(points).flatMap(([from, to]) =>
        Array.from({ length: to - from + 1 }, (_, at) => from + at),
      );
      expect(covered).toEqual(flares.flatMap((flare, at) => (flare ? [at] : [])));
    }),
    { numRuns },
  );
});

test('[DS10] right to left is the mirror of left to right', () => {
  fc.assert(
    fc.property(fc.integer({ min: 1, max: 400 }), fc.nat(), (count, any) => {
      const index = any % count;
      expect(across(index, count, false) + across(index, count, true)).toBeCloseTo(plot.width, 0);
      if (index > 0) expect(across(index, count, false)).toBeGreaterThan(across(index - 1, count, false));
    }),
    { numRuns },
  );
});
