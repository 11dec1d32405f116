import { createHash } from 'node:crypto';
import {
  absolute,
  bytesOf,
  D,
  D_MINUS_ONE_SQ,
  INVSQRT_A_MINUS_D,
  isNegative,
  L,
  mod,
  numberOf,
  ONE_MINUS_D_SQ,
  p,
  SQRT_AD_MINUS_ONE,
  SQRT_M1,
  sqrtRatio,
} from './field.contract.ts';

// The plain second implementation, part two: the group ristretto255 (RFC 9496), addition of RFC 8032 §5.1.4, and
// hashing into the group and into scalars (RFC 9380 expand_message_xmd, RFC 9497).

type Bytes = Uint8Array<ArrayBuffer>;

/** A point of edwards25519 in extended coordinates; it stands for an element of ristretto255. */
export interface Point {
  readonly x: bigint;
  readonly y: bigint;
  readonly z: bigint;
  readonly t: bigint;
}

export const identity: Point = { x: 0n, y: 1n, z: 1n, t: 0n };

const bx = 15112221349535400772501151409588531511454012693041857206046113283949847762202n;
const by = 46316835694926478169428394003475163141307993866256225615783033603165251855960n;
export const generator: Point = { x: bx, y: by, z: 1n, t: mod(bx * by) };

/** RFC 8032 §5.1.4. */
export function add(one: Point, other: Point): Point {
  const a = mod((one.y - one.x) * (other.y - other.x));
  const b = mod((one.y + one.x) * (other.y + other.x));
  const c = mod(2n * one.t * D * other.t);
  const d = mod(2n * one.z * other.z);
  const [e, f, g, h] = [b - a, d - c, d + c, b + a];
  return { x: mod(e * f), y: mod(g * h), z: mod(f * g), t: mod(e * h) };
}

export const negate = ({ x, y, z, t }: Point): Point => ({ x: mod(-x), y, z, t: mod(-t) });

/** Doubling and adding, from the highest bit. */
export function times(scalar: bigint, point: Point): Point {
  let result = identity;
  for (const bit of mod(scalar, L).toString(2)) {
    result = add(result, result);
    if (bit === '1') result = add(result, point);
  }
  return result;
}

/** RFC 9496 §4.3.1. */
export function decode(bytes: Uint8Array): Point | undefined {
  const s = numberOf(bytes);
  if (bytes.length !== 32 || s >= p || isNegative(s)) return undefined;
  const u1 = mod(1n - s * s);
  const u2 = mod(1n + s * s);
  const v = mod(-D * u1 * u1 - u2 * u2);
  const { wasSquare, root } = sqrtRatio(1n, mod(v * u2 * u2));
  const denX = mod(root * u2);
  const denY = mod(root * denX * v);
  const x = absolute(2n * s * denX);
  const y = mod(u1 * denY);
  const t = mod(x * y);
  return wasSquare && !isNegative(t) && y !== 0n ? { x, y, z: 1n, t } : undefined;
}

/** RFC 9496 §4.3.2. */
export function encode({ x, y, z, t }: Point): Bytes {
  const u1 = mod((z + y) * (z - y));
  const u2 = mod(x * y);
  const { root } = sqrtRatio(1n, mod(u1 * u2 * u2));
  const den1 = mod(root * u1);
  const den2 = mod(root * u2);
  const zInverse = mod(den1 * den2 * t);
  const rotate = isNegative(t * zInverse);
  const turnedX = rotate ? mod(y * SQRT_M1) : x;
  const turnedY = rotate ? mod(x * SQRT_M1) : y;
  const denominator = rotate ? mod(den1 * INVSQRT_A_MINUS_D) : den2;
  const last = isNegative(turnedX * zInverse) ? -turnedY : turnedY;
  return bytesOf(absolute(denominator * (z - last)));
}

/** RFC 9496 §4.3.4, MAP. */
function map(half: Uint8Array): Point {
  const t = mod(numberOf(half) & (2n ** 255n - 1n));
  const r = mod(SQRT_M1 * t * t);
  const u = mod((r + 1n) * ONE_MINUS_D_SQ);
  const v = mod((-1n - r * D) * (r + D));
  const { wasSquare, root } = sqrtRatio(u, v);
  const s = wasSquare ? root : mod(-absolute(root * t));
  const c = wasSquare ? -1n : r;
  const n = mod(c * (r - 1n) * D_MINUS_ONE_SQ - v);
  const [w0, w1, w2, w3] = [2n * s * v, n * SQRT_AD_MINUS_ONE, 1n - s * s, 1n + s * s];
  return { x: mod(w0 * w3), y: mod(w2 * w1), z: mod(w1 * w3), t: mod(w0 * w2) };
}

/** RFC 9496 §4.3.4: the element of 64 bytes. */
export const derive = (bytes: Uint8Array): Point => add(map(bytes.subarray(0, 32)), map(bytes.subarray(32, 64)));

export const sha512 = (...parts: readonly Uint8Array[]): Bytes => {
  const hash = createHash('sha512');
  for (const part of parts) hash.update(part);
  return new Uint8Array(hash.digest());
};

/** RFC 9380 §5.3.1 with SHA-512, for 64 bytes. */
export function expand(message: Uint8Array, tag: Uint8Array): Bytes {
  const tagAndLength = Buffer.concat([tag, Buffer.from([tag.length])]);
  const first = sha512(new Uint8Array(128), message, Buffer.from([0, 64, 0]), tagAndLength);
  return sha512(first, Buffer.from([1]), tagAndLength);
}

const tagged = (name: string): Bytes =>
  new Uint8Array(Buffer.from(`${name}-OPRFV1-\u0001-ristretto255-SHA512`, 'latin1'));

/** RFC 9497 §4.1, HashToGroup in the verifiable mode. */
export const hashToGroup = (message: Uint8Array): Point => derive(expand(message, tagged('HashToGroup')));

/** RFC 9497 §4.1, HashToScalar in the verifiable mode. */
export const hashToScalar = (message: Uint8Array): bigint => mod(numberOf(expand(message, tagged('HashToScalar'))), L);
