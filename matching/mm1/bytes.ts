import { concatBytes, utf8ToBytes } from '@noble/hashes/utils.js';
import type { Bytes } from './messages.ts';

/** Four bytes, big end first. */
export function u32(value: number): Bytes {
  return new Uint8Array([value >>> 24, (value >>> 16) & 255, (value >>> 8) & 255, value & 255]);
}

export const joined = (...parts: readonly Uint8Array[]): Bytes => new Uint8Array(concatBytes(...parts));

export const utf8 = (text: string): Bytes => new Uint8Array(utf8ToBytes(text));

/** Each part with its length before it, so that no two lists of parts become the same bytes. */
export function lv(...parts: readonly (string | Uint8Array)[]): Bytes {
  return joined(
    ...parts.flatMap((part) => {
      const bytes = typeof part === 'string' ? utf8(part) : part;
      return [u32(bytes.length), bytes];
    }),
  );
}

/** Looks at every byte whatever it finds: how long it takes tells nothing about where two elements part. */
export function sameBytes(one: Uint8Array, other: Uint8Array): boolean {
  let difference = one.length ^ other.length;
  for (let at = 0; at < one.length; at++) difference |= (one[at] ?? 0) ^ (other[at] ?? 0);
  return difference === 0;
}

/** Part number `index` of bytes that are cut into parts of one size: a copy, so that nobody changes it later. */
export const part = (bytes: Uint8Array, index: number, size: number): Bytes =>
  new Uint8Array(bytes.subarray(index * size, (index + 1) * size));
