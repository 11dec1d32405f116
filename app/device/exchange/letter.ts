import type { Instant } from '@unhurried/domain/time';
import { fromUtf8, toUtf8 } from '@unhurried/keys/bytes';
import { isFarAhead, isStamp, type Stamp } from '@unhurried/sync/clock';
import type { Body } from '../side.ts';

/** A fact as it travels. Who wrote it follows from the key that sealed it, and is not said again. */
export interface Carried {
  readonly id: string;
  readonly stamp: Stamp;
  readonly at: Instant;
  readonly lapses?: Instant;
  readonly body: Body;
}

/** How far the writer has believed the reader's chain: lets a reader notice that a relay shows two different pasts. [LK14] */
export interface Seen {
  readonly chain: string;
  readonly seq: number;
  readonly hash: string;
  readonly forked: boolean;
}

/** What an envelope of facts holds: new ones, ids of those to be forgotten, and now and then a checkpoint. */
export interface Letter {
  readonly facts: readonly Carried[];
  readonly forget: readonly string[];
  readonly seen?: Seen;
  /** Of `mine` alone: an id that makes an empty letter be like a full one. */
  readonly even?: string;
}

type Loose = Readonly<Record<string, unknown>>;

const most = 20_000;
/** Nothing that a person writes is nested deeper; what is would run a later step out of room. */
const deepest = 16;
const isObject = (value: unknown): value is Loose => typeof value === 'object' && value !== null;
const isId = (value: unknown): value is string => typeof value === 'string' && /^[0-9a-f]{32}$/.test(value);
const isInstant = (value: unknown): value is Instant =>
  typeof value === 'number' && Number.isSafeInteger(value) && value >= 0 && value < 4_102_444_800_000;
const isShallow = (value: unknown, left: number): boolean =>
  !isObject(value) || (left > 0 && Object.values(value).every((each) => isShallow(each, left - 1)));
const isBody = (value: unknown): value is Body =>
  isObject(value) && typeof value.kind === 'string' && isShallow(value, deepest);

/** Mine may be stamped as it likes: it carries my tag. Theirs, from too far ahead, would take my own stamps along. */
const isBelievable = (value: unknown, now: number | undefined): value is Stamp =>
  isStamp(value) && (now === undefined || !isFarAhead(value, now));

function carriedFrom(value: unknown, now: number | undefined): Carried | undefined {
  if (!isObject(value)) return undefined;
  const { id, stamp, at, body, lapses } = value;
  if (!isId(id) || !isBelievable(stamp, now) || !isInstant(at) || !isBody(body)) return undefined;
  if (lapses !== undefined && !isInstant(lapses)) return undefined;
  return { id, stamp, at, body, ...(lapses === undefined ? {} : { lapses }) };
}

function seenFrom(value: unknown): Seen | undefined {
  if (!isObject(value)) return undefined;
  const { chain, seq, hash, forked } = value;
  if (!isId(chain) || typeof seq !== 'number' || typeof hash !== 'string' || typeof forked !== 'boolean')
    return undefined;
  return { chain, seq, hash, forked };
}

const listFrom = (value: unknown): readonly unknown[] => (Array.isArray(value) ? value.slice(0, most) : []);

function parsed(bytes: Uint8Array<ArrayBuffer>): Loose | undefined {
  const text = fromUtf8(bytes);
  if (text === undefined) return undefined;
  try {
    const value: unknown = JSON.parse(text);
    return isObject(value) ? value : undefined;
  } catch {
    return undefined;
  }
}

/**
 * What the other wrote is looked at before it is believed: what has no shape is left out, the rest is read. `now` is
 * left out for what I wrote myself. [LK3]
 */
export function letterFrom(bytes: Uint8Array<ArrayBuffer>, now?: number): Letter {
  const value = parsed(bytes) ?? {};
  const seen = seenFrom(value.seen);
  return {
    facts: listFrom(value.facts).flatMap((each) => carriedFrom(each, now) ?? []),
    forget: listFrom(value.forget).filter(isId),
    ...(seen ? { seen } : {}),
    ...(typeof value.even === 'string' ? { even: value.even } : {}),
  };
}

/** JSON, with spaces behind it up to `length` where every letter must have one size. */
export function letterBytes(letter: Letter, length = 0): Uint8Array<ArrayBuffer> {
  const bytes = toUtf8(JSON.stringify(letter));
  if (bytes.length >= length) return bytes;
  const even = new Uint8Array(length).fill(0x20);
  even.set(bytes);
  return even;
}

/** Any other JSON that an envelope may hold; nothing when it is none. */
export const looseFrom = parsed;
