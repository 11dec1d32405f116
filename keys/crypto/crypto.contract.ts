import { expect, test } from 'vitest';
import { type Bytes, fromBase64, toUtf8 } from '../bytes/index.ts';
import type { CryptoPort, Psk } from './index.ts';

const hex = (text: string): Bytes => new Uint8Array(Buffer.from(text, 'hex'));
const flipped = (bytes: Bytes, at: number): Bytes => bytes.map((byte, index) => (index === at ? byte ^ 1 : byte));

/** What every platform's cryptography must do here, with the published answers of its standards. */
export function cryptoContract<Key>(platform: string, crypto: CryptoPort<Key>): void {
  const info = toUtf8('where it belongs');

  test(`[KE17] ${platform}: HKDF-SHA-256 gives the answer of RFC 5869 (case 3: no salt)`, async () => {
    const out = await crypto.derive(hex('0b'.repeat(22)), '', 42);
    expect(Buffer.from(out).toString('hex')).toBe(
      '8da4e775a563c18f715f802a063c5a31b8a11f5c5ee1879ec3454e5f3c738d2d9d201395faa4b61a96c8',
    );
  });

  test(`[KE17] ${platform}: HMAC-SHA-256 gives the answer of RFC 4231 (case 2)`, async () => {
    const tag = await crypto.tag(await crypto.taggingKey(toUtf8('Jefe')), toUtf8('what do ya want for nothing?'));
    expect(Buffer.from(tag).toString('hex')).toBe('5bdcc146bf60754e6a042426089575c75a003f089d2739839dec58b964ec3843');
  });

  test(`[KE17] ${platform}: AES-256-GCM gives the answer of its specification (case 14)`, async () => {
    const key = await crypto.sealingKey(new Uint8Array(32));
    const sealed = await crypto.seal(key, new Uint8Array(12), new Uint8Array(), new Uint8Array(16));
    expect(Buffer.from(sealed).toString('hex')).toBe(
      'cea7403d4d606b6e074ec5d3baf39d18d0d1c8a799996bf0265b98b5d48ab919',
    );
  });

  test(`[KE17] ${platform}: what is sealed opens, and nothing that was changed does`, async () => {
    const key = await crypto.sealingKey(crypto.random(32));
    const iv = crypto.random(12);
    const sealed = await crypto.seal(key, iv, info, toUtf8('tired today'));
    expect(await crypto.open(key, iv, info, sealed)).toEqual(toUtf8('tired today'));
    expect(await crypto.open(key, iv, toUtf8('elsewhere'), sealed)).toBeUndefined();
    expect(await crypto.open(key, crypto.random(12), info, sealed)).toBeUndefined();
    expect(await crypto.open(await crypto.sealingKey(crypto.random(32)), iv, info, sealed)).toBeUndefined();
    for (const at of [0, sealed.length - 1])
      expect(await crypto.open(key, iv, info, flipped(sealed, at))).toBeUndefined();
    expect(await crypto.open(key, iv, info, sealed.slice(0, 5))).toBeUndefined();
  });

  test(`[KE17] ${platform}: what is sealed to a public half opens with its private half alone`, async () => {
    const pair = await crypto.newPair();
    expect([pair.publicHalf.length, pair.privateHalf.length]).toEqual([32, 32]);
    const receiving = await crypto.receivingKey(pair.privateHalf);
    const sealed = await crypto.sealTo(pair.publicHalf, info, toUtf8('rest'));
    expect(sealed.length).toBe(32 + 4 + 16);
    expect(await crypto.openWith(receiving, info, sealed)).toEqual(toUtf8('rest'));
    expect(await crypto.openWith(receiving, toUtf8('elsewhere'), sealed)).toBeUndefined();
    const other = await crypto.receivingKey((await crypto.newPair()).privateHalf);
    expect(await crypto.openWith(other, info, sealed)).toBeUndefined();
    for (const at of [0, 40]) expect(await crypto.openWith(receiving, info, flipped(sealed, at))).toBeUndefined();
    expect(await crypto.openWith(receiving, info, sealed.slice(0, 20))).toBeUndefined();
  });

  test(`[KE17] ${platform}: opens what another implementation of HPKE sealed`, async () => {
    const receiving = await crypto.receivingKey(fromBase64(sealedElsewhere.privateHalf) ?? new Uint8Array());
    const sealed = fromBase64(sealedElsewhere.sealed) ?? new Uint8Array();
    expect(await crypto.openWith(receiving, info, sealed)).toEqual(toUtf8('rest'));
  });

  test(`[KE17] ${platform}: HPKE with a psk opens with that secret, that name and that private half alone`, async () => {
    const { publicHalf, privateHalf } = await crypto.newPair();
    const [receiving, psk] = [await crypto.receivingKey(privateHalf), { secret: crypto.random(32), id: 'cs1/psk/v1' }];
    const sealed = await crypto.sealToWithPsk(publicHalf, psk, info, toUtf8('rest'));
    expect(sealed.length).toBe(32 + 4 + 16);
    expect(await crypto.openWithPsk(receiving, psk, info, sealed)).toEqual(toUtf8('rest'));
    const wrong: readonly Psk[] = [
      { ...psk, id: 'cs1/psk/v2' },
      { ...psk, secret: crypto.random(32) },
      { ...psk, secret: psk.secret.slice(0, 31) },
      { ...psk, id: '' },
    ];
    for (const other of wrong) expect(await crypto.openWithPsk(receiving, other, info, sealed)).toBeUndefined();
    expect(await crypto.openWith(receiving, info, sealed)).toBeUndefined();
    expect(await crypto.openWithPsk(receiving, psk, toUtf8('elsewhere'), sealed)).toBeUndefined();
    for (const at of [0, 40])
      expect(await crypto.openWithPsk(receiving, psk, info, flipped(sealed, at))).toBeUndefined();
    const plainly = await crypto.sealTo(publicHalf, info, toUtf8('rest'));
    expect(await crypto.openWithPsk(receiving, psk, info, plainly)).toBeUndefined();
  });

  test(`[KE17] ${platform}: two halves agree, and a half that is none is an answer`, async () => {
    const [mine, theirs] = [await crypto.newPair(), await crypto.newPair()];
    expect(await crypto.publicOf(mine.privateHalf)).toEqual(mine.publicHalf);
    const [key, otherKey] = [
      await crypto.receivingKey(mine.privateHalf),
      await crypto.receivingKey(theirs.privateHalf),
    ];
    const agreed = await crypto.agree(key, theirs.publicHalf);
    expect(agreed).toHaveLength(32);
    expect(await crypto.agree(otherKey, mine.publicHalf)).toEqual(agreed);
    for (const none of [new Uint8Array(32), theirs.publicHalf.slice(1), new Uint8Array(33).fill(9)])
      expect(await crypto.agree(key, none)).toBeUndefined();
    const lowEnc = new Uint8Array(52);
    expect(await crypto.openWith(key, info, lowEnc)).toBeUndefined();
  });

  test(`[KE17] ${platform}: from one key follow others, apart by salt and label, and a key for sealing is one of them`, async () => {
    const secret = crypto.random(32);
    const [key, salt, none] = [await crypto.derivingKey(secret), crypto.random(32), new Uint8Array()];
    expect(await crypto.deriveFrom(key, none, 'x', 32)).toEqual(await crypto.derive(secret, 'x', 32));
    const all = [await crypto.deriveFrom(key, salt, 'x', 32), await crypto.deriveFrom(key, salt, 'y', 32)];
    all.push(await crypto.deriveFrom(key, none, 'x', 32));
    expect(new Set(all.map((bytes) => bytes.join())).size).toBe(3);
    const iv = new Uint8Array(12);
    const sealed = await crypto.seal(await crypto.sealingKeyFrom(key, salt, 'x'), iv, info, toUtf8('rest'));
    const same = await crypto.sealingKey(await crypto.deriveFrom(key, salt, 'x', 32));
    expect(await crypto.open(same, iv, info, sealed)).toEqual(toUtf8('rest'));
  });

  test(`[KE17] ${platform}: a signature is good for its message and its signer, and everything else is an answer`, async () => {
    const seed = crypto.random(32);
    const [pair, other] = [await crypto.signingPair(seed), await crypto.signingPair(crypto.random(32))];
    expect((await crypto.signingPair(seed)).publicHalf).toEqual(pair.publicHalf);
    const signature = await crypto.sign(pair.key, info);
    expect(signature).toHaveLength(64);
    expect(await crypto.verify(pair.publicHalf, info, signature)).toBe(true);
    expect(await crypto.verify(other.publicHalf, info, signature)).toBe(false);
    expect(await crypto.verify(pair.publicHalf, toUtf8('elsewhere'), signature)).toBe(false);
    for (const at of [0, 31, 32, 63])
      expect(await crypto.verify(pair.publicHalf, info, flipped(signature, at))).toBe(false);
    const none: Bytes = new Uint8Array();
    for (const wrong of [none, signature.slice(1), new Uint8Array([...signature, 0]), new Uint8Array(64)])
      expect(await crypto.verify(pair.publicHalf, info, wrong)).toBe(false);
    for (const wrong of [none, pair.publicHalf.slice(1), new Uint8Array(32).fill(255)])
      expect(await crypto.verify(wrong, info, signature)).toBe(false);
  });

  test(`[KE17] ${platform}: seals less than a tag or nothing at all, and neither opens by itself`, async () => {
    const key = await crypto.sealingKey(crypto.random(32));
    const iv = crypto.random(12);
    const sealed = await crypto.seal(key, iv, info, new Uint8Array());
    expect(sealed).toHaveLength(16);
    expect(await crypto.open(key, iv, info, sealed)).toEqual(new Uint8Array());
    for (const length of [0, 4, 8, 12, 15])
      expect(await crypto.open(key, iv, info, sealed.slice(0, length))).toBeUndefined();
  });
}

/** Made with node:crypto and RFC 9180 by hand (see node.contract.ts). */
const sealedElsewhere = {
  privateHalf: 'DuT-T9c43jTKZJd_0A7VKMkr3OsWfR8sHbLDRWVEqMY',
  sealed: '6WO2Rw-_WRIhpqmkghaCX8RTkg8BGjuLBzmSLzpkH0VastsGVLta9z-PfRJOGhv1Rvkfqg',
};
