import type { SideKeys } from '@unhurried/keys/lock';
import { openSnapshot, sealSnapshot } from '@unhurried/keys/seal';
import { isStamp, type Stamp } from '@unhurried/sync/clock';
import type { Change, Sealed } from '@unhurried/sync/storage';
import type { Ground } from './ground.ts';

/** What is inside the seal of a snapshot: the session's state, how far it reaches, and the last stamp it knew. */
export interface Snapshot {
  readonly state: unknown;
  readonly coveredSeq: number;
  readonly stamp: Stamp | undefined;
}

type StoredSnapshot = NonNullable<Change['snapshots']>[number];

export async function snapshotOf(
  { crypto }: Ground,
  keys: SideKeys<CryptoKey>,
  snapshot: Snapshot,
): Promise<StoredSnapshot> {
  const sealed = await sealSnapshot(crypto, keys.mine, keys.author, snapshot);
  return { journal: `mine/${keys.person}`, sealed };
}

const isObject = (value: unknown): value is Readonly<Record<string, unknown>> =>
  typeof value === 'object' && value !== null;

/** A snapshot that does not open is as good as none: the journal it sums up is still there. [DV9] */
export async function readSnapshot(
  { crypto }: Ground,
  keys: SideKeys<CryptoKey>,
  sealed: Sealed,
): Promise<Snapshot | undefined> {
  const opened = await openSnapshot(crypto, keys.mine, keys.author, sealed);
  if (!opened.ok || !isObject(opened.value)) return undefined;
  const { state, coveredSeq, stamp } = opened.value;
  if (typeof coveredSeq !== 'number') return undefined;
  return { state, coveredSeq, stamp: isStamp(stamp) ? stamp : undefined };
}
