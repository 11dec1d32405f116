import { framed, toBase64 } from '@unhurried/keys/bytes';
import type { SideKeys } from '@unhurried/keys/lock';
import type { Ground } from './ground.ts';
import type { SideInfo } from './side.ts';
import type { StoredSide } from './stored-side.ts';

type Author = SideKeys<CryptoKey>['author'];

/**
 * How a side locks lies unsealed, because the lock screen needs it; so it carries a mark of its own person. Without
 * one, whoever holds the device could tell the other's side never to lock. [DV22]
 */
export async function markOf({ crypto }: Pick<Ground, 'crypto'>, author: Author, info: SideInfo): Promise<string> {
  const { person, autoLock, lockScreenSlips } = info;
  const minutes = autoLock.on === 'idle' ? String(autoLock.minutes) : '';
  const said = framed('cs1/settings/v1', person, autoLock.on, minutes, String(lockScreenSlips));
  return toBase64(await crypto.tag(author.key, said));
}

/** As stored, where its person has marked it; else the careful choice. */
export async function trusted(ground: Pick<Ground, 'crypto'>, author: Author, stored: StoredSide): Promise<StoredSide> {
  if (stored.mark === (await markOf(ground, author, stored.info))) return stored;
  return { ...stored, info: { ...stored.info, autoLock: { on: 'hide' }, lockScreenSlips: false } };
}
