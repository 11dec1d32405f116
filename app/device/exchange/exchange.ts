import type { Audience } from '@unhurried/domain/couple';
import type { OwnBox } from '@unhurried/keys/link';
import type { SyncState } from '../link.ts';
import { checkpoint, complaint, heardOf } from './checkpoint.ts';
import { evenBatch } from './even.ts';
import { readHeld, sealHeld } from './held.ts';
import { keptKit } from './kept-kit.ts';
import { askForUpdate } from './key-updates.ts';
import type { KitHold } from './kit-hold.ts';
import { eraseLeft } from './leaving.ts';
import type { Seen } from './letter.ts';
import { openRoom, type RoomStart } from './open-room.ts';
import { outboxOf } from './outbox.ts';
import { type OwnLane, ownLane } from './own-lane.ts';
import { type OwnPost, ownPostFrom, theirPostFrom } from './post.ts';
import type { Room } from './room.ts';
import { eraseCovered, eraseLaid } from './sweep.ts';
import { type TheirLane, theirLane } from './their-lane.ts';

/** The traffic of one open side with its mailboxes, in the one tab whose turn it is. */
export interface Exchange {
  state(): SyncState;
  hasRead(): boolean;
  /** The words would bring nothing back: it is gone where it was laid. */
  hasLostKit(): boolean;
  /** Something may have come, or the network is back. Resolves when all that can be done now is done. */
  nudge(): Promise<void>;
  /** Something was written on this device. */
  wrote(): Promise<void>;
  stop(): void;
}

export interface Start extends RoomStart {
  readonly kit: KitHold | undefined;
  readonly onKit: (kit: KitHold) => void;
}

const quarterOfAnHour = 900_000;
const aDay = 86_400_000;
const orders = { shown: 'chained', passing: 'counted', mine: 'counted' } as const;

type Journal = keyof typeof orders;

interface Lanes {
  readonly own: readonly (readonly [Journal, OwnLane])[];
  readonly theirs: readonly TheirLane[];
}

const rowsOf = async (room: Room, journal: Audience): Promise<readonly string[]> => {
  const found = await room.ground.store.readAfter(outboxOf(journal, room.keys.person), 0);
  return found.ok ? found.value.map(({ id }) => id) : [];
};

async function postOf(room: Room, journal: Journal): Promise<OwnPost> {
  const found = await readHeld(room.ground, room.keys, `post/${journal}`);
  const waiting = journal === 'mine' ? [] : await rowsOf(room, journal);
  return ownPostFrom(found.ok ? found.value : undefined, orders[journal], waiting);
}

async function openLanes(room: Room, mine: OwnBox | undefined): Promise<Lanes> {
  const link = room.link();
  const own: (readonly [Journal, OwnLane])[] = [];
  const lane = async (journal: Journal, box: OwnBox, seen: (post: OwnPost) => Seen | undefined = () => undefined) => {
    const post = await postOf(room, journal);
    const opened = ownLane(room, { journal, box, post, seen });
    own.push([journal, opened]);
    return opened;
  };
  if (mine) await lane('mine', mine);
  if (!link) return { own, theirs: [] };
  const found = await readHeld(room.ground, room.keys, 'post/theirs');
  let posts = theirPostFrom(found.ok ? found.value : undefined);
  const shown = await lane('shown', link.own.shown, (post) => checkpoint(room, post, posts));
  await lane('passing', link.own.passing, () => complaint(posts));
  const their = (journal: 'shown' | 'passing') =>
    theirLane(room, {
      journal,
      box: link.theirs[journal],
      reader: posts[journal],
      async kept(reader) {
        posts = { ...posts, [journal]: reader };
        return sealHeld(room.ground, room.keys, 'post/theirs', posts);
      },
      onSeen: (seen) => void heardOf(room, shown, seen),
    });
  return { own, theirs: [their('shown'), their('passing')] };
}

