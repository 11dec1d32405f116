import type { Bytes, Mine, Random, Role, Setting } from '../mm1/index.ts';
import { batchHolds, batchProof } from './batch.contract.ts';
import { bytesOf, L, mod, numberOf } from './field.contract.ts';
import { add, decode, encode, generator, hashToGroup, negate, type Point, sha512, times } from './group.contract.ts';

// The plain second implementation, part four: MM-1, written from SPEC.md. Of `mm1` it knows the types of what goes in.

export type Outcome<Value> = { readonly value: Value } | { readonly refusal: 'shape' | 'element' | 'proof' };

/** A first message that holds. */
export interface Read {
  readonly publicKey: Point;
  readonly elements: readonly Point[];
}

const bytes = (...parts: readonly Uint8Array[]): Bytes => new Uint8Array(Buffer.concat(parts));

function u32(value: number): Uint8Array {
  const four = Buffer.alloc(4);
  four.writeUInt32BE(value);
  return four;
}

function lv(...parts: readonly (string | Uint8Array)[]): Bytes {
  const each = parts.map((part) => (typeof part === 'string' ? Buffer.from(part, 'utf8') : part));
  return bytes(...each.flatMap((part) => [u32(part.length), part]));
}

export function sessionOf({ space, round, attempt, slots }: Setting): Bytes {
  return sha512(lv('mm1', space, u32(round), u32(attempt), ...slots));
}

export const yesPoint = (session: Bytes, index: number): Point => hashToGroup(lv('mm1/yes', session, u32(index)));
export const noPoint = (session: Bytes, role: Role, index: number): Point =>
  hashToGroup(lv(`mm1/no/${role}`, session, u32(index)));

/** 64 bytes of chance for a scalar; others when it would be 0. */
export function chosen(random: Random): bigint {
  const scalar = mod(numberOf(random(64)), L);
  return scalar === 0n ? chosen(random) : scalar;
}

const minus = (one: Point, other: Point): Point => add(one, negate(other));

function challenge(context: Bytes, index: number, commitments: readonly Point[]): bigint {
  return mod(numberOf(sha512(lv('mm1/or', context, u32(index), ...commitments.map(encode)))), L);
}

const contextOf = (session: Bytes, role: Role, publicKey: Uint8Array, elements: readonly Uint8Array[]): Bytes =>
  sha512(lv(session, role, publicKey, ...elements));

function myPoints({ setting, role, answers, key }: Mine): readonly Point[] {
  const session = sessionOf(setting);
  return answers.map((yes, index) =>
    times(numberOf(key), yes ? yesPoint(session, index) : noPoint(session, role, index)),
  );
}

export function firstMessage(mine: Mine, random: Random): Bytes {
  const { setting, role, answers } = mine;
  const session = sessionOf(setting);
  const k = numberOf(mine.key);
  const publicKey = times(k, generator);
  const points = myPoints(mine);
  const context = contextOf(session, role, encode(publicKey), points.map(encode));
  const slots = points.map((point, index) => {
    const [w, c, s] = [chosen(random), chosen(random), chosen(random)];
    const [yes, no] = [yesPoint(session, index), noPoint(session, role, index)];
    const [real, other] = answers[index] ? [yes, no] : [no, yes];
    const honest = [times(w, generator), times(w, real)];
    const simulated = [minus(times(s, generator), times(c, publicKey)), minus(times(s, other), times(c, point))];
    const sum = challenge(context, index, answers[index] ? [...honest, ...simulated] : [...simulated, ...honest]);
    const own = mod(sum - c, L);
    const response = mod(w + own * k, L);
    const proof = answers[index] ? [own, c, response, s] : [c, own, s, response];
    return bytes(encode(point), ...proof.map(bytesOf));
  });
  return bytes(encode(publicKey), ...slots);
}

/** An element from the other: never the identity. */
function received(given: Uint8Array): Point | undefined {
  const point = decode(given);
  return given.every((byte) => byte === 0) ? undefined : point;
}

function slotHolds(context: Bytes, index: number, publicKey: Point, [yes, no]: readonly [Point, Point], slot: Bytes) {
  const point = received(slot.subarray(0, 32));
  const [cy, cn, sy, sn] = [1, 2, 3, 4].map((at) => numberOf(slot.subarray(32 * at, 32 * at + 32)));
  if (!point || cy === undefined || cn === undefined || sy === undefined || sn === undefined) return false;
  if ([cy, cn, sy, sn].some((scalar) => scalar >= L)) return false;
  const commitments = [
    minus(times(sy, generator), times(cy, publicKey)),
    minus(times(sy, yes), times(cy, point)),
    minus(times(sn, generator), times(cn, publicKey)),
    minus(times(sn, no), times(cn, point)),
  ];
  return challenge(context, index, commitments) === mod(cy + cn, L);
}

export function checkFirst(setting: Setting, role: Role, given: Bytes): Outcome<Read> {
  const count = setting.slots.length;
  if (count < 1 || count > 64 || given.length !== 32 + 160 * count) return { refusal: 'shape' };
  const slots = setting.slots.map((_, index) => given.slice(32 + 160 * index, 192 + 160 * index));
  const encoded = [given.slice(0, 32), ...slots.map((slot) => slot.slice(0, 32))];
  const [publicKey, ...elements] = encoded.map(received).filter((point) => point !== undefined);
  const different = new Set(encoded.map(String)).size;
  if (!publicKey || elements.length !== count || different !== count + 1) return { refusal: 'element' };
  const session = sessionOf(setting);
  const context = contextOf(session, role, given.slice(0, 32), encoded.slice(1));
  const holds = slots.every((slot, index) =>
    slotHolds(context, index, publicKey, [yesPoint(session, index), noPoint(session, role, index)], slot),
  );
  return holds ? { value: { publicKey, elements } } : { refusal: 'proof' };
}

export function secondMessage(mine: Mine, theirs: Read, random: Random): Bytes {
  const k = numberOf(mine.key);
  const evaluated = theirs.elements.map((element) => times(k, element));
  return bytes(...evaluated.map(encode), batchProof(k, theirs.elements, evaluated, chosen(random)));
}

export function resultOf(mine: Mine, theirs: Read, theirSecond: Bytes): Outcome<readonly boolean[]> {
  const count = mine.answers.length;
  if (theirSecond.length !== 32 * count + 64) return { refusal: 'shape' };
  const encoded = mine.answers.map((_, index) => theirSecond.slice(32 * index, 32 * index + 32));
  const evaluated = encoded.map(received).filter((point) => point !== undefined);
  if (evaluated.length !== count) return { refusal: 'element' };
  const proof = theirSecond.slice(32 * count);
  if (!batchHolds(theirs.publicKey, myPoints(mine), evaluated, proof)) return { refusal: 'proof' };
  const own = theirs.elements.map((element) => encode(times(numberOf(mine.key), element)));
  const same = own.map((element, index) => String(element) === String(encoded[index]));
  return { value: same.map((both, index) => both && mine.answers[index] === true) };
}
