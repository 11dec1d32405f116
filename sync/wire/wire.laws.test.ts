import fc from 'fast-check';
import { expect, test } from 'vitest';
import { decodePage, encodePage, fromPhone, fromRelay } from './index.ts';

const runs = process.env.DEEP ? 400_000 : 2000;
const someBytes = fc.uint8Array({ maxLength: 200 }).map((bytes) => new Uint8Array(bytes));

test('[WI2] whatever bytes arrive, a page or nothing', () => {
  fc.assert(
    fc.property(someBytes, (bytes) => {
      const page = decodePage(bytes);
      if (page) expect(encodePage(page)).toEqual(bytes);
    }),
    { numRuns: runs },
  );
});

test('[WI3] whatever text arrives, something said or nothing', () => {
  const text = fc.oneof(
    fc.string(),
    fc.json(),
    fc.json().map((json) => `{"say":"watch","box":${json}}`),
  );
  fc.assert(
    fc.property(text, (said) => {
      for (const read of [fromPhone, fromRelay]) expect(['object', 'undefined']).toContain(typeof read(said));
    }),
    { numRuns: runs },
  );
});
