import type { Heard, Met, Order } from '../chain/index.ts';
import type { TransportRefusal } from '../transport/index.ts';

/**
 * A mailbox of one's own, as a state and a step: what happened goes in, the next state and what to do come out. Plain
 * JSON; nothing here waits, opens or sends. At most one claim, read, append or recall is under way at a time.
 *
 * What a driver promises: the state is kept in the same change as whatever `queued`, `recalled`, `met`, `done`, `named`,
 * `doubted` and `say` are about. Any other step may be forgotten by a crash.
 */
export interface Writer {
  readonly order: Order;
  readonly claimed: boolean;
  /** How far the relay's mailbox was read. */
  readonly cursor: number;
  /** The largest head that the relay told. */
  readonly head: number;
  /** Read to the head, and nothing has happened since that this phone does not know of. Nothing is appended otherwise. */
  readonly fresh: boolean;
  readonly heard: Heard;
  /** Where the last envelope that was heard lies. */
  readonly lastAt: number;
  /** The latest name of a chain that was met, or named by the other; empty when there is none. */
  readonly latest: string;
  /** Hashes of one's own current chain by seq: the last 128. */
  readonly hashes: Readonly<Record<string, string>>;
  /** Ids of what is in the outbox, oldest first. */
  readonly waiting: readonly string[];
  /** What the next append must be: a segment sums a chain up; a new chain says everything again. */
  readonly owes: 'nothing' | 'segment' | 'new-chain';
  /** Everything of mine waits, so that a segment can be made. */
  readonly gathered: boolean;
  /** The chain was begun by somebody with less than I have: what is missing in it waits to be found. */
  readonly unsure: boolean;
  /** In this pass something was missing or out of place, and no later segment has made up for it. */
  readonly missing: boolean;
  /** This pass reads from the beginning, because something was. */
  readonly searching: boolean;
  /** The count at which the last segment of this chain stands: what lies before it need not be there for ever. */
  readonly segmentSeq: number;
  /** Facts appended since the last segment was complete (below zero while it is not), and how many it was about. */
  readonly sinceSegment: number;
  readonly lastSegment: number;
  /** Where the last segment of mine lies. */
  readonly summed: number;
  /** Everything that lies before this cursor is said again, completely, from there on: it may be erased in time. */
  readonly covered: number;
  /** What checkpoints of the other's phones named, until it was compared. */
  readonly named: readonly Named[];
  readonly doing: 'nothing' | 'claiming' | 'reading' | 'recalling' | 'appending' | 'waiting';
  /** Tries that were refused in a row. */
  readonly tries: number;
  /** What the person was told already. */
  readonly said: readonly ('full' | 'refused')[];
}

/** How far the other person says they have believed this chain. */
export interface Named {
  readonly chain: string;
  readonly seq: number;
  readonly hash: string;
  readonly forked: boolean;
}

/** An item of one's own mailbox after opening. `ids`: what it carries, as the outbox names it. */
export interface OwnItem extends Met {
  readonly cursor: number;
  readonly ids: readonly string[];
}

/** One page. What could not be opened at all, or did not belong there, is left out. */
interface ReadPage<Item> {
  readonly kind: 'read';
  readonly head: number;
  /** The cursor of the last item of the page; the head when there was none. */
  readonly through: number;
  readonly items: readonly Item[];
  /** Cursors of items under a key that this phone does not have. */
  readonly strange: readonly number[];
}

export type WriterEvent =
  /** The phone begins anew: nothing that was asked for before will be answered. First event after every load. */
  | { readonly kind: 'opened' }
  /** Network back, timer, a head was told. */
  | { readonly kind: 'nudged' }
  | { readonly kind: 'queued'; readonly ids: readonly string[] }
  | { readonly kind: 'claimed' }
  | ReadPage<OwnItem>
  /** Everything of mine in this mailbox that is still true, oldest first; it lies in the outbox again. */
  | { readonly kind: 'recalled'; readonly ids: readonly string[] }
  /** As it lies there now: what was asked for with its cursor, hash and chain. `ids`: those that are settled by it. */
  | ({ readonly kind: 'appended' } & OwnItem)
  | { readonly kind: 'refused'; readonly why: TransportRefusal }
  /** The other's checkpoint. */
  | ({ readonly kind: 'named' } & Named)
  /** This database was restored, or there is another reason to say everything again. */
  | { readonly kind: 'doubted' };

