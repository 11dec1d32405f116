import { ristretto255, ristretto255_hasher, ristretto255_oprf } from '@noble/curves/ed25519.js';
import { expect, test } from 'vitest';
import { batchHolds, batchProof } from '../oracle/batch.contract.ts';
import {
  bytesOf,
  D,
  INVSQRT_A_MINUS_D,
  mod,
  numberOf,
  p,
  SQRT_AD_MINUS_ONE,
  SQRT_M1,
} from '../oracle/field.contract.ts';
import * as plain from '../oracle/group.contract.ts';
import rfc9496 from '../vectors/rfc9496.json' with { type: 'json' };
import rfc9497 from '../vectors/rfc9497.json' with { type: 'json' };
import * as quick from './group.ts';
import { chanceFrom } from './people.contract.ts';
import { holdsSameKey, proveSameKey } from './same-key.ts';

const hex = (bytes: Uint8Array): string => Buffer.from(bytes).toString('hex');
const unhex = (text: string): Uint8Array<ArrayBuffer> => new Uint8Array(Buffer.from(text, 'hex'));

function found<Thing>(thing: Thing | undefined): Thing {
  if (thing === undefined) throw new Error('This is no element.');
  return thing;
}

test('[MM10] the roots that the plain implementation copied are roots', () => {
  expect(mod(SQRT_M1 ** 2n)).toBe(p - 1n);
  expect(mod(SQRT_AD_MINUS_ONE ** 2n)).toBe(mod(-D - 1n));
  expect(mod(INVSQRT_A_MINUS_D ** 2n * (-1n - D))).toBe(1n);
});

test('[MM10] RFC 9496 A.1: multiples of the generator, written and read', () => {
  for (const [times, text] of rfc9496.multiples.entries()) {
    expect(hex(plain.encode(plain.times(BigInt(times), plain.generator)))).toBe(text);
    expect(hex(plain.encode(found(plain.decode(unhex(text)))))).toBe(text);
    expect(hex(quick.elementBytes(quick.sumOfPublic([quick.base], [BigInt(times)])))).toBe(text);
    expect(hex(quick.elementBytes(quick.timesSecret(quick.base, BigInt(times))))).toBe(text);
    if (times > 0) expect(hex(quick.elementBytes(found(quick.elementIn(unhex(text)))))).toBe(text);
  }
  expect(quick.elementIn(unhex(rfc9496.multiples[0] ?? ''))).toBeUndefined();
});

test.each(rfc9496.bad)('[MM10] RFC 9496 A.2: $why: $encoding is no element', ({ encoding }) => {
  expect(quick.elementIn(unhex(encoding))).toBeUndefined();
  expect(plain.decode(unhex(encoding))).toBeUndefined();
});

test.each(rfc9496.derived)('[MM10] RFC 9496 A.3: the element of $from', ({ from, to }) => {
  expect(hex(plain.encode(plain.derive(unhex(from))))).toBe(to);
  expect(ristretto255_hasher.deriveToCurve?.(unhex(from)).toHex()).toBe(to);
});

test.each(rfc9497.vectors)('[MM10] RFC 9497 A.1.2: inputs $input, evaluated and proved', (vector) => {
  const { secretKey, publicKey } = rfc9497;
  const key = found(quick.scalarIn(unhex(secretKey)));
  const r = unhex(vector.proofRandomScalar);
  expect(hex(quick.elementBytes(quick.timesSecret(quick.base, key)))).toBe(publicKey);
  for (const [index, input] of vector.input.entries()) {
    const blind = numberOf(unhex(vector.blind[index] ?? ''));
    const [blinded, evaluated] = [vector.blinded[index] ?? '', vector.evaluated[index]];
    expect(hex(quick.elementBytes(quick.timesSecret(quick.hashToGroup(unhex(input)), blind)))).toBe(blinded);
    expect(hex(plain.encode(plain.times(blind, plain.hashToGroup(unhex(input)))))).toBe(blinded);
    expect(hex(quick.elementBytes(quick.timesSecret(found(quick.elementIn(unhex(blinded))), key)))).toBe(evaluated);
    expect(hex(plain.encode(plain.times(key, found(plain.decode(unhex(blinded))))))).toBe(evaluated);
  }
  const quickly = {
    publicKey: found(quick.elementIn(unhex(publicKey))),
    from: vector.blinded.map((each) => found(quick.elementIn(unhex(each)))),
    to: vector.evaluated.map((each) => found(quick.elementIn(unhex(each)))),
  };
  const plainly = (all: readonly string[]) => all.map((each) => found(plain.decode(unhex(each))));
  const [from, to] = [plainly(vector.blinded), plainly(vector.evaluated)];
  const chance = () => new Uint8Array([...r, ...new Uint8Array(32)]);
  expect(hex(proveSameKey(quickly, key, chance))).toBe(vector.proof);
  expect(hex(batchProof(key, from, to, numberOf(r)))).toBe(vector.proof);
  expect(holdsSameKey(quickly, unhex(vector.proof))).toBe(true);
  expect(batchHolds(found(plain.decode(unhex(publicKey))), from, to, unhex(vector.proof))).toBe(true);
});

test('[MM10] the library’s own batch believes our proof, and we believe its own', () => {
  const chance = chanceFrom('with the library');
  const key = quick.randomScalar(chance);
  const publicKey = quick.timesSecret(quick.base, key);
  const from = [0, 1, 2].map((each) => quick.hashToGroup(new Uint8Array([each])));
  const to = from.map((each) => quick.timesSecret(each, key));
  const { voprf } = ristretto255_oprf;
  const blinded = from.map((each) => each.toBytes());
  const theirs = voprf.blindEvaluateBatch(bytesOf(key), publicKey.toBytes(), blinded);
  expect(theirs.evaluated).toEqual(to.map((each) => each.toBytes()));
  expect(holdsSameKey({ publicKey, from, to }, new Uint8Array(theirs.proof))).toBe(true);
  const items = theirs.evaluated.map((evaluated, index) => ({
    input: new Uint8Array([index]),
    blind: bytesOf(1n),
    evaluated,
    blinded: found(blinded[index]),
  }));
  const ours = proveSameKey({ publicKey, from, to }, key, chance);
  expect(() => voprf.finalizeBatch(items, publicKey.toBytes(), ours)).not.toThrow();
  expect(() => voprf.finalizeBatch(items, ristretto255.Point.BASE.toBytes(), ours)).toThrow();
  expect(holdsSameKey({ publicKey: quick.base, from, to }, new Uint8Array(theirs.proof))).toBe(false);
});
