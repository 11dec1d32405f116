import { createHash } from 'node:crypto';
import { type JournalStore, memoryStore, type NewRecord } from '@unhurried/sync/storage';
import { type CrankedRelay, crankedRelay, type Message } from '../../../sync/transport/cranked.contract.ts';
import { type Device, memoryDevice, type OpenSide } from '../index.ts';
import type { Ways } from './room.ts';

/** One clock, one chance and one network for everything in a story. */
export interface World {
  readonly relay: CrankedRelay;
  now: number;
  online: boolean;
  /** Lets everything under way come to its end, then time pass. */
  settle(): Promise<void>;
  /** Messages that never arrive while there is a network. */
  lose: (message: Message) => boolean;
  /** Milliseconds for which a message lies on its way, so that others overtake it. */
  late: (message: Message) => number;
  /** Requests that arrive twice. */
  twice: (message: Message) => boolean;
  /** Lets everything come to its end, then answers with the promise's value. */
  done<Value>(promise: Promise<Value>): Promise<Value>;
  emptyDevice(name: string): Promise<Device>;
  /** Names of the small values that a device holds. */
  metaNames(phone: Phone): Promise<readonly string[]>;
  /** Everything on a phone's disk, as somebody with a hex editor sees it. */
  dump(phone: Phone): Promise<string>;
  pass(milliseconds: number): Promise<void>;
  ways(phone: string): Ways;
}

/** A disk whose small values can be listed. */
const asText = ({ id, sealed }: NewRecord): string => `${id} ${Buffer.from(sealed).toString('latin1')}`;

interface ListedStore {
  readonly store: JournalStore;
  readonly names: () => readonly string[];
  readonly dump: () => string;
}

function listedStore(): ListedStore {
  const inner = memoryStore();
  const names = new Set<string>();
  const written: string[] = [];
  const store: JournalStore = {
    ...inner,
    async write(change) {
      const done = await inner.write(change);
      written.push(JSON.stringify(change.meta ?? {}), ...(change.append ?? []).map(asText));
      for (const [name, value] of Object.entries(change.meta ?? {}))
        if (value === undefined) names.delete(name);
        else names.add(name);
      return done;
    },
  };
  return { store, names: () => [...names].sort(), dump: () => written.join('\n') };
}

interface Timer {
  readonly due: number;
  readonly then: () => void;
}

const hash = (token: string): string =>
  createHash('sha256').update(Buffer.from(token, 'base64url')).digest('base64url');

/** Keys are derived on other threads. Counted, so that a story goes on when everything has come to its end. */
let underWay = 0;
const counted = <Work extends (...given: never[]) => Promise<unknown>>(work: Work): Work =>
  (async (...given: Parameters<Work>) => {
    underWay += 1;
    try {
      return await work(...given);
    } finally {
      underWay -= 1;
    }
  }) as unknown as Work;

const { subtle } = globalThis.crypto;
for (const name of ['encrypt', 'decrypt', 'sign', 'verify', 'digest', 'deriveBits', 'deriveKey'] as const)
  Object.defineProperty(subtle, name, { configurable: true, value: counted(subtle[name].bind(subtle) as never) });
for (const name of ['generateKey', 'importKey', 'exportKey'] as const)
  Object.defineProperty(subtle, name, { configurable: true, value: counted(subtle[name].bind(subtle) as never) });
await Promise.all([import('./index.ts'), import('./rooms.ts'), import('../fleeting/index.ts')]);

const turn = () => new Promise<void>((done) => setImmediate(done));
const quietTurns = 12;

export function world(start = Date.UTC(2026, 10, 20, 9)): World {
  let timers: Timer[] = [];
  const onlineListeners = new Set<() => void>();
  const locks = new Map<string, (() => void)[]>();
  const disks = new Map<string, ReturnType<typeof listedStore>>();
  const disk = (name: string) => {
    const found = disks.get(name) ?? listedStore();
    disks.set(name, found);
    return found;
  };
  const delayed = new Set<number>();
  const copies = new Set<number>();
  let moved = false;
  const moves = (message: Message): void => {
    const { number } = message;
    const late = self.late(message);
    const then = () => self.relay.carry(number);
    if (!self.online || self.lose(message)) self.relay.lose(number);
    else if (late === 0) then();
    else {
      delayed.add(number);
      timers.push({ due: self.now + late, then });
    }
  };
  const flow = (): void => {
    const under = self.relay.underWay().filter(({ number }) => !delayed.has(number));
    moved ||= under.length > 0;
    for (const message of under) {
      const isCopied = message.leg === 'request' && !copies.has(message.number) && self.twice(message);
      if (isCopied) self.relay.repeat(message.number);
      if (isCopied) copies.add(self.relay.underWay().at(-1)?.number ?? 0);
      moves(message);
    }
  };
  const self: World = {
    relay: crankedRelay({ now: () => self.now, hash, onMessage: () => setImmediate(() => flow()) }),
    now: start,
    online: true,
    lose: () => false,
    late: () => 0,
    twice: () => false,
    async done(promise) {
      await self.settle();
      return promise;
    },
    emptyDevice: async (name) =>
      memoryDevice({ now: () => self.now, zone: () => 'UTC', ways: self.ways(name), store: disk(name).store }),
    metaNames: async ({ name }) => disk(name).names(),
    dump: async ({ name }) => disk(name).dump(),
    async settle() {
      for (let quiet = 0; quiet < quietTurns; quiet++) {
        if (moved || underWay > 0) quiet = 0;
        moved = false;
        await turn();
      }
    },
    async pass(milliseconds) {
      const until = self.now + milliseconds;
      for (;;) {
        await self.settle();
        const next = timers.filter(({ due }) => due <= until).sort((one, other) => one.due - other.due)[0];
        if (!next) break;
        timers = timers.filter((timer) => timer !== next);
        self.now = Math.max(self.now, next.due);
        next.then();
      }
      self.now = until;
      await self.settle();
    },
    ways: (phone) => ({
      origin: 'https://unhurried.example',
      transport: () => self.relay.phone(phone),
      after(milliseconds, then) {
        const timer = { due: self.now + milliseconds, then };
        timers.push(timer);
        return () => {
          timers = timers.filter((each) => each !== timer);
        };
      },
      onOnline(listener) {
        onlineListeners.add(listener);
        return () => void onlineListeners.delete(listener);
      },
      chance: () => 0.5,
      oneAtATime(name, work) {
        const waiting = locks.get(`${phone} ${name}`) ?? [];
        locks.set(`${phone} ${name}`, [...waiting, work]);
        if (waiting.length === 0) work();
        return () => {
          const left = (locks.get(`${phone} ${name}`) ?? []).filter((each) => each !== work);
          const wasFirst = waiting.length === 0;
          locks.set(`${phone} ${name}`, left);
          if (wasFirst) left[0]?.();
        };
      },
    }),
  };
  return self;
}

export interface Phone {
  readonly name: string;
  readonly device: Device;
  side: OpenSide;
}
