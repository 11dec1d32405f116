import type { Page } from '@playwright/test';
import { expect } from './own-host.ts';

/** All that this origin keeps on the device, as the bytes that lie there, one character each. */
export interface Held {
  readonly database: string;
  readonly caches: string;
  readonly local: Readonly<Record<string, string>>;
  /** Sizes of the sealed records of each journal, in their order. */
  readonly journals: Readonly<Record<string, readonly number[]>>;
  readonly databases: readonly string[];
  /** A key that a page could use lies nowhere. */
  readonly keys: number;
}

type Shelved = Pick<Held, 'database' | 'journals' | 'databases' | 'keys'>;

/** Runs in the page, with nothing of the app's own code. */
async function readShelves(): Promise<Shelved> {
  const answer = <Value>(request: IDBRequest<Value>): Promise<Value> =>
    new Promise((found, lost) => {
      request.onsuccess = () => found(request.result);
      request.onerror = () => lost(request.error);
    });
  let keys = 0;
  const plain = (_: string, value: unknown): unknown => {
    if (value instanceof CryptoKey) keys += 1;
    const bytes = value instanceof ArrayBuffer ? new Uint8Array(value) : value;
    return bytes instanceof Uint8Array ? Array.from(bytes, (byte) => String.fromCharCode(byte)).join('') : bytes;
  };
  const databases = (await indexedDB.databases()).flatMap(({ name }) => name ?? []);
  const journals: Record<string, number[]> = {};
  let database = '';
  for (const name of databases) {
    const opened = await answer(indexedDB.open(name));
    for (const shelf of opened.objectStoreNames) {
      const store = opened.transaction(shelf).objectStore(shelf);
      const [names, values] = await Promise.all([answer(store.getAllKeys()), answer(store.getAll())]);
      database += JSON.stringify([shelf, names, values], plain);
      const records = shelf === 'records' ? values : [];
      for (const { journal, sealed } of records) journals[journal] = [...(journals[journal] ?? []), sealed.byteLength];
    }
    opened.close();
  }
  return { database, journals, databases, keys };
}

async function readBeside(): Promise<Pick<Held, 'caches' | 'local'>> {
  let cached = '';
  for (const name of await caches.keys()) {
    const cache = await caches.open(name);
    for (const response of await cache.matchAll()) cached += await response.text();
  }
  return { caches: cached, local: { ...localStorage, ...sessionStorage } };
}

export const heldOn = async (page: Page): Promise<Held> => ({
  ...(await page.evaluate(readShelves)),
  ...(await page.evaluate(readBeside)),
});

/** The same words, however wide a character lies there. */
export const narrow = (bytes: string): string => bytes.replaceAll('\\u0000', '');

/** How many records lie in what the other side may read, and how large each is. */
export const sharedSizes = ({ journals }: Held): string =>
  JSON.stringify(
    Object.entries(journals)
      .filter(([name]) => /^(shown|passing|days)/.test(name))
      .sort(),
  );

const forBoth = /^outbox\/(shown|passing)/;

/** Until nothing that is for both, or nothing of these, waits on this phone for a mailbox. */
export const settled = (page: Page, of = forBoth): Promise<void> =>
  expect
    .poll(async () => Object.keys((await heldOn(page)).journals).filter((name) => of.test(name)), {
      message: 'what waits',
    })
    .toEqual([]);

/** How many records of what is for both: first those of the one whose letter here is `mine`. */
const countsOf = ({ journals }: Held, mine: string, theirs: string): string =>
  ['shown', 'passing']
    .map((kind) => `${kind} ${journals[`${kind}/${mine}`]?.length ?? 0} ${journals[`${kind}/${theirs}`]?.length ?? 0}`)
    .join(', ');

/**
 * Until both phones hold the same of what is for both, no record more and none less. On each of them its own person is
 * `a`: what is mine here is theirs there. Answers with the counts.
 */
export async function holdTheSame(one: Page, other: Page): Promise<string> {
  await settled(one);
  await settled(other);
  const here = async () => countsOf(await heldOn(one), 'a', 'b');
  const there = async () => countsOf(await heldOn(other), 'b', 'a');
  await expect(async () => expect(await there()).toBe(await here())).toPass({ timeout: 45_000 });
  return here();
}
