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

  /** SHA-256. */
  hash(bytes: Bytes): Promise<Bytes>;
  /** The public half that belongs to a private one (X25519). */
  publicOf(privateHalf: Bytes): Promise<Bytes>;
  /** X25519 with a receiving key. Nothing when the other half is of low order or no point. */
  agree(key: Key, publicHalf: Bytes): Promise<Bytes | undefined>;

  /** A key from which others follow, for HKDF-SHA-256. */
  derivingKey(raw: Bytes): Promise<Key>;
  deriveFrom(key: Key, salt: Bytes, label: string, length: number): Promise<Bytes>;
  /** Straight to a key for AES-256-GCM: its bytes are never seen. */
  sealingKeyFrom(key: Key, salt: Bytes, label: string): Promise<Key>;

  /** Ed25519 from a seed of 32 bytes. Signatures need not be the same twice (Safari's are not). */
  signingPair(seed: Bytes): Promise<{ readonly publicHalf: Bytes; readonly key: Key }>;
  sign(key: Key, message: Bytes): Promise<Bytes>;
  verify(publicHalf: Bytes, message: Bytes, signature: Bytes): Promise<boolean>;

  /** HPKE mode_psk, otherwise as `sealTo`. */
  sealToWithPsk(publicHalf: Bytes, psk: Psk, info: Bytes, plain: Bytes): Promise<Bytes>;
  openWithPsk(key: Key, psk: Psk, info: Bytes, sealed: Bytes): Promise<Bytes | undefined>;
}

/** At least 32 bytes that both ends hold, and their name. */
export interface Psk {
  readonly secret: Bytes;
  readonly id: string;
}

/** How much work one guess at a passphrase costs. */
export interface Effort {
  readonly memoryKiB: number;
  readonly passes: number;
  readonly lanes: number;
}

/** Argon2id, 32 bytes out. Apart from the rest, because it runs in a worker alone. */
export type Stretch = (passphrase: Bytes, salt: Bytes, effort: Effort) => Promise<Bytes>;
