import { hmac } from '@noble/hashes/hmac.js';
import { sha256 } from '@noble/hashes/sha2.js';
import { utf8ToBytes } from '@noble/hashes/utils.js';

/** HMAC-SHA-256 of the label under this side's coin key, read as a fraction: 48 bits are enough for a coin. [DV12] */
export function coinOf(key: Uint8Array, label: string): number {
  const drawn = hmac(sha256, key, utf8ToBytes(label));
  return drawn.subarray(0, 6).reduce((sum, byte) => sum * 256 + byte, 0) / 2 ** 48;
}
