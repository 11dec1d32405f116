import { ok, type Result, refuse } from '@unhurried/kernel';
import type { JournalStore, StoreRefusal } from '@unhurried/sync/storage';
import { deleteDB, type IDBPDatabase, openDB } from 'idb';
import { applied } from './indexed-db-change.ts';
import type { Shelves } from './shelves.ts';

function build(database: IDBPDatabase<Shelves>): void {
  const records = database.createObjectStore('records', { keyPath: ['journal', 'seq'] });
  records.createIndex('id', ['journal', 'id'], { unique: true });
  records.createIndex('lapses', 'lapses');
  for (const name of ['heads', 'snapshots', 'meta'] as const) database.createObjectStore(name);
}

const refusalOf = (error: unknown): StoreRefusal =>
  error instanceof Error && error.name === 'QuotaExceededError' ? 'full' : 'broken';

async function tried<Value>(work: () => Promise<Value>): Promise<Result<Value, StoreRefusal>> {
  try {
    return ok(await work());
  } catch (error) {
    return refuse(refusalOf(error));
  }
}

const bytesOf = (found: unknown): Uint8Array<ArrayBuffer> =>
  found instanceof Uint8Array ? new Uint8Array(found) : new Uint8Array();

async function rowsAfter(database: IDBPDatabase<Shelves>, journal: string, seq: number, most?: number) {
  const range = IDBKeyRange.bound([journal, seq], [journal, Number.POSITIVE_INFINITY], true);
  const rows = await database.getAll('records', range, most);
  // A row that lost its bytes stays in the list: it is counted as unreadable, never passed over in silence.
  return rows.map((row) => ({ ...row, sealed: bytesOf(row.sealed) }));
}

function storeOver(name: string, database: IDBPDatabase<Shelves>): JournalStore {
  return {
    write: (change) => tried(() => applied(database, change)),
    readAfter: (journal, seq, most) => tried(() => rowsAfter(database, journal, seq, most)),
    readSnapshot: (journal) =>
      tried(async () => {
        const found: unknown = await database.get('snapshots', journal);
        return found === undefined ? undefined : bytesOf(found);
      }),
    readMeta: (key) => tried(() => database.get('meta', key)),
    destroy: () =>
      tried(async () => {
        database.close();
        await deleteDB(name);
      }),
  };
}

/**
 * The journals in IndexedDB under this name. `broken`: the platform has none, another tab holds an older version
 * open, or the disk refused. A store whose database another tab erased refuses from then on; it does not come back
 * to life empty. [DV10]
 */
export function indexedDbStore(name: string): Promise<Result<JournalStore, StoreRefusal>> {
  return new Promise((resolve) => {
    const opening = openDB<Shelves>(name, 1, {
      upgrade: build,
      blocked: () => resolve(refuse('broken')),
      blocking: (_from, _to, event) => closeOne(event),
    });
    opening.then(
      (database) => resolve(ok(storeOver(name, database))),
      (error: unknown) => resolve(refuse(refusalOf(error))),
    );
  });
}

/** Another tab erases or upgrades: this one lets go, so that it never waits for us. */
function closeOne(event: IDBVersionChangeEvent): void {
  if (event.target instanceof IDBDatabase) event.target.close();
}
