import { exhaustive } from '@unhurried/kernel';
import { nothingHeard, type Order } from '../chain/index.ts';
import type { TransportRefusal } from '../transport/index.ts';
import { compared, doneSince, fromTheBeginning, metIn, metOwn, unread } from './own-mail.ts';
import type { Append, OwnItem, Step, Writer, WriterEffect, WriterEvent } from './types.ts';

type Next = Step<Writer, WriterEffect>;
type Read = Extract<WriterEvent, { readonly kind: 'read' }>;

/** More checkpoints than phones of the other could have sent before the next reading. */
const namesKept = 8;

export const newWriter = (order: Order): Writer => ({
  order,
  claimed: false,
  cursor: 0,
  head: 0,
  fresh: false,
  heard: nothingHeard,
  lastAt: 0,
  latest: '',
  hashes: {},
  waiting: [],
  owes: 'new-chain',
  gathered: false,
  unsure: false,
  missing: false,
  searching: false,
  segmentSeq: 0,
  sinceSegment: 0,
  lastSegment: 0,
  summed: 0,
  covered: 0,
  named: [],
  doing: 'nothing',
  tries: 0,
  said: [],
});

const still = (state: Writer): Next => ({ state, effects: [] });
const asks = (state: Writer, doing: Writer['doing'], effect: WriterEffect): Next => ({
  state: { ...state, doing },
  effects: [effect],
});
const first = (effects: readonly WriterEffect[], { state, effects: then }: Next): Next => ({
  state,
  effects: [...effects, ...then],
});

function appendOf(writer: Writer): Append {
  const begins = writer.owes === 'new-chain';
  const chained = writer.order === 'chained';
  return {
    do: 'append',
    what: chained && writer.owes !== 'nothing' ? 'segment' : 'facts',
    chain: begins ? 'new' : 'same',
    seq: begins ? 1 : writer.heard.seq + 1,
    prev: begins ? '' : writer.heard.hash,
    after: writer.cursor,
    ids: writer.waiting,
  };
}

/** Before a segment everything of mine waits again, and so it does when I cannot tell what a chain of mine lacks. */
function mustRecall({ owes, gathered, waiting, unsure }: Writer): boolean {
  if (owes === 'new-chain') return !gathered;
  return unsure || (owes === 'segment' && !gathered && waiting.length > 0);
}

/** What to do now, with nothing under way. [EX2] */
function proceed(writer: Writer): Next {
  if (!writer.claimed) return asks(writer, 'claiming', { do: 'claim' });
  if (!writer.fresh) return asks(writer, 'reading', { do: 'read', since: writer.cursor });
  const judged = compared(writer);
  if (!judged.fresh) return recounting(judged);
  if (mustRecall(judged)) return asks(judged, 'recalling', { do: 'recall' });
  if (judged.waiting.length === 0) return still({ ...judged, doing: 'nothing', tries: 0 });
  return asks(judged, 'appending', appendOf(judged));
}

const recounting = (writer: Writer): Next => first([{ do: 'recount' }], proceed(writer));

function later(writer: Writer): Next {
  const tries = writer.tries + 1;
  return asks({ ...writer, ...unread, tries }, 'waiting', { do: 'wait', tries });
}

/** The relay lost something, so nobody can tell what a reader still finds there: all of it is said again. [EX6] */
function startAgain(writer: Writer, head: number): Next {
  const again = { ...writer, ...fromTheBeginning, searching: true, head, lastAt: 0 } as const;
  return first([{ do: 'recount' }], later({ ...again, owes: 'new-chain' }));
}

/** Read to the head. What is missing is looked for once from the beginning; then the chain is given up. [EX7] */
function readToHead(writer: Writer): Next {
  if (!writer.missing) return proceed({ ...writer, searching: false, fresh: true });
  if (!writer.searching) return recounting({ ...writer, ...fromTheBeginning, searching: true });
  return proceed({ ...writer, missing: false, searching: false, fresh: true, owes: 'new-chain' });
}

/**
 * Under a key that is not here: anybody who writes on the relay's disk can put that there, and so can a phone of mine
 * whose keys never came here. After the last of mine it counts as missing, and stops nothing. [EX7]
 */
function metPage(writer: Writer, { items, strange }: Read): Writer {
  const met = items.reduce(metOwn, writer);
  return strange.some((cursor) => cursor > met.lastAt) ? { ...met, missing: true } : met;
}

/** A relay that came back from a copy leaps a million ahead, so that no cursor is given twice. [EX6] */
const leap = 500_000;

