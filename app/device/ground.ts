import type { Bytes } from '@unhurried/keys/bytes';
import type { CryptoPort } from '@unhurried/keys/crypto';
import type { JournalStore, StoreRefusal } from '@unhurried/sync/storage';

/** What journals stand on, in a tab, in the vault's worker, and in memory alike. */
export interface Ground {
  readonly crypto: CryptoPort<CryptoKey>;
  readonly store: JournalStore;
  /** One writer at a time, whatever tab or worker it is in. [DV7] */
  readonly exclusive: <Answer>(work: () => Promise<Answer>) => Promise<Answer>;
  readonly now: () => number;
}

/** Calls back later; the answer cancels. */
export type After = (milliseconds: number, then: () => void) => () => void;

/** 128 random bits as text. Says nothing about when or by whom. */
export const newId = (crypto: { random(count: number): Bytes }): string =>
  [...crypto.random(16)].map((byte) => byte.toString(16).padStart(2, '0')).join('');

export const storageRefusal = (refusal: StoreRefusal): 'storage-full' | 'storage' =>
  refusal === 'full' ? 'storage-full' : 'storage';

/** A queue of one: for a page alone, and where the platform has no locks. */
export function queue(): Ground['exclusive'] {
  let last: Promise<unknown> = Promise.resolve();
  return (work) => {
    const next = last.then(work, work);
    last = next.catch(() => undefined);
    return next;
  };
}
