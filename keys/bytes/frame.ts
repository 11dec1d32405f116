import type { Bytes } from './bytes.ts';
import { toUtf8 } from './utf8.ts';

export function joined(...parts: readonly Bytes[]): Bytes {
  const whole = new Uint8Array(parts.reduce((length, part) => length + part.length, 0));
  let at = 0;
  for (const part of parts) {
    whole.set(part, at);
    at += part.length;
  }
  return whole;
}

export function u32(value: number): Bytes {
  return new Uint8Array([value >>> 24, (value >>> 16) & 255, (value >>> 8) & 255, value & 255]);
}

export function readU32(bytes: Bytes, at: number): number | undefined {
  if (bytes.length < at + 4) return undefined;
  const [a = 0, b = 0, c = 0, d = 0] = bytes.subarray(at, at + 4);
  return ((a << 24) | (b << 16) | (c << 8) | d) >>> 0;
}

/** Parts with their lengths before them: no two lists of parts become the same bytes. [KE11] */
export function framed(...parts: readonly (string | Bytes)[]): Bytes {
  return joined(
    ...parts.flatMap((part) => {
      const bytes = typeof part === 'string' ? toUtf8(part) : part;
      return [u32(bytes.length), bytes];
    }),
  );
}

/** The parts again: exactly so many, with nothing left over, or nothing at all. */
export function unframed(whole: Bytes, count: number): readonly Bytes[] | undefined {
  const parts: Bytes[] = [];
  let at = 0;
  while (parts.length < count) {
    const length = readU32(whole, at);
    if (length === undefined || at + 4 + length > whole.length) return undefined;
    parts.push(whole.slice(at + 4, at + 4 + length));
    at += 4 + length;
  }
  return at === whole.length ? parts : undefined;
}

/** Compares every byte whatever it finds, so that time tells nothing about where two tags differ. */
export function sameBytes(one: Bytes, other: Bytes): boolean {
  let difference = one.length ^ other.length;
  for (let at = 0; at < one.length; at++) difference |= (one[at] ?? 0) ^ (other[at] ?? 0);
  return difference === 0;
}

/** Overwrites a secret. A help, not a promise: a runtime may have moved a copy. */
export function wipe(...secrets: readonly Bytes[]): void {
  for (const secret of secrets) secret.fill(0);
}
