import 'fake-indexeddb/auto';
import type { JournalStore } from '@unhurried/sync/storage';
import { deleteDB, openDB } from 'idb';
import { expect, test, vi } from 'vitest';
import { storageContract } from '../../sync/storage/storage.contract.ts';
import { indexedDbStore } from './indexed-db.ts';
import { given } from './on-trial.contract.ts';

let count = 0;
const opened: JournalStore[] = [];
const sealed = new Uint8Array([1, 2, 3]);

storageContract(
  'IndexedDB',
  async () => {
    const store = given(await indexedDbStore(`contract-${count}`));
    opened.push(store);
    return store;
  },
  async () => {
    for (const store of opened.splice(0)) await store.destroy();
    count++;
  },
);

const quota = () => new DOMException('no room', 'QuotaExceededError');

test('[DV10] a full disk in the middle of a change is named, and nothing of the change is kept', async () => {
  const store = given(await indexedDbStore('full-disk'));
  given(await store.write({ append: [{ journal: 'x', id: 'before', sealed }] }));
  const add = IDBObjectStore.prototype.add;
  let adds = 0;
  const room = vi.spyOn(IDBObjectStore.prototype, 'add').mockImplementation(function (this: IDBObjectStore, value) {
    if (++adds === 2) throw quota();
    return add.call(this, value);
  });
  const append = ['one', 'two', 'three'].map((id) => ({ journal: 'x', id, sealed }));
  const erase = [{ journal: 'x', ids: ['before'] }];
  expect(await store.write({ append, erase, meta: { seen: true } })).toEqual({ ok: false, refusal: 'full' });
  room.mockRestore();
  expect(given(await store.readAfter('x', 0)).map(({ id }) => id)).toEqual(['before']);
  expect(given(await store.readMeta('seen'))).toBeUndefined();
  expect(given(await store.write({ append }))).toHaveLength(3);
});

test('[DV10] writes are strict: on the disk before they answer', async () => {
  const store = given(await indexedDbStore('strict'));
  const asked = vi.spyOn(IDBDatabase.prototype, 'transaction');
  given(await store.write({ append: [{ journal: 'x', id: 'one', sealed }] }));
  expect(asked.mock.calls.map((call) => call[2])).toEqual([{ durability: 'strict' }]);
  asked.mockRestore();
});

test('[DV10] a database of a newer version is refused and left as it was', async () => {
  const newer = await openDB('newer', 9, { upgrade: (database) => void database.createObjectStore('later') });
  await newer.put('later', 'kept', 'word');
  newer.close();
  expect(await indexedDbStore('newer')).toEqual({ ok: false, refusal: 'broken' });
  const again = await openDB('newer', 9);
  expect(await again.get('later', 'word')).toBe('kept');
  again.close();
});

test('[DV10] a store whose database was erased elsewhere refuses, and does not come back to life', async () => {
  const store = given(await indexedDbStore('erased'));
  await deleteDB('erased');
  expect(await store.write({ meta: { seen: true } })).toEqual({ ok: false, refusal: 'broken' });
  expect(await store.readAfter('x', 0)).toEqual({ ok: false, refusal: 'broken' });
  const names = (await indexedDB.databases()).map(({ name }) => name);
  expect(names).not.toContain('erased');
});

test('[DV10] a row that lost its bytes stays in the list, so that it can be counted', async () => {
  const store = given(await indexedDbStore('lost-bytes'));
  given(await store.write({ append: [{ journal: 'x', id: 'one', sealed }] }));
  const direct = await openDB('lost-bytes');
  await direct.put('records', { journal: 'x', seq: 2, id: 'two', sealed: 'what?' });
  direct.close();
  const rows = given(await store.readAfter('x', 0));
  expect(rows.map(({ sealed: bytes }) => bytes.length)).toEqual([3, 0]);
});
