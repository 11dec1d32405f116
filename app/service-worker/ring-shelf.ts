import { type Ring, ringFrom } from './ring.ts';

/**
 * What this browser keeps for being woken, unsealed, in a small database of its own: it is needed while every side is
 * locked, by the service worker to ring and by whoever erases to take it back.
 */
export interface KeptWake {
  /** Made here; the relay knows its hash. It opens this one wake-up and nothing else. */
  readonly token: string;
  /** The origin of the relay that was asked. */
  readonly relay: string;
  /** Where the push service takes messages, as the relay was told; empty until then. */
  readonly endpoint: string;
  /** Minutes of a UTC day, as the relay was told. */
  readonly times: readonly number[];
  /** The day on which it was last told, since 1970. */
  readonly told: number;
  readonly ring: Ring;
}

const name = 'unhurried-wake';
const shelf = 'wake';
const key = 'only';

const answer = <Value>(request: IDBRequest<Value>): Promise<Value> =>
  new Promise((done, failed) => {
    request.onsuccess = () => done(request.result);
    request.onerror = () => failed(request.error);
  });

/** Nothing when there is none and none is to be made: looking leaves no trace. */
function opened(make: boolean): Promise<IDBDatabase | undefined> {
  return new Promise((done, failed) => {
    const opening = indexedDB.open(name, 1);
    opening.onupgradeneeded = () => {
      if (make) opening.result.createObjectStore(shelf);
      else opening.transaction?.abort();
    };
    opening.onsuccess = () => {
      opening.result.onversionchange = () => opening.result.close();
      done(opening.result);
    };
    opening.onerror = () => (make ? failed(opening.error) : done(undefined));
  });
}

function keptFrom(found: unknown): KeptWake | undefined {
  if (typeof found !== 'object' || found === null) return undefined;
  const { token, relay, endpoint, times, told, ring }: Readonly<Record<string, unknown>> = { ...found };
  const looked = ringFrom(ring);
  if (typeof token !== 'string' || typeof relay !== 'string' || typeof endpoint !== 'string') return undefined;
  if (typeof told !== 'number' || !looked) return undefined;
  if (!(times instanceof Uint16Array)) return undefined;
  return { token, relay, endpoint, times: [...times].filter(isTime), told, ring: looked };
}

/** A place that holds no time: beyond any minute of a day. */
const none = 0xffff;
const isTime = (minutes: number): boolean => minutes !== none;
const filled = (times: readonly number[]): Uint16Array => Uint16Array.from({ length: 4 }, (_, at) => times[at] ?? none);

/**
 * Reads and changes in one step: `next` is given what is there now, and answers what is to be there; nothing leaves it as
 * it is. Answers with what lies there afterwards.
 */
async function changed(next: (now: KeptWake | undefined) => KeptWake | undefined): Promise<KeptWake | undefined> {
  const database = await opened(true);
  if (!database) return undefined;
  try {
    const writing = database.transaction(shelf, 'readwrite', { durability: 'strict' });
    const over = new Promise<void>((done, failed) => {
      writing.oncomplete = () => done();
      writing.onabort = () => failed(writing.error);
    });
    const now = keptFrom(await answer(writing.objectStore(shelf).get(key)));
    const then = next(now);
    if (then) writing.objectStore(shelf).put({ ...then, times: filled(then.times) }, key);
    await over;
    return then ?? now;
  } finally {
    database.close();
  }
}

async function read(): Promise<KeptWake | undefined> {
  const database = await opened(false);
  if (!database) return undefined;
  try {
    return keptFrom(await answer(database.transaction(shelf).objectStore(shelf).get(key)));
  } finally {
    database.close();
  }
}

async function forget(): Promise<void> {
  await answer(indexedDB.deleteDatabase(name));
}

/** Each may throw where the browser has no storage or refuses it. */
export const wakeShelf = { read, changed, forget };

export type WakeShelf = typeof wakeShelf;
