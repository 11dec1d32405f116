import { createHash } from 'node:crypto';
import {
  array,
  assert,
  constantFrom,
  double,
  integer,
  property,
  record,
  string,
  uint8Array,
  webPath,
} from 'fast-check';
import { expect, test } from 'vitest';
import { askFrom } from './ask.ts';
import { budget } from './budget.ts';
import { claimFrom } from './claim.ts';
import { rightOf, tokenIn } from './right.ts';

const numRuns = process.env.DEEP ? 20_000 : 200;
const word = uint8Array({ minLength: 32, maxLength: 32 }).map((bytes) => Buffer.from(bytes).toString('base64url'));
const hashOf = (token: string): string =>
  createHash('sha256').update(Buffer.from(token, 'base64url')).digest('base64url');

test('[RM1] [RM2] nothing that arrives is a throw', () => {
  const text = string({ unit: 'binary' });
  assert(
    property(
      record({ method: constantFrom('GET', 'PUT', 'POST', 'DELETE', 'X'), path: webPath(), query: text, item: text }),
      text,
      (request, body) => {
        const asks = [request, { ...request, path: `/v1/box/${'b'.repeat(43)}/items` }].map(askFrom);
        expect(asks[0]).toBe('malformed');
        expect(claimFrom(body)).toBeUndefined();
        tokenIn(body);
      },
    ),
    { numRuns },
  );
});

test('[RM3] a token opens exactly what its hash was kept for', () => {
  assert(
    property(word, word, word, (writer, reader, stranger) => {
      const claim = { write: hashOf(writer), read: hashOf(reader), keepDays: 1 };
      const box = { id: 'x', claim, head: 0, bytes: 0, items: 0, erased: false };
      expect(rightOf(box, writer)).toBe('write');
      expect(rightOf(box, reader)).toBe(reader === writer ? 'write' : 'read');
      if (stranger !== writer && stranger !== reader) expect(rightOf(box, stranger)).toBeUndefined();
      expect(rightOf(box, claim.write)).toBeUndefined();
      expect(rightOf(undefined, writer)).toBeUndefined();
      expect(rightOf(box, undefined)).toBeUndefined();
      // Without a token something is compared all the same; whoever chose that very token is not opened by it.
      const zeros = hashOf('A'.repeat(43));
      expect(rightOf({ ...box, claim: { ...claim, write: zeros, read: zeros } }, undefined)).toBeUndefined();
      const erased = { ...box, claim: { ...claim, write: '' }, erased: true };
      expect(rightOf(erased, reader)).toBe('read');
      if (reader !== writer) expect(rightOf(erased, writer)).toBeUndefined();
    }),
    { numRuns },
  );
});

test('[RM8] a purse never gives more than it holds and what has flowed in since', () => {
  assert(
    property(
      integer({ min: 1, max: 20 }),
      array(double({ min: 0, max: 30_000, noNaN: true }), { maxLength: 60 }),
      (most, pauses) => {
        let now = 0;
        const purse = budget(most, 60, () => now);
        let given = 0;
        for (const pause of pauses) {
          now += pause;
          if (purse.take('x')) given += 1;
          expect(given).toBeLessThanOrEqual(most + (now / 60_000) * most + 1e-6);
        }
      },
    ),
    { numRuns },
  );
});
