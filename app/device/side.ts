import type { Fact, Person, Private, Shared } from '@unhurried/domain/couple';
import type { Instant } from '@unhurried/domain/time';
import type { Result } from '@unhurried/kernel';
import type { Sealable, SealedAnswer } from './commit.ts';
import type { LinkRoom } from './link.ts';
import type { LiveLine } from './live.ts';

/** When a side locks by itself: at once when the page is hidden, or after some minutes without a touch. */
export type AutoLock = { readonly on: 'hide' } | { readonly on: 'idle'; readonly minutes: number };

/** What the lock screen needs to know about a side. It is stored unsealed, so it holds nothing else. */
export interface SideInfo {
  readonly person: Person;
  /** A name this person chose. Anyone who holds the device can read it. */
  readonly name: string;
  readonly autoLock: AutoLock;
  /** Whether "rest today" and a write-only check-in may be left without unlocking. Never on a device of two. */
  readonly lockScreenSlips: boolean;
}

/** What a fact says. The journals keep it as it is; what kinds exist is the session's to know and to check. */
export interface Body {
  readonly kind: string;
}

/** A fact as its journal holds it. `seq` counts within one journal and is never used twice there. */
export interface Kept extends Fact<Body> {
  readonly seq: number;
  readonly lapses?: Instant;
}

/**
 * A fact to be written. Each audience has its own shape, so that a `Private` body handed to `shown` or `passing` is
 * a compile error [DV2]. What is passing must say when it lapses.
 */
export type NewFact =
  | { readonly audience: 'mine'; readonly body: Private<Body> }
  | { readonly audience: 'shown'; readonly body: Shared<Body> }
  | { readonly audience: 'passing'; readonly body: Shared<Body>; readonly lapses: Instant };

/** A note left on the lock screen, waiting for a tap of the person it was written for. */
export interface Slip {
  readonly id: string;
  readonly at: Instant;
  readonly slip: unknown;
}

export interface LoadedJournals {
  /** The newest snapshot of `mine` that could be read; absent on the first run or when it was damaged. */
  readonly snapshot?: { readonly state: unknown; readonly coveredSeq: number };
  /** `mine` after the snapshot, in canonical order; all of `mine` when there is no snapshot. */
  readonly mine: readonly Kept[];
  /** Of both people, in canonical order. */
  readonly shown: readonly Kept[];
  /** Of both people, in canonical order, without what has lapsed. */
  readonly passing: readonly Kept[];
  readonly slips: readonly Slip[];
  /** Records that could not be opened or that claim to be mine and are not. They stay where they are; say so. */
  readonly unreadable: number;
}

/** `full`: the disk or the quota has no room. `storage`: the store refused. `locked`: the side was locked meanwhile. */
export type WriteRefusal = 'storage-full' | 'storage' | 'locked';
export type ReadRefusal = 'storage' | 'locked';

/**
 * What another tab, the other side or the common-ground worker wrote. `reload`: something was erased, load again; when
 * `load` then answers `locked`, it was this whole side or everything, and the session closes.
 */
export interface News {
  readonly facts: readonly Kept[];
  readonly reload: boolean;
}

/** One person's side, unlocked. Every promise resolves; a refusal is a value. */
export interface OpenSide {
  /** My letter among the two of us. With another phone it is the one that pairing gave, whatever this device calls me. */
  readonly person: Person;
  /** Other phones and mailboxes. */
  readonly link: LinkRoom;
  /** The same for both sides of a couple, random, stable: a seed for the common order of a day, never a secret. */
  readonly spaceId: string;
  info(): SideInfo;
  load(): Promise<Result<LoadedJournals, ReadRefusal>>;
  /**
   * All of these facts or none, on disk before it resolves. Slips named in `settles` go away in the same step, so a
   * confirmed slip can be neither lost nor counted twice.
   */
  append(facts: readonly NewFact[], settles?: readonly string[]): Promise<Result<readonly Kept[], WriteRefusal>>;
  /** `coveredSeq`: the largest `seq` of a `mine` fact that the state contains. The records stay. */
  saveSnapshot(state: unknown, coveredSeq: number): Promise<Result<void, WriteRefusal>>;
  /** All of `mine`, from the first day. */
  history(): Promise<Result<readonly Kept[], ReadRefusal>>;
  /**
   * Erases own records, of any audience; ids of the other person's records are left alone. The snapshot is erased
   * with them when one of them was in it, so nothing forgotten lives on there.
   */
  forget(ids: readonly string[]): Promise<Result<void, WriteRefusal>>;
  dropSlips(ids: readonly string[]): Promise<Result<void, WriteRefusal>>;
  /** Erases what has lapsed, of both people, and the keys it was sealed with. */
  eraseLapsed(now: Instant): Promise<Result<void, WriteRefusal>>;
  /** Opens a seat of its own among the screens of this time together; `lock` closes it. With or without a network. */
  live(): LiveLine;
  /**
   * One small text kept sealed on this device alone, for the time together that is under way. Never in a journal, never in
   * a mailbox. `next` is given what is kept now, by whichever tab, and answers what is to be kept: no text erases it.
   */
  keepTogether(next: (now: string | undefined) => string | undefined): Promise<Result<void, WriteRefusal>>;
  together(): Promise<Result<string | undefined, ReadRefusal>>;
  /** A secret coin in [0, 1), the same for the same label for ever, on this side only (PA13). 0.5 after `lock`. */
  coin(label: string): number;
  /** The seal of an answer between the two of us, under a salt of its own or the one it was sealed with. [DV23] */
  commit(answer: Sealable): Promise<SealedAnswer | undefined>;
  /** Changes what the lock screen shows or how this side locks. */
  settle(change: Partial<Omit<SideInfo, 'person'>>): Promise<Result<SideInfo, WriteRefusal>>;
  /** Answers with the way to stop listening. */
  onChange(listener: (news: News) => void): () => void;
  /** Drops every key. What was read before is the session's to drop. */
  lock(): void;
}
