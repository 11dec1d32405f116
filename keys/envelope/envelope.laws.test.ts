import fc from 'fast-check';
import { expect, test } from 'vitest';
import { type Bytes, toBase64 } from '../bytes/index.ts';
import { chanceFrom, mutated, parserRuns } from '../bytes/mutated.contract.ts';
import { nodeCrypto } from '../crypto/node.contract.ts';
import { sealWithoutCare, someKeys } from './envelope.contract.ts';
import { headerBytes, headerFrom } from './header.ts';
import { type Letter, openEnvelope, sealForBoth } from './index.ts';
import { parted } from './outer.ts';

const numRuns = process.env.DEEP ? 2000 : 40;
const crypto = nodeCrypto();
const { shown, author, find } = someKeys(crypto);
const me = { role: 'a', author } as const;
const box = 'a mailbox';

const bytesOf = (least: number, most: number) =>
  fc.uint8Array({ minLength: least, maxLength: most }).map((made): Bytes => new Uint8Array(made));
const digits = (length: number) => bytesOf(length / 2, length / 2).map((made) => Buffer.from(made).toString('hex'));
const days = fc
  .date({ min: new Date('2000-01-01'), max: new Date('2199-12-31'), noInvalidDate: true })
  .map((day) => day.toISOString().slice(0, 10));
const letters = (most: number): fc.Arbitrary<Letter> =>
  fc.record({
    kind: fc.stringMatching(/^[a-z][a-z-]{0,31}$/),
    chain: digits(32),
    seq: fc.integer({ min: 0, max: 10 ** 15 - 1 }),
    prev: bytesOf(32, 32),
    day: days,
    body: bytesOf(0, most),
  });

test('[KE19] whatever is sealed opens to exactly what it was', async () => {
  await fc.assert(
    fc.asyncProperty(letters(5000), fc.string(), async (letter, where) => {
      const { bytes, hash } = await sealForBoth(crypto, shown, author, where, letter);
      const { body, ...heading } = letter;
      const header = { ...heading, space: shown.space, journal: 'shown', epoch: 3, from: 'a', to: 'b' };
      const opened = await openEnvelope(crypto, find, me, where, bytes);
      expect(opened).toEqual({ ok: true, value: { header, body, hash } });
    }),
    { numRuns },
  );
});

test('[KE19] another hand writes the same format, and it opens', async () => {
  await fc.assert(
    fc.asyncProperty(letters(2000), async (letter) => {
      const bytes = await sealWithoutCare(crypto, shown, author, box, letter);
      const opened = await openEnvelope(crypto, find, me, box, bytes);
      expect(opened.ok && opened.value.body).toEqual(letter.body);
    }),
    { numRuns },
  );
});

test('[KE19] any one bit that is changed is noticed', async () => {
  const plain = { kind: 'facts', chain: '0'.repeat(32), seq: 1, prev: new Uint8Array(32), day: '2026-11-22' };
  const { bytes } = await sealForBoth(crypto, shown, author, box, { ...plain, body: new Uint8Array([1, 2, 3]) });
  const refused = async (bit: number) => {
    const changed = bytes.map((byte, at) => (at === bit >> 3 ? byte ^ (1 << (bit & 7)) : byte));
    const opened = await openEnvelope(crypto, find, me, box, changed);
    const inKeyId = bit >= 16 && bit < 80;
    expect(opened).toEqual({ ok: false, refusal: inKeyId ? 'unknown-key' : 'damaged' });
  };
  // All of the outside, always; the ciphertext bit by bit only when there is time.
  for (let bit = 0; bit < 74 * 8; bit++) await refused(bit);
  if (process.env.DEEP) for (let bit = 74 * 8; bit < bytes.length * 8; bit++) await refused(bit);
  await fc.assert(fc.asyncProperty(fc.integer({ min: 74 * 8, max: bytes.length * 8 - 1 }), refused), { numRuns });
});

test('[KE22] the size tells a bucket and nothing finer', async () => {
  await fc.assert(
    fc.asyncProperty(letters(40_000), async (letter) => {
      const { bytes } = await sealForBoth(crypto, shown, author, box, letter);
      const inside = bytes.length - 90;
      expect([1024, 4096, 16_384, 65_536]).toContain(inside);
      const header = headerBytes({ ...letter, space: shown.space, journal: 'shown', epoch: 3, from: 'a', to: 'b' });
      const needed = 4 + 4 + header.length + 4 + letter.body.length + 4 + 32;
      expect(inside).toBe([1024, 4096, 16_384, 65_536].find((bucket) => bucket >= needed));
    }),
    { numRuns },
  );
});

test('[KE19] a header is read in one form only, and nothing makes its reader throw', () => {
  const header = {
    kind: 'facts',
    chain: '0'.repeat(32),
    seq: 12,
    prev: new Uint8Array(32),
    day: '2026-11-22',
  } as const;
  const whole = headerBytes({ ...header, space: shown.space, journal: 'shown', epoch: 3, from: 'a', to: 'b' });
  let taken = 0;
  fc.assert(
    fc.property(fc.integer(), (seed) => {
      const chance = chanceFrom(seed);
      for (let count = 0; count < parserRuns.batch; count++) {
        const given = mutated(whole, chance);
        const read = headerFrom(given);
        if (!read) continue;
        taken += 1;
        if (toBase64(headerBytes(read)) !== toBase64(given)) throw new Error(`Two forms: ${toBase64(given)}`);
      }
    }),
    { numRuns: parserRuns.numRuns },
  );
  // Some changes do make another header; had none been read, the law would say nothing.
  expect(taken).toBeGreaterThan(0);
});

test('[KE19] what is no envelope is told apart without a throw, and before any key is asked for', async () => {
  fc.assert(
    fc.property(fc.integer(), (seed) => {
      const chance = chanceFrom(seed);
      for (let count = 0; count < parserRuns.batch; count++) {
        const given = mutated(new Uint8Array([1, 1, ...Array.from({ length: 200 }, () => chance(256))]), chance);
        if (parted(given) !== undefined) throw new Error(`An envelope of ${given.length} bytes`);
      }
    }),
    { numRuns: parserRuns.numRuns },
  );
  await fc.assert(
    fc.asyncProperty(fc.constantFrom(0, 74, 90, 1113, 1114, 4186), fc.integer(), async (length, seed) => {
      const chance = chanceFrom(seed);
      const given = Uint8Array.from({ length }, (_, at) => (at < 2 ? 1 : chance(256)));
      expect((await openEnvelope(crypto, () => shown, me, box, given)).ok).toBe(false);
    }),
    { numRuns },
  );
});

test('[KE19] whoever has the key may put anything inside: it is refused, or read as it stands there', async () => {
  const letter = { kind: 'facts', chain: '0'.repeat(32), seq: 1, prev: new Uint8Array(32), day: '2026-11-22' };
  await fc.assert(
    fc.asyncProperty(fc.integer(), async (seed) => {
      const chance = chanceFrom(seed);
      const careless = { inside: (inside: Bytes) => mutated(inside, chance) };
      const given = { ...letter, body: new Uint8Array(9), careless };
      const opened = await openEnvelope(
        crypto,
        find,
        me,
        box,
        await sealWithoutCare(crypto, shown, author, box, given),
      );
      // The tag is of the whole header and body, so what is not the same was not mine.
      if (opened.ok) expect(opened.value).toMatchObject({ header: letter, body: new Uint8Array(9) });
      else expect(['damaged', 'not-mine', 'not-its-place']).toContain(opened.refusal);
    }),
    { numRuns: numRuns * 5 },
  );
});
