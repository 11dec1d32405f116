import type { Bytes } from '../bytes/index.ts';

/**
 * What this house needs from a platform's cryptography, and no more.
 *
 * `Key` is the platform's own handle. A handle made here can be used and never read back: where the platform knows
 * non-extractable keys, these are such keys [KE1]. A wrong key, tag or ciphertext is an answer (`undefined`), since
 * it is what an attacker or a bad disk sends; a throw is a bug.
 */
export interface CryptoPort<Key> {
  random(count: number): Bytes;
  /** HKDF-SHA-256 with an empty salt and the label as info. */
  derive(secret: Bytes, label: string, length: number): Promise<Bytes>;

  /** A key for AES-256-GCM from 32 bytes. */
  sealingKey(raw: Bytes): Promise<Key>;
  seal(key: Key, iv: Bytes, bound: Bytes, plain: Bytes): Promise<Bytes>;
  open(key: Key, iv: Bytes, bound: Bytes, sealed: Bytes): Promise<Bytes | undefined>;

  /** A key for HMAC-SHA-256. */
  taggingKey(raw: Bytes): Promise<Key>;
  tag(key: Key, message: Bytes): Promise<Bytes>;

  /** X25519, both halves as 32 bytes each. */
  newPair(): Promise<{ readonly publicHalf: Bytes; readonly privateHalf: Bytes }>;
  receivingKey(privateHalf: Bytes): Promise<Key>;
  /** HPKE base mode: X25519, HKDF-SHA-256, AES-256-GCM; the encapsulated secret (32 bytes) comes first. */
  sealTo(publicHalf: Bytes, info: Bytes, plain: Bytes): Promise<Bytes>;
  openWith(key: Key, info: Bytes, sealed: Bytes): Promise<Bytes | undefined>;
}

/** How much work one guess at a passphrase costs. */
export interface Effort {
  readonly memoryKiB: number;
  readonly passes: number;
  readonly lanes: number;
}

/** Argon2id, 32 bytes out. Apart from the rest, because it runs in a worker alone. */
export type Stretch = (passphrase: Bytes, salt: Bytes, effort: Effort) => Promise<Bytes>;
