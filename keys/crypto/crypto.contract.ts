import { expect, test } from 'vitest';
import { type Bytes, fromBase64, toUtf8 } from '../bytes/index.ts';
import type { CryptoPort } from './index.ts';

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
}

/** Made with node:crypto and RFC 9180 by hand (see node.contract.ts). */
const sealedElsewhere = {
  privateHalf: 'DuT-T9c43jTKZJd_0A7VKMkr3OsWfR8sHbLDRWVEqMY',
  sealed: '6WO2Rw-_WRIhpqmkghaCX8RTkg8BGjuLBzmSLzpkH0VastsGVLta9z-PfRJOGhv1Rvkfqg',
};
