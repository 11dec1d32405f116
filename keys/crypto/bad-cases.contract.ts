import { expect, test } from 'vitest';
import { type Bytes, joined, toUtf8 } from '../bytes/index.ts';
import known from '../vectors/known-answers.json' with { type: 'json' };
import type { CryptoPort } from './index.ts';

const hex = (text: string): Bytes => new Uint8Array(Buffer.from(text, 'hex'));
const flipped = (bytes: Bytes, bit: number): Bytes =>
  bytes.map((byte, at) => (at === bit >> 3 ? byte ^ (1 << (bit & 7)) : byte));
/** With one bit changed: every bit, or every so many. */
const flips = (bytes: Bytes, step: number): readonly Bytes[] =>
  Array.from({ length: Math.ceil((bytes.length * 8) / step) }, (_, count) => flipped(bytes, count * step));
const zero: Bytes = new Uint8Array(32);
const topBit = (bytes: Bytes): Bytes => flipped(bytes, 255);
const message = toUtf8('as often as you like, or never');

/** The order of Ed25519's base point, 2^252 + 27742317777372353535851937790883648493. */
const order = 2n ** 252n + 27742317777372353535851937790883648493n;
const prime = 2n ** 255n - 19n;
const numberOf = (bytes: Bytes): bigint => BigInt(`0x${Buffer.from(bytes).reverse().toString('hex')}`);
const bytesOf = (number: bigint): Bytes =>
  new Uint8Array(Buffer.from(number.toString(16).padStart(64, '0'), 'hex').reverse());

