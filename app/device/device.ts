import type { Person } from '@unhurried/domain/couple';
import type { Activity } from '@unhurried/domain/library';
import type { Instant, Zone } from '@unhurried/domain/time';
import type { Result } from '@unhurried/kernel';
import type { RestoreRefusal, Restoring } from './link.ts';
import type { Matching } from './matching.ts';
import type { StorageRefusal, UnlockRefusal } from './refusals.ts';
import type { RelayWakes } from './relay-transport-wake.ts';
import type { AutoLock, OpenSide, SideInfo } from './side.ts';

export type { StorageRefusal, UnlockRefusal } from './refusals.ts';

/** One person's own phone, or one phone with two locked sides. */
export type DeviceKind = 'alone' | 'two';

export type CreateRefusal =
  | StorageRefusal
  /** `begin` was not called yet. */
  | 'not-begun'
  /** That side exists. */
  | 'taken'
  /** A second side on a device of one. */
  | 'not-here'
  /** Under eight characters. */
  | 'passphrase-short'
  /** The first side was made too long ago: name who introduces the second, with their passphrase. */
  | 'needs-introduction'
  /** Of the person who introduces. */
  | 'wrong-passphrase'
  | 'damaged';

export interface NewSide {
  readonly person: Person;
  readonly name: string;
  readonly passphrase: string;
  /** Left out: at once when hidden on a device of two, after five quiet minutes on one's own. */
  readonly autoLock?: AutoLock;
  readonly introducedBy?: { readonly person: Person; readonly passphrase: string };
}

export type PassphraseRefusal = UnlockRefusal | 'passphrase-short' | 'storage-full';
/** `not-here`: a device of two, no such side, or the person did not allow it. `full`: many are waiting already. */
export type SlipRefusal = 'not-here' | 'full' | StorageRefusal;
export type CommonGroundRefusal = UnlockRefusal | 'not-here' | 'storage-full';

/** What a step is about: activities, and when as decks count. Nothing in it is one person's own. */
export interface Dealt {
  readonly activities: readonly Activity[];
  readonly space: string;
  readonly week: number;
}

/** The step in which both enter their passphrase, one after the other. */
export interface CommonGroundStep {
  /**
   * `waiting` after the first person; after the second, how many common yeses were written for both. The first
   * person's key is dropped after two minutes, after `cancel`, and after any result.
   */
  enter(
    person: Person,
    passphrase: string,
  ): Promise<Result<'waiting' | { readonly found: number }, CommonGroundRefusal>>;
  cancel(): void;
}

/** Small choices that must be known before anyone unlocks. Unsealed, so nothing about a person belongs here. */
export interface Display {
  readonly theme?: 'system' | 'light' | 'dark';
  /** Percent, 100 to 200. */
  readonly textSize?: number;
  readonly lowEnergy?: boolean;
  readonly motion?: 'system' | 'still';
  readonly locale?: string;
}

/** Everything the product asks of the machine it runs on. */
export interface Device {
  /** Nothing before the first run. */
  kind(): Promise<Result<DeviceKind | undefined, 'storage'>>;
  /** In the order a, b. Settings as stored; nothing that is sealed. */
  sides(): Promise<Result<readonly SideInfo[], 'storage'>>;
  /** Chosen once; refused when it was chosen otherwise before. */
  begin(kind: DeviceKind): Promise<Result<DeviceKind, StorageRefusal | 'begun-otherwise'>>;
  createSide(side: NewSide): Promise<Result<OpenSide, CreateRefusal>>;
  unlock(person: Person, passphrase: string): Promise<Result<OpenSide, UnlockRefusal>>;
  changePassphrase(person: Person, old: string, next: string): Promise<Result<void, PassphraseRefusal>>;
  /** Writing without unlocking: sealed to that side's public key, readable after unlocking only. */
  leaveSlip(person: Person, slip: unknown): Promise<Result<void, SlipRefusal>>;
  /** On an empty device: the side, its journals and its other phone, from twenty-four words. */
  restore(restoring: Restoring): Promise<Result<OpenSide, RestoreRefusal>>;
  findCommonGround(dealt: Dealt): CommonGroundStep;
  readonly matching: Matching;
  /** What may be asked of the relay about waking this phone. None in memory, where nothing is real. [RT19] */
  readonly wakes?: RelayWakes | undefined;
  /** Erases a side with everything it wrote. With the last side goes everything. */
  eraseSide(person: Person): Promise<Result<void, StorageRefusal>>;
  /** Leaves databases, caches and local storage of this origin empty, and locks every tab. */
  eraseEverything(): Promise<Result<void, StorageRefusal>>;
  /**
   * Asks the browser to keep this origin's data when space runs short. Firefox asks the person, and answers when they
   * do: nothing may wait for this.
   */
  askToKeep(): Promise<'kept' | 'may-be-cleared'>;
  display(): Display;
  /** Changes what is named and leaves the rest. */
  setDisplay(change: Display): Display;
  now(): Instant;
  zone(): Zone;
}
