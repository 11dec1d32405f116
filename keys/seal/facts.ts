import type { Result } from '@unhurried/kernel';
import type { Bytes } from '../bytes/index.ts';
import type { CryptoPort } from '../crypto/index.ts';
import type { AuthorKey, MineKey, PassingKey, ShownKey } from './key.ts';
import { type OpenRefusal, openAtRest, type Place, sealAtRest } from './rest.ts';

/** What one person keeps. */
export interface PrivateFact {
  readonly audience: 'mine';
  readonly id: string;
  readonly content: unknown;
}

/** What both read. */
export interface SharedFact {
  readonly audience: 'shown';
  readonly id: string;
  readonly content: unknown;
}

/** What both read until it lapses. */
export interface PassingFact {
  readonly audience: 'passing';
  readonly id: string;
  readonly content: unknown;
}

type FactKey<Key> = MineKey<Key> | ShownKey<Key> | PassingKey<Key>;

/** The journal that a key is for. One audience, one journal, one key. */
export const journalOf = (key: Pick<FactKey<unknown>, 'use' | 'author'>): string => `${key.use}/${key.author}`;

function placeOf(key: FactKey<unknown>, id: string): Place {
  const journal = journalOf(key);
  return key.use === 'passing' ? { journal, id, lapses: key.lapses } : { journal, id };
}

/** Takes a private fact and a private key. There is no way to hand it a key that the other person holds. [KE13] */
export const sealMine = <Key>(
  crypto: CryptoPort<Key>,
  key: MineKey<Key>,
  by: AuthorKey<Key>,
  fact: PrivateFact,
): Promise<Bytes> => sealAtRest(crypto, key.key, by, placeOf(key, fact.id), fact.content);

/** Takes a shared fact and the key of my own direction. */
export const sealShown = <Key>(
  crypto: CryptoPort<Key>,
  key: ShownKey<Key>,
  by: AuthorKey<Key>,
  fact: SharedFact,
): Promise<Bytes> => sealAtRest(crypto, key.key, by, placeOf(key, fact.id), fact.content);

/** Takes a passing fact and the key of the day it lapses with. */
export const sealPassing = <Key>(
  crypto: CryptoPort<Key>,
  key: PassingKey<Key>,
  by: AuthorKey<Key>,
  fact: PassingFact,
): Promise<Bytes> => sealAtRest(crypto, key.key, by, placeOf(key, fact.id), fact.content);

/** Opens a record of any journal. What claims to be mine must carry my tag; what is the other's is theirs. [P7] */
export const openFact = <Key>(
  crypto: CryptoPort<Key>,
  key: FactKey<Key>,
  reader: AuthorKey<Key>,
  id: string,
  sealed: Bytes,
): Promise<Result<unknown, OpenRefusal>> =>
  openAtRest(crypto, key.key, key.author === reader.author ? reader : undefined, placeOf(key, id), sealed);

const snapshotPlace = (key: MineKey<unknown>): Place => ({ journal: `snapshot/${key.author}`, id: 'snapshot' });

/** A snapshot is as private as the journal it sums up. */
export const sealSnapshot = <Key>(
  crypto: CryptoPort<Key>,
  key: MineKey<Key>,
  by: AuthorKey<Key>,
  content: unknown,
): Promise<Bytes> => sealAtRest(crypto, key.key, by, snapshotPlace(key), content);

export const openSnapshot = <Key>(
  crypto: CryptoPort<Key>,
  key: MineKey<Key>,
  by: AuthorKey<Key>,
  sealed: Bytes,
): Promise<Result<unknown, OpenRefusal>> => openAtRest(crypto, key.key, by, snapshotPlace(key), sealed);
