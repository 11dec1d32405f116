import { hear, laterChain } from '../chain/index.ts';
import type { Named, OwnItem, Writer, WriterEffect } from './types.ts';

/** A chain is summed up after this many facts, or after as many as its last segment carried. */
const factsPerSegment = 64;
const hashesKept = 128;

const withHash = (hashes: Writer['hashes'], { seq, hash }: OwnItem): Writer['hashes'] =>
  Object.fromEntries([...Object.entries(hashes), [String(seq), hash]].slice(-hashesKept));

function owedAfter(writer: Writer): Writer['owes'] {
  if (writer.owes === 'new-chain' || writer.order === 'counted') return writer.owes;
  return writer.sinceSegment >= Math.max(factsPerSegment, writer.lastSegment) ? 'segment' : 'nothing';
}

/** What a chain is after one more envelope of it, or after the first of a new one. */
function goneOn(writer: Writer, item: OwnItem): Writer {
  const begins = item.chain !== writer.heard.chain;
  const sums = begins || item.segment;
  const next: Writer = {
    ...writer,
    latest: laterChain(writer.latest, item.chain),
    hashes: withHash(begins ? {} : writer.hashes, item),
    gap: false,
    unsure: writer.unsure || begins,
    sinceSegment: (sums ? -writer.waiting.length - item.ids.length : writer.sinceSegment) + item.ids.length,
    lastSegment: sums ? writer.waiting.length + item.ids.length : writer.lastSegment,
    owes: begins || (item.segment && writer.owes === 'segment') ? 'nothing' : writer.owes,
  };
  return { ...next, owes: owedAfter(next) };
}

/** One item of one's own mailbox, whoever of my phones wrote it. What it carries need not be said any more. [EX1] */
export function metOwn(writer: Writer, item: OwnItem): Writer {
  const carried = new Set(item.ids);
  const { heard, verdict } = hear(writer.heard, item, writer.order);
  const lighter = { ...writer, waiting: writer.waiting.filter((id) => !carried.has(id)) };
  if (verdict === 'next') return { ...goneOn(lighter, item), heard, lastAt: item.cursor };
  if (verdict === 'gap') return { ...lighter, gap: true };
  const replaced = item.cursor === writer.lastAt && item.hash !== writer.heard.hash;
  return verdict === 'fork' || replaced ? { ...lighter, heard, owes: 'new-chain' } : lighter;
}

export const doneWith = (items: readonly OwnItem[]): readonly WriterEffect[] =>
  items.filter(({ ids }) => ids.length > 0).map(({ cursor, ids }) => ({ do: 'done', cursor, ids }));

function contradicts({ heard, hashes, latest }: Writer, named: Named): boolean {
  if (named.chain !== heard.chain) return named.chain > latest;
  if (named.seq === 0) return false;
  return named.forked || named.seq > heard.seq || hashes[named.seq] !== named.hash;
}

/**
 * Compares the other's checkpoint with a mailbox that was read to its head. A hash from longer ago than hashes are kept
 * counts as a contradiction too: a chain that is begun once too often costs a segment, a fork unnoticed costs facts. [EX7]
 */
export function compared({ named, ...writer }: Writer): Writer {
  if (!named || !contradicts(writer, named)) return writer;
  return { ...writer, latest: laterChain(writer.latest, named.chain), owes: 'new-chain' };
}
