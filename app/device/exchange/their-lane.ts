import { type Link, type OwnKem, type TheirBox, takeKeyUpdate } from '@unhurried/keys/link';
import { type Reader, type ReaderEffect, type ReaderEvent, stepReader, waitFor } from '@unhurried/sync/exchange';
import type { NewRecord } from '@unhurried/sync/storage';
import { queue } from '../ground.ts';
import { atRest } from './arrived.ts';
import { type Carried, looseFrom, type Seen } from './letter.ts';
import { type OpenedItem, openedPage, updateKind } from './opened-page.ts';
import { isSetAside } from './post.ts';
import { otherLetter, type Room, toldOf } from './room.ts';

/** One mailbox of the other person, and the journal that comes out of it. */
export interface TheirLane {
  tell(event: ReaderEvent): Promise<void>;
  readonly box: TheirBox;
  reader(): Reader;
  /** Something of theirs was set aside: it contradicts what was believed, or what came before it never came. */
  isSetAside(): boolean;
  /** Whether it was read to its end of then, on this phone, at least once. Of what is passing nothing is asked. */
  hasRead(): boolean;
  stop(): void;
}

export interface TheirPlace {
  readonly journal: 'shown' | 'passing';
  readonly box: TheirBox;
  readonly reader: Reader;
  /** Puts a reader's new state into the change that it belongs to. */
  readonly kept: (reader: Reader) => Promise<Readonly<Record<string, unknown>>>;
  /** What the other's checkpoint says of my own chain. */
  readonly onSeen: (seen: Seen) => void;
}

interface Came {
  readonly event: ReaderEvent;
  readonly items?: readonly OpenedItem[];
}

/** So much of theirs is kept at most, years of it: a program of theirs must not be able to fill this disk or slow this side. */
const mostKept = { shown: 20_000, passing: 2000 } as const;

const withSpent = (kem: OwnKem, spent: string | undefined): OwnKem => (spent ? { ...kem, spent } : kem);

