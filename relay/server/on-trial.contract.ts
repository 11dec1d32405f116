import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { type Bus, inProcessBus } from '../bus/index.ts';
import { noMeter } from '../metrics/index.ts';
import { type BoxStore, openSqlite } from '../storage/index.ts';
import type { Mail } from './front-desk.ts';
import { type Place, type Serving, serve } from './index.ts';

/** Enough for any test that is not about limits. */
const plenty = {
  claimsPerHour: 1e6,
  appendsPerMinute: 1e6,
  readsPerMinute: 1e6,
  livePerMinute: 1e6,
  wakesPerHour: 1e6,
  socketsPerAddress: 1000,
};

export interface RelayOnTrial {
  readonly serving: Serving;
  readonly origin: string;
  readonly store: BoxStore;
  readonly bus: Bus;
  /** From now on every question to the store is a throw. */
  readonly breakStore: () => void;
  /** What the store said when it broke. */
  readonly troubles: readonly unknown[];
  readonly close: () => Promise<void>;
}

export type Wanted = Partial<Omit<Place, 'mail'>> & { readonly mail?: Partial<Mail> };

/** The same store, until it breaks: from then on every question to it is a throw that names a mailbox. */
function breakable(store: BoxStore): { readonly store: BoxStore; readonly breakNow: () => void } {
  let broken = false;
  const broke = async (box: string) => {
    throw Object.assign(new Error(`the mailbox ${box} is on a broken disk`), { code: 'SQLITE_IOERR' });
  };
  const breaking: BoxStore = {
    ...store,
    find: (box) => (broken ? broke(box) : store.find(box)),
    append: (box, ...more) => (broken ? broke(box) : store.append(box, ...more)),
    isWell: async () => !broken,
  };
  return {
    store: breaking,
    breakNow: () => {
      broken = true;
    },
  };
}

/** A relay over a real file and real sockets, as small as the rule under test needs it. */
export async function relayOnTrial(wanted: Wanted = {}): Promise<RelayOnTrial> {
  const folder = mkdtempSync(join(tmpdir(), 'relay-'));
  const opened = await openSqlite(join(folder, 'boxes.db'));
  if (!opened.ok) throw new Error(opened.refusal.kind);
  const [{ store, breakNow }, bus] = [breakable(opened.value), inProcessBus()];
  const troubles: unknown[] = [];
  const serving = await serve({
    host: 'localhost',
    port: 0,
    behindTls: false,
    proxies: 0,
    sockets: 1000,
    app: undefined,
    meter: noMeter,
    now: Date.now,
    pulse: 30_000,
    patience: 5000,
    ...wanted,
    mail: {
      store,
      bus,
      room: { boxBytes: 64 * 1024 * 1024, boxItems: 100_000 },
      maxBytes: 1024 ** 3,
      rates: plenty,
      trouble: (error) => troubles.push(error),
      ...wanted.mail,
    },
  });
  if (!serving.ok) throw new Error(serving.refusal.why);
  const close = async (): Promise<void> => {
    await serving.value.leave(100);
    await bus.close();
    await store.close();
    rmSync(folder, { recursive: true, force: true });
  };
  const origin = `http://localhost:${serving.value.port}`;
  return { serving: serving.value, origin, store, bus, breakStore: breakNow, troubles, close };
}
