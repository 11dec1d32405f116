import type { Person } from '@unhurried/domain/couple';
import type { Zone } from '@unhurried/domain/time';
import type { Result } from '@unhurried/kernel';
import type { SideKeys } from '@unhurried/keys/lock';
import type { CommonGroundRefusal, CreateRefusal, NewSide, PassphraseRefusal, UnlockRefusal } from './device.ts';
import type { StoredSide } from './stored-side.ts';

/** An opened side, as it leaves the vault: handles that cannot be read back, and what the lock screen may know. */
export interface Unlocked {
  readonly keys: SideKeys<CryptoKey>;
  readonly stored: StoredSide;
}

export interface PassphraseChange {
  readonly person: Person;
  readonly old: string;
  readonly next: string;
}

export interface CommonGroundEntry {
  readonly person: Person;
  readonly passphrase: string;
  readonly zone: Zone;
}

/**
 * Where passphrases go in and key handles come out. In a browser it is a worker of its own, so that stretching never
 * holds up the page and raw bytes never reach it; for the sample couple and in tests it is in the page. [DV3]
 */
export interface Vault {
  create(side: NewSide): Promise<Result<Unlocked, CreateRefusal>>;
  unlock(who: { readonly person: Person; readonly passphrase: string }): Promise<Result<Unlocked, UnlockRefusal>>;
  changePassphrase(change: PassphraseChange): Promise<Result<void, PassphraseRefusal>>;
  enterCommonGround(
    entry: CommonGroundEntry,
  ): Promise<Result<'waiting' | { readonly found: number }, CommonGroundRefusal>>;
  cancelCommonGround(): Promise<void>;
  /** Wipes whatever is held for a next step. */
  forget(): Promise<void>;
}