export function theirLane(room: Room, place: TheirPlace): TheirLane {
  const { journal, box } = place;
  const them = otherLetter(room.keys.person);
  const inTurn = queue();
  let reader = place.reader;
  let begun = false;
  let stopped = false;
  let cancelWait = () => {};

  /** Facts that are not here yet, and not forgotten in the same breath. */
  const fresh = async (items: readonly OpenedItem[], forget: ReadonlySet<string>): Promise<readonly NewRecord[]> => {
    const facts = new Map<string, Carried>();
    for (const fact of items.flatMap(({ letter }) => letter.facts)) {
      const known = await room.shelf.find(`${journal}/${them}`, fact.id);
      if (known.ok && known.value === undefined && !forget.has(fact.id)) facts.set(fact.id, fact);
    }
    const space = Math.max(0, mostKept[journal] - (await room.shelf.count(`${journal}/${them}`)));
    return atRest(room, journal, them, [...facts.values()].slice(0, space));
  };

  /** One key update after another: what does not fit is left aside and changes nothing. */
  const taken = async (items: readonly OpenedItem[], before: Link): Promise<Link> => {
    let link = before;
    for (const { body } of items.filter(({ kind }) => kind === updateKind)) {
      const next = await takeKeyUpdate(room.ground.crypto, link, looseFrom(body)?.update, room.today());
      if (next.ok) link = next.value;
    }
    return link;
  };

  /**
   * Updates that nothing here opens yet: sealed to a half of mine that another phone of mine made, and that comes with my
   * own mailbox. Like an envelope without a key they wait, or the keys they bring would be lost for good. [LK9]
   */
  const notYet = async (items: readonly OpenedItem[]): Promise<readonly number[]> => {
    let link = room.link();
    const waits: number[] = [];
    for (const { cursor, body } of items.filter(({ kind }) => kind === updateKind)) {
      const update = looseFrom(body)?.update;
      const next = link && (await takeKeyUpdate(room.ground.crypto, link, update, room.today()));
      if (next?.ok) link = next.value;
      else if (next?.refusal === 'damaged') waits.push(cursor);
    }
    return waits;
  };

  const newKeys = async (items: readonly OpenedItem[]): Promise<Readonly<Record<string, unknown>>> => {
    const before = room.link();
    const after = before && (await taken(items, before));
    if (!after || after === before) return {};
    const { theirs, own } = after;
    const spent = new Map(own.kems.map((kem) => [kem.half, kem.spent]));
    const kemsOf = (now: Link) => now.own.kems.map((kem) => withSpent(kem, spent.get(kem.half)));
    return room.replaceLink((now) => ({ ...now, theirs, own: { ...now.own, kems: kemsOf(now) } }));
  };

  const believed = async (next: Reader, items: readonly OpenedItem[]): Promise<boolean> => {
    const forget = new Set(items.flatMap(({ letter }) => letter.forget));
    const change = async () => ({
      append: await fresh(items, forget),
      erase: [{ journal: `${journal}/${them}`, ids: [...forget] }],
      meta: { ...(await newKeys(items)), ...(await place.kept(next)) },
    });
    const kept = await room.write(change, ({ append = [] }) => toldOf(append.length, forget.size));
    const seen = kept ? items.flatMap(({ letter }) => letter.seen ?? []).at(-1) : undefined;
    if (seen) place.onSeen(seen);
    return kept;
  };

  const read = async (since: number): Promise<Came> => {
    const page = await room.transport.read({ box: box.box, token: box.read }, since);
    if (!page.ok) return { event: { kind: 'refused', why: page.refusal } };
    const opened = await openedPage(room, { box: box.box, journal, mine: false }, page.value);
    const waits = await notYet(opened.items);
    const items = opened.items.filter(({ cursor }) => !waits.includes(cursor));
    return { event: { kind: 'read', ...opened, items, strange: [...opened.strange, ...waits] }, items };
  };

  const perform = async (effect: ReaderEffect): Promise<Came | undefined> => {
    if (effect.do === 'read') return read(effect.since);
    if (effect.do === 'wait') {
      cancelWait();
      cancelWait = room.ways.after(waitFor(effect.tries, room.ways.chance()), () => void tell({ kind: 'nudged' }));
    }
    return undefined;
  };

  const step = async ({ event, items = [] }: Came): Promise<readonly Came[]> => {
    const { state, effects } = stepReader(reader, event);
    const cursors = effects.flatMap((effect) => (effect.do === 'believe' ? effect.cursors : []));
    const trusted = cursors.flatMap((cursor) => items.filter((item) => item.cursor === cursor));
    if (!(await believed(state, trusted))) return [];
    reader = state;
    const next: Came[] = [];
    for (const effect of effects) {
      const then = stopped ? undefined : await perform(effect);
      if (then) next.push(then);
    }
    return next;
  };

  const run = async (event: ReaderEvent): Promise<void> => {
    const waiting: Came[] = [{ event }];
    for (let came = waiting.shift(); came && !stopped; came = waiting.shift()) waiting.push(...(await step(came)));
    room.changed();
  };

  /** What was under way when a page closed is not under way any more, and the machine is told so first. */
  const tell = (event: ReaderEvent): Promise<void> =>
    inTurn(async () => {
      const first = !begun;
      begun = true;
      if (first) await run({ kind: 'opened' });
      await run(event);
    });

  return {
    tell,
    box,
    reader: () => reader,
    // What passes lapses before it could be said again: one waits for its key, and nothing is said of it. [EX9]
    hasRead: () => journal === 'passing' || (reader.cursor > 0 && reader.doing === 'nothing'),
    isSetAside: () => (journal === 'passing' ? reader.heard.forked : isSetAside(reader)),
    stop() {
      stopped = true;
      cancelWait();
    },
  };
}
