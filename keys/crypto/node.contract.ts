import {
  createCipheriv,
  createDecipheriv,
  createHmac,
  createPrivateKey,
  createPublicKey,
  diffieHellman,
  hkdfSync,
  randomBytes,
} from 'node:crypto';
import { type Bytes, joined, toUtf8 } from '../bytes/index.ts';
import type { CryptoPort } from './index.ts';

/** What a Node handle holds; only tests look inside. */
export interface NodeKey {
  readonly raw: Bytes;
}

const bytes = (data: ArrayBuffer | Uint8Array): Bytes => new Uint8Array(data);
const hex = (text: string): Bytes => bytes(Buffer.from(text, 'hex'));
const asPrivate = (raw: Bytes) =>
  createPrivateKey({
    key: Buffer.concat([hex('302e020100300506032b656e04220420'), raw]),
    format: 'der',
    type: 'pkcs8',
  });
const asPublic = (raw: Bytes) =>
  createPublicKey({ key: Buffer.concat([hex('302a300506032b656e032100'), raw]), format: 'der', type: 'spki' });
const publicOf = (raw: Bytes): Bytes =>
  bytes(createPublicKey(asPrivate(raw)).export({ format: 'der', type: 'spki' }).subarray(-32));
const agreed = (mine: Bytes, theirs: Bytes): Bytes =>
  bytes(diffieHellman({ privateKey: asPrivate(mine), publicKey: asPublic(theirs) }));

const hmac = (key: Bytes, message: Bytes): Bytes => bytes(createHmac('sha256', key).update(message).digest());

function expand(prk: Bytes, info: Bytes, length: number): Bytes {
  let block: Bytes = new Uint8Array();
  let whole: Bytes = new Uint8Array();
  for (let count = 1; whole.length < length; count++) {
    block = hmac(prk, joined(block, info, new Uint8Array([count])));
    whole = joined(whole, block);
  }
  return whole.slice(0, length);
}

const kem = joined(toUtf8('KEM'), hex('0020'));
const suite = joined(toUtf8('HPKE'), hex('002000010002'));
const extract = (id: Bytes, salt: Bytes, label: string, secret: Bytes): Bytes =>
  hmac(salt.length ? salt : new Uint8Array(32), joined(toUtf8('HPKE-v1'), id, toUtf8(label), secret));
const stretchOut = (id: Bytes, prk: Bytes, label: string, info: Bytes, length: number): Bytes =>
  expand(prk, joined(new Uint8Array([0, length]), toUtf8('HPKE-v1'), id, toUtf8(label), info), length);

/** RFC 9180, base mode: the key and nonce of the one message, written from the document. */
function messageKey(shared: Bytes, enc: Bytes, receiver: Bytes, info: Bytes): { key: Bytes; nonce: Bytes } {
  const none: Bytes = new Uint8Array();
  const secret = stretchOut(kem, extract(kem, none, 'eae_prk', shared), 'shared_secret', joined(enc, receiver), 32);
  const context = joined(
    new Uint8Array([0]),
    extract(suite, none, 'psk_id_hash', none),
    extract(suite, none, 'info_hash', info),
  );
  const prk = extract(suite, secret, 'secret', none);
  return { key: stretchOut(suite, prk, 'key', context, 32), nonce: stretchOut(suite, prk, 'base_nonce', context, 12) };
}

function sealed(key: Bytes, iv: Bytes, bound: Bytes, plain: Bytes): Bytes {
  const cipher = createCipheriv('aes-256-gcm', key, iv).setAAD(bound);
  return joined(bytes(cipher.update(plain)), bytes(cipher.final()), bytes(cipher.getAuthTag()));
}

function opened(key: Bytes, iv: Bytes, bound: Bytes, whole: Bytes): Bytes | undefined {
  try {
    const cipher = createDecipheriv('aes-256-gcm', key, iv).setAAD(bound).setAuthTag(whole.slice(-16));
    return joined(bytes(cipher.update(whole.slice(0, -16))), bytes(cipher.final()));
  } catch {
    return undefined;
  }
}

/**
 * The same port over node:crypto, HPKE written from its RFC: a second opinion on every vector, sharing no code with
 * what browsers run. `random` may be fixed, so that vectors can be made again.
 */
export function nodeCrypto(
  random: (count: number) => Bytes = (count) => bytes(randomBytes(count)),
): CryptoPort<NodeKey> {
  const none: Bytes = new Uint8Array();
  return {
    random,
    derive: async (secret, label, length) => bytes(hkdfSync('sha256', secret, none, toUtf8(label), length)),
    sealingKey: async (raw) => ({ raw: raw.slice() }),
    seal: async ({ raw }, iv, bound, plain) => sealed(raw, iv, bound, plain),
    open: async ({ raw }, iv, bound, whole) => opened(raw, iv, bound, whole),
    taggingKey: async (raw) => ({ raw: raw.slice() }),
    tag: async ({ raw }, message) => hmac(raw, message),
    async newPair() {
      const privateHalf = random(32);
      return { privateHalf, publicHalf: publicOf(privateHalf) };
    },
    receivingKey: async (privateHalf) => ({ raw: privateHalf.slice() }),
    async sealTo(receiver, info, plain) {
      const once = random(32);
      const enc = publicOf(once);
      const { key, nonce } = messageKey(agreed(once, receiver), enc, receiver, info);
      return joined(enc, sealed(key, nonce, none, plain));
    },
    async openWith({ raw }, info, whole) {
      const enc = whole.slice(0, 32);
      if (enc.length < 32) return undefined;
      const { key, nonce } = messageKey(agreed(raw, enc), enc, publicOf(raw), info);
      return opened(key, nonce, none, whole.slice(32));
    },
  };
}

/** Bytes that look random and are the same every time. */
export function fixedRandom(seed: string): (count: number) => Bytes {
  let calls = 0;
  return (count) => bytes(hkdfSync('sha256', toUtf8(seed), new Uint8Array(), toUtf8(String(calls++)), count));
}
