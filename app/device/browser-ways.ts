import { type Result, refuse } from '@unhurried/kernel';
import type { Transport, TransportRefusal } from '@unhurried/sync/transport';
import type { Ways } from './exchange/room.ts';
import { relayTransport } from './relay-transport.ts';
import { relayOrigin } from './relay-transport-origin.ts';

type Answer<Value> = Promise<Result<Value, TransportRefusal>>;

/** The relay that whoever hands out this app has named; asked for when it is first needed, and until it was answered. */
function homeTransport(): Transport {
  let found: Transport | undefined;
  const home = async (): Promise<Transport | undefined> => {
    if (found) return found;
    const origin = await relayOrigin(location.origin);
    if (origin.ok) found ??= relayTransport(origin.value);
    return found;
  };
  const asked = async <Value>(ask: (transport: Transport) => Answer<Value>): Answer<Value> => {
    const transport = await home();
    return transport ? ask(transport) : refuse('away');
  };
  const whenHome = (begun: (transport: Transport) => () => void): (() => void) => {
    let stop = () => {};
    let stopped = false;
    const begin = async () => {
      const transport = await home();
      if (stopped) return;
      if (transport) stop = begun(transport);
      else addEventListener('online', () => void begin(), { once: true });
    };
    void begin();
    return () => {
      stopped = true;
      stop();
    };
  };
  return {
    claim: (box, claim) => asked((transport) => transport.claim(box, claim)),
    append: (key, item) => asked((transport) => transport.append(key, item)),
    read: (key, since) => asked((transport) => transport.read(key, since)),
    erase: (key, cursors) => asked((transport) => transport.erase(key, cursors)),
    eraseBox: (key) => asked((transport) => transport.eraseBox(key)),
    watch: (keys, onNews) => whenHome((transport) => transport.watch(keys, onNews)),
    hear: (key, ears) => whenHome((transport) => transport.hear(key, ears)),
    live: (key, frame) => found?.live(key, frame),
  };
}

/** A turn that is waited for across tabs; where the platform has no locks, this tab alone has it. */
function oneAtATime(name: string, work: () => void): () => void {
  let end = () => {};
  const until = new Promise<void>((done) => {
    end = done;
  });
  if (!('locks' in navigator)) {
    work();
    return end;
  }
  let ended = false;
  void navigator.locks.request(name, async () => {
    if (ended) return;
    work();
    await until;
  });
  return () => {
    ended = true;
    end();
  };
}

export function browserWays(): Ways {
  const home = homeTransport();
  return {
    origin: location.origin,
    transport: (relay) => (relay === '' ? home : relayTransport(relay)),
    after(milliseconds, then) {
      const timer = setTimeout(then, milliseconds);
      return () => clearTimeout(timer);
    },
    onOnline(listener) {
      const seen = () => document.visibilityState === 'visible' && listener();
      addEventListener('online', listener);
      document.addEventListener('visibilitychange', seen);
      return () => {
        removeEventListener('online', listener);
        document.removeEventListener('visibilitychange', seen);
      };
    },
    chance: () => (crypto.getRandomValues(new Uint32Array(1))[0] ?? 0) / 2 ** 32,
    oneAtATime,
  };
}
