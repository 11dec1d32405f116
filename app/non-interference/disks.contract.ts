import { type Change, type JournalStore, memoryStore } from '@unhurried/sync/storage';

/** All that was ever written on each phone's disk, so that another disk can become the same. */
export type Written = ReadonlyMap<string, readonly Change[]>;

export interface DiskNames {
  readonly journals: readonly string[];
  readonly meta: readonly string[];
}

export interface Disks {
  of(phone: string): JournalStore;
  /** The names under which anything was ever written there. */
  names(phone: string): DiskNames;
  written(): Written;
}

async function rewritten(changes: readonly Change[]): Promise<JournalStore> {
  const store = memoryStore();
  for (const change of changes) await store.write(change);
  return store;
}

const once = (names: readonly string[]): readonly string[] => [...new Set(names)].sort();

/** Disks in memory on which these changes were made. */
export async function disksAfter(past: Written): Promise<Disks> {
  const stores = new Map<string, JournalStore>();
  const written = new Map([...past].map(([phone, changes]) => [phone, [...changes]]));
  for (const [phone, changes] of written) stores.set(phone, await rewritten(changes));
  const changesOn = (phone: string) => {
    const changes = written.get(phone) ?? [];
    written.set(phone, changes);
    return changes;
  };
  return {
    of(phone) {
      const inner = stores.get(phone) ?? memoryStore();
      stores.set(phone, inner);
      const write: JournalStore['write'] = (change) => {
        changesOn(phone).push(change);
        return inner.write(change);
      };
      return { ...inner, write };
    },
    names: (phone) => ({
      journals: once(changesOn(phone).flatMap(({ append = [] }) => append.map(({ journal }) => journal))),
      meta: once(changesOn(phone).flatMap(({ meta = {} }) => Object.keys(meta))),
    }),
    written: () => new Map([...written].map(([phone, changes]) => [phone, [...changes]])),
  };
}
