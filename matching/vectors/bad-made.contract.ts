import { ED25519_TORSION_SUBGROUP } from '@noble/curves/ed25519.js';
import { type Bytes, firstMessage, type Setting } from '../mm1/index.ts';
import { answersOf, believed, chanceFrom, flipped, meet, mineOf, settingOf, written } from '../mm1/people.contract.ts';
import { bytesOf, L } from '../oracle/field.contract.ts';
import { encode, hashToGroup } from '../oracle/group.contract.ts';
import { type BadFirst, type BadSecond, fromHex, toHex } from './made.contract.ts';

const setting = settingOf(2);
const a = mineOf(setting, 'a', answersOf('10'));
const b = mineOf(setting, 'b', answersOf('11'));
const { firsts, seconds } = meet(a, b, 'bad vectors');
const good = firsts.b;

/** Where things stand in a first message of two slots. */
const at = { key: 0, x0: 32, proof0: 64, x1: 192, proof1: 224 };

const stranger = encode(hashToGroup(new Uint8Array([1, 2, 3])));
const identity = new Uint8Array(32);
const notCanonical = fromHex(`ed${'ff'.repeat(30)}7f`);
const negative = fromHex(`01${'00'.repeat(31)}`);
const notSquare = fromHex('26948d35ca62e643e26a83177332e6b6afeb9d08e4268b650f1f5bbd8d81d371');
const orderBytes = bytesOf(L);

function swappedSlots(): Bytes {
  const [one, other] = [good.slice(at.x0, at.x1), good.slice(at.x1)];
  return written(written(good, at.x0, other), at.x1, one);
}

/** The same number written another way: the scalar and L. */
function notReduced(bytes: Bytes, place: number): Bytes {
  let carry = 0;
  const sum = bytes.slice(place, place + 32).map((byte, index) => {
    const total = byte + (orderBytes[index] ?? 0) + carry;
    carry = total >> 8;
    return total & 255;
  });
  return written(bytes, place, sum);
}

const first = (name: string, bytes: Bytes, refusal: string, more: Partial<Setting> = {}): BadFirst => ({
  name,
  setting: { ...setting, ...more },
  role: 'b',
  first: toHex(bytes),
  refusal,
});

const changed = (name: string, place: number, others: Uint8Array, refusal: string): BadFirst =>
  first(name, written(good, place, others), refusal);

export const badFirsts = (): readonly BadFirst[] => [
  first('nothing', new Uint8Array(), 'shape'),
  first('a byte too few', good.slice(0, -1), 'shape'),
  first('a byte too many', new Uint8Array([...good, 0]), 'shape'),
  first('a slot too many', good, 'shape', { slots: ['slot 0', 'slot 1', 'slot 2'] }),
  first('a slot too few', good, 'shape', { slots: ['slot 0'] }),
  first('slots in another order', good, 'proof', { slots: ['slot 1', 'slot 0'] }),
  first('another slot', good, 'proof', { slots: ['slot 0', 'slot one'] }),
  first('another round', good, 'proof', { round: 4 }),
  first('another attempt', good, 'proof', { attempt: 1 }),
  first('another space', good, 'proof', { space: 'another space' }),
  first('the message of the one who reads it', firsts.a, 'proof'),
  first('the two slots changed about', swappedSlots(), 'proof'),
  changed('a public key that is the identity', at.key, identity, 'element'),
  changed('a public key that is no element', at.key, notSquare, 'element'),
  changed('the public key of somebody else', at.key, stranger, 'proof'),
  changed('an element that is the identity', at.x0, identity, 'element'),
  changed('an element not in its only form', at.x0, notCanonical, 'element'),
  changed('a negative element', at.x1, negative, 'element'),
  changed('an element that is none', at.x1, notSquare, 'element'),
  changed('an element in the place of an answer', at.x0, stranger, 'proof'),
  changed('an element twice', at.x1, good.slice(at.x0, at.x0 + 32), 'element'),
  changed('the public key as an answer', at.x1, good.slice(at.key, 32), 'element'),
  ...ED25519_TORSION_SUBGROUP.map((each, index) =>
    changed(`point ${index} of small order`, at.x0, fromHex(each), 'element'),
  ),
  changed('a scalar that is L', at.proof0, orderBytes, 'proof'),
  changed('a scalar of nothing but ones', at.proof1 + 96, new Uint8Array(32).fill(255), 'proof'),
  ...[0, 32, 64, 96].map((place) =>
    first(`scalar ${place / 32} and L`, notReduced(good, at.proof1 + place), 'proof'),
  ),
  changed('the two halves of a proof changed about', at.proof0, halvesTurned(), 'proof'),
  changed('a proof of zeros', at.proof0, new Uint8Array(128), 'proof'),
  changed('the proof of the other slot', at.proof0, good.slice(at.proof1), 'proof'),
  // Half of all changed encodings are elements still, others than before.
  first('a public key with one bit changed', flipped(good, 3), 'element'),
  first('an element with one bit changed', flipped(good, 8 * at.x0), 'element'),
  first('an element with one bit changed, another one now', flipped(good, 300), 'proof'),
  first('a challenge with one bit changed', flipped(good, 600), 'proof'),
  first('a response with one bit changed', flipped(good, 2200), 'proof'),
];