function stateOf({ own, theirs }: Lanes): SyncState {
  if (own.some(([, lane]) => lane.isRefused())) return 'refused';
  if (theirs.some((lane) => lane.isSetAside())) return 'set-aside';
  return own.every(([, lane]) => lane.isQuiet()) ? 'settled' : 'waiting';
}

async function queueNew(room: Room, [journal, lane]: readonly [Journal, OwnLane]): Promise<void> {
  if (journal === 'mine') return;
  // Only with something that is for both: what I write for myself must not be what makes a mailbox be tidied. [P5]
  if (!(await lane.gather(() => rowsOf(room, journal)))) return;
  if (journal === 'passing') await eraseLaid(room, lane, 0);
}

async function nudgeOwn(room: Room, each: readonly [Journal, OwnLane]): Promise<void> {
  const [journal, lane] = each;
  await queueNew(room, each);
  if (journal === 'shown') await askForUpdate(room, lane);
  if (journal === 'shown') await queueNew(room, each);
  await lane.tell({ kind: 'nudged' });
  if (journal === 'passing') await eraseLaid(room, lane, 3 * aDay);
  if (journal === 'shown') await eraseCovered(room, lane);
}

/** Opens what a side has: two mailboxes each with another phone, and one for a kept copy when there is a kit. */
export async function openExchange(start: Start): Promise<Exchange> {
  const room = openRoom(start);
  const lanes = await openLanes(room, start.kit?.mine);
  const kept = keptKit(room, start.kit, start.onKit);
  const all = [...lanes.own.map(([, lane]) => lane), ...lanes.theirs];
  const watched = [
    ...lanes.own.map(([, lane]) => ({ box: lane.box.box, token: lane.box.write, since: lane.post().writer.cursor })),
    ...lanes.theirs.map((lane) => ({ box: lane.box.box, token: lane.box.read, since: lane.reader().cursor })),
  ];
  const mine = lanes.own.find(([journal]) => journal === 'mine')?.[1];
  let cancelSlot = () => {};
  /** Nothing of mine is looked after before its first envelope is on its way, whatever waits, or the order would tell. */
  let begun: Promise<void> = Promise.resolve();
  const slot = async (): Promise<void> => {
    if (!mine) return;
    cancelSlot = room.ways.after(quarterOfAnHour * (0.8 + 0.4 * room.ways.chance()), () => void slot());
    // While one waits for a network there is no second one: how many go afterwards would tell how much I wrote. [LK8]
    if (mine.isQuiet()) await evenBatch(room, mine);
  };
  const inOrder = async (lane: OwnLane, work: () => Promise<void>): Promise<void> => {
    if (lane === mine) await begun;
    await work();
  };
  const nudge = async (): Promise<void> => {
    await Promise.all([
      ...lanes.own.map((each) => inOrder(each[1], () => nudgeOwn(room, each))),
      ...lanes.theirs.map((lane) => lane.tell({ kind: 'nudged' })),
    ]);
    await kept.keep();
    await eraseLeft(room.ground, room.keys, room.ways);
  };
  const wrote = async (): Promise<void> => {
    await Promise.all(lanes.own.map((each) => queueNew(room, each)));
  };
  const stopWatching = room.transport.watch(watched, (box) => {
    const own = lanes.own.find(([, lane]) => lane.box.box === box)?.[1];
    if (own) void inOrder(own, () => own.tell({ kind: 'nudged' }));
    void lanes.theirs.find((lane) => lane.box.box === box)?.tell({ kind: 'nudged' });
  });
  const stopOnline = room.ways.onOnline(() => void nudge());
  begun = slot();
  return {
    state: () => stateOf(lanes),
    hasRead: () => lanes.theirs.every((lane) => lane.hasRead()),
    hasLostKit: kept.isGone,
    nudge,
    wrote,
    stop() {
      stopWatching();
      stopOnline();
      cancelSlot();
      for (const lane of all) lane.stop();
      room.close();
    },
  };
}
