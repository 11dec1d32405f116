import type { Person } from '@unhurried/domain/couple';
import { ok, type Result } from '@unhurried/kernel';
import type { JournalStore, StoreRefusal } from '@unhurried/sync/storage';
import type { DeviceKind } from './device.ts';
import type { AutoLock, SideInfo } from './side.ts';

/** A side as it lies in the store: what the lock screen shows, and the sealed record that keys/lock reads. */
export interface StoredSide {
  readonly info: SideInfo;
  readonly record: unknown;
  /** Of its own person, over the settings. [DV22] */
  readonly mark?: string;
}

export const metaOf = (person: Person): string => `side/${person}`;
export const kindMeta = 'kind';

const isObject = (value: unknown): value is Readonly<Record<string, unknown>> =>
  typeof value === 'object' && value !== null;

function autoLockFrom(found: unknown): AutoLock {
  if (isObject(found) && found.on === 'idle' && typeof found.minutes === 'number' && found.minutes > 0) {
    return { on: 'idle', minutes: found.minutes };
  }
  return { on: 'hide' };
}

/** Settings are worth less than the record beside them: a damaged one falls back to the careful choice. */
function infoFrom(person: Person, found: unknown): SideInfo {
  const info = isObject(found) ? found : {};
  return {
    person,
    name: typeof info.name === 'string' ? info.name : '',
    autoLock: autoLockFrom(info.autoLock),
    lockScreenSlips: info.lockScreenSlips === true,
  };
}

export async function readSide(
  store: JournalStore,
  person: Person,
): Promise<Result<StoredSide | undefined, StoreRefusal>> {
  const found = await store.readMeta(metaOf(person));
  if (!found.ok) return found;
  if (found.value === undefined) return ok(undefined);
  const side = isObject(found.value) ? found.value : {};
  const mark = typeof side.mark === 'string' ? { mark: side.mark } : {};
  return ok({ info: infoFrom(person, side.info), record: side.record, ...mark });
}

export async function readKind(store: JournalStore): Promise<Result<DeviceKind | undefined, StoreRefusal>> {
  const found = await store.readMeta(kindMeta);
  if (!found.ok) return found;
  return ok(found.value === 'alone' || found.value === 'two' ? found.value : undefined);
}