function halvesTurned(): Bytes {
  const [cYes, cNo, sYes, sNo] = [0, 32, 64, 96].map((place) => good.slice(at.proof0 + place, at.proof0 + place + 32));
  return new Uint8Array([...(cNo ?? []), ...(cYes ?? []), ...(sNo ?? []), ...(sYes ?? [])]);
}

const second = (name: string, bytes: Bytes, refusal: string, more: Partial<BadSecond> = {}): BadSecond => ({
  name,
  setting,
  answers: '10',
  key: toHex(a.key),
  theirFirst: toHex(firsts.b),
  theirSecond: toHex(bytes),
  refusal,
  ...more,
});

/** What b makes with a key that is not the one of b's first message. */
function underAnotherKey(): Bytes {
  const other = mineOf(setting, 'b', answersOf('11'), 'somebody else');
  return meet(a, other, 'another key').seconds.b;
}

export function badSeconds(): readonly BadSecond[] {
  const theirs = seconds.b;
  const [v0, v1] = [theirs.slice(0, 32), theirs.slice(32, 64)];
  const otherAnswers = firstMessage({ ...a, answers: answersOf('01') }, chanceFrom('other answers'));
  believed(setting, 'a', otherAnswers);
  return [
    second('nothing', new Uint8Array(), 'shape'),
    second('a byte too few', theirs.slice(1), 'shape'),
    second('a byte too many', new Uint8Array([...theirs, 0]), 'shape'),
    second('under another key', underAnotherKey(), 'proof'),
    second('for other answers of mine', theirs, 'proof', { answers: '01' }),
    second('my own second message', seconds.a, 'proof'),
    second('an element that is the identity', written(theirs, 0, identity), 'element'),
    second('an element that is none', written(theirs, 32, notSquare), 'element'),
    second('an element not in its only form', written(theirs, 32, notCanonical), 'element'),
    second('the elements changed about', written(written(theirs, 0, v1), 32, v0), 'proof'),
    second('an element of my own', written(theirs, 32, seconds.a.slice(32, 64)), 'proof'),
    second('an element of a stranger', written(theirs, 32, stranger), 'proof'),
    second('c is L', written(theirs, 64, orderBytes), 'proof'),
    second('c and L', notReduced(theirs, 64), 'proof'),
    second('s and L', notReduced(theirs, 96), 'proof'),
    second('a proof of zeros', written(theirs, 64, new Uint8Array(64)), 'proof'),
    second('s is one', written(theirs, 96, bytesOf(1n)), 'proof'),
    ...[520, 800].map((bit) => second(`bit ${bit} changed`, flipped(theirs, bit), 'proof')),
  ];
}
