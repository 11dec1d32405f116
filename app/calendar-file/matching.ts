import type { DateChange, Entry, OccurrenceKey, Repeat, When } from '@unhurried/domain/calendar';
import { instantOf, type Wall, wallAt } from '@unhurried/domain/time';
import type { OneOf, ReadEntry } from './reading.ts';

/**
 * What an entry of a file is to what is here. `new`: nothing of it is here. `here`: the same is. `update`: it says otherwise
 * than what is here, and is not older. `cancelled`: what is here does not take place. `older`: what is here was changed since.
 * `not-here`: it was called off, and nothing of it is here. [CF9]
 */
export type MatchKind = 'new' | 'here' | 'update' | 'cancelled' | 'older' | 'not-here';

export interface Match {
  readonly read: ReadEntry;
  readonly kind: MatchKind;
  /** The entry that is here already. */
  readonly entry?: Entry;
  /** Where the file speaks of one time of an entry that is here: which, and what becomes of it. */
  readonly one?: { readonly key: OccurrenceKey; readonly change: DateChange };
}

type Changes = Readonly<Record<OccurrenceKey, DateChange>>;

const inOrder = (keys: readonly string[] | undefined): readonly string[] => [...new Set(keys)].sort();

/** Left out by a rule and left out by hand are the same thing, whichever calendar said it. */
function offKeys(repeat: Repeat | undefined, changes: Changes): readonly string[] {
  const byHand = Object.keys(changes).filter((key) => changes[key]?.off);
  return inOrder([...(repeat?.not ?? []), ...byHand]);
}

function movesIn(changes: Changes): readonly unknown[] {
  const moved = Object.keys(changes).sort();
  return moved.flatMap((key) => {
    const change = changes[key];
    return change && !change.off ? [[key, change.from, change.length]] : [];
  });
}

/** All that says when something is, in one form. */
function timesOf(when: When, changes: Changes): string {
  const { repeat } = when;
  const length = when.kind === 'days' ? when.days : [when.minutes, when.zone];
  const again = repeat ? [repeat.rule, inOrder(repeat.also), offKeys(repeat, changes), movesIn(changes)] : [];
  return JSON.stringify([when.kind, when.from, length, again]);
}

const saysTheSame = (read: ReadEntry, entry: Entry): boolean =>
  read.title === entry.title &&
  read.note === entry.note &&
  timesOf(read.when, read.changes) === timesOf(entry.when, entry.changes);

/** The key on the wall of the entry that is here. */
function keyFor({ key, zone }: OneOf, { when }: Entry): OccurrenceKey {
  if (when.kind === 'days') return key.slice(0, 10);
  if (key.length === 10) return `${key}${when.from.slice(10)}`;
  return zone && when.zone && zone !== when.zone ? wallAt(instantOf(key as Wall, zone), when.zone) : key;
}

/** What becomes of one time of an entry that is here; nothing when a date became a time, or the other way round. */
function changeFor(read: ReadEntry, entry: Entry): DateChange | undefined {
  if (read.cancelled) return { off: true };
  const [here, now] = [entry.when, read.when];
  if (here.kind === 'days' || now.kind === 'days')
    return here.kind === 'days' && now.kind === 'days' ? { from: now.from, length: now.days } : undefined;
  const moves = here.zone && now.zone && here.zone !== now.zone;
  const from = moves && here.zone && now.zone ? wallAt(instantOf(now.from, now.zone), here.zone) : now.from;
  return { from, length: now.minutes };
}

function isChanged(entry: Entry, key: OccurrenceKey, change: DateChange): boolean {
  const now = entry.changes[key];
  const stillRuled = { from: key, length: entry.when.kind === 'days' ? entry.when.days : entry.when.minutes };
  const off = now?.off || entry.when.repeat?.not?.includes(key);
  return JSON.stringify(change) !== JSON.stringify(off ? { off: true } : (now ?? stillRuled));
}

/** One time of a repetition that is here, though not in the file. */
function matchOne(read: ReadEntry, of: OneOf, entry: Entry): Match {
  const key = keyFor(of, entry);
  const change = changeFor(read, entry);
  if (!change) return { read, kind: 'new' };
  if (read.sequence < (entry.origin?.sequence ?? 0)) return { read, kind: 'older', entry };
  if (!isChanged(entry, key, change)) return { read, kind: 'here', entry };
  return { read, kind: read.cancelled ? 'cancelled' : 'update', entry, one: { key, change } };
}

function matchWhole(read: ReadEntry, entry: Entry): Match {
  const { sequence } = entry.origin ?? { sequence: 0 };
  if (read.sequence < sequence) return { read, kind: 'older', entry };
  if (read.cancelled) return { read, kind: 'cancelled', entry };
  return { read, kind: saysTheSame(read, entry) ? 'here' : 'update', entry };
}

function matchEach(read: ReadEntry, byUid: ReadonlyMap<string, Entry>): Match {
  const entry = byUid.get(read.uid);
  if (entry) return matchWhole(read, entry);
  const series = read.oneOf && byUid.get(read.oneOf.uid);
  if (read.oneOf && series?.when.repeat) return matchOne(read, read.oneOf, series);
  return { read, kind: read.cancelled ? 'not-here' : 'new' };
}

/** What each entry of a file would change. An entry is the same by where it came from, or by its own name here. [CF9] */
export function matchWith(read: readonly ReadEntry[], existing: readonly Entry[]): readonly Match[] {
  const byUid = new Map<string, Entry>();
  for (const entry of existing) byUid.set(entry.id, entry);
  for (const entry of existing) if (entry.origin && !byUid.has(entry.origin.uid)) byUid.set(entry.origin.uid, entry);
  return read.map((each) => matchEach(each, byUid));
}
