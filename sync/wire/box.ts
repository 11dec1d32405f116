/**
 * What a phone tells a relay about a mailbox. The relay keeps hashes of the two tokens and never the tokens, so a stolen
 * copy of its disk opens no mailbox. All bytes are base64url without padding.
 */
export interface BoxClaim {
  /** SHA-256 of the token that may append, erase, and read. */
  readonly write: string;
  /** SHA-256 of the token that may only read. */
  readonly read: string;
  /** Days after which the relay throws an item away, read or not. */
  readonly keepDays: number;
}

/** One item as a reader meets it. The bytes are sealed; `cursor` counts from 1 within the mailbox, without repeating. */
export interface Item {
  readonly cursor: number;
  readonly bytes: Uint8Array<ArrayBuffer>;
}

/** What lies after a cursor, oldest first. `head` is the largest cursor ever given, also when nothing is left. */
export interface Page {
  readonly head: number;
  readonly items: readonly Item[];
}

/**
 * `no-such-box`: unknown, or the token does not fit; nobody can tell the two apart. `conflict`: the head was not where
 * the writer thought. `taken`: another phone claimed this id. `full`: the mailbox or the relay has no room.
 */
export type WireRefusal =
  | 'no-such-box'
  | 'conflict'
  | 'taken'
  | 'too-large'
  | 'full'
  | 'too-fast'
  | 'malformed'
  | 'leaving';

const id = /^[A-Za-z0-9_-]{43}$/;

/** 32 bytes as base64url: the id of a mailbox, a token, or the hash of one. */
export const isBoxWord = (text: unknown): text is string => typeof text === 'string' && id.test(text);

const itemId = /^[0-9a-f]{32}$/;

/** What makes an append idempotent: random, chosen by the writer, met once in a mailbox. */
export const isItemId = (text: unknown): text is string => typeof text === 'string' && itemId.test(text);
