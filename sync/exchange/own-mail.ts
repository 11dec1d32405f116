import { type Heard, hear, isChain, laterChain } from '../chain/index.ts';
import type { Named, OwnItem, Writer, WriterEffect } from './types.ts';

/** A chain is summed up after this many facts, or after as many as its last segment carried. */
const factsPerSegment = 64;
const hashesKept = 128;

/** The mailbox is to be read to its head before anything is appended, and after that gathered before a segment. [EX2] */
export const unread = { fresh: false, gathered: false } as const;

/** Everything is read anew: cursors from before mean other items, or none. */
export const fromTheBeginning = { cursor: 0, missing: false, summed: 0, covered: 0, ...unread } as const;

const withHash = (hashes: Writer['hashes'], { seq, hash }: OwnItem): Writer['hashes'] =>
  Object.fromEntries([...Object.entries(hashes), [String(seq), hash]].slice(-hashesKept));

function owedAfter(writer: Writer): Writer['owes'] {
  if (writer.owes === 'new-chain' || writer.order === 'counted') return writer.owes;
  return writer.sinceSegment >= Math.max(factsPerSegment, writer.lastSegment) ? 'segment' : 'nothing';
}

/** What this item carries need not be said any more: nor will it be when everything before the last segment is erased. */
function carriedBy(writer: Writer, item: OwnItem): Writer {
  if (item.chain !== writer.heard.chain || item.seq < writer.segmentSeq) return writer;
  const carried = new Set(item.ids);
  return { ...writer, waiting: writer.waiting.filter((id) => !carried.has(id)) };
}

/**
 * A chain that another phone of mine began. Where its beginning may be erased nobody can tell whether it was, or whether
 * the relay went back and lost it; then a chain is begun that everybody can see begin.
 */
function begun(writer: Writer, item: OwnItem): Writer {
  const unseen = writer.order === 'counted' && writer.heard.chain !== undefined && item.seq > 1;
  return { ...writer, hashes: {}, unsure: true, owes: unseen ? 'new-chain' : 'nothing' };
}

/** From here on everything that still waits belongs to what this segment, or this new chain, is about. */
function summed(writer: Writer, item: OwnItem): Writer {
  const waits = writer.waiting.filter((id) => !item.ids.includes(id)).length;
  const segmentSeq = writer.order === 'chained' ? item.seq : 0;
  const owes = writer.owes === 'segment' ? 'nothing' : writer.owes;
  return { ...writer, segmentSeq, sinceSegment: -waits - item.ids.length, lastSegment: waits + item.ids.length, owes };
}

/** What a chain is after one more envelope of it, or after the first of a new one. */
function goneOn(writer: Writer, heard: Heard, item: OwnItem): Writer {
  const begins = item.chain !== writer.heard.chain;
  const known = begins ? begun(writer, item) : writer;
  const here = begins || item.segment ? summed(known, item) : known;
  const next = carriedBy({ ...here, heard, lastAt: item.cursor, missing: false }, item);
  const gone: Writer = {
    ...next,
    latest: laterChain(next.latest, item.chain),
    hashes: withHash(next.hashes, item),
    sinceSegment: next.sinceSegment + item.ids.length,
  };
  return { ...gone, owes: owedAfter(gone) };
}

/** Old news where only the last envelope or newer ones can lie: the relay went back, and somebody went on from there. */
const isMisplaced = ({ lastAt, heard }: Writer, { cursor, hash }: OwnItem): boolean =>
  cursor > lastAt || (cursor === lastAt && hash !== heard.hash);

/** One item of one's own mailbox, whoever of my phones wrote it. [EX1] */
export function metOwn(writer: Writer, item: OwnItem): Writer {
  const { heard, verdict } = hear(writer.heard, item, writer.order);
  if (verdict === 'next') return goneOn(writer, heard, item);
  if (verdict === 'gap') return { ...writer, missing: true };
  const contradicts = verdict === 'fork' || isMisplaced(writer, item);
  return contradicts ? { ...writer, heard, missing: true, owes: 'new-chain' } : carriedBy(writer, item);
}

export const metIn = (items: readonly OwnItem[]): readonly WriterEffect[] =>
  items.filter(({ ids }) => ids.length > 0).map(({ cursor, ids }) => ({ do: 'met', cursor, ids }));

/** What waited before and does not now. */
export function doneSince(before: Writer, now: Writer): readonly WriterEffect[] {
  const waits = new Set(now.waiting);
  const ids = before.waiting.filter((id) => !waits.has(id));
  return ids.length > 0 ? [{ do: 'done', ids }] : [];
}

function contradicts({ heard, hashes, latest }: Writer, named: Named): boolean {
  if (named.chain !== heard.chain) return isChain(named.chain) && named.chain > latest;
  if (named.seq === 0) return false;
  return named.forked || named.seq > heard.seq || hashes[named.seq] !== named.hash;
}

/**
 * Compares the other's checkpoints with a mailbox that was read to its head. A hash from longer ago than hashes are kept
 * counts as a contradiction too: a chain that is begun once too often costs a segment, a fork unnoticed costs facts. [EX7]
 */
export function compared(writer: Writer): Writer {
  const doubts = writer.named.filter((named) => contradicts(writer, named));
  if (doubts.length === 0) return writer.named.length === 0 ? writer : { ...writer, named: [] };
  const latest = doubts.map(({ chain }) => chain).reduce(laterChain, writer.latest);
  return { ...writer, ...fromTheBeginning, searching: true, named: [], latest, owes: 'new-chain' };
}