/** What an attacker sends, by the classes that the standards' test suites know: each is an answer, never a throw. */
export function badCasesContract<Key>(platform: string, crypto: CryptoPort<Key>): void {
  test(`[KE30] ${platform}, Ed25519: a signature has one form`, async () => {
    const { publicHalf, key } = await crypto.signingPair(crypto.random(32));
    const signature = await crypto.sign(key, message);
    const [r, s] = [signature.slice(0, 32), numberOf(signature.slice(32))];
    expect(await crypto.verify(publicHalf, message, joined(r, bytesOf(s)))).toBe(true);
    const otherS = [s + order, s + 2n * order, order - s, 0n, order].map((each) => joined(r, bytesOf(each)));
    const otherR = [prime + 1n, 0n, 1n, prime - 1n].map((each) => joined(bytesOf(each), bytesOf(s)));
    const cut = [new Uint8Array(), r, signature.slice(0, 63), joined(signature, new Uint8Array(1))];
    const odd = [joined(zero, zero), joined(signature.slice(32), r), new Uint8Array(64).fill(255)];
    for (const each of [...otherS, ...otherR, ...cut, ...odd, ...flips(signature, 7)])
      expect(await crypto.verify(publicHalf, message, each)).toBe(false);
    for (const each of flips(publicHalf, 5)) expect(await crypto.verify(each, message, signature)).toBe(false);
  });

  test(`[KE30] ${platform}, Ed25519: under a key of low order, or in a second form, nothing is signed`, async () => {
    const identity = bytesOf(1n);
    const points = known.ed25519LowOrder.points.map(hex).flatMap((point) => [point, topBit(point)]);
    // Which texts a point of order 2, 4 or 8 would say yes to depends on the text, so there are several.
    const texts = Array.from({ length: 16 }, (_, count) => toUtf8(`said by nobody, ${count}`));
    for (const point of points) {
      const forged = texts.flatMap((text) => [identity, point].map((r) => ({ text, signature: joined(r, zero) })));
      const answers = forged.map(({ text, signature }) => crypto.verify(point, text, signature));
      expect(await Promise.all(answers)).not.toContain(true);
    }
    const wrong = [new Uint8Array(), identity.slice(1), joined(identity, identity), bytesOf(prime + 5n), bytesOf(2n)];
    for (const each of wrong) expect(await crypto.verify(each, message, joined(identity, zero))).toBe(false);
  });

  test(`[KE30] ${platform}, X25519: a half that clears every secret is no half`, async () => {
    const key = await crypto.receivingKey(crypto.random(32));
    for (const point of known.x25519LowOrder.points.map(hex)) {
      for (const each of [point, topBit(point)]) {
        expect(await crypto.agree(key, each)).toBeUndefined();
        expect(await crypto.openWith(key, message, joined(each, new Uint8Array(20)))).toBeUndefined();
        const psk = { secret: crypto.random(32), id: 'name' };
        expect(await crypto.openWithPsk(key, psk, message, joined(each, new Uint8Array(20)))).toBeUndefined();
        await expect(crypto.sealTo(each, message, message)).rejects.toThrow();
      }
    }
    for (const each of [new Uint8Array(), new Uint8Array(31).fill(9), new Uint8Array(33).fill(9)])
      expect(await crypto.agree(key, each)).toBeUndefined();
  });

  test(`[KE30] ${platform}, X25519: a half in a second form agrees as the first does`, async () => {
    const key = await crypto.receivingKey(crypto.random(32));
    for (const u of [2n, 3n, 9n, 16n, 18n])
      expect(await crypto.agree(key, bytesOf(u + prime))).toEqual(await crypto.agree(key, bytesOf(u)));
    const { publicHalf } = await crypto.newPair();
    expect(await crypto.agree(key, topBit(publicHalf))).toEqual(await crypto.agree(key, publicHalf));
  });

  test(`[KE30] ${platform}, AES-256-GCM: no other tag, binding, iv or length opens`, async () => {
    const [key, iv, bound] = [await crypto.sealingKey(crypto.random(32)), crypto.random(12), crypto.random(20)];
    const sealed = await crypto.seal(key, iv, bound, message);
    const [body, tag] = [sealed.slice(0, -16), sealed.slice(-16)];
    const tags = [...flips(tag, 1), zero.slice(16), tag.slice(0, 12), tag.slice(0, 8), new Uint8Array()];
    const whole = [...tags.map((each) => joined(body, each)), joined(sealed, new Uint8Array(1)), sealed.slice(1), tag];
    const bounds = [...flips(bound, 7), new Uint8Array(), bound.slice(1), joined(bound, new Uint8Array(1))];
    const ivs = [...flips(iv, 5), new Uint8Array(12), iv.slice(0, 8), joined(iv, new Uint8Array(4))];
    expect(await crypto.open(key, iv, bound, sealed)).toEqual(message);
    const tries = [
      ...whole.map((each) => crypto.open(key, iv, bound, each)),
      ...bounds.map((each) => crypto.open(key, iv, each, sealed)),
      ...ivs.map((each) => crypto.open(key, each, bound, sealed)),
    ];
    expect((await Promise.all(tries)).filter((opened) => opened !== undefined)).toEqual([]);
  });

  test(`[KE30] ${platform}, HKDF: as much as 255 blocks, and not a byte more`, async () => {
    const key = await crypto.derivingKey(crypto.random(32));
    expect(await crypto.deriveFrom(key, new Uint8Array(), 'x', 255 * 32)).toHaveLength(8160);
    await expect(crypto.deriveFrom(key, new Uint8Array(), 'x', 255 * 32 + 1)).rejects.toThrow();
    await expect(crypto.derive(crypto.random(32), 'x', 255 * 32 + 1)).rejects.toThrow();
  });

  test(`[KE30] ${platform}, HPKE: a psk has at least 32 bytes and a name`, async () => {
    const { publicHalf } = await crypto.newPair();
    const psk = { secret: crypto.random(32), id: 'name' };
    for (const wrong of [
      { ...psk, secret: crypto.random(31) },
      { ...psk, secret: new Uint8Array() },
      { ...psk, id: '' },
    ])
      await expect(crypto.sealToWithPsk(publicHalf, wrong, message, message)).rejects.toThrow();
  });
}
