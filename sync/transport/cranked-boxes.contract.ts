import { ok, type Result, refuse } from '@unhurried/kernel';
import { type BoxClaim, type Item, limits, type Page } from '../wire/index.ts';
import type { BoxKey, NewItem, TransportRefusal } from './index.ts';

interface Box {
  readonly claim: BoxClaim;
  head: number;
  erased: boolean;
  items: readonly (Item & { readonly id: string })[];
  /** Where each item id lies, or lay. */
  readonly places: Map<string, number>;
}

export interface BoxesOptions {
  /** SHA-256 of a token where claims are real; left out, a claim holds the tokens themselves. */
  readonly hash?: (token: string) => string;
  readonly pageBytes?: number;
}

type Answer<Value> = Result<Value, TransportRefusal>;

/** Mailboxes as the wire describes them, in memory: what a relay does with a request that reached it. */
export interface Boxes {
  claim(box: string, claim: BoxClaim): Answer<void>;
  append(key: BoxKey, item: NewItem): Answer<{ readonly cursor: number }>;
  read(key: BoxKey, since: number): Answer<Page>;
  erase(key: BoxKey, cursors: readonly number[]): Answer<void>;
  eraseBox(key: BoxKey): Answer<void>;
  /** The head that whoever holds this key may be told. */
  head(key: BoxKey): number | undefined;
  /** Whether whoever holds this key may write there. */
  writes(key: BoxKey): boolean;
  /** What lies there now, whoever may see it. */
  content(box: string): readonly Item[];
  /** The disk is restored from a copy of the time when this was the head. */
  rewind(box: string, head: number): void;
  /** Idle for so long that the mailbox is gone. */
  forget(box: string): void;
}

function pageOf({ head, items }: Box, since: number, most: number): Page {
  const after = items.filter(({ cursor }) => cursor > since);
  let size = 8;
  const fits = after.filter(({ bytes }, at) => {
    size += 12 + bytes.length;
    return at === 0 || size <= most;
  });
  return { head, items: fits.map(({ cursor, bytes }) => ({ cursor, bytes: bytes.slice() })) };
}

const sameClaim = (one: BoxClaim, other: BoxClaim): boolean =>
  one.write === other.write && one.read === other.read && one.keepDays === other.keepDays;

function appendTo(found: Box, { id, bytes, after }: NewItem): Answer<{ readonly cursor: number }> {
  const known = found.places.get(id);
  if (known !== undefined) return ok({ cursor: known });
  if (after !== undefined && after !== found.head) return refuse('conflict');
  const cursor = found.head + 1;
  found.head = cursor;
  found.items = [...found.items, { id, cursor, bytes: bytes.slice() }];
  found.places.set(id, cursor);
  return ok({ cursor });
}

export function boxesInMemory({ hash = (token) => token, pageBytes = limits.pageBytes }: BoxesOptions): Boxes {
  const boxes = new Map<string, Box>();

  const writable = ({ box, token }: BoxKey): Box | undefined => {
    const found = boxes.get(box);
    return found && !found.erased && found.claim.write === hash(token) ? found : undefined;
  };
  const readable = (key: BoxKey): Box | undefined => {
    const found = boxes.get(key.box);
    return found?.claim.read === hash(key.token) ? found : writable(key);
  };

  return {
    claim(box, claim) {
      const found = boxes.get(box);
      if (found) return !found.erased && sameClaim(found.claim, claim) ? ok(undefined) : refuse('taken');
      boxes.set(box, { claim, head: 0, erased: false, items: [], places: new Map() });
      return ok(undefined);
    },
    append(key, item) {
      const found = writable(key);
      if (!found) return refuse('no-such-box');
      return item.bytes.length > limits.itemBytes ? refuse('too-large') : appendTo(found, item);
    },
    read(key, since) {
      const found = readable(key);
      return found ? ok(pageOf(found, since, pageBytes)) : refuse('no-such-box');
    },
    erase(key, cursors) {
      const found = writable(key);
      if (!found) return refuse('no-such-box');
      const gone = new Set(cursors);
      found.items = found.items.filter(({ cursor }) => !gone.has(cursor));
      return ok(undefined);
    },
    eraseBox(key) {
      const found = writable(key);
      if (!found) return refuse('no-such-box');
      found.erased = true;
      found.items = [];
      return ok(undefined);
    },
    head(key) {
      const found = readable(key);
      return found?.erased ? undefined : found?.head;
    },
    writes: (key) => writable(key) !== undefined,
    content: (box) => boxes.get(box)?.items ?? [],
    rewind(box, head) {
      const found = boxes.get(box);
      if (!found || found.head <= head) return;
      found.head = head;
      found.items = found.items.filter(({ cursor }) => cursor <= head);
      for (const [id, cursor] of found.places) if (cursor > head) found.places.delete(id);
    },
    forget(box) {
      boxes.delete(box);
    },
  };
}
