import { createHash } from 'node:crypto';
import { readFileSync, writeFileSync } from 'node:fs';
import fc from 'fast-check';
import { expect, test } from 'vitest';
import { type Bytes, toBase64 } from '../bytes/index.ts';
import { nodeCrypto } from '../crypto/node.contract.ts';
import { type CommitmentVector, commitmentVectors } from '../vectors/commitment-made.contract.ts';
import { type Committed, commitTo } from './index.ts';

const crypto = nodeCrypto();
const numRuns = process.env.DEEP ? 5000 : 200;

/** Written from keys/SPEC.md alone: nothing of ours but the words of it. */
function independently({ space, by, question, salt, text }: Omit<CommitmentVector, 'name' | 'seal'>): string {
  const hash = createHash('sha256');
  const utf8 = (part: string): Buffer => Buffer.from(new TextEncoder().encode(part));
  const salted = Buffer.from(salt, 'base64url');
  for (const part of [utf8('cs1/commitment/v1'), utf8(space), utf8(by), utf8(question), salted, utf8(text)]) {
    const length = Buffer.alloc(4);
    length.writeUInt32BE(part.length);
    hash.update(length).update(part);
  }
  return hash.digest('base64url');
}

const file = new URL('../vectors/commitment.json', import.meta.url);

test('[KE40] the published seals are what this code makes, and what another program makes of the rules', async () => {
  const made = await commitmentVectors();
  const text = `${JSON.stringify(made, undefined, 1)}\n`;
  if (process.env.MAKE_VECTORS) writeFileSync(file, text);
  expect(readFileSync(file, 'utf8')).toBe(text);
  const published: readonly CommitmentVector[] = JSON.parse(readFileSync(file, 'utf8'));
  expect(published.map(independently)).toEqual(published.map(({ seal }) => seal));
  expect(new Set(published.map(({ seal }) => seal)).size).toBe(7);
});

const salts = fc.uint8Array({ minLength: 32, maxLength: 32 }).map((each): Bytes => new Uint8Array(each));
const short = fc.string({ maxLength: 4 });
const committed: fc.Arbitrary<Committed> = fc.record({
  space: short,
  by: short,
  question: short,
  salt: salts,
  text: short,
});

test('[KE40] with any part changed, or moved into the next, it is another seal', async () => {
  const twice = fc.record({
    one: committed,
    other: committed,
    keeps: fc.subarray(['space', 'by', 'question', 'salt', 'text']),
  });
  await fc.assert(
    fc.asyncProperty(twice, async ({ one, other, keeps }) => {
      const changed = { ...other, ...Object.fromEntries(keeps.map((part) => [part, one[part as keyof Committed]])) };
      const [here, there] = [await commitTo(crypto, one), await commitTo(crypto, changed)];
      const plain = (each: Committed) => JSON.stringify({ ...each, salt: [...each.salt] }, Object.keys(one).toSorted());
      expect(toBase64(here) === toBase64(there)).toBe(plain(one) === plain(changed));
    }),
    { numRuns },
  );
  const salt = new Uint8Array(32);
  const moved = { space: 'ab', by: 'a', question: 'q', salt, text: 't' };
  const [one, other] = [await commitTo(crypto, moved), await commitTo(crypto, { ...moved, space: 'a', by: 'ba' })];
  expect(toBase64(one)).not.toBe(toBase64(other));
});

test('[KE41] a seal is 32 bytes whatever was sealed, and with another salt nothing of it is the same', async () => {
  const answer = { space: 's', by: 'a', question: 'q' };
  const sealed = await Promise.all(
    ['', 'yes', 'yes', 'x'.repeat(100_000)].map((text) =>
      commitTo(crypto, { ...answer, text, salt: crypto.random(32) }),
    ),
  );
  expect(sealed.map(({ length }) => length)).toEqual([32, 32, 32, 32]);
  expect(new Set(sealed.map(toBase64)).size).toBe(4);
});

test.each([0, 16, 31, 33, 64])('[KE41] %s bytes are no salt', async (length) => {
  const answer = { space: 's', by: 'a', question: 'q', text: 't', salt: new Uint8Array(length) };
  await expect(commitTo(crypto, answer)).rejects.toThrow('salt');
});
