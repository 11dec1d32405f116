import type { Person } from '@unhurried/domain/couple';
import type { Zone } from '@unhurried/domain/time';
import type { Result } from '@unhurried/kernel';
import type { WordsRefusal } from '@unhurried/keys/kit';
import type { SideKeys } from '@unhurried/keys/lock';
import type {
  CommonGroundRefusal,
  CreateRefusal,
  Dealt,
  NewSide,
  PassphraseRefusal,
  StorageRefusal,
  UnlockRefusal,
} from './device.ts';
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
  /** Of whoever enters last. */
  readonly dealt: Dealt;
}

export interface KitPlace {
  readonly box: string;
  readonly write: string;
}

/** A new kit: base64url, but for the words and the item. */
export interface KitMade extends KitPlace {
  readonly words: readonly string[];
  readonly read: string;
  readonly publicHalf: string;
  readonly item: Uint8Array<ArrayBuffer>;
}

export interface KitItems {
  readonly words: string;
  readonly passphrase: string;
  readonly items: readonly Uint8Array<ArrayBuffer>[];
  /** Where the kit was found; empty for the address of the app. */
  readonly relay: string;
}

/** `no-kit`: nothing there opens with these words. */
export type KitRefusal = StorageRefusal | WordsRefusal | 'no-kit' | 'damaged' | 'taken' | 'passphrase-short';

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
  /** Twenty-four words, and what a phone leaves for them: the side itself, sealed. Nothing is written. */
  newKit(who: { readonly person: Person; readonly passphrase: string }): Promise<Result<KitMade, UnlockRefusal>>;
  /** Where the words say that the kit lies. */
  kitPlace(from: { readonly words: string }): Promise<Result<KitPlace, WordsRefusal>>;
  /** Makes the side that lies in the kit, under a new lock. `items` are what lies in the kit's mailbox, oldest first. */
  restore(from: KitItems): Promise<Result<Unlocked, KitRefusal>>;
  /** Wipes whatever is held for a next step. */
  forget(): Promise<void>;
}
