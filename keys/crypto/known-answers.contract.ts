import { expect, test } from 'vitest';
import { type Bytes, joined, toUtf8 } from '../bytes/index.ts';
import known from '../vectors/known-answers.json' with { type: 'json' };
import type { CryptoPort } from './index.ts';

const hex = (text: string): Bytes => new Uint8Array(Buffer.from(text, 'hex'));
const inHex = (bytes: Bytes | undefined): string | undefined => bytes && Buffer.from(bytes).toString('hex');
const none: Bytes = new Uint8Array();

/** HKDF by its definition, with the port's HMAC alone: the RFC's infos are no texts, so its own cases come in here. */
async function hkdfByHand<Key>(crypto: CryptoPort<Key>, secret: Bytes, salt: Bytes, info: Bytes, length: number) {
  const mac = async (key: Bytes, message: Bytes) => crypto.tag(await crypto.taggingKey(key), message);
  const prk = await mac(salt.length === 0 ? new Uint8Array(32) : salt, secret);
  let [block, out] = [none, none];
  for (let count = 1; out.length < length; count++) {
    block = await mac(prk, joined(block, info, new Uint8Array([count])));
    out = joined(out, block);
  }
  return { prk, out: out.slice(0, length) };
}

/** The published answers of the standards that this house rests on, asked of every platform through the port. */
export function knownAnswersContract<Key>(platform: string, crypto: CryptoPort<Key>): void {
  test.each(known.sha256)(`[KE30] ${platform}, SHA-256: $name`, async ({ text, times = 1, out }) => {
    expect(inHex(await crypto.hash(toUtf8(text.repeat(times))))).toBe(out);
  });

  test.each(known.ed25519)(`[KE30] ${platform}, Ed25519: $name`, async (given) => {
    const { publicHalf, key } = await crypto.signingPair(hex(given.seed));
    const message = hex(given.message);
    expect(inHex(publicHalf)).toBe(given.public);
    expect(await crypto.verify(publicHalf, message, hex(given.signature))).toBe(true);
    // Ours may be another one (a platform may add chance), and is as good.
    expect(await crypto.verify(publicHalf, message, await crypto.sign(key, message))).toBe(true);
    expect(await crypto.verify(publicHalf, joined(message, new Uint8Array(1)), hex(given.signature))).toBe(false);
  });

  test.each(known.x25519)(`[KE30] ${platform}, X25519: $name`, async ({ scalar, point, out }) => {
    expect(inHex(await crypto.agree(await crypto.receivingKey(hex(scalar)), hex(point)))).toBe(out);
  });

  test.each(known.x25519Public)(`[KE30] ${platform}, X25519 public half: $name`, async (given) => {
    expect(inHex(await crypto.publicOf(hex(given.private)))).toBe(given.public);
  });

  const rounds = known.x25519Again.filter(({ times }) => times === 1 || process.env.DEEP);
  test.each(rounds)(`[KE30] ${platform}, X25519: RFC 7748, 5.2, done $times times`, async ({ times, out }) => {
    let [scalar, point] = [hex(`09${'00'.repeat(31)}`), hex(`09${'00'.repeat(31)}`)];
    for (let count = 0; count < times; count++) {
      const next = await crypto.agree(await crypto.receivingKey(scalar), point);
      [scalar, point] = [next ?? none, scalar];
    }
    expect(inHex(scalar)).toBe(out);
  });

  test.each(known.hkdf)(`[KE30] ${platform}, HKDF by its definition: $name`, async (given) => {
    const [secret, salt, info] = [hex(given.secret), hex(given.salt), hex(given.info)];
    const { prk, out } = await hkdfByHand(crypto, secret, salt, info, given.length);
    expect([inHex(prk), inHex(out)]).toEqual([given.prk, given.out]);
  });

  test(`[KE30] ${platform}, HKDF: the port is its definition, for any salt, label and length`, async () => {
    for (const [saltLength, label, length] of [
      [0, '', 42],
      [0, 'cs1/env/key/v1', 32],
      [13, 'x', 82],
      [32, 'ü🌙', 1],
      [80, 'cs1/env/commit/v1', 8160],
    ] as const) {
      const [secret, salt] = [crypto.random(32), crypto.random(saltLength)];
      const { out } = await hkdfByHand(crypto, secret, salt, toUtf8(label), length);
      expect(await crypto.deriveFrom(await crypto.derivingKey(secret), salt, label, length)).toEqual(out);
      if (saltLength === 0) expect(await crypto.derive(secret, label, length)).toEqual(out);
    }
  });

  test.each(known.gcm)(`[KE30] ${platform}, AES-256-GCM: $name`, async (given) => {
    const [key, iv, bound] = [await crypto.sealingKey(hex(given.key)), hex(given.iv), hex(given.bound)];
    expect(inHex(await crypto.seal(key, iv, bound, hex(given.plain)))).toBe(given.sealed);
    expect(inHex(await crypto.open(key, iv, bound, hex(given.sealed)))).toBe(given.plain);
  });

  test.each(known.hpke)(`[KE30] ${platform}, HPKE: $name`, async (given) => {
    const [nonce, info, plain] = [hex(given.nonce), hex(given.info), hex(given.plain)];
    // The published message has a binding that our HPKE never has. Its key and nonce seal the same without one: what
    // the port opens then was reached by the published key schedule and by no other.
    const key = await crypto.sealingKey(hex(given.key));
    expect(inHex(await crypto.seal(key, nonce, hex(given.bound), plain))).toBe(given.sealed);
    const sealed = joined(hex(given.enc), await crypto.seal(key, nonce, none, plain));
    const receiving = await crypto.receivingKey(hex(given.private));
    expect(inHex(await crypto.publicOf(hex(given.private)))).toBe(given.public);
    const psk = given.psk === undefined ? undefined : { secret: hex(given.psk), id: given.pskId };
    const opened = psk ? crypto.openWithPsk(receiving, psk, info, sealed) : crypto.openWith(receiving, info, sealed);
    expect(await opened).toEqual(plain);
  });
}
