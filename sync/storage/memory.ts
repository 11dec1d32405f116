import { ok } from '@unhurried/kernel';
import type { Change, JournalStore, NewRecord, Sealed, SealedRecord } from './port.ts';

interface Held {
  readonly records: Map<string, readonly SealedRecord[]>;
  readonly heads: Map<string, number>;
  readonly snapshots: Map<string, Sealed>;
  readonly meta: Map<string, unknown>;
}

const copied = (record: SealedRecord): SealedRecord => ({ ...record, sealed: record.sealed.slice() });

function appendOne(held: Held, record: NewRecord): SealedRecord | undefined {
  const known = held.records.get(record.journal) ?? [];
  if (known.some(({ id }) => id === record.id)) return undefined;
  const seq = (held.heads.get(record.journal) ?? 0) + 1;
  const kept = copied({ ...record, seq });
  held.heads.set(record.journal, seq);
  held.records.set(record.journal, [...known, kept]);
  return copied(kept);
}

function keepOnly(held: Held, journal: string, stays: (record: SealedRecord) => boolean): void {
  held.records.set(journal, (held.records.get(journal) ?? []).filter(stays));
}

function eraseFrom(held: Held, change: Change): void {
  for (const { journal, ids } of change.erase ?? []) keepOnly(held, journal, ({ id }) => !ids.includes(id));
  for (const journal of change.eraseJournals ?? []) {
    held.records.delete(journal);
    held.snapshots.delete(journal);
  }
  const instant = change.eraseLapsed;
  if (instant === undefined) return;
  for (const journal of held.records.keys()) {
    keepOnly(held, journal, ({ lapses }) => lapses === undefined || lapses > instant);
  }
}

function put<Value>(map: Map<string, Value>, name: string, value: Value | undefined): void {
  if (value === undefined) map.delete(name);
  else map.set(name, value);
}

/** A store that is gone with the page: for the sample couple and for tests. */
export function memoryStore(): JournalStore {
  const held: Held = { records: new Map(), heads: new Map(), snapshots: new Map(), meta: new Map() };
  return {
    async write(change) {
      eraseFrom(held, change);
      const appended = (change.append ?? []).flatMap((record) => appendOne(held, record) ?? []);
      for (const { journal, sealed } of change.snapshots ?? []) put(held.snapshots, journal, sealed?.slice());
      for (const [name, value] of Object.entries(change.meta ?? {})) put(held.meta, name, structuredCopy(value));
      return ok(appended);
    },
    async readAfter(journal, seq, most) {
      const after = (held.records.get(journal) ?? []).filter((record) => record.seq > seq);
      return ok(after.slice(0, most).map(copied));
    },
    async readSnapshot(journal) {
      return ok(held.snapshots.get(journal)?.slice());
    },
    async readMeta(name) {
      return ok(structuredCopy(held.meta.get(name)));
    },
    async destroy() {
      for (const map of Object.values(held)) map.clear();
      return ok(undefined);
    },
  };
}

/** Meta values are plain data, as they would be on a disk. */
function structuredCopy(value: unknown): unknown {
  return value === undefined ? undefined : JSON.parse(JSON.stringify(value));
}
