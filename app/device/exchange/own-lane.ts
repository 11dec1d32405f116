import { fromBase64 } from '@unhurried/keys/bytes';
import { sealForBoth, sealForMe } from '@unhurried/keys/envelope';
import type { OwnBox } from '@unhurried/keys/link';
import { chainAfter } from '@unhurried/sync/chain';
import { type Append, stepWriter, type WriterEffect, type WriterEvent, waitFor } from '@unhurried/sync/exchange';
import { newId, queue } from '../ground.ts';
import { claimBox, keepDays } from './claim.ts';
import { type Composed, composed } from './compose.ts';
import { openedPage } from './opened-page.ts';
import { allOwnFacts } from './own-facts.ts';
import { idsOf, ownKeeper } from './own-keeper.ts';
import type { Came, OwnPlace } from './own-place.ts';
import type { OwnPost } from './post.ts';
import { type Room, writeKey } from './room.ts';

/** One mailbox of mine, and the journal that goes into it. */
export interface OwnLane {
  tell(event: WriterEvent): Promise<void>;
  /** Takes up rows of the outbox that do not wait yet: looked for in turn, or one that has just gone would go twice. */
  gather(rows: () => Promise<readonly string[]>): Promise<boolean>;
  readonly box: OwnBox;
  post(): OwnPost;
  /** Changes what is kept beside the machine. */
  note(change: Partial<OwnPost>): Promise<void>;
  /** Something waits, refused for a reason that no waiting mends. */
  isRefused(): boolean;
  /** Nothing waits and nothing is under way. */
  isQuiet(): boolean;
  stop(): void;
}

const anHour = 3_600_000;

/**
 * A relay that contradicts itself, or sets two phones of mine against each other, must not make them begin chains without
 * end: after two within an hour each further one waits as after refusals. [EX5]
 */
function newChains(now: () => number) {
  let begun: readonly number[] = [];
  return {
    isTooSoon(): boolean {
      begun = begun.filter((at) => at > now() - anHour && at <= now());
      const last = begun.at(-1);
      return begun.length > 1 && last !== undefined && now() - last < waitFor(begun.length, 0);
    },
    began(): void {
      begun = [...begun, now()];
    },
  };
}

const daysSince1970 = (now: number): number => Math.floor(now / 86_400_000);

async function sealed(room: Room, { journal, box }: OwnPlace, append: Append, chain: string, what: Composed) {
  const { crypto } = room.ground;
  const prev = fromBase64(append.prev);
  const heading = {
    kind: what.kind,
    chain,
    seq: append.seq,
    prev: prev?.length === 32 ? prev : new Uint8Array(32),
    day: room.today(),
    body: what.body,
  };
  const { author, self } = room.keys;
  if (journal === 'mine') return sealForMe(crypto, self, author, box.box, heading);
  const key = await room.writing(journal, what.before);
  return key && sealForBoth(crypto, key, author, box.box, heading);
}

