import type { DBSchema } from 'idb';

/** A record as it lies in IndexedDB. What comes back is looked at before it is believed. */
export interface Row {
  readonly journal: string;
  readonly seq: number;
  readonly id: string;
  readonly lapses?: number;
  readonly sealed: Uint8Array<ArrayBuffer>;
}

export interface Shelves extends DBSchema {
  records: {
    key: [string, number];
    value: Row;
    indexes: { id: [string, string]; lapses: number };
  };
  heads: { key: string; value: number };
  snapshots: { key: string; value: Uint8Array<ArrayBuffer> };
  meta: { key: string; value: unknown };
}

export const shelves = ['records', 'heads', 'snapshots', 'meta'] as const;
