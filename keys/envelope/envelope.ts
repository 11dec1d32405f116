import { ok, type Result, refuse } from '@unhurried/kernel';
import { type Bytes, framed, fromBase64, joined, sameBytes, toBase64, unframed, wipe } from '../bytes/index.ts';
import type { CryptoPort } from '../crypto/index.ts';
import { type AuthorKey, padded, unpadded } from '../seal/index.ts';
import { type Header, headerBytes, headerFrom, otherRole, type Role } from './header.ts';
import type { EnvelopeKey, MineEnvelopeKey, SharedEnvelopeKey } from './key.ts';
import { boundTo, outerBytes, type Parted, parted } from './outer.ts';

/** What an envelope says about itself and holds; the rest of its header follows from the key that seals it. */
export type Letter = Pick<Header, 'kind' | 'chain' | 'seq' | 'prev' | 'day'> & { readonly body: Bytes };

export interface Sealed {
  readonly bytes: Bytes;
  /** SHA-256 of all of them, base64url: what the next one of the chain names as its `prev`. */
  readonly hash: string;
}

export interface Opened {
  readonly header: Header;
  readonly body: Bytes;
  readonly hash: string;
}

/**
 * `unknown-key`: no key that I hold has its id. `damaged`: cut, changed, of another version, suite or mailbox, or made for
 * two keys. `not-its-place`: whoever has the key sealed it for another space, journal, epoch or direction than the key's.
 * `not-mine`: it says that I wrote it, and I did not.
 */
export type EnvelopeRefusal = 'unknown-key' | 'damaged' | 'not-its-place' | 'not-mine';

/** Who is reading: my role in the link, and the key that knows what I wrote. */
export interface Reader<Key> {
  readonly role: Role;
  readonly author: AuthorKey<Key>;
}

const noIv: Bytes = new Uint8Array(12);

const readerOf = ({ journal, from }: EnvelopeKey<unknown>): Role => (journal === 'mine' ? from : otherRole(from));

const tagged = (box: string, header: Bytes, body: Bytes): Bytes => framed('cs1/env-by/v1', box, header, body);

const commitment = <Key>(crypto: CryptoPort<Key>, key: Key, salt: Bytes): Promise<Bytes> =>
  crypto.deriveFrom(key, salt, 'cs1/env/commit/v1', 32);

/** A key for this envelope alone, because the salt is random: that is why its iv may be zeros. */
const recordKey = <Key>(crypto: CryptoPort<Key>, key: Key, salt: Bytes): Promise<Key> =>
  crypto.sealingKeyFrom(key, salt, 'cs1/env/key/v1');

async function sealWith<Key>(
  crypto: CryptoPort<Key>,
  key: EnvelopeKey<Key>,
  by: AuthorKey<Key>,
  box: string,
  { body, ...heading }: Letter,
): Promise<Sealed> {
  const { space, journal, epoch, from } = key;
  const header = headerBytes({ ...heading, space, journal, epoch, from, to: readerOf(key) });
  const inside = padded(framed(header, body, await crypto.tag(by.key, tagged(box, header, body))));
  const salt = crypto.random(32);
  const keyId = fromBase64(key.keyId) ?? new Uint8Array();
  const outer = outerBytes(keyId, salt, await commitment(crypto, key.key, salt));
  const once = await recordKey(crypto, key.key, salt);
  const bytes = joined(outer, await crypto.seal(once, noIv, boundTo(box, outer), inside));
  wipe(inside);
  return { bytes, hash: toBase64(await crypto.hash(bytes)) };
}

/** For my own phones. There is no way to hand it a key that the other person holds. [KE23] */
export const sealForMe = <Key>(
  crypto: CryptoPort<Key>,
  key: MineEnvelopeKey<Key>,
  by: AuthorKey<Key>,
  box: string,
  letter: Letter,
): Promise<Sealed> => sealWith(crypto, key, by, box, letter);

/** For the other person and my own phones, with the key of my own direction. [KE23] */
export const sealForBoth = <Key>(
  crypto: CryptoPort<Key>,
  key: SharedEnvelopeKey<Key>,
  by: AuthorKey<Key>,
  box: string,
  letter: Letter,
): Promise<Sealed> => sealWith(crypto, key, by, box, letter);

interface Inside {
  readonly headerBytes: Bytes;
  readonly header: Header;
  readonly body: Bytes;
  readonly tag: Bytes;
}

function insideFrom(whole: Bytes): Inside | undefined {
  const inside = unpadded(whole);
  const [bytes, body, tag] = (inside && unframed(inside, 3)) ?? [];
  const header = bytes && headerFrom(bytes);
  return header && body && tag?.length === 32 ? { headerBytes: bytes, header, body, tag } : undefined;
}

async function insideOf<Key>(
  crypto: CryptoPort<Key>,
  key: Key,
  box: string,
  { outer, outerBytes, sealed }: Parted,
): Promise<Inside | undefined> {
  // Asked first: what was made to open under two keys can keep its promise to one of them only. [KE20]
  if (!sameBytes(outer.commit, await commitment(crypto, key, outer.salt))) return undefined;
  const once = await recordKey(crypto, key, outer.salt);
  const whole = await crypto.open(once, noIv, boundTo(box, outerBytes), sealed);
  return whole && insideFrom(whole);
}

const isInPlace = (header: Header, key: EnvelopeKey<unknown>): boolean =>
  header.space === key.space &&
  header.journal === key.journal &&
  header.epoch === key.epoch &&
  header.from === key.from &&
  header.to === readerOf(key);

/** Opens what lay in a mailbox. What is in my name must carry my tag; what is in the other's is theirs to say. [KE21] */
export async function openEnvelope<Key>(
  crypto: CryptoPort<Key>,
  find: (keyId: string) => EnvelopeKey<Key> | undefined,
  reader: Reader<Key>,
  box: string,
  bytes: Bytes,
): Promise<Result<Opened, EnvelopeRefusal>> {
  const parts = parted(bytes);
  if (!parts) return refuse('damaged');
  const key = find(parts.outer.keyId);
  if (!key) return refuse('unknown-key');
  const inside = await insideOf(crypto, key.key, box, parts);
  if (!inside) return refuse('damaged');
  const { header, body, tag } = inside;
  if (!isInPlace(header, key)) return refuse('not-its-place');
  const mine = key.journal === 'mine' || key.from === reader.role;
  const expected = mine && (await crypto.tag(reader.author.key, tagged(box, inside.headerBytes, body)));
  if (expected && !sameBytes(tag, expected)) return refuse('not-mine');
  return ok({ header, body, hash: toBase64(await crypto.hash(bytes)) });
}
