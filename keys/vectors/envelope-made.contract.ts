import { framed, joined, toBase64, toUtf8, type Bytes } from '../bytes/index.ts';
import { fixedRandom, type NodeKey, nodeCrypto } from '../crypto/node.contract.ts';
import { type Careless, sealWithoutCare, someKeys } from '../envelope/envelope.contract.ts';
import { type EnvelopeKey, type Letter, type MineEnvelopeKey, type SharedEnvelopeKey, sealForBoth, sealForMe } from '../envelope/index.ts';

/** One envelope with all that is needed to open it, and what must come of it. Bytes are base64url. */
export interface EnvelopeVector {
  readonly name: string;
  readonly box: string;
  /** The key of the journal, and what it is for. */
  readonly key: Omit<EnvelopeKey<string>, 'epoch'> & { readonly epoch: number };
  readonly reader: { readonly role: 'a' | 'b'; readonly authorKey: string };
  readonly envelope: string;
  readonly opens?: { readonly kind: string; readonly chain: string; readonly seq: number; readonly prev: string; readonly day: string; readonly body: string; readonly hash: string };
  readonly refusal?: string;
}

const crypto = nodeCrypto(fixedRandom('cs1 envelope vectors'));
const { mine, shown, passing, author, otherAuthor } = someKeys(crypto);
const theirs: SharedEnvelopeKey<NodeKey> = { ...shown, from: 'b', epoch: 12, keyId: toBase64(crypto.random(8)), key: { raw: crypto.random(32) } };
const box = toBase64(crypto.random(32));
const chain = '000102030405060708090a0b0c0d0e0f';
const letter: Letter = { kind: 'facts', chain, seq: 2, prev: crypto.random(32), day: '2026-11-22', body: toUtf8('{"facts":[{"kind":"reflected","text":"müde 🌙"}]}') };
const first: Letter = { ...letter, seq: 1, prev: new Uint8Array(32) };

type AnyKey = MineEnvelopeKey<NodeKey> | SharedEnvelopeKey<NodeKey>;

function vector(name: string, key: AnyKey, envelope: Bytes, comes: Partial<EnvelopeVector>): EnvelopeVector {
  const reader = { role: 'a' as const, authorKey: toBase64(author.key.raw) };
  return { name, box, key: { ...key, key: toBase64(key.key.raw) }, reader, envelope: toBase64(envelope), ...comes };
}

async function opening(name: string, key: AnyKey, by: typeof author, given: Letter): Promise<EnvelopeVector> {
  const { bytes, hash } =
    key.journal === 'mine' ? await sealForMe(crypto, key, by, box, given) : await sealForBoth(crypto, key, by, box, given);
  const { kind, seq, day } = given;
  const opens = { kind, chain: given.chain, seq, prev: toBase64(given.prev), day, body: toBase64(given.body), hash };
  return vector(name, key, bytes, { opens });
}

const good = async (): Promise<readonly EnvelopeVector[]> => [
  await opening('for me', mine, author, first),
  await opening('shown, the second of its chain', shown, author, letter),
  await opening('passing', passing, author, { ...letter, prev: new Uint8Array(32) }),
  await opening('with nothing in it', shown, author, { ...first, body: new Uint8Array() }),
  await opening('in the second bucket', shown, author, { ...letter, kind: 'segment', body: toUtf8('slowly '.repeat(300)) }),
  await opening('with the largest count and the longest kind', passing, author, { ...letter, kind: 'a-kind-of-thirty-two-letters-yes', seq: 999_999_999_999_999 }),
  await opening('from the other: their tag is not for me', theirs, otherAuthor, letter),
];

const at = (bytes: Bytes, index: number, value: number): Bytes => bytes.map((byte, here) => (here === index ? value : byte));
const flipped = (bytes: Bytes, index: number): Bytes => at(bytes, index, (bytes[index] ?? 0) ^ 1);
const damaged = { refusal: 'damaged' };

/** Changed on its way, by whoever has no key. */
async function changed(): Promise<readonly EnvelopeVector[]> {
  const { bytes } = await sealForBoth(crypto, shown, author, box, letter);
  return [
    vector('in another mailbox', shown, bytes, { ...damaged, box: toBase64(new Uint8Array(32)) }),
    vector('of version 2', shown, at(bytes, 0, 2), damaged),
    vector('of suite 2', shown, at(bytes, 1, 2), damaged),
    vector('with a bit of the key id changed', shown, flipped(bytes, 9), { refusal: 'unknown-key' }),
    vector('with a bit of the salt changed', shown, flipped(bytes, 10), damaged),
    vector('with a bit of the commitment changed', shown, flipped(bytes, 73), damaged),
    vector('with a bit of the ciphertext changed', shown, flipped(bytes, 74), damaged),
    vector('with a bit of the seal changed', shown, flipped(bytes, bytes.length - 1), damaged),
    vector('cut by a byte', shown, bytes.slice(0, -1), damaged),
    vector('cut to its outside', shown, bytes.slice(0, 74), damaged),
    vector('empty', shown, new Uint8Array(), damaged),
    vector('with a byte behind it', shown, joined(bytes, new Uint8Array(1)), damaged),
    vector('with as many bytes behind it as make a bucket', shown, joined(bytes, new Uint8Array(3072)), damaged),
    vector('under another key with the same id', { ...shown, key: { raw: new Uint8Array(32) } }, bytes, damaged),
  ];
}

