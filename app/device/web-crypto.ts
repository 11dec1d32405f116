import { type Bytes, fromBase64, wipe } from '@unhurried/keys/bytes';
import type { CryptoPort, Psk } from '@unhurried/keys/crypto';
import { isSoundPoint } from './ed25519-point.ts';

/** Loaded when a slip is written or read, a side is made, or an epoch begins: an ordinary opening has no need of it. */
const hpke = () => import('./hpke-suite.ts');

const imported = (raw: Bytes, algorithm: string | HmacImportParams, uses: KeyUsage[]): Promise<CryptoKey> =>
  crypto.subtle.importKey('raw', raw, algorithm, false, uses);

/** What does not open is an answer. Which of its reasons it was, nobody needs to know. */
async function orNothing(opening: Promise<ArrayBuffer | Uint8Array>): Promise<Bytes | undefined> {
  try {
    return new Uint8Array(await opening);
  } catch {
    return undefined;
  }
}

const none: Bytes = new Uint8Array();
const hkdf = (salt: Bytes, label: string): HkdfParams => ({
  name: 'HKDF',
  hash: 'SHA-256',
  salt,
  info: new TextEncoder().encode(label),
});

const derivingKey = (raw: Bytes): Promise<CryptoKey> => imported(raw, 'HKDF', ['deriveBits', 'deriveKey']);

async function deriveFrom(key: CryptoKey, salt: Bytes, label: string, length: number): Promise<Bytes> {
  return new Uint8Array(await crypto.subtle.deriveBits(hkdf(salt, label), key, length * 8));
}

const sealingKeyFrom = (key: CryptoKey, salt: Bytes, label: string): Promise<CryptoKey> =>
  crypto.subtle.deriveKey(hkdf(salt, label), key, { name: 'AES-GCM', length: 256 }, false, ['encrypt', 'decrypt']);

/** What every private half carries before its 32 bytes: its curve by number, 0x6e for X25519, 0x70 for Ed25519. */
const privateHeader = (curve: number) => [0x30, 0x2e, 2, 1, 0, 0x30, 5, 6, 3, 0x2b, 0x65, curve, 4, 0x22, 4, 0x20];

async function withPrivate<Answer>(
  curve: number,
  raw: Bytes,
  work: (whole: Bytes) => Promise<Answer>,
): Promise<Answer> {
  const whole = new Uint8Array([...privateHeader(curve), ...raw]);
  try {
    return await work(whole);
  } finally {
    wipe(whole);
  }
}

const receivingKey = (privateHalf: Bytes): Promise<CryptoKey> =>
  withPrivate(0x6e, privateHalf, (whole) => crypto.subtle.importKey('pkcs8', whole, 'X25519', false, ['deriveBits']));

/** Browsers refuse a half of low order themselves; the zeros are looked for once more. */
async function agree(key: CryptoKey, publicHalf: Bytes): Promise<Bytes | undefined> {
  const agreeing = async () => {
    const other = await crypto.subtle.importKey('raw', publicHalf, 'X25519', true, []);
    return crypto.subtle.deriveBits({ name: 'X25519', public: other }, key, 256);
  };
  const secret = await orNothing(agreeing());
  return secret?.some((byte) => byte !== 0) ? secret : undefined;
}

/**
 * The public half of a private half that cannot be read: agreeing with the curve's base point gives it. HPKE binds
 * both halves, and a platform that keeps the private one to itself has no other way to tell the public one.
 */
async function publicHalfOf(key: CryptoKey): Promise<Bytes> {
  const basePoint = new Uint8Array(32);
  basePoint[0] = 9;
  const base = await crypto.subtle.importKey('raw', basePoint, 'X25519', true, []);
  return new Uint8Array(await crypto.subtle.deriveBits({ name: 'X25519', public: base }, key, 256));
}

async function openWith(privateKey: CryptoKey, info: Bytes, sealed: Bytes, psk?: Psk): Promise<Uint8Array> {
  const publicKey = await crypto.subtle.importKey('raw', await publicHalfOf(privateKey), 'X25519', true, []);
  return (await hpke()).openWith({ privateKey, publicKey }, info, sealed, psk);
}

/** Ed25519's public half can only be had from a key that can be read, so one such key lives for a moment. */
async function signingPair(seed: Bytes): Promise<{ publicHalf: Bytes; key: CryptoKey }> {
  return withPrivate(0x70, seed, async (whole) => {
    const readable = await crypto.subtle.importKey('pkcs8', whole, 'Ed25519', true, ['sign']);
    const { x = '' } = await crypto.subtle.exportKey('jwk', readable);
    const key = await crypto.subtle.importKey('pkcs8', whole, 'Ed25519', false, ['sign']);
    return { publicHalf: fromBase64(x) ?? none, key };
  });
}

async function verify(publicHalf: Bytes, message: Bytes, signature: Bytes): Promise<boolean> {
  if (!isSoundPoint(publicHalf)) return false;
  try {
    const key = await crypto.subtle.importKey('raw', publicHalf, 'Ed25519', false, ['verify']);
    return await crypto.subtle.verify('Ed25519', key, signature, message);
  } catch {
    return false;
  }
}

/** Keys of the platform. Every handle is made non-extractable: it can be used, and never read back. [DV4] */
export const webCrypto: CryptoPort<CryptoKey> = {
  random: (count) => crypto.getRandomValues(new Uint8Array(count)),
  derive: async (secret, label, length) => deriveFrom(await derivingKey(secret), none, label, length),
  sealingKey: (raw) => imported(raw, 'AES-GCM', ['encrypt', 'decrypt']),
  seal: async (key, iv, bound, plain) =>
    new Uint8Array(await crypto.subtle.encrypt({ name: 'AES-GCM', iv, additionalData: bound }, key, plain)),
  open: (key, iv, bound, sealed) =>
    orNothing(crypto.subtle.decrypt({ name: 'AES-GCM', iv, additionalData: bound }, key, sealed)),
  taggingKey: (raw) => imported(raw, { name: 'HMAC', hash: 'SHA-256' }, ['sign']),
  tag: async (key, message) => new Uint8Array(await crypto.subtle.sign('HMAC', key, message)),
  newPair: async () => (await hpke()).newPair(),
  receivingKey,
  sealTo: async (publicHalf, info, plain) => (await hpke()).sealTo(publicHalf, info, plain),
  openWith: (key, info, sealed) => orNothing(openWith(key, info, sealed)),
  hash: async (bytes) => new Uint8Array(await crypto.subtle.digest('SHA-256', bytes)),
  publicOf: async (privateHalf) => publicHalfOf(await receivingKey(privateHalf)),
  agree,
  derivingKey,
  deriveFrom,
  sealingKeyFrom,
  signingPair,
  sign: async (key, message) => new Uint8Array(await crypto.subtle.sign('Ed25519', key, message)),
  verify,
  sealToWithPsk: async (publicHalf, psk, info, plain) => (await hpke()).sealTo(publicHalf, info, plain, psk),
  openWithPsk: (key, psk, info, sealed) => orNothing(openWith(key, info, sealed, psk)),
};
