import fc from 'fast-check';
import { expect, test } from 'vitest';
import { type Bytes, framed, fromBase64, fromUtf8, sameBytes, toBase64, toUtf8, unframed } from './index.ts';
import { chanceFrom, mutated, parserRuns } from './mutated.contract.ts';

const numRuns = process.env.DEEP ? 5000 : 200;
const bytes: fc.Arbitrary<Bytes> = fc.uint8Array({ maxLength: 200 }).map((each) => new Uint8Array(each));
const text = fc.string({ unit: 'binary', maxLength: 100 });
const anyUnits = fc
  .array(fc.integer({ min: 0, max: 0xffff }), { maxLength: 60 })
  .map((units) => String.fromCharCode(...units));

test('[KE14] any text becomes the bytes that the platform makes of it, half surrogates too', () => {
  fc.assert(
    fc.property(fc.oneof(text, anyUnits), (each) => {
      expect(toUtf8(each)).toEqual(new Uint8Array(new TextEncoder().encode(each)));
    }),
    { numRuns },
  );
});

test('[KE14] any bytes are read as the strict decoder of the platform reads them, or refused as it refuses', () => {
  const strict = new TextDecoder('utf-8', { fatal: true, ignoreBOM: true });
  const tricky = fc.array(
    fc.constantFrom(0x41, 0x80, 0xbf, 0xc0, 0xc2, 0xe0, 0xed, 0x9f, 0xa0, 0xf0, 0x90, 0xf4, 0xf5, 0xff),
  );
  fc.assert(
    fc.property(
      fc.oneof(
        bytes,
        tricky.map((each) => new Uint8Array(each)),
        text.map(toUtf8),
      ),
      (each) => {
        let expected: string | undefined;
        try {
          expected = strict.decode(each);
        } catch {
          expected = undefined;
        }
        expect(fromUtf8(each)).toBe(expected);
      },
    ),
    { numRuns },
  );
});

test('[KE14] a long text survives the round', () => {
  const long = 'ü🌙x'.repeat(50_000);
  expect(fromUtf8(toUtf8(long))).toBe(long);
});

test('[KE14] base64url goes round and agrees with the platform', () => {
  fc.assert(
    fc.property(bytes, (each) => {
      expect(toBase64(each)).toBe(Buffer.from(each).toString('base64url'));
      expect(fromBase64(toBase64(each))).toEqual(each);
    }),
    { numRuns },
  );
  for (const wrong of ['A', 'AB=', 'AB+/', 'AB\n', 'AB', 'AAB']) {
    const read = fromBase64(wrong);
    expect(read === undefined || toBase64(read) === wrong).toBe(true);
  }
  expect(['A', 'AA==', 'A+/A', 'AB'].map(fromBase64)).toEqual([undefined, undefined, undefined, undefined]);
});

test('[KE11] no two lists of parts are framed alike', () => {
  const parts = fc.array(fc.string({ maxLength: 5 }), { maxLength: 4 });
  fc.assert(
    fc.property(parts, parts, (one, other) => {
      expect(sameBytes(framed(...one), framed(...other))).toBe(JSON.stringify(one) === JSON.stringify(other));
    }),
    { numRuns },
  );
});

test('[KE11] framed parts come apart again, and only as many as were framed', () => {
  fc.assert(
    fc.property(fc.array(bytes, { maxLength: 6 }), fc.nat({ max: 7 }), (parts, count) => {
      expect(unframed(framed(...parts), count)).toEqual(count === parts.length ? parts : undefined);
    }),
    { numRuns },
  );
});

test('[KE11] other bytes are no frame, or the frame of what is read from them', () => {
  const whole = framed('one', '', 'three and more', new Uint8Array(40).fill(9));
  fc.assert(
    fc.property(fc.integer(), (seed) => {
      const chance = chanceFrom(seed);
      for (let count = 0; count < parserRuns.batch; count++) {
        const given = mutated(whole, chance);
        const parts = unframed(given, 4);
        if (parts && !sameBytes(framed(...parts), given)) throw new Error(toBase64(given));
      }
    }),
    { numRuns: parserRuns.numRuns },
  );
});
