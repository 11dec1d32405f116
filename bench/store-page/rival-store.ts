import { inLetters, recordsFrom } from './records.ts';
import { Doc, monthlyUpdates, months, updatesOf, valuesIn } from './rival.ts';

const answered = <Value>(asked: IDBRequest<Value>): Promise<Value> =>
  new Promise((done, failed) => {
    asked.onsuccess = () => done(asked.result);
    asked.onerror = () => failed(asked.error);
  });

const finished = (writing: IDBTransaction): Promise<void> =>
  new Promise((done, failed) => {
    writing.oncomplete = () => done();
    writing.onabort = () => failed(writing.error);
  });

function opened(): Promise<IDBDatabase> {
  const opening = indexedDB.open('beside', 1);
  opening.onupgradeneeded = () => {
    opening.result.createObjectStore('months');
    opening.result.createObjectStore('updates', { autoIncrement: true });
  };
  return answered(opening);
}

/** As strict as our own store: each change is on the disk before the next step. */
async function kept(database: IDBDatabase, store: 'months' | 'updates', entries: readonly [Uint8Array, number?][]) {
  const writing = database.transaction(store, 'readwrite', { durability: 'strict' });
  for (const [update, key] of entries) writing.objectStore(store).put(update, key);
  await finished(writing);
}

export const rival = {
  async fill(count: number): Promise<void> {
    const database = await opened();
    const docs = monthlyUpdates(recordsFrom(0, count, count));
    await kept(
      database,
      'months',
      docs.map((update, month) => [update, month]),
    );
    database.close();
  },

  /** The newest months, from the opening of the database to plain values. Milliseconds. */
  async open(newest: number): Promise<{ readonly took: number; readonly found: number }> {
    const since = performance.now();
    const database = await opened();
    const range = IDBKeyRange.lowerBound(months - newest);
    const docs: readonly Uint8Array[] = await answered(
      database.transaction('months').objectStore('months').getAll(range),
    );
    const found = docs.reduce((sum, update) => sum + valuesIn([update]).length, 0);
    const took = performance.now() - since;
    database.close();
    return { took, found };
  },

  /** So many records of the other person, in updates as large as our letters, each kept before the next is taken. */
  async merge(count: number): Promise<{ readonly took: number; readonly found: number; readonly letters: number }> {
    const database = await opened();
    const updates = updatesOf(inLetters(recordsFrom(0, count, count)));
    const doc = new Doc();
    const since = performance.now();
    for (const update of updates) {
      valuesIn([update], doc);
      await kept(database, 'updates', [[update]]);
    }
    const found = valuesIn([], doc).length;
    const took = performance.now() - since;
    database.close();
    return { took, found, letters: updates.length };
  },
};
