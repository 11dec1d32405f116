import { applyUpdate, Doc, encodeStateAsUpdate } from 'yjs';
import type { RecordBody } from './records.ts';

/**
 * Yjs at its best on records like these: plain values, one document for each month, so that a first screen need not
 * load ten years. It seals nothing, signs nothing and asks no network.
 */
type Update = Uint8Array<ArrayBuffer>;

export const months = 120;

const put = (doc: Doc, records: readonly RecordBody[], first: number): void => {
  doc.transact(() => {
    const kept = doc.getMap<RecordBody>('records');
    for (const [at, record] of records.entries()) kept.set(String(first + at).padStart(32, '0'), record);
  });
};

const made = (update: Uint8Array): Update => new Uint8Array(update);

/** A document for each month, as it would be stored. */
export function monthlyUpdates(records: readonly RecordBody[]): readonly Update[] {
  const each = Math.ceil(records.length / months);
  return Array.from({ length: months }, (_, month) => {
    const doc = new Doc();
    put(doc, records.slice(month * each, (month + 1) * each), month * each);
    return made(encodeStateAsUpdate(doc));
  });
}

/** What somebody else's phone sends: one update for each letter. */
export function updatesOf(letters: readonly (readonly RecordBody[])[]): readonly Update[] {
  const doc = new Doc();
  const updates: Update[] = [];
  doc.on('update', (update: Uint8Array) => void updates.push(made(update)));
  let first = 1_000_000;
  for (const letter of letters) {
    put(doc, letter, first);
    first += letter.length;
  }
  return updates;
}

/** Everything in these updates, read as plain values: what a screen needs. */
export function valuesIn(updates: readonly Uint8Array[], doc = new Doc()): readonly RecordBody[] {
  for (const update of updates) applyUpdate(doc, update);
  return [...doc.getMap<RecordBody>('records').values()];
}

export { Doc };
