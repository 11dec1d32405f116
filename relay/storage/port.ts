import type { Result } from '@unhurried/kernel';
import type { BoxClaim, Page, Wake } from '@unhurried/sync/wire';

/** A mailbox without its content, as a request is judged by it. Nothing here says whose it is. */
export interface Box {
  readonly id: string;
  /** Of an erased mailbox the write hash is empty, which no token's hash ever is. */
  readonly claim: BoxClaim;
  readonly head: number;
  /** What lies in it now: sealed bytes, and how many items. */
  readonly bytes: number;
  readonly items: number;
  /** Its writer took it away: it reads as idle for ever and takes nothing more. */
  readonly erased: boolean;
}

export interface AppendItem {
  /** Chosen by the writer. It is remembered as long as its mailbox keeps items, also when the item was erased. */
  readonly id: string;
  readonly bytes: Uint8Array;
  /** The head that the writer has seen; appended only while that is the head. */
  readonly after?: number;
}

/** How much one mailbox may hold at once. */
export interface Room {
  readonly boxBytes: number;
  readonly boxItems: number;
}

/** In this order of weight; an id met before comes before `conflict` and `full`. */
export type AppendRefusal =
  | { readonly kind: 'no-such-box' }
  | { readonly kind: 'conflict'; readonly head: number }
  | { readonly kind: 'full' };

/** What an operator may count. Sums over all mailboxes: nothing in it belongs to one. */
export interface Stats {
  /** Erased ones too. */
  readonly boxes: number;
  readonly erased: number;
  readonly items: number;
  readonly bytes: number;
}

/**
 * Why a store did not open. `newer`: a later version of this program wrote it. `not-ours`: something else lies there.
 * `unreachable`: the system's own word for it (`ENOENT`, `ECONNREFUSED`), never an address or a password.
 */
export type OpenRefusal =
  | { readonly kind: 'newer'; readonly found: number; readonly known: number }
  | { readonly kind: 'not-ours' }
  | { readonly kind: 'unreachable'; readonly why: string };

/** A phone to be woken, as its push service knows it. `hash` is that of the phone's own token. */
export interface Waking extends Omit<Wake, 'times'> {
  readonly hash: string;
}

/** Who is woken when. What lies here belongs to no mailbox. A throw means that the store itself is unwell. */
export interface WakeStore {
  /**
   * In the place of what was kept under this hash, and of any other with the same endpoint. False when this one would be
   * new and `most` lie there already; several at once may overshoot.
   */
  keep(hash: string, wake: Wake, most: number, today: number): Promise<boolean>;
  /** Forgets it; with an endpoint, only while that is still the one: the phone may have a new one since. */
  drop(hash: string, endpoint?: string): Promise<void>;
  /** Everybody to be woken at this minute of a UTC day. */
  at(minutes: number): Promise<readonly Waking[]>;
  /**
   * True for one of all who ask about a quarter of an hour (counted since 1970), and for nobody once a later one was
   * claimed. A clock far ahead of the others is not believed for longer than its own quarter.
   */
  claim(quarter: number): Promise<boolean>;
  /** Forgets those that nobody kept anew for more than `idleDays`; answers how many. */
  prune(today: number, idleDays: number): Promise<number>;
}

/**
 * Where mailboxes lie. Several relays may stand over one store at once. What was answered is on the disk; times are
 * kept as whole days, given from outside (days since 1970). A throw means that the store itself is unwell; it names no
 * mailbox.
 */
export interface BoxStore {
  /** `same`: it was there with the very same claim, which is a sign of life. An erased mailbox is `taken`. */
  claim(id: string, claim: BoxClaim, today: number): Promise<'claimed' | 'same' | 'taken'>;
  find(id: string): Promise<Box | undefined>;
  /** Cursors of one mailbox count from 1 without a gap or a repeat, whoever appends at once. An id met before answers with its cursor. */
  append(
    id: string,
    item: AppendItem,
    room: Room,
    today: number,
  ): Promise<Result<{ readonly cursor: number }, AppendRefusal>>;
  /**
   * Oldest first, until the page would grow past `most` bytes on the wire, or 1,000 items; at least one item when there
   * is one. Whoever reads on from the last cursor reaches the end when a page comes empty.
   */
  read(id: string, since: number, most: number): Promise<Page | undefined>;
  /** Their bytes go at once; unknown cursors are passed over. */
  erase(id: string, cursors: readonly number[]): Promise<void>;
  /** Items, ids and the write hash go; the read hash and the head stay, until `prune`. */
  eraseBox(id: string, today: number): Promise<void>;
  /**
   * Throws away items that lay for more days than their mailbox keeps them, save each mailbox's newest, and mailboxes
   * that nothing was claimed or written in for more than `idleDays`. Answers with how many items went by age, and how
   * many mailboxes went with all that was in them.
   */
  prune(today: number, idleDays: number): Promise<{ readonly items: number; readonly boxes: number }>;
  readonly wakes: WakeStore;
  stats(): Promise<Stats>;
  /** Whether it answers at this moment. */
  isWell(): Promise<boolean>;
  close(): Promise<void>;
}
