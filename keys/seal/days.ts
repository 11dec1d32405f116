import { type Bytes, framed, joined, wipe } from '../bytes/index.ts';
import type { CryptoPort } from '../crypto/index.ts';
import type { DaysKey, PassingKey } from './key.ts';

/** Both directions of one day of passing things. */
export interface DayKeys<Key> {
  readonly lapses: number;
  readonly a: PassingKey<Key>;
  readonly b: PassingKey<Key>;
}

const boundTo = (lapses: number): Bytes => framed('cs1/day/v1', String(lapses));

async function bothWays<Key>(crypto: CryptoPort<Key>, raw: Bytes, lapses: number): Promise<DayKeys<Key>> {
  const way = async (author: 'a' | 'b'): Promise<PassingKey<Key>> => {
    const bytes = await crypto.derive(raw, `cs1/passing/${author}/v1`, 32);
    const key = await crypto.sealingKey(bytes);
    wipe(bytes);
    return { use: 'passing', author, lapses, key };
  };
  return { lapses, a: await way('a'), b: await way('b') };
}

/**
 * A fresh random key for everything that lapses at this instant, and the same key sealed for keeping. It follows from
 * nothing: once its sealed form is erased, nobody can read that day again, not even with every other key. [KE9]
 */
export async function newDay<Key>(
  crypto: CryptoPort<Key>,
  days: DaysKey<Key>,
  lapses: number,
): Promise<{ readonly keys: DayKeys<Key>; readonly sealed: Bytes }> {
  const raw = crypto.random(32);
  const iv = crypto.random(12);
  const sealed = joined(iv, await crypto.seal(days.key, iv, boundTo(lapses), raw));
  const keys = await bothWays(crypto, raw, lapses);
  wipe(raw);
  return { keys, sealed };
}

/** Nothing when the sealed key is damaged or belongs to another day. */
export async function openDay<Key>(
  crypto: CryptoPort<Key>,
  days: DaysKey<Key>,
  lapses: number,
  sealed: Bytes,
): Promise<DayKeys<Key> | undefined> {
  const raw = await crypto.open(days.key, sealed.slice(0, 12), boundTo(lapses), sealed.slice(12));
  if (raw?.length !== 32) return undefined;
  const keys = await bothWays(crypto, raw, lapses);
  wipe(raw);
  return keys;
}
