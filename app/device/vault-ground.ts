import type { Person } from '@unhurried/domain/couple';
import { ok, type Result, refuse } from '@unhurried/kernel';
import { wipe } from '@unhurried/keys/bytes';
import type { Effort, Stretch } from '@unhurried/keys/crypto';
import { openSide, passphraseBytes, type SideSecrets } from '@unhurried/keys/lock';
import type { UnlockRefusal } from './device.ts';
import type { After, Ground } from './ground.ts';
import { readSide, type StoredSide } from './stored-side.ts';
import type { Vault } from './vault.ts';
import type { meetOnThisDevice } from './vault-meet.ts';

/** Where words for a new phone are made and read (vault-kit). */
export interface KitRoom {
  makeKit(ground: VaultGround, who: Parameters<Vault['newKit']>[0]): ReturnType<Vault['newKit']>;
  kitPlace(ground: VaultGround, from: Parameters<Vault['kitPlace']>[0]): ReturnType<Vault['kitPlace']>;
  restore(ground: VaultGround, from: Parameters<Vault['restore']>[0]): ReturnType<Vault['restore']>;
}

/** What a vault stands on. */
export interface VaultGround extends Ground {
  readonly stretch: Stretch;
  /** What a new lock costs. A stored lock is opened with what it names, never under the floor of keys/lock. */
  readonly effort: Effort;
  /** Letters a new passphrase needs. Left out: eight. None for the sample couple. */
  readonly leastLetters?: number;
  readonly after: After;
  /** What words for a new phone need: a long list, so the page fetches it when it is asked for. */
  readonly kitRoom: () => Promise<KitRoom>;
  /** Where answers of two sides meet: fetched when it is asked for. */
  readonly meetRoom: () => Promise<{ readonly meetOnThisDevice: typeof meetOnThisDevice }>;
}

export interface OpenedSide {
  readonly secrets: SideSecrets;
  readonly stored: StoredSide;
}

/** The secrets of a side. Whoever calls this wipes them. */
export async function openStored(
  ground: VaultGround,
  person: Person,
  passphrase: string,
): Promise<Result<OpenedSide, UnlockRefusal>> {
  const stored = await readSide(ground.store, person);
  if (!stored.ok) return refuse('storage');
  if (!stored.value) return refuse('no-side');
  const typed = passphraseBytes(passphrase);
  const opened = await openSide(ground, stored.value.record, typed);
  wipe(typed);
  if (!opened.ok) return opened;
  return opened.value.person === person ? ok({ secrets: opened.value, stored: stored.value }) : refuse('damaged');
}