export interface Append {
  readonly do: 'append';
  readonly what: 'facts' | 'segment';
  /** `same`: `heard.chain`. `new`: `chainAfter(latest, …)`. */
  readonly chain: 'same' | 'new';
  readonly seq: number;
  readonly prev: string;
  /** The relay's head that was seen. */
  readonly after: number;
  /** What waits, in this order; the driver takes as many from the front as fit. */
  readonly ids: readonly string[];
}

export type WriterEffect =
  | { readonly do: 'claim' }
  | { readonly do: 'read'; readonly since: number }
  /** Put everything of mine in this mailbox that is still true into the outbox; answer `recalled`. */
  | { readonly do: 'recall' }
  | Append
  /**
   * These lie in the item at `cursor`. What this phone does not hold was written by another phone of mine, and is taken
   * in. The same item may be told again.
   */
  | { readonly do: 'met'; readonly cursor: number; readonly ids: readonly string[] }
  /** These have been said: out of the outbox with them. */
  | { readonly do: 'done'; readonly ids: readonly string[] }
  /** The relay lost something: cursors noted before mean nothing any more. What lies there is told again by `met`. */
  | { readonly do: 'recount' }
  /** Try again later; `tries` says how long to wait. */
  | { readonly do: 'wait'; readonly tries: number }
  /** Something the person should be told, once. `refused`: for a reason that no waiting mends. */
  | { readonly do: 'say'; readonly what: 'full' | 'refused' };

/** The other person's mailbox, or one's own as a new phone reads it. */
export interface Reader {
  readonly order: Order;
  /** How far this pass has come. */
  readonly cursor: number;
  /** This pass began at the beginning. */
  readonly whole: boolean;
  /** The largest head that the relay told. */
  readonly head: number;
  readonly heard: Heard;
  /** What this pass met and could neither believe nor leave; the next one begins there. */
  readonly held?: Held;
  /** Passes in a row that ended with something held. */
  readonly passes: number;
  /** Something under a key that never came was passed over, and nothing has been believed since. */
  readonly passedOver: boolean;
  /** The head at which everything was read from the beginning because something was missing. */
  readonly searched: number;
  readonly doing: 'nothing' | 'reading' | 'waiting';
  /** Nudged while reading: there may be more. */
  readonly again: boolean;
  /** Refusals and vain passes in a row. */
  readonly tries: number;
}

export interface Held {
  /** The cursor of the first such item. */
  readonly at: number;
  /** Something before one of them is missing; otherwise it is only a key. */
  readonly gap: boolean;
  /** The latest chain in which something is missing. */
  readonly chain?: string;
}

export interface TheirItem extends Met {
  readonly cursor: number;
}

export type ReaderEvent =
  /** The phone begins anew: nothing that was asked for before will be answered. First event after every load. */
  | { readonly kind: 'opened' }
  /** Network back, timer, a head was told, a new key. */
  | { readonly kind: 'nudged' }
  | ReadPage<TheirItem>
  | { readonly kind: 'refused'; readonly why: TransportRefusal };

export type ReaderEffect =
  | { readonly do: 'read'; readonly since: number }
  /** These, by their cursors and in this order, are believed. The state that comes with this effect is kept in the same step as they are. */
  | { readonly do: 'believe'; readonly cursors: readonly number[] }
  | { readonly do: 'wait'; readonly tries: number }
  | { readonly do: 'say'; readonly what: 'forked' | 'strange' };

export interface Step<State, Effect> {
  readonly state: State;
  readonly effects: readonly Effect[];
}
