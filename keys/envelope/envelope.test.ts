import { expect, test } from 'vitest';
import { type Bytes, joined, toBase64, toUtf8 } from '../bytes/index.ts';
import { nodeCrypto } from '../crypto/node.contract.ts';
import { sealWithoutCare, someKeys } from './envelope.contract.ts';
import { type Letter, openEnvelope, type SharedEnvelopeKey, sealForBoth, sealForMe } from './index.ts';

const crypto = nodeCrypto();
const { mine, shown, passing, author, otherAuthor, find } = someKeys(crypto);
const box = 'the mailbox of a';
const letter: Letter = {
  kind: 'facts',
  chain: '00112233445566778899aabbccddeeff',
  seq: 7,
  prev: new Uint8Array(32).fill(5),
  day: '2026-11-22',
  body: toUtf8('{"yes":"gentle"}'),
};
const me = { role: 'a', author } as const;
const them = { role: 'b', author: otherAuthor } as const;
const open = (bytes: Bytes, reader: typeof me | typeof them = them, where = box) =>
  openEnvelope(crypto, find, reader, where, bytes);
const { body, ...heading } = letter;

test('[KE19] what is for both opens for both, with its whole header', async () => {
  const { bytes, hash } = await sealForBoth(crypto, shown, author, box, letter);
  const header = { ...heading, space: shown.space, journal: 'shown', epoch: 3, from: 'a', to: 'b' };
  for (const reader of [me, them])
    expect(await open(bytes, reader)).toEqual({ ok: true, value: { header, body, hash } });
  expect(hash).toBe(toBase64(await crypto.hash(bytes)));
});

test('[KE19] what is mine says so, and is from me to me', async () => {
  const { bytes } = await sealForMe(crypto, mine, author, box, { ...letter, prev: new Uint8Array(32), seq: 1 });
  const opened = await open(bytes, me);
  expect(opened.ok && opened.value.header).toMatchObject({ journal: 'mine', epoch: 0, from: 'a', to: 'a', seq: 1 });
});

test('[KE19] in another mailbox, cut, longer, or of another version or suite it does not open', async () => {
  const { bytes } = await sealForBoth(crypto, passing, author, box, letter);
  expect(await open(bytes, them, 'the mailbox of b')).toEqual({ ok: false, refusal: 'damaged' });
  const other = (at: number, value: number) => bytes.map((byte, here) => (here === at ? value : byte));
  const bad = [new Uint8Array(), bytes.slice(0, 74), bytes.slice(0, -1), joined(bytes, new Uint8Array(1)), other(0, 2)];
  for (const each of [...bad, other(1, 2), other(0, 0), joined(bytes, new Uint8Array(3072))])
    expect(await open(each)).toEqual({ ok: false, refusal: 'damaged' });
  expect(await open(other(2, (bytes[2] ?? 0) ^ 1))).toEqual({ ok: false, refusal: 'unknown-key' });
});

test('[KE19] whoever has the key cannot put it into another place than the key is for', async () => {
  const claims = [
    { from: 'b', to: 'a' },
    { from: 'a', to: 'a' },
    { journal: 'passing' },
    { journal: 'mine', to: 'a', epoch: 0 },
    { epoch: 2 },
    { space: toBase64(new Uint8Array(16)) },
  ] as const;
  for (const claim of claims) {
    const bytes = await sealWithoutCare(crypto, shown, author, box, { ...letter, careless: { claim } });
    for (const reader of [me, them]) expect(await open(bytes, reader)).toEqual({ ok: false, refusal: 'not-its-place' });
  }
});

test('[KE19] a header that nobody would read again is not written', async () => {
  const odd = [{ kind: 'Facts' }, { kind: '' }, { seq: -1 }, { seq: 1.5 }, { day: '2026-13-01' }, { chain: 'abc' }];
  for (const change of [...odd, { prev: new Uint8Array(31) }])
    await expect(sealForBoth(crypto, shown, author, box, { ...letter, ...change })).rejects.toThrow('header');
});

test('[KE20] an envelope whose commitment was made with another key is refused, though its ciphertext would open', async () => {
  const other: SharedEnvelopeKey<(typeof shown)['key']> = { ...shown, key: { raw: crypto.random(32) } };
  const bytes = await sealWithoutCare(crypto, shown, author, box, { ...letter, careless: { commitWith: other.key } });
  expect(await open(bytes)).toEqual({ ok: false, refusal: 'damaged' });
  const honest = await sealWithoutCare(crypto, shown, author, box, letter);
  expect((await open(honest)).ok).toBe(true);
});

test('[KE21] my phones refuse what the other person wrote in my name; to anyone else it proves nothing', async () => {
  const forged = await sealForBoth(crypto, shown, otherAuthor, box, letter);
  expect(await open(forged.bytes, me)).toEqual({ ok: false, refusal: 'not-mine' });
  expect((await open(forged.bytes, them)).ok).toBe(true);
  const intoMine = await sealForMe(crypto, mine, otherAuthor, box, letter);
  expect(await open(intoMine.bytes, me)).toEqual({ ok: false, refusal: 'not-mine' });
});

test('[KE21] a tag is good for its own header, body and mailbox', async () => {
  const elsewhere = await sealWithoutCare(crypto, shown, author, box, {
    ...letter,
    careless: { tagFor: { box: 'another' } },
  });
  const relabelled = await sealWithoutCare(crypto, shown, author, box, {
    ...letter,
    careless: { tagFor: { kind: 'forget' } },
  });
  const reworded = await sealWithoutCare(crypto, shown, author, box, {
    ...letter,
    careless: { tagFor: { body: toUtf8('{}') } },
  });
  for (const bytes of [elsewhere, relabelled, reworded])
    expect(await open(bytes, me)).toEqual({ ok: false, refusal: 'not-mine' });
});

test('[KE22] two envelopes of the same content share the version, the suite and the key id, and nothing else', async () => {
  const [one, two] = [
    await sealForBoth(crypto, shown, author, box, letter),
    await sealForBoth(crypto, shown, author, box, letter),
  ];
  expect(one.bytes.length).toBe(74 + 1024 + 16);
  expect(one.bytes.slice(0, 10)).toEqual(two.bytes.slice(0, 10));
  expect(toBase64(one.bytes.slice(2, 10))).toBe(shown.keyId);
  const alike = one.bytes.slice(10).filter((byte, at) => byte === two.bytes[at + 10]).length;
  // Of 1104 random bytes about four agree by chance; forty would be a pattern.
  expect(alike).toBeLessThan(40);
});

test('[KE23] what is mine and a key that the other person holds do not meet, nor the other way round', async () => {
  // @ts-expect-error for me, under a key that both hold
  expect((await sealForMe(crypto, shown, author, box, letter)).bytes).toBeDefined();
  // @ts-expect-error for both, under a key that is mine alone
  expect((await sealForBoth(crypto, mine, author, box, letter)).bytes).toBeDefined();
  // @ts-expect-error an author's key seals nothing
  await expect(sealForBoth(crypto, author, author, box, letter)).rejects.toThrow();
});
