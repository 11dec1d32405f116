import type { Heard, Met } from '../chain/heard.ts';
import type { TransportRefusal } from '../transport/index.ts';

/**
 * A mailbox of one's own, as a state and a step: what happened goes in, the next state and what to do come out. Plain
 * JSON; nothing here waits, opens or sends. `waiting` are the ids of facts in the outbox, oldest first.
 */
export interface Writer {
  readonly order: 'chained' | 'counted';
  readonly claimed: boolean;
  /** How far the relay's mailbox was read. */
  readonly cursor: number;
  readonly heard: Heard;
  /** Hashes of one's own current chain by seq, as far back as somebody may still name them. */
  readonly hashes: Readonly<Record<string, string>>;
  readonly waiting: readonly string[];
  /** What the next append must be: a segment begins a chain, sums one up, or says everything again after a doubt. */
  readonly owes: 'nothing' | 'segment' | 'new-chain';
  /** Facts appended since the last segment. */
  readonly sinceSegment: number;
  readonly doing: 'nothing' | 'claiming' | 'reading' | 'appending' | 'waiting';
  /** Tries that were refused in a row. */
  readonly tries: number;
}

/** An item of one's own mailbox after opening. `ids`: the facts that it carries. */
export interface OwnItem extends Met {
  readonly cursor: number;
  readonly ids: readonly string[];
}

export type WriterEvent =
  /** Opened, network back, timer, a head was told. */
  | { readonly kind: 'nudged' }
  | { readonly kind: 'queued'; readonly ids: readonly string[] }
  | { readonly kind: 'claimed' }
  /** Items that could not be opened, or were not mine, are left out and counted in `strange`. */
  | {
      readonly kind: 'read';
      readonly head: number;
      readonly through: number;
      readonly items: readonly OwnItem[];
      readonly strange: number;
    }
  | { readonly kind: 'appended'; readonly cursor: number; readonly hash: string }
  | { readonly kind: 'refused'; readonly why: TransportRefusal }
  /** The other side's checkpoint names something that is not in this chain, or this database was restored. */
  | { readonly kind: 'doubted' };

export interface Append {
  readonly do: 'append';
  readonly what: 'facts' | 'segment';
  readonly chain: 'same' | 'new';
  readonly seq: number;
  readonly prev: string;
  /** The relay's head that was seen. */
  readonly after: number;
  /** Facts of the outbox that go along, in this order; the driver may take fewer when they do not fit and says which in `appended`'s `done`. */
  readonly ids: readonly string[];
}

export type WriterEffect =
  | { readonly do: 'claim' }
  | { readonly do: 'read'; readonly since: number }
  | Append
  /** These are in the mailbox: out of the outbox with them. Ids that another device of mine wrote may be among them. */
  | { readonly do: 'done'; readonly ids: readonly string[] }
  /** Try again later; `tries` says how long to wait. */
  | { readonly do: 'wait'; readonly tries: number }
  /** Something the person should be told, once. */
  | { readonly do: 'say'; readonly what: 'full' | 'moved' };

/** The other person's mailbox, or one's own as a new phone reads it. */
export interface Reader {
  readonly order: 'chained' | 'counted';
  readonly cursor: number;
  readonly heard: Heard;
  readonly doing: 'nothing' | 'reading' | 'waiting';
  readonly tries: number;
}

export interface TheirItem extends Met {
  readonly cursor: number;
}

export type ReaderEvent =
  | { readonly kind: 'nudged' }
  | {
      readonly kind: 'read';
      readonly head: number;
      readonly through: number;
      readonly items: readonly TheirItem[];
      readonly strange: number;
    }
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
