import 'fake-indexeddb/auto';
import { afterEach, expect, test } from 'vitest';
import { ringOf } from './ring.ts';
import { type KeptWake, wakeShelf } from './ring-shelf.ts';

const databases = async (): Promise<readonly (string | undefined)[]> =>
  (await indexedDB.databases()).map(({ name }) => name);

const kept: KeptWake = {
  token: 't'.repeat(43),
  relay: 'https://relay.example',
  endpoint: 'https://push.example/a',
  times: [480, 1200],
  told: 20_000,
  ring: ringOf([1_958_000 * 900_000], 'A note is waiting', 0),
};

afterEach(() => wakeShelf.forget());

test('[SW9] what is kept comes back, is changed in one step, and forgotten without a trace', async () => {
  expect(await wakeShelf.changed(() => kept)).toEqual(kept);
  expect(await wakeShelf.read()).toEqual(kept);
  const [one, other] = await Promise.all([
    wakeShelf.changed((now) => now && { ...now, told: now.told + 1 }),
    wakeShelf.changed((now) => now && { ...now, told: now.told + 1 }),
  ]);
  expect([one?.told, other?.told].toSorted()).toEqual([20_001, 20_002]);
  expect(await wakeShelf.changed(() => undefined)).toMatchObject({ told: 20_002 });
  await wakeShelf.forget();
  expect([await wakeShelf.read(), await databases()]).toEqual([undefined, []]);
});

test('[SW9] looking where nothing was ever kept makes nothing', async () => {
  expect(await wakeShelf.read()).toBeUndefined();
  expect(await databases()).toEqual([]);
});

test('[SW9] what is damaged counts as nothing', async () => {
  await wakeShelf.changed(() => kept);
  const open = indexedDB.open('unhurried-wake', 1);
  const database = await new Promise<IDBDatabase>((done) => {
    open.onsuccess = () => done(open.result);
  });
  for (const found of [7, { ...kept, times: [480] }, { ...kept, ring: { quarters: [], words: '' } }, { token: 't' }]) {
    const writing = database.transaction('wake', 'readwrite');
    writing.objectStore('wake').put(found, 'only');
    await new Promise((done) => writing.addEventListener('complete', done));
    expect(await wakeShelf.read()).toBeUndefined();
  }
  database.close();
});

test('[SW7] nothing in its size tells how many times or notes there are', async () => {
  const sizes = new Set<number>();
  for (const [times, instants] of [
    [[0], []],
    [
      [0, 15, 30, 45],
      [1e12, 2e12, 3e12],
    ],
  ] as const) {
    await wakeShelf.forget();
    await wakeShelf.changed(() => ({ ...kept, times, ring: ringOf(instants, 'A note', 0) }));
    const open = indexedDB.open('unhurried-wake', 1);
    const database = await new Promise<IDBDatabase>((done) => {
      open.onsuccess = () => done(open.result);
    });
    const looking = database.transaction('wake').objectStore('wake').get('only');
    const found = await new Promise<{ times: Uint16Array; ring: { quarters: Uint32Array; words: string } }>((done) => {
      looking.onsuccess = () => done(looking.result);
    });
    database.close();
    sizes.add(found.times.byteLength + found.ring.quarters.byteLength + found.ring.words.length);
  }
  expect(sizes.size).toBe(1);
});
