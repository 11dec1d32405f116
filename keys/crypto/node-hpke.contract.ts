import {
  createCipheriv,
  createDecipheriv,
  createHmac,
  createPrivateKey,
  createPublicKey,
  diffieHellman,
} from 'node:crypto';
import { type Bytes, joined, toUtf8 } from '../bytes/index.ts';
import type { Psk } from './index.ts';

export const bytes = (data: ArrayBuffer | Uint8Array): Bytes => new Uint8Array(data);
export const hex = (text: string): Bytes => bytes(Buffer.from(text, 'hex'));

const asPrivate = (raw: Bytes) =>
  createPrivateKey({
    key: Buffer.concat([hex('302e020100300506032b656e04220420'), raw]),
    format: 'der',
    type: 'pkcs8',
  });
const asPublic = (raw: Bytes) =>
  createPublicKey({ key: Buffer.concat([hex('302a300506032b656e032100'), raw]), format: 'der', type: 'spki' });

export const publicOf = (raw: Bytes): Bytes =>
  bytes(createPublicKey(asPrivate(raw)).export({ format: 'der', type: 'spki' }).subarray(-32));

/** X25519. OpenSSL throws at a half of low order, which is an answer here, and takes a half with bytes to spare. */
export function agreed(mine: Bytes, theirs: Bytes): Bytes | undefined {
  if (theirs.length !== 32) return undefined;
  const privateKey = asPrivate(mine);
  try {
    return bytes(diffieHellman({ privateKey, publicKey: asPublic(theirs) }));
  } catch {
    return undefined;
  }
}

export const hmac = (key: Bytes, message: Bytes): Bytes => bytes(createHmac('sha256', key).update(message).digest());

export function sealed(key: Bytes, iv: Bytes, bound: Bytes, plain: Bytes): Bytes {
  const cipher = createCipheriv('aes-256-gcm', key, iv).setAAD(bound);
  return joined(bytes(cipher.update(plain)), bytes(cipher.final()), bytes(cipher.getAuthTag()));
}

/** Node takes short tags when they are offered to it, so the length is looked at first. */
export function opened(key: Bytes, iv: Bytes, bound: Bytes, whole: Bytes): Bytes | undefined {
  if (whole.length < 16) return undefined;
  try {
    const cipher = createDecipheriv('aes-256-gcm', key, iv).setAAD(bound).setAuthTag(whole.slice(-16));
    return joined(bytes(cipher.update(whole.slice(0, -16))), bytes(cipher.final()));
  } catch {
    return undefined;
  }
}

function expand(prk: Bytes, info: Bytes, length: number): Bytes {
  let block: Bytes = new Uint8Array();
  let whole: Bytes = new Uint8Array();
  for (let count = 1; whole.length < length; count++) {
    block = hmac(prk, joined(block, info, new Uint8Array([count])));
    whole = joined(whole, block);
  }
  return whole.slice(0, length);
}

const none: Bytes = new Uint8Array();
const kem = joined(toUtf8('KEM'), hex('0020'));
const suite = joined(toUtf8('HPKE'), hex('002000010002'));
const extract = (id: Bytes, salt: Bytes, label: string, secret: Bytes): Bytes =>
  hmac(salt.length ? salt : new Uint8Array(32), joined(toUtf8('HPKE-v1'), id, toUtf8(label), secret));
const stretchOut = (id: Bytes, prk: Bytes, label: string, info: Bytes, length: number): Bytes =>
  expand(prk, joined(new Uint8Array([0, length]), toUtf8('HPKE-v1'), id, toUtf8(label), info), length);

/** What both ends know besides the agreed secret: the encapsulated half, the receiver, the info, and maybe a psk. */
interface Known {
  readonly enc: Bytes;
  readonly receiver: Bytes;
  readonly info: Bytes;
  readonly psk: Psk | undefined;
}

/** RFC 9180, modes base and psk: the key and nonce of the one message, written from the document. */
function messageKey(shared: Bytes, { enc, receiver, info, psk }: Known): { key: Bytes; nonce: Bytes } {
  const secret = stretchOut(kem, extract(kem, none, 'eae_prk', shared), 'shared_secret', joined(enc, receiver), 32);
  const context = joined(
    new Uint8Array([psk ? 1 : 0]),
    extract(suite, none, 'psk_id_hash', psk ? toUtf8(psk.id) : none),
    extract(suite, none, 'info_hash', info),
  );
  const prk = extract(suite, secret, 'secret', psk?.secret ?? none);
  return { key: stretchOut(suite, prk, 'key', context, 32), nonce: stretchOut(suite, prk, 'base_nonce', context, 12) };
}

/** A psk of less than 32 bytes, or without a name, is none. */
const isPsk = (psk: Psk | undefined): boolean => psk === undefined || (psk.secret.length >= 32 && psk.id !== '');

/** `once` is the ephemeral private half. A receiver of low order is a bug of the caller, who has to look first. */
export function hpkeSeal(once: Bytes, receiver: Bytes, info: Bytes, plain: Bytes, psk?: Psk): Bytes {
  const enc = publicOf(once);
  const shared = agreed(once, receiver);
  if (!shared || !isPsk(psk)) throw new Error('Nothing can be sealed to this half, or with this psk.');
  const { key, nonce } = messageKey(shared, { enc, receiver, info, psk });
  return joined(enc, sealed(key, nonce, none, plain));
}

export function hpkeOpen(mine: Bytes, info: Bytes, whole: Bytes, psk?: Psk): Bytes | undefined {
  const enc = whole.slice(0, 32);
  const shared = enc.length < 32 || !isPsk(psk) ? undefined : agreed(mine, enc);
  if (!shared) return undefined;
  const { key, nonce } = messageKey(shared, { enc, receiver: publicOf(mine), info, psk });
  return opened(key, nonce, none, whole.slice(32));
}
