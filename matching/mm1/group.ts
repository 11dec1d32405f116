import { mulAddUnsafe } from '@noble/curves/abstract/curve.js';
import { ristretto255, ristretto255_hasher } from '@noble/curves/ed25519.js';
import { joined, utf8 } from './bytes.ts';
import type { Bytes, Random } from './messages.ts';

const { Point } = ristretto255;

/** An element of ristretto255. */
export type Element = InstanceType<(typeof ristretto255)['Point']>;

/** The base element. */
export const base: Element = Point.BASE;

/** The order L of the group. */
export const order: bigint = Point.Fn.ORDER;

/** RFC 9497 §3.1: the context of ristretto255-SHA512 in its verifiable mode. */
export const context = joined(utf8('OPRFV1-'), new Uint8Array([1]), utf8('-ristretto255-SHA512'));

const groupTag = joined(utf8('HashToGroup-'), context);
const scalarTag = joined(utf8('HashToScalar-'), context);

/** RFC 9497 HashToGroup. Nobody knows the logarithm of what comes out. */
export const hashToGroup = (input: Bytes): Element => ristretto255_hasher.hashToCurve(input, { DST: groupTag });

/** RFC 9497 HashToScalar. */
export const hashToScalar = (input: Bytes): bigint => ristretto255_hasher.hashToScalar(input, { DST: scalarTag });

/** The remainder below L, never negative. */
export const reduced = (value: bigint): bigint => ((value % order) + order) % order;

/** Bytes as a number, little end first. */
export function numberFrom(bytes: Uint8Array): bigint {
  let value = 0n;
  for (let at = bytes.length - 1; at >= 0; at--) value = (value << 8n) | BigInt(bytes[at] ?? 0);
  return value;
}

export const scalarBytes = (scalar: bigint): Bytes => new Uint8Array(Point.Fn.toBytes(scalar));

export const elementBytes = (element: Element): Bytes => new Uint8Array(element.toBytes());

/** The scalar in these 32 bytes; nothing when it is not below L. */
export function scalarIn(bytes: Uint8Array): bigint | undefined {
  const value = numberFrom(bytes);
  return bytes.length === 32 && value < order ? value : undefined;
}

/** The element in these 32 bytes; nothing for any other encoding (RFC 9496 §4.3.1), and nothing for the identity. */
export function elementIn(bytes: Uint8Array): Element | undefined {
  try {
    const element = Point.fromBytes(bytes);
    return element.is0() ? undefined : element;
  } catch {
    return undefined;
  }
}

/**
 * A scalar that nobody can guess, never 0: 64 random bytes as a number below L, and others when that is 0.
 * A source that gives zeros again and again is broken, and that is thrown.
 */
export function randomScalar(random: Random): bigint {
  for (let tries = 0; tries < 4; tries++) {
    const scalar = reduced(numberFrom(random(64)));
    if (scalar !== 0n) return scalar;
  }
  throw new Error('The source of chance gives nothing but zeros.');
}

/** For a scalar that is secret: the steps do not depend on it, as far as a runtime with big integers can promise. */
export const timesSecret = (element: Element, scalar: bigint): Element =>
  scalar === 0n ? Point.ZERO : element.multiply(scalar);

/** The sum of each element times its scalar. Quick, and only for what everybody may know. */
export const sumOfPublic = (elements: Element[], scalars: bigint[]): Element => mulAddUnsafe(Point, elements, scalars);
