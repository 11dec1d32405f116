import type { BoxStore } from '../storage/index.ts';
import type { Meter, Operation } from './meter.ts';

/** A store that says how long each of its answers took. */
export function metered(store: BoxStore, meter: Meter): BoxStore {
  async function timed<Value>(operation: Operation, ask: () => Promise<Value>): Promise<Value> {
    const since = performance.now();
    let well = false;
    try {
      const value = await ask();
      well = true;
      return value;
    } finally {
      meter.stored(operation, (performance.now() - since) / 1000, well);
    }
  }
  return {
    claim: (...given) => timed('claim', () => store.claim(...given)),
    find: (...given) => timed('find', () => store.find(...given)),
    append: (...given) => timed('append', () => store.append(...given)),
    read: (...given) => timed('read', () => store.read(...given)),
    erase: (...given) => timed('erase', () => store.erase(...given)),
    eraseBox: (...given) => timed('eraseBox', () => store.eraseBox(...given)),
    prune: (...given) => timed('prune', () => store.prune(...given)),
    stats: () => timed('stats', () => store.stats()),
    wakes: store.wakes,
    isWell: () => store.isWell(),
    close: () => store.close(),
  };
}
