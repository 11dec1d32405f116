import { ok, type Result } from '@unhurried/kernel';
import type { SideKeys } from '@unhurried/keys/lock';
import { type DayKeys, newDay, openDay } from '@unhurried/keys/seal';
import type { NewRecord, SealedRecord, StoreRefusal } from '@unhurried/sync/storage';
import { type Ground, newId } from './ground.ts';

/** The journal that holds one sealed random key for each instant at which something lapses. */
export const daysJournal = 'days';

/** The keys of passing things that an unlocked side knows. */
export interface DayRing {
  /** Learns the days that were added to the store since. */
  learn(): Promise<Result<void, StoreRefusal>>;
  find(lapses: number): DayKeys<CryptoKey> | undefined;
  /** A key for a new day, and the record to keep with the first fact that needs it. */
  mint(lapses: number): Promise<{ readonly keys: DayKeys<CryptoKey>; readonly record: NewRecord }>;
  keep(keys: DayKeys<CryptoKey>): void;
  forgetUntil(instant: number): void;
}

export function dayRing({ crypto, store }: Ground, keys: SideKeys<CryptoKey>): DayRing {
  const known = new Map<number, DayKeys<CryptoKey>>();
  let seen = 0;
  const learnOne = async ({ lapses, sealed }: SealedRecord): Promise<void> => {
    if (lapses === undefined || known.has(lapses)) return;
    const day = await openDay(crypto, keys.days, lapses, sealed);
    if (day) known.set(lapses, day);
  };
  return {
    async learn() {
      const found = await store.readAfter(daysJournal, seen);
      if (!found.ok) return found;
      for (const record of found.value) await learnOne(record);
      seen = found.value.at(-1)?.seq ?? seen;
      return ok(undefined);
    },
    find: (lapses) => known.get(lapses),
    async mint(lapses) {
      const { keys: minted, sealed } = await newDay(crypto, keys.days, lapses);
      return { keys: minted, record: { journal: daysJournal, id: newId(crypto), lapses, sealed } };
    },
    keep: (day) => void known.set(day.lapses, day),
    forgetUntil(instant) {
      for (const lapses of known.keys()) if (lapses <= instant) known.delete(lapses);
    },
  };
}
