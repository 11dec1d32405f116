import type { Change, NewRecord, SealedRecord } from '@unhurried/sync/storage';
import type { IDBPDatabase, IDBPTransaction } from 'idb';
import { type Shelves, shelves } from './shelves.ts';

type Writing = IDBPTransaction<Shelves, [...typeof shelves], 'readwrite'>;

async function eraseIds(writing: Writing, journal: string, ids: readonly string[]): Promise<void> {
  const records = writing.objectStore('records');
  for (const id of ids) {
    const key = await records.index('id').getKey([journal, id]);
    if (key) await records.delete(key);
  }
}

async function eraseJournal(writing: Writing, journal: string): Promise<void> {
  const whole = IDBKeyRange.bound([journal, 0], [journal, Number.POSITIVE_INFINITY]);
  await writing.objectStore('records').delete(whole);
  await writing.objectStore('snapshots').delete(journal);
}

async function eraseLapsed(writing: Writing, instant: number): Promise<void> {
  const records = writing.objectStore('records');
  for (const key of await records.index('lapses').getAllKeys(IDBKeyRange.upperBound(instant)))
    await records.delete(key);
}

/** Those whose journal does not hold their id, each id once. All questions are asked before any answer is awaited. */
async function notYetThere(writing: Writing, records: readonly NewRecord[]): Promise<readonly NewRecord[]> {
  const ids = writing.objectStore('records').index('id');
  const there = await Promise.all(records.map(({ journal, id }) => ids.getKey([journal, id])));
  const met = new Set<string>();
  return records.filter(({ journal, id }, at) => {
    const name = `${journal} ${id}`;
    return there[at] === undefined && !met.has(name) && met.add(name);
  });
}

async function append(writing: Writing, records: readonly NewRecord[]): Promise<readonly SealedRecord[]> {
  const fresh = await notYetThere(writing, records);
  const heads = new Map<string, number>();
  for (const journal of new Set(fresh.map((record) => record.journal))) {
    heads.set(journal, (await writing.objectStore('heads').get(journal)) ?? 0);
  }
  const kept = fresh.map((record): SealedRecord => {
    const seq = (heads.get(record.journal) ?? 0) + 1;
    heads.set(record.journal, seq);
    return { ...record, seq };
  });
  await Promise.all(kept.map(async (record) => writing.objectStore('records').add(record)));
  await Promise.all([...heads].map(async ([journal, seq]) => writing.objectStore('heads').put(seq, journal)));
  return kept;
}

async function putOrErase(writing: Writing, change: Change): Promise<void> {
  for (const { journal, sealed } of change.snapshots ?? []) {
    if (sealed === undefined) await writing.objectStore('snapshots').delete(journal);
    else await writing.objectStore('snapshots').put(sealed, journal);
  }
  for (const [name, value] of Object.entries(change.meta ?? {})) {
    if (value === undefined) await writing.objectStore('meta').delete(name);
    else await writing.objectStore('meta').put(value, name);
  }
}

async function changed(writing: Writing, change: Change): Promise<readonly SealedRecord[]> {
  for (const { journal, ids } of change.erase ?? []) await eraseIds(writing, journal, ids);
  for (const journal of change.eraseJournals ?? []) await eraseJournal(writing, journal);
  if (change.eraseLapsed !== undefined) await eraseLapsed(writing, change.eraseLapsed);
  const appended = change.append?.length ? await append(writing, change.append) : [];
  await putOrErase(writing, change);
  return appended;
}

/** One strict transaction: it is on the disk when this resolves, or nothing of it is anywhere. */
export async function applied(database: IDBPDatabase<Shelves>, change: Change): Promise<readonly SealedRecord[]> {
  const writing = database.transaction([...shelves], 'readwrite', { durability: 'strict' });
  // Its failure is thrown below, once; without this it would also be reported as nobody's.
  writing.done.catch(() => undefined);
  try {
    const appended = await changed(writing, change);
    await writing.done;
    return appended;
  } catch (error) {
    abandon(writing);
    throw error;
  }
}

function abandon(writing: Writing): void {
  try {
    writing.abort();
  } catch {
    // It was over already: the platform aborted it when the write did not fit.
  }
}
