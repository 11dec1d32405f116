import { type Bytes, toBase64, wipe } from '../bytes/index.ts';
import type { CryptoPort } from '../crypto/index.ts';
import type { MineEnvelopeKey } from '../envelope/index.ts';
import type { LinkKey } from '../link/index.ts';
import type { AuthorKey, DaysKey, MineKey, Person, ShownKey } from '../seal/index.ts';
import type { SideSecrets } from './side.ts';

/** What an unlocked side works with. Handles that cannot be read back, but for the coin's own bytes. */
export interface SideKeys<Key> {
  readonly person: Person;
  readonly space: string;
  readonly mine: MineKey<Key>;
  readonly author: AuthorKey<Key>;
  readonly shown: { readonly a: ShownKey<Key>; readonly b: ShownKey<Key> };
  readonly days: DaysKey<Key>;
  readonly receiving: Key;
  /** Seals what this side shares with another phone's: the link, at rest. */
  readonly link: LinkKey<Key>;
  /** Seals envelopes for my own phones. */
  readonly self: MineEnvelopeKey<Key>;
  /** For HMAC without waiting. It is the end of its branch: nothing else follows from it. [KE16] */
  readonly coin: Bytes;
}

/** What follows from `cs1/self/v1` as an epoch's keys follow from its secret. */
async function selfKey<Key>(
  crypto: CryptoPort<Key>,
  { person, space, root }: SideSecrets,
): Promise<MineEnvelopeKey<Key>> {
  const self = await crypto.derive(root, 'cs1/self/v1', 32);
  const whole = await crypto.derive(self, 'cs1/rec/mine/v1', 32);
  const keyId = toBase64(await crypto.derive(self, 'cs1/key-id/mine/v1', 8));
  const key = await crypto.derivingKey(whole);
  wipe(self, whole);
  return { journal: 'mine', space, from: person, epoch: 0, keyId, key };
}

/** Every use has a label of its own, so no two uses share a key. [KE1] */
export async function sideKeys<Key>(crypto: CryptoPort<Key>, secrets: SideSecrets): Promise<SideKeys<Key>> {
  const { person, space, root, spaceKey } = secrets;
  const sealing = async (secret: Bytes, use: string): Promise<Key> => {
    const raw = await crypto.derive(secret, `cs1/${use}/v1`, 32);
    const key = await crypto.sealingKey(raw);
    wipe(raw);
    return key;
  };
  const author = await crypto.derive(root, 'cs1/author/v1', 32);
  const keys: SideKeys<Key> = {
    person,
    space,
    mine: { use: 'mine', author: person, key: await sealing(root, 'mine') },
    author: { use: 'author', author: person, key: await crypto.taggingKey(author) },
    shown: {
      a: { use: 'shown', author: 'a', key: await sealing(spaceKey, 'shown/a') },
      b: { use: 'shown', author: 'b', key: await sealing(spaceKey, 'shown/b') },
    },
    days: { use: 'days', key: await sealing(spaceKey, 'days') },
    receiving: await crypto.receivingKey(secrets.privateHalf),
    link: { use: 'link', person, space, key: await sealing(root, 'link') },
    self: await selfKey(crypto, secrets),
    coin: await crypto.derive(root, 'cs1/coin/v1', 32),
  };
  wipe(author);
  return keys;
}