const careless = async (name: string, refusal: string, how: Careless, key: AnyKey = shown): Promise<EnvelopeVector> =>
  vector(name, key, await sealWithoutCare(crypto, key, author, box, { ...letter, careless: how }), { refusal });

/** Sealed by whoever holds the key, and said to be for something else. */
const misplaced = async (): Promise<readonly EnvelopeVector[]> => [
  await careless('that says the other wrote it', 'not-its-place', { claim: { from: 'b', to: 'a' } }),
  await careless('that says I wrote it, under the key of the other', 'not-its-place', { claim: { from: 'a', to: 'b' } }, theirs),
  await careless('that is for its author', 'not-its-place', { claim: { to: 'a' } }),
  await careless('that says it passes', 'not-its-place', { claim: { journal: 'passing' } }),
  await careless('that says it is mine', 'not-its-place', { claim: { journal: 'mine', to: 'a', epoch: 0 } }),
  await careless('of an older epoch than its key', 'not-its-place', { claim: { epoch: 2 } }),
  await careless('of another space', 'not-its-place', { claim: { space: 'AAAAAAAAAAAAAAAAAAAAAA' } }),
  await careless('whose tag is for another kind', 'not-mine', { tagFor: { kind: 'forget' } }),
  await careless('whose tag is for another count', 'not-mine', { tagFor: { seq: 3 } }),
  await careless('whose tag is for another body', 'not-mine', { tagFor: { body: toUtf8('{}') } }),
  await careless('whose tag is for another mailbox', 'not-mine', { tagFor: { box: 'another' } }),
  await careless('whose ciphertext opens and whose commitment is to another key', 'damaged', { commitWith: { raw: crypto.random(32) } }),
  vector('forged in my name by the other, who holds the key', shown, (await sealForBoth(crypto, shown, otherAuthor, box, letter)).bytes, { refusal: 'not-mine' }),
  vector('forged among what is mine', mine, (await sealForMe(crypto, mine, otherAuthor, box, letter)).bytes, { refusal: 'not-mine' }),
];

const cutTo = (length: number) => (whole: Bytes) => whole.slice(0, length);
const larger = (whole: Bytes): Bytes => joined(whole, new Uint8Array(3072));
/** A header with other texts than the format knows, in the place of the first part. */
const withHeader = (...parts: readonly (string | Bytes)[]) => (inside: Bytes): Bytes => {
  const length = 4 + (inside[2] ?? 0) * 256 + (inside[3] ?? 0);
  return joined(framed(framed(...parts)), inside.slice(length));
};
const { space } = shown;
const prev = new Uint8Array(32);

/** Sealed by whoever holds the key, and of another form. */
const misshapen = async (): Promise<readonly EnvelopeVector[]> => [
  await careless('in a larger bucket than it needs', 'damaged', { padded: larger }),
  await careless('of a size that is no bucket', 'damaged', { padded: cutTo(900) }),
  await careless('with padding that is not zero', 'damaged', { padded: (whole) => at(whole, 1023, 1) }),
  await careless('with a length beyond its end', 'damaged', { padded: (whole) => at(whole, 2, 255) }),
  await careless('with a fourth part inside', 'damaged', { inside: (inside) => joined(inside, framed('more')) }),
  await careless('with a byte behind its parts', 'damaged', { inside: (inside) => joined(inside, new Uint8Array(1)) }),
  await careless('without a tag', 'damaged', { inside: (inside) => inside.slice(0, -36) }),
  await careless('with a tag that is cut', 'damaged', { inside: (inside) => joined(inside.slice(0, -36), framed(inside.slice(-31))) }),
  await careless('with nothing inside', 'damaged', { inside: () => new Uint8Array() }),
  await careless('whose header lacks its day', 'damaged', { inside: withHeader(space, 'shown', '3', 'a', 'b', 'facts', chain, '2', prev) }),
  await careless('whose epoch has a zero before it', 'damaged', { inside: withHeader(space, 'shown', '03', 'a', 'b', 'facts', chain, '2', prev, '2026-11-22') }),
  await careless('whose kind has a capital', 'damaged', { inside: withHeader(space, 'shown', '3', 'a', 'b', 'Facts', chain, '2', prev, '2026-11-22') }),
  await careless('whose count is not a whole number', 'damaged', { inside: withHeader(space, 'shown', '3', 'a', 'b', 'facts', chain, '2.5', prev, '2026-11-22') }),
  await careless('whose role is a third', 'damaged', { inside: withHeader(space, 'shown', '3', 'c', 'b', 'facts', chain, '2', prev, '2026-11-22') }),
  await careless('whose day has a time', 'damaged', { inside: withHeader(space, 'shown', '3', 'a', 'b', 'facts', chain, '2', prev, '2026-11-22T21:40') }),
  await careless('whose kind is no UTF-8', 'damaged', { inside: withHeader(space, 'shown', '3', 'a', 'b', new Uint8Array([0xff]), chain, '2', prev, '2026-11-22') }),
];

export const envelopeVectors = async (): Promise<readonly EnvelopeVector[]> => [
  ...(await good()),
  ...(await changed()),
  ...(await misplaced()),
  ...(await misshapen()),
];
