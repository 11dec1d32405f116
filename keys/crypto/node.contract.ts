import { createHash, hkdfSync, randomBytes } from 'node:crypto';
import { type Bytes, toUtf8 } from '../bytes/index.ts';
import type { CryptoPort } from './index.ts';
import { isSigned, signed, signingHalf } from './node-ed25519.contract.ts';
import { agreed, bytes, hmac, hpkeOpen, hpkeSeal, opened, publicOf, sealed } from './node-hpke.contract.ts';

/** What a Node handle holds; only tests look inside. */
export interface NodeKey {
  readonly raw: Bytes;
}

const none: Bytes = new Uint8Array();
const kept = async (raw: Bytes): Promise<NodeKey> => ({ raw: raw.slice() });
const hkdf = (secret: Bytes, salt: Bytes, label: string, length: number): Bytes =>
  bytes(hkdfSync('sha256', secret, salt, toUtf8(label), length));

/**
 * The same port over node:crypto, HPKE written from its RFC: a second opinion on every vector, sharing no code with
 * what browsers run. `random` may be fixed, so that vectors can be made again.
 */
export function nodeCrypto(
  random: (count: number) => Bytes = (count) => bytes(randomBytes(count)),
): CryptoPort<NodeKey> {
  return {
    random,
    derive: async (secret, label, length) => hkdf(secret, none, label, length),
    sealingKey: kept,
    seal: async ({ raw }, iv, bound, plain) => sealed(raw, iv, bound, plain),
    open: async ({ raw }, iv, bound, whole) => opened(raw, iv, bound, whole),
    taggingKey: kept,
    tag: async ({ raw }, message) => hmac(raw, message),
    async newPair() {
      const privateHalf = random(32);
      return { privateHalf, publicHalf: publicOf(privateHalf) };
    },
    receivingKey: kept,
    sealTo: async (receiver, info, plain) => hpkeSeal(random(32), receiver, info, plain),
    openWith: async ({ raw }, info, whole) => hpkeOpen(raw, info, whole),
    hash: async (content) => bytes(createHash('sha256').update(content).digest()),
    publicOf: async (privateHalf) => publicOf(privateHalf),
    agree: async ({ raw }, publicHalf) => agreed(raw, publicHalf),
    derivingKey: kept,
    deriveFrom: async ({ raw }, salt, label, length) => hkdf(raw, salt, label, length),
    sealingKeyFrom: async ({ raw }, salt, label) => ({ raw: hkdf(raw, salt, label, 32) }),
    signingPair: async (seed) => ({ publicHalf: signingHalf(seed), key: await kept(seed) }),
    sign: async ({ raw }, message) => signed(raw, message),
    verify: async (publicHalf, message, signature) => isSigned(publicHalf, message, signature),
    sealToWithPsk: async (receiver, psk, info, plain) => hpkeSeal(random(32), receiver, info, plain, psk),
    openWithPsk: async ({ raw }, psk, info, whole) => hpkeOpen(raw, info, whole, psk),
  };
}

/** Bytes that look random and are the same every time. */
export function fixedRandom(seed: string): (count: number) => Bytes {
  let calls = 0;
  return (count) => bytes(hkdfSync('sha256', toUtf8(seed), new Uint8Array(), toUtf8(String(calls++)), count));
}
