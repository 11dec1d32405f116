import { createPrivateKey, createPublicKey, sign, verify } from 'node:crypto';
import type { Bytes } from '../bytes/index.ts';
import { bytes, hex } from './node-hpke.contract.ts';

const asPrivate = (seed: Bytes) =>
  createPrivateKey({
    key: Buffer.concat([hex('302e020100300506032b657004220420'), seed]),
    format: 'der',
    type: 'pkcs8',
  });
const asPublic = (raw: Bytes) =>
  createPublicKey({ key: Buffer.concat([hex('302a300506032b6570032100'), raw]), format: 'der', type: 'spki' });

export const signingHalf = (seed: Bytes): Bytes =>
  bytes(createPublicKey(asPrivate(seed)).export({ format: 'der', type: 'spki' }).subarray(-32));

export const signed = (seed: Bytes, message: Bytes): Bytes => bytes(sign(null, message, asPrivate(seed)));

const p = 2n ** 255n - 19n;
/** The curve is -x² + y² = 1 + dx²y² with d = -121665/121666. */
const d = 37095705934669439343138083508754565189542113879843219016388785533085940283555n;

const heightOf = (point: Bytes): bigint =>
  point.reduceRight((sum, byte, at) => sum * 256n + BigInt(at === 31 ? byte & 127 : byte), 0n);

/**
 * A second encoding of a height is no key, and neither is a point of order 1, 2, 4 (y is 1, -1, 0) or 8 (doubled, y is 0:
 * dy⁴ + 2y² - 1 vanishes): signatures under those prove nothing.
 */
function isSound(point: Bytes): boolean {
  const y = heightOf(point);
  const square = (y * y) % p;
  return y < p && y !== 0n && square !== 1n && (d * square * square + 2n * square - 1n) % p !== 0n;
}

export function isSigned(publicHalf: Bytes, message: Bytes, signature: Bytes): boolean {
  if (publicHalf.length !== 32 || signature.length !== 64 || !isSound(publicHalf)) return false;
  try {
    return verify(null, message, asPublic(publicHalf), signature);
  } catch {
    return false;
  }
}
