import type { Bytes } from '@unhurried/keys/bytes';
import type { CryptoPort } from '@unhurried/keys/crypto';

const encapsulatedLength = 32;

/** Loaded when a slip is written or read, or a side is made: an ordinary opening has no need of it. */
const hpke = async () => (await import('./hpke-suite.ts')).suite;

/** The same bytes on memory of their own, as the platform wants them. */
const own = (bytes: Uint8Array): Bytes => new Uint8Array(bytes);

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

async function derive(secret: Bytes, label: string, length: number): Promise<Bytes> {
  const key = await imported(secret, 'HKDF', ['deriveBits']);
  const info = new TextEncoder().encode(label);
  const parameters = { name: 'HKDF', hash: 'SHA-256', salt: new Uint8Array(), info };
  return new Uint8Array(await crypto.subtle.deriveBits(parameters, key, length * 8));
}

async function newPair(): Promise<{ publicHalf: Bytes; privateHalf: Bytes }> {
  const suite = await hpke();
  const pair = await suite.GenerateKeyPair(true);
  return {
    publicHalf: own(await suite.SerializePublicKey(pair.publicKey)),
    privateHalf: own(await suite.SerializePrivateKey(pair.privateKey)),
  };
}

async function sealTo(publicHalf: Bytes, info: Bytes, plain: Bytes): Promise<Bytes> {
  const suite = await hpke();
  const receiver = await suite.DeserializePublicKey(publicHalf);
  const { encapsulatedSecret, ciphertext } = await suite.Seal(receiver, plain, { info });
  return new Uint8Array([...encapsulatedSecret, ...ciphertext]);
}

/**
 * The public half of a private half that cannot be read: agreeing with the curve's base point gives it. HPKE binds
 * both halves, and a platform that keeps the private one to itself has no other way to tell the public one.
 */
async function publicHalfOf(key: CryptoKey): Promise<CryptoKey> {
  const basePoint = new Uint8Array(32);
  basePoint[0] = 9;
  const base = await crypto.subtle.importKey('raw', basePoint, 'X25519', true, []);
  const publicHalf = await crypto.subtle.deriveBits({ name: 'X25519', public: base }, key, 256);
  return crypto.subtle.importKey('raw', publicHalf, 'X25519', true, []);
}

async function openWith(privateKey: CryptoKey, info: Bytes, sealed: Bytes): Promise<Uint8Array> {
  const pair = { privateKey, publicKey: await publicHalfOf(privateKey) };
  const suite = await hpke();
  return suite.Open(pair, sealed.slice(0, encapsulatedLength), sealed.slice(encapsulatedLength), { info });
}

/** X25519 by its own number: the header that every such private half carries. */
const privateHeader = [0x30, 0x2e, 2, 1, 0, 0x30, 5, 6, 3, 0x2b, 0x65, 0x6e, 4, 0x22, 4, 0x20] as const;

async function receivingKey(privateHalf: Bytes): Promise<CryptoKey> {
  const whole = new Uint8Array([...privateHeader, ...privateHalf]);
  const key = await crypto.subtle.importKey('pkcs8', whole, 'X25519', false, ['deriveBits']);
  whole.fill(0);
  return key;
}

/** Keys of the platform. Every handle is made non-extractable: it can be used, and never read back. [DV4] */
export const webCrypto: CryptoPort<CryptoKey> = {
  random: (count) => crypto.getRandomValues(new Uint8Array(count)),
  derive,
  sealingKey: (raw) => imported(raw, 'AES-GCM', ['encrypt', 'decrypt']),
  seal: async (key, iv, bound, plain) =>
    new Uint8Array(await crypto.subtle.encrypt({ name: 'AES-GCM', iv, additionalData: bound }, key, plain)),
  open: (key, iv, bound, sealed) =>
    orNothing(crypto.subtle.decrypt({ name: 'AES-GCM', iv, additionalData: bound }, key, sealed)),
  taggingKey: (raw) => imported(raw, { name: 'HMAC', hash: 'SHA-256' }, ['sign']),
  tag: async (key, message) => new Uint8Array(await crypto.subtle.sign('HMAC', key, message)),
  newPair,
  receivingKey,
  sealTo,
  openWith: (key, info, sealed) => orNothing(openWith(key, info, sealed)),
};
