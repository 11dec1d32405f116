import { randomScalar, scalarBytes, scalarIn } from './group.ts';
import type { Bytes, Random } from './messages.ts';

/** A key for one attempt: 32 bytes, never 0. It is kept before the first message leaves. [MM6] */
export const newKey = (random: Random): Bytes => scalarBytes(randomScalar(random));

/** The scalar of a key of mine. What is no key is a bug, not a refusal: it never came from the other. */
export function keyOf(key: Bytes): bigint {
  const scalar = scalarIn(key);
  if (!scalar) throw new Error('This is no key.');
  return scalar;
}