const isAnotherPast = (known: number, head: number): boolean => head < known || (known > 0 && head - known >= leap);

function afterPage(writer: Writer, page: Read): Next {
  if (isAnotherPast(writer.head, page.head)) return startAgain(writer, page.head);
  const met = metPage({ ...writer, head: page.head, gathered: false }, page);
  const done = [...metIn(page.items), ...doneSince(writer, met)];
  if (page.through >= page.head) return first(done, readToHead({ ...met, cursor: page.head }));
  if (page.through <= writer.cursor) return first(done, later(met));
  return first(done, proceed({ ...met, cursor: page.through }));
}

/** My segment lies there; once nothing of what it could not carry waits any more, what is before it is covered. */
function covering(writer: Writer, { segment, cursor }: OwnItem): Writer {
  const summed = segment ? cursor : writer.summed;
  return {
    ...writer,
    summed,
    covered: writer.waiting.length === 0 ? Math.max(summed, writer.covered) : writer.covered,
  };
}

/** An answer that no honest relay gives (another cursor than the next) tells nothing: the mailbox is read. */
function afterAppend(writer: Writer, item: OwnItem): Next {
  if (item.cursor !== writer.cursor + 1) return later(writer);
  const met = metOwn(writer, item);
  const there = { cursor: item.cursor, head: Math.max(writer.head, item.cursor), gathered: false, unsure: false };
  const state = covering({ ...met, ...there, tries: 0, said: [] }, item);
  return first([...metIn([item]), ...doneSince(writer, met)], proceed(state));
}

function afterRecall(writer: Writer, ids: readonly string[]): Next {
  const all = new Set([...ids, ...writer.waiting]);
  const waiting = [...all];
  const looksForMore = writer.unsure && writer.owes !== 'new-chain';
  if (!looksForMore) return proceed({ ...writer, waiting, gathered: true, unsure: false });
  // What this chain holds of it is found by reading it from the beginning, and waits no longer.
  return recounting({ ...writer, ...fromTheBeginning, waiting, unsure: false });
}

const told: Partial<Record<TransportRefusal, 'full' | 'refused'>> = {
  full: 'full',
  taken: 'refused',
  malformed: 'refused',
  'too-large': 'refused',
};

function afterRefusal(writer: Writer, why: TransportRefusal): Next {
  if (why === 'conflict' && writer.tries === 0) return proceed({ ...writer, ...unread, tries: 1 });
  const gone = why === 'no-such-box' && writer.claimed;
  if (gone) return startAgain({ ...writer, claimed: false }, 0);
  const what = told[why];
  if (!what || writer.said.includes(what)) return later(writer);
  return first([{ do: 'say', what }], later({ ...writer, said: [...writer.said, what] }));
}

const isFree = ({ doing }: Writer): boolean => doing === 'nothing' || doing === 'waiting';

/** Goes on at once when nothing is under way, else when that is answered. */
const whenFree = (writer: Writer): Next => (isFree(writer) ? proceed(writer) : still(writer));

function queued(writer: Writer, ids: readonly string[]): Next {
  const waiting = [...new Set([...writer.waiting, ...ids])];
  const state = { ...writer, waiting };
  return writer.doing === 'nothing' ? proceed(state) : still(state);
}

/**
 * The last item is read once more: a relay that went back and then took as many others as it had lost shows the same
 * head, and another item. [EX6]
 */
const openedAgain = (writer: Writer): Writer => ({
  ...writer,
  ...unread,
  cursor: Math.max(0, writer.cursor - 1),
  missing: false,
  searching: false,
  doing: 'nothing',
  tries: 0,
});

/** What comes of an event. Answers belong to what was asked last; the driver drops those that come too late. */
export function stepWriter(writer: Writer, event: WriterEvent): Next {
  switch (event.kind) {
    case 'opened':
      return proceed(openedAgain(writer));
    case 'nudged':
      return whenFree({ ...writer, fresh: false });
    case 'queued':
      return queued(writer, event.ids);
    case 'claimed':
      return proceed({ ...writer, claimed: true, said: [] });
    case 'read':
      return afterPage(writer, event);
    case 'recalled':
      return afterRecall(writer, event.ids);
    case 'appended':
      return afterAppend(writer, event);
    case 'refused':
      return afterRefusal(writer, event.why);
    case 'named': {
      const { kind, ...named } = event;
      return whenFree({ ...writer, named: [...writer.named, named].slice(-namesKept), fresh: false });
    }
    case 'doubted':
      return whenFree({ ...writer, owes: 'new-chain', gathered: false });
    default:
      return exhaustive(event);
  }
}
