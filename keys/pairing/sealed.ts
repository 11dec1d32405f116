import { type Bytes, framed, fromUtf8, joined, toUtf8, wipe } from '../bytes/index.ts';
import type { CryptoPort } from '../crypto/index.ts';
import type { Role } from '../envelope/index.ts';
import { isBucket, padded, unpadded } from '../seal/index.ts';

const ivLength = 12;
const tagLength = 16;

/** The four things that are said in a meeting mailbox. Each has its own size, so a relay can change them but not mix them up. */
export type Kind = 1 | 2 | 3 | 4;

const lengths: ReadonlyMap<number, Kind> = new Map([
  [ivLength + 202 + tagLength, 1],
  [ivLength + 242 + tagLength, 2],
  [ivLength + 32 + tagLength, 3],
]);

const isGift = (bytes: Bytes): boolean =>
  (bytes[0] === 0x61 || bytes[0] === 0x62) && isBucket(bytes.length - 1 - ivLength - tagLength);

/** Nothing for bytes that are none of the four, whoever made them. */
export const kindOf = (bytes: Bytes): Kind | undefined => lengths.get(bytes.length) ?? (isGift(bytes) ? 4 : undefined);

/** A key that follows from a secret and lives for one use. */
const keyUnder = <Key>(crypto: CryptoPort<Key>, secret: Bytes, label: string): Promise<Bytes> =>
  crypto.derive(secret, label, 32);

async function handleOf<Key>(crypto: CryptoPort<Key>, raw: Bytes): Promise<Key> {
  const key = await crypto.sealingKey(raw);
  wipe(raw);
  return key;
}

/** iv ‖ AES-256-GCM. Overwrites the raw key. */
async function sealedUnder<Key>(crypto: CryptoPort<Key>, raw: Bytes, bound: Bytes, plain: Bytes): Promise<Bytes> {
  const iv = crypto.random(ivLength);
  return joined(iv, await crypto.seal(await handleOf(crypto, raw), iv, bound, plain));
}

/** Overwrites the raw key. */
async function openedUnder<Key>(
  crypto: CryptoPort<Key>,
  raw: Bytes,
  bound: Bytes,
  whole: Bytes,
): Promise<Bytes | undefined> {
  const key = await handleOf(crypto, raw);
  return crypto.open(key, whole.slice(0, ivLength), bound, whole.slice(ivLength));
}

const labels = { 1: 'cs1/pair/hello-a/v1', 2: 'cs1/pair/hello-b/v1', 3: 'cs1/pair/sure-a/v1' } as const;
type Before = keyof typeof labels;

/** What is said before both know each other: sealed under the invitation's secret. */
export const sealEarly = async <Key>(
  crypto: CryptoPort<Key>,
  kind: Before,
  secret: Bytes,
  plain: Bytes,
): Promise<Bytes> =>
  sealedUnder(crypto, await keyUnder(crypto, secret, labels[kind]), framed(`cs1/pair/${kind}`), plain);

export const openEarly = async <Key>(
  crypto: CryptoPort<Key>,
  kind: Before,
  secret: Bytes,
  whole: Bytes,
): Promise<Bytes | undefined> =>
  openedUnder(crypto, await keyUnder(crypto, secret, labels[kind]), framed(`cs1/pair/${kind}`), whole);

/** 32 bytes that open what `giver` gives. `key` is k of the SPEC. */
export const giftKeyOf = <Key>(crypto: CryptoPort<Key>, key: Bytes, giver: Role): Promise<Bytes> =>
  keyUnder(crypto, key, `cs1/pair/gift-${giver}/v1`);

const boundToGiver = (giver: Role): Bytes => framed('cs1/pair/4', giver);

/** role ‖ iv ‖ AES-256-GCM. Overwrites the gift key. */
export const sealGift = async <Key>(
  crypto: CryptoPort<Key>,
  giftKey: Bytes,
  giver: Role,
  plain: Bytes,
): Promise<Bytes> => joined(toUtf8(giver), await sealedUnder(crypto, giftKey, boundToGiver(giver), padded(plain)));

/** Nothing when it was not made under this key, for this giver. Overwrites the gift key. */
export async function openGift<Key>(
  crypto: CryptoPort<Key>,
  giftKey: Bytes,
  giver: Role,
  whole: Bytes,
): Promise<Bytes | undefined> {
  if (fromUtf8(whole.slice(0, 1)) !== giver) return undefined;
  const inside = await openedUnder(crypto, giftKey, boundToGiver(giver), whole.slice(1));
  return inside && unpadded(inside);
}
