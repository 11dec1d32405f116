import fc from 'fast-check';
import { expect, test } from 'vitest';
import { ringFrom, ringOf, ringPlaces, rung } from './ring.ts';

const minute = 60_000;
const quarter = 15 * minute;
/** A quarter of an hour of a day. */
const eight = 1_958_000 * quarter;
const words = 'A note is waiting';
const runs = process.env.DEEP ? 20_000 : 200;

const bytesOf = (ring: { readonly quarters: Uint32Array; readonly words: string }): number =>
  ring.quarters.byteLength + ring.words.length;

test('[SW7] within its quarter of an hour a wake-up rings, and a little before it, since clocks differ', () => {
  const ring = ringOf([eight], words, eight - quarter);
  for (const [from, rings] of [
    [-2 * minute - 1, false],
    [-2 * minute, true],
    [0, true],
    [quarter - 1, true],
    [quarter, false],
    [96 * quarter, false],
  ] as const)
    expect([from, rung(ring, eight + from)?.words]).toEqual([from, rings ? words : undefined]);
});

test('[SW7] an empty list, or one without words, rings nothing', () => {
  for (const ring of [ringOf([], words, eight), ringOf([eight], '  ', eight)])
    for (const now of [0, 1, eight, eight + minute]) expect(rung(ring, now)).toBeUndefined();
});

test('[SW8] each quarter rings once, however often somebody wakes; two that touch ring one after the other', () => {
  const ring = ringOf([eight, eight + quarter], words, eight);
  const first = rung(ring, eight + minute);
  expect(first?.words).toBe(words);
  if (!first) throw new Error('It was silent.');
  expect(rung(first.left, eight + 2 * minute)).toBeUndefined();
  const second = rung(first.left, eight + quarter);
  expect(second?.words).toBe(words);
  expect(second && rung(second.left, eight + quarter + minute)).toBeUndefined();
});

const anyMoments = fc.array(fc.integer({ min: -3, max: 400 }), { maxLength: 120 });

test('[SW7] whatever is wanted, the list has one size, and holds the next ones, each once', () => {
  fc.assert(
    fc.property(anyMoments, fc.string({ maxLength: 200 }), (moments, said) => {
      const instants = moments.map((at) => eight + at * quarter + (at % 7) * 1000);
      const ring = ringOf(instants, said, eight);
      expect(bytesOf(ring)).toBe(bytesOf(ringOf([], words, eight)));
      expect(ring.quarters.length).toBe(ringPlaces);
      const held = [...ring.quarters].filter((each) => each > 0);
      const wanted = [...new Set(instants.map((each) => Math.floor(each / quarter)))].sort((a, b) => a - b);
      expect(held).toEqual(wanted.filter((each) => each * quarter >= eight).slice(0, ringPlaces));
      for (const each of held) if (said.trim()) expect(rung(ring, each * quarter)).toBeDefined();
    }),
    { numRuns: runs },
  );
});

test('[SW7] what is no list is none, and what was kept comes back', () => {
  const ring = ringOf([eight], words, eight);
  expect(ringFrom(structuredClone(ring))).toEqual(ring);
  for (const found of [undefined, null, 7, 'x', {}, { quarters: [1], words }, { quarters: new Uint32Array(56) }])
    expect(ringFrom(found)).toBeUndefined();
});
