import { toBase64, wipe } from '../bytes/index.ts';
import type { CryptoPort } from '../crypto/index.ts';
import { otherRole, type Role, type SharedEnvelopeKey } from '../envelope/index.ts';
import { bytesOf } from './end.ts';
import type { Epoch, Link } from './link.ts';

/** The keys of a link's envelopes: what I write with today, and everything that I can read. */
export interface Ring<Key> {
  readonly write: { readonly shown: SharedEnvelopeKey<Key>; readonly passing: SharedEnvelopeKey<Key> };
  /** Of either direction and every kept epoch; nothing when no key of this link has that id. */
  find(keyId: string): SharedEnvelopeKey<Key> | undefined;
}

interface Pair<Key> {
  readonly shown: SharedEnvelopeKey<Key>;
  readonly passing: SharedEnvelopeKey<Key>;
}

async function keysOf<Key>(
  crypto: CryptoPort<Key>,
  { space }: Link,
  from: Role,
  { n: epoch, secret }: Epoch,
): Promise<Pair<Key>> {
  const raw = bytesOf(secret);
  const keyFor = async <Journal extends 'shown' | 'passing'>(journal: Journal) => {
    const [id, whole] = [
      await crypto.derive(raw, `cs1/key-id/${journal}/v1`, 8),
      await crypto.derive(raw, `cs1/rec/${journal}/v1`, 32),
    ];
    const key = await crypto.derivingKey(whole);
    wipe(whole);
    return { journal, space, from, epoch, keyId: toBase64(id), key };
  };
  const pair = { shown: await keyFor('shown'), passing: await keyFor('passing') };
  wipe(raw);
  return pair;
}

/** Opens every epoch of a link once. Afterwards the secrets themselves are no longer needed. */
export async function ringOf<Key>(crypto: CryptoPort<Key>, link: Link): Promise<Ring<Key>> {
  const own = await Promise.all(link.own.epochs.map((epoch) => keysOf(crypto, link, link.role, epoch)));
  const other = otherRole(link.role);
  const theirs = await Promise.all(link.theirs.epochs.map((epoch) => keysOf(crypto, link, other, epoch)));
  const write = own.at(-1);
  if (!write) throw new Error('A link has an epoch of its own.');
  // Mine are set last: whoever gave an epoch the same secret as one of mine does not take its place.
  const all = [...theirs, ...own].flatMap(({ shown, passing }) => [shown, passing]);
  const byId = new Map(all.map((key) => [key.keyId, key]));
  return { write, find: (keyId) => byId.get(keyId) };
}
