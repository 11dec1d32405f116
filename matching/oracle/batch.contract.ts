import { bytesOf, L, mod, numberOf } from './field.contract.ts';
import { add, encode, generator, hashToScalar, identity, type Point, sha512, times } from './group.contract.ts';

// The plain second implementation, part three: one proof for many multiplications, RFC 9497 §2.2, verifiable mode.

const text = (value: string): Uint8Array => Buffer.from(value, 'latin1');
const u16 = (value: number): Uint8Array => Buffer.from([value >> 8, value & 255]);
const framed = (...parts: readonly Uint8Array[]): Uint8Array =>
  Buffer.concat(parts.flatMap((each) => [u16(each.length), each]));

function composites(publicKey: Point, from: readonly Point[], to: readonly Point[]): readonly [Point, Point] {
  const seed = sha512(framed(encode(publicKey), text('Seed-OPRFV1-\u0001-ristretto255-SHA512')));
  let [m, z] = [identity, identity];
  for (const [index, c] of from.entries()) {
    const d = to[index] ?? identity;
    const transcript = [framed(seed), u16(index), framed(encode(c), encode(d)), text('Composite')];
    const weight = hashToScalar(Buffer.concat(transcript));
    [m, z] = [add(m, times(weight, c)), add(z, times(weight, d))];
  }
  return [m, z];
}

const challenge = (...points: readonly Point[]): bigint =>
  hashToScalar(Buffer.concat([framed(...points.map(encode)), text('Challenge')]));

/** GenerateProof with `r` as its random scalar: c ‖ s. */
export function batchProof(key: bigint, from: readonly Point[], to: readonly Point[], r: bigint): Uint8Array {
  const publicKey = times(key, generator);
  const [m, z] = composites(publicKey, from, to);
  const c = challenge(publicKey, m, z, times(r, generator), times(r, m));
  return Buffer.concat([bytesOf(c), bytesOf(mod(r - c * key, L))]);
}

/** VerifyProof. */
export function batchHolds(publicKey: Point, from: readonly Point[], to: readonly Point[], proof: Uint8Array): boolean {
  const [c, s] = [numberOf(proof.subarray(0, 32)), numberOf(proof.subarray(32, 64))];
  if (c >= L || s >= L) return false;
  const [m, z] = composites(publicKey, from, to);
  const t2 = add(times(s, generator), times(c, publicKey));
  const t3 = add(times(s, m), times(c, z));
  return challenge(publicKey, m, z, t2, t3) === c;
}
