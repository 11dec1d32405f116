import { type Bytes, readU32, u32 } from '../bytes/index.ts';

const kib = 1024;
const steps = [kib, 4 * kib, 16 * kib, 64 * kib] as const;

/** The bucket that a length falls into, its own four length bytes included. [KE12] */
function bucketOf(length: number): number {
  return steps.find((step) => length <= step) ?? Math.ceil(length / (64 * kib)) * 64 * kib;
}

/** Whether padded content may be this long at all. */
export const isBucket = (length: number): boolean => length > 0 && bucketOf(length) === length;

/** Length, content, zeros: afterwards the size tells one of a few buckets and nothing finer. */
export function padded(content: Bytes): Bytes {
  const whole = new Uint8Array(bucketOf(content.length + 4));
  whole.set(u32(content.length), 0);
  whole.set(content, 4);
  return whole;
}

/** Refuses a length that does not fit, a bucket that is not the smallest, and padding that is not zero. */
export function unpadded(whole: Bytes): Bytes | undefined {
  const length = readU32(whole, 0);
  if (length === undefined || length + 4 > whole.length || bucketOf(length + 4) !== whole.length) return undefined;
  return whole.subarray(length + 4).some((byte) => byte !== 0) ? undefined : whole.slice(4, length + 4);
}
