import { sha512 } from '@noble/hashes/sha2.js';
import { joined, part, utf8 } from './bytes.ts';
import {
  base,
  context,
  type Element,
  elementBytes,
  hashToScalar,
  randomScalar,
  reduced,
  scalarBytes,
  scalarIn,
  sumOfPublic,
  timesSecret,
} from './group.ts';
import type { Bytes, Random } from './messages.ts';

/** What one proof speaks about: every `to` is the `from` of its place times the key of `publicKey`. */
export interface Multiplied {
  readonly publicKey: Element;
  readonly from: readonly Element[];
  readonly to: readonly Element[];
}

/** Two bytes, big end first, as RFC 9497 writes its lengths. */
const u16 = (value: number): Bytes => new Uint8Array([value >> 8, value & 255]);

const framed = (...parts: readonly Bytes[]): Bytes => joined(...parts.flatMap((each) => [u16(each.length), each]));

/** RFC 9497 §2.2.1, `di` of ComputeComposites: a weight for each place that nobody can choose. */
function weights({ publicKey, from, to }: Multiplied): bigint[] {
  const seed = new Uint8Array(sha512(framed(elementBytes(publicKey), joined(utf8('Seed-'), context))));
  return from.map((element, index) => {
    const pair = [element, to[index] ?? element].map(elementBytes);
    return hashToScalar(joined(framed(seed), u16(index), framed(...pair), utf8('Composite')));
  });
}

function challenge(publicKey: Element, ...elements: readonly Element[]): bigint {
  return hashToScalar(joined(framed(...[publicKey, ...elements].map(elementBytes)), utf8('Challenge')));
}

/** RFC 9497 §2.2.1 GenerateProof for a batch, in its verifiable mode; chance is an argument. 64 bytes. */
export function proveSameKey(multiplied: Multiplied, key: bigint, random: Random): Bytes {
  const from = sumOfPublic([...multiplied.from], weights(multiplied));
  const to = timesSecret(from, key);
  const r = randomScalar(random);
  const c = challenge(multiplied.publicKey, from, to, timesSecret(base, r), timesSecret(from, r));
  return joined(scalarBytes(c), scalarBytes(reduced(r - c * key)));
}

/** RFC 9497 §2.2.2 VerifyProof for a batch. [MM5] */
export function holdsSameKey(multiplied: Multiplied, proof: Bytes): boolean {
  const [c, s] = [0, 1].map((index) => scalarIn(part(proof, index, 32)));
  if (c === undefined || s === undefined) return false;
  const each = weights(multiplied);
  const from = sumOfPublic([...multiplied.from], each);
  const to = sumOfPublic([...multiplied.to], each);
  const commitments = [sumOfPublic([base, multiplied.publicKey], [s, c]), sumOfPublic([from, to], [s, c])];
  return challenge(multiplied.publicKey, from, to, ...commitments) === c;
}
