import type { Result } from '@unhurried/kernel';
import type { BoxClaim, Page } from '@unhurried/sync/wire';

/** A mailbox without its content, as a request is judged by it. Nothing here says whose it is. */
export interface Box {
  readonly id: string;
  readonly claim: BoxClaim;
  readonly head: number;
  readonly bytes: number;
  readonly items: number;
  /** Its writer took it away: it reads as idle for ever and takes nothing more. */
  readonly erased: boolean;
}

export interface AppendItem {
  readonly id: string;
  readonly bytes: Uint8Array;
  /** The head that the writer has seen; appended only while that is the head. */
  readonly after?: number;
}

export interface Room {
  readonly boxBytes: number;
  readonly boxItems: number;
}

export type AppendRefusal =
  | { readonly kind: 'no-such-box' }
  | { readonly kind: 'conflict'; readonly head: number }
  | { readonly kind: 'full' };

/** What an operator may count. Sums over all mailboxes: nothing in it belongs to one. */
export interface Stats {
  readonly boxes: number;
  readonly erased: number;
  readonly items: number;
  readonly bytes: number;
}

/**
 * Where mailboxes lie. Several relays may stand over one store at once. What was answered is on the disk; times are
 * kept as whole days, given from outside (days since 1970). A throw means that the store itself is unwell.
 */
export interface BoxStore {
  /** `same`: it was there with the very same claim. */
  claim(id: string, claim: BoxClaim, today: number): Promise<'claimed' | 'same' | 'taken'>;
  find(id: string): Promise<Box | undefined>;
  /** Cursors of one mailbox count from 1 without a gap or a repeat, whoever appends at once. An id met before answers with its cursor. */
  append(
    id: string,
    item: AppendItem,
    room: Room,
    today: number,
  ): Promise<Result<{ readonly cursor: number }, AppendRefusal>>;
  /** Oldest first, until the page would grow past `most` bytes; at least one item when there is one. */
  read(id: string, since: number, most: number): Promise<Page | undefined>;
  erase(id: string, cursors: readonly number[]): Promise<void>;
  /** Items, ids and the write hash go; the read hash and the head stay, until `prune`. */
  eraseBox(id: string, today: number): Promise<void>;
  /** Throws away what is older than its mailbox keeps, save each mailbox's newest item; and mailboxes idle for `idleDays`. */
  prune(today: number, idleDays: number): Promise<{ readonly items: number; readonly boxes: number }>;
  stats(): Promise<Stats>;
  /** Whether it answers at this moment. */
  isWell(): Promise<boolean>;
  close(): Promise<void>;
}