export function ownLane(room: Room, place: OwnPlace): OwnLane {
  const { journal, box } = place;
  const inTurn = queue();
  const keeper = ownKeeper(room, place);
  const chains = newChains(room.ground.now);
  let begun = false;
  let stopped = false;
  let cancelWait = () => {};

  const claim = async (): Promise<Came> => {
    const claimed = await claimBox(room.transport, room.ground, box, keepDays[journal]);
    return { event: claimed.ok ? { kind: 'claimed' } : { kind: 'refused', why: claimed.refusal } };
  };

  const read = async (since: number): Promise<Came> => {
    const page = await room.transport.read(writeKey(box), since);
    if (!page.ok) return { event: { kind: 'refused', why: page.refusal } };
    const { items, ...rest } = await openedPage(room, { box: box.box, journal, mine: true }, page.value);
    const named = items.map((item) => ({ ...item, ids: idsOf(item) }));
    // There is one key for what is mine alone: under another one nobody of mine has written.
    const strange = journal === 'mine' ? [] : rest.strange;
    return { event: { kind: 'read', ...rest, strange, items: named }, items };
  };

  const append = async (asked: Append): Promise<Came | undefined> => {
    const { updates, writer } = keeper.post();
    const seen = place.seen(keeper.post());
    const made = await composed(room, { audience: journal, append: asked, updates, seen });
    if (!made.ok) return undefined;
    const chance = newId(room.ground.crypto).slice(0, 22);
    const fresh = chainAfter(writer.latest, daysSince1970(room.ground.now()), chance);
    const chain = asked.chain === 'new' ? fresh : (writer.heard.chain ?? fresh);
    const envelope = await sealed(room, place, asked, chain, made.value);
    // Parted or locked in between: nobody is there to write to.
    if (!envelope) return undefined;
    const item = { id: newId(room.ground.crypto), bytes: envelope.bytes, after: asked.after };
    const appended = await room.transport.append(writeKey(box), item);
    if (!appended.ok) return { event: { kind: 'refused', why: appended.refusal } };
    const { seq, prev } = asked;
    const met = { chain, seq, prev, hash: envelope.hash, segment: made.value.kind === 'segment' };
    const told = { ...met, cursor: appended.value.cursor, ids: made.value.ids };
    return { event: { kind: 'appended', ...told }, sent: { ...made.value, checkpoint: seen !== undefined } };
  };

  const appendOrWait = async (asked: Append): Promise<Came | undefined> => {
    if (asked.chain === 'same') return append(asked);
    if (chains.isTooSoon()) return { event: { kind: 'refused', why: 'away' } };
    chains.began();
    return append(asked);
  };

  const recall = async (): Promise<Came> => {
    const ids = [...(await allOwnFacts(room, journal)), ...keeper.saidAgain()];
    return { event: { kind: 'recalled', ids }, rows: ids };
  };

  const waitThenGoOn = (tries: number): void => {
    cancelWait();
    cancelWait = room.ways.after(waitFor(tries, room.ways.chance()), () => void tell({ kind: 'nudged' }));
  };

  const perform = async (effect: WriterEffect): Promise<Came | undefined> => {
    switch (effect.do) {
      case 'claim':
        return claim();
      case 'read':
        return read(effect.since);
      case 'append':
        return appendOrWait(effect);
      case 'recall':
        return recall();
      case 'wait':
        waitThenGoOn(effect.tries);
        return undefined;
      default:
        return undefined;
    }
  };

  const step = async (came: Came): Promise<readonly Came[]> => {
    const { state, effects } = stepWriter(keeper.post().writer, came.event);
    if (!(await keeper.keep(state, effects, came))) return [];
    const next: Came[] = [];
    for (const effect of effects)
      next.push(...[stopped ? undefined : await perform(effect)].flatMap((then) => then ?? []));
    return next;
  };

  const run = async (event: WriterEvent): Promise<void> => {
    const waiting: Came[] = [{ event }];
    for (let came = waiting.shift(); came && !stopped; came = waiting.shift()) waiting.push(...(await step(came)));
    room.changed();
  };

  /** What was under way when a page closed is not under way any more, and the machine is told so first. */
  const hear = async (event: WriterEvent): Promise<void> => {
    const first = !begun;
    begun = true;
    if (first) await run({ kind: 'opened' });
    await run(event);
  };

  const tell = (event: WriterEvent): Promise<void> => inTurn(() => hear(event));

  const gather: OwnLane['gather'] = (rows) =>
    inTurn(async () => {
      const ids = (await rows()).filter((id) => !keeper.post().writer.waiting.includes(id));
      if (ids.length > 0) await hear({ kind: 'queued', ids });
      return ids.length > 0;
    });

  return {
    tell,
    gather,
    box,
    post: keeper.post,
    note: (change) => inTurn(() => keeper.note(change)),
    isRefused: () => keeper.post().writer.said.length > 0 && keeper.post().writer.waiting.length > 0,
    isQuiet: () => keeper.post().writer.waiting.length === 0,
    stop() {
      stopped = true;
      cancelWait();
    },
  };
}
