import { newReader, newWriter, type Reader, type Writer } from '@unhurried/sync/exchange';

/** Something of mine that lies in my own mailbox of passing things, until it is forgotten or lapses. */
export interface Laid {
  readonly cursor: number;
  readonly id: string;
  readonly lapses: number;
}

/** How far one mailbox of my own has come. */
export interface OwnPost {
  readonly writer: Writer;
  readonly laid: readonly Laid[];
  /** What lies before these cursors was said again by that day; a month later it may be erased. */
  readonly covered: readonly { readonly cursor: number; readonly day: string }[];
  /** The relay's mailbox is erased up to here. */
  readonly erasedThrough: number;
  /** My key updates as they were sent: a new chain says them again, or whoever is behind could not open it. */
  readonly updates: readonly { readonly n: number; readonly body: string }[];
  /** What I forgot lately: a new chain says it again, or what a relay lost of it would be believed for good. */
  readonly forgot?: readonly { readonly id: string; readonly day: string }[];
  /** Of `mine`: everything is being said again, and what lies up to here may then be erased. */
  readonly again?: { readonly through: number; readonly day: string } | undefined;
  /** Of `mine`: the day on which everything was last said again. */
  readonly saidAgain?: string;
  /** The day of the last segment: before its key is forgotten everything is said again. */
  readonly segment?: string;
  /** The day of the last checkpoint that went along. */
  readonly checkpoint?: string;
  /** The day on which chance was last asked for a key update, and whether it said yes and the update waits to go along. */
  readonly asked?: string;
  readonly drawn?: boolean;
  /** The day on which the other's word about my chain was last looked into. */
  readonly heardOf?: string;
}

/** So many vain passes, about a quarter of a minute: then something is missing that does not come by waiting. */
const vainPasses = 3;

/** Something contradicts what was believed, or what comes before it, or its key, never came. Only its author can mend that. */
export const isSetAside = ({ heard, passes, passedOver }: Reader): boolean =>
  heard.forked || passedOver || passes >= vainPasses;

/** How far the other's two mailboxes were believed. */
export interface TheirPost {
  readonly shown: Reader;
  readonly passing: Reader;
}

type Loose = Readonly<Record<string, unknown>>;
const isObject = (value: unknown): value is Loose => typeof value === 'object' && value !== null;

const newOwnPost = (order: 'chained' | 'counted'): OwnPost => ({
  writer: newWriter(order),
  laid: [],
  covered: [],
  erasedThrough: 0,
  updates: [],
});

/** What was kept, sealed by this very side, so its shape is ours. What waits is what the outbox holds. */
export function ownPostFrom(
  found: Loose | undefined,
  order: 'chained' | 'counted',
  waiting: readonly string[],
): OwnPost {
  const post = isObject(found?.writer) ? (found as unknown as OwnPost) : newOwnPost(order);
  return { ...post, writer: { ...post.writer, waiting } };
}

export function theirPostFrom(found: Loose | undefined): TheirPost {
  const known = isObject(found?.shown) && isObject(found?.passing) ? (found as unknown as TheirPost) : undefined;
  return known ?? { shown: newReader('chained'), passing: newReader('counted') };
}
