import { mulAddUnsafe } from '@noble/curves/abstract/curve.js';
import { ristretto255, ristretto255_hasher } from '@noble/curves/ed25519.js';
import { concatBytes, numberToBytesBE } from '@noble/curves/utils.js';
import { sha512 } from '@noble/hashes/sha2.js';

// What stands beside: two-way private set intersection from a verifiable PRF (RFC 9497, ristretto255-SHA512) alone. Each
// sends a public key and an element for each slot, multiplies the other's by that key, and proves it once for all of
// them. Nothing proves what the first elements are, so whoever lies there reads the other's answers: it is lighter than
// MM-1 because it promises less. The same library and the same ways to hurry as MM-1; it hashes nothing twice.

const { Point } = ristretto255;
type Element = InstanceType<(typeof ristretto255)['Point']>;
export type Random = (count: number) => Uint8Array;

const text = (value: string): Uint8Array => new TextEncoder().encode(value);
const context = concatBytes(text('OPRFV1-'), new Uint8Array([1]), text('-ristretto255-SHA512'));
const groupTag = concatBytes(text('HashToGroup-'), context);
const scalarTag = concatBytes(text('HashToScalar-'), context);

const element = (label: string): Element => ristretto255_hasher.hashToCurve(text(label), { DST: groupTag });
const weight = (...parts: readonly Uint8Array[]): bigint =>
  ristretto255_hasher.hashToScalar(concatBytes(...parts), { DST: scalarTag });
const framed = (...parts: readonly Uint8Array[]): Uint8Array =>
  concatBytes(...parts.flatMap((part) => [numberToBytesBE(part.length, 2), part]));

const bytesOf = (elements: readonly Element[]): Uint8Array => concatBytes(...elements.map((each) => each.toBytes()));

function elementsIn(bytes: Uint8Array): Element[] {
  const found = Array.from({ length: bytes.length / 32 }, (_, at) =>
    Point.fromBytes(bytes.subarray(32 * at, 32 * at + 32)),
  );
  if (found.some((each) => each.is0())) throw new Error('The identity is no answer.');
  return found;
}

const reduced = (value: bigint): bigint => Point.Fn.create(value);

function chosen(random: Random): bigint {
  const number = BigInt(`0x${random(64).reduce((hex, byte) => hex + byte.toString(16).padStart(2, '0'), '')}`);
  return reduced(number);
}

/** RFC 9497 §2.2.1: a weight for each pair. */
function weights(key: Element, from: readonly Element[], to: readonly Element[]): bigint[] {
  const seed = sha512(framed(key.toBytes(), concatBytes(text('Seed-'), context)));
  return from.map((each, at) => {
    const pair = framed(each.toBytes(), to[at]?.toBytes() ?? seed);
    return weight(framed(seed), numberToBytesBE(at, 2), pair, text('Composite'));
  });
}

const challenge = (...elements: readonly Element[]): bigint =>
  weight(framed(...elements.map((each) => each.toBytes())), text('Challenge'));

/** What stays with one person until the end: 32 bytes of key and their own first message. */
export interface Own {
  readonly key: Uint8Array;
  readonly first: Uint8Array;
}

/** My elements: the key times the yes of a slot after a yes, else times a no that is mine alone. */
export function begun(space: string, role: string, answers: readonly boolean[], random: Random): Own {
  const key = chosen(random);
  const mine = answers.map((yes, at) => element(`${space}/${yes ? 'yes' : `no/${role}`}/${at}`).multiply(key));
  return { key: Point.Fn.toBytes(key), first: bytesOf([Point.BASE.multiply(key), ...mine]) };
}

/** Their elements, and each times my key. */
export interface Multiplied {
  readonly from: Element[];
  readonly to: readonly Element[];
}

export function multiplied({ key }: Own, theirFirst: Uint8Array): Multiplied {
  const [, ...from] = elementsIn(theirFirst);
  const secret = Point.Fn.fromBytes(key);
  return { from, to: from.map((each) => each.multiply(secret)) };
}

/** RFC 9497 BlindEvaluate of a batch: the elements, then c and s. */
export function secondOf({ key }: Own, { from, to }: Multiplied, random: Random): Uint8Array {
  const secret = Point.Fn.fromBytes(key);
  const mine = Point.BASE.multiply(secret);
  const sum = mulAddUnsafe(Point, from, weights(mine, from, to));
  const r = chosen(random);
  const c = challenge(mine, sum, sum.multiply(secret), Point.BASE.multiply(r), sum.multiply(r));
  return concatBytes(bytesOf(to), Point.Fn.toBytes(c), Point.Fn.toBytes(reduced(r - c * secret)));
}

/** RFC 9497 §2.2.2 VerifyProof of a batch. */
function holds(theirKey: Element, from: Element[], to: Element[], proof: Uint8Array): boolean {
  const [c, s] = [Point.Fn.fromBytes(proof.subarray(0, 32)), Point.Fn.fromBytes(proof.subarray(32))];
  const each = weights(theirKey, from, to);
  const [one, other] = [mulAddUnsafe(Point, from, each), mulAddUnsafe(Point, to, each)];
  const rest = [mulAddUnsafe(Point, [Point.BASE, theirKey], [s, c]), mulAddUnsafe(Point, [one, other], [s, c])];
  return challenge(theirKey, one, other, ...rest) === c;
}

/** For each slot whether both said yes; nothing when their proof does not hold. */
export function commonOf(
  own: Own,
  answers: readonly boolean[],
  theirFirst: Uint8Array,
  theirSecond: Uint8Array,
  { to }: Multiplied,
): readonly boolean[] | undefined {
  const [, ...mine] = elementsIn(own.first);
  const answered = elementsIn(theirSecond.subarray(0, -64));
  const [theirKey = Point.ZERO] = elementsIn(theirFirst.subarray(0, 32));
  if (!holds(theirKey, mine, answered, theirSecond.subarray(-64))) return undefined;
  return to.map((each, at) => answers[at] === true && answered[at]?.equals(each) === true);
}
