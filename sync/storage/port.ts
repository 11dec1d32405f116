import type { Result } from '@unhurried/kernel';

/** Sealed bytes as a store keeps them: never a view on memory that another thread shares. */
export type Sealed = Uint8Array<ArrayBuffer>;

/**
 * A record as it lies in a store. Readable without a key are only the journal's name, a random id, a count and, for
 * what is passing, when it lapses: a store must be able to throw lapsed things away while everyone is locked. [SY6]
 */
export interface SealedRecord {
  readonly journal: string;
  /** Counts up within its journal, from 1. Never given twice, not even after erasing. [SY8] */
  readonly seq: number;
  readonly id: string;
  readonly lapses?: number;
  readonly sealed: Sealed;
}

export type NewRecord = Omit<SealedRecord, 'seq'>;

/** `full`: no room on the disk or in the quota. `broken`: the store refused, is blocked, or is gone. */
export type StoreRefusal = 'full' | 'broken';

/** Everything that changes together. A store does all of it or nothing of it. [SY7] */
export interface Change {
  /** A record whose journal holds its id already is not written again. [SY9] */
  readonly append?: readonly NewRecord[];
  readonly erase?: readonly { readonly journal: string; readonly ids: readonly string[] }[];
  /** With everything in them, their snapshots included. Their counts stay. */
  readonly eraseJournals?: readonly string[];
  /** Erases, in every journal, what lapses at this instant or earlier. */
  readonly eraseLapsed?: number;
  /** One per journal; the newest replaces. `undefined` erases it. */
  readonly snapshots?: readonly { readonly journal: string; readonly sealed: Sealed | undefined }[];
  /** Small clear values. `undefined` erases. */
  readonly meta?: Readonly<Record<string, unknown>>;
}

/** Where journals are kept. A write that answered is on the disk. */
export interface JournalStore {
  /** Answers with the records that were appended, as they now lie there. */
  write(change: Change): Promise<Result<readonly SealedRecord[], StoreRefusal>>;
  /** In the order of `seq`; no more than `most` of them, or all. */
  readAfter(journal: string, seq: number, most?: number): Promise<Result<readonly SealedRecord[], StoreRefusal>>;
  readSnapshot(journal: string): Promise<Result<Sealed | undefined, StoreRefusal>>;
  readMeta(name: string): Promise<Result<unknown, StoreRefusal>>;
  /** Nothing is left, not even the counts. */
  destroy(): Promise<Result<void, StoreRefusal>>;
}
