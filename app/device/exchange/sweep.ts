import type { OwnLane } from './own-lane.ts';
import { type Room, writeKey } from './room.ts';

const mostAtOnce = 400;
const farAhead = 100_000;
const aMonth = 30 * 86_400_000;

/**
 * What lapsed or was forgotten is taken out of my mailbox of passing things too. With something that I send anyway, or
 * some days later: the other could see by what vanishes that I had opened. [LK5]
 */
export async function eraseLaid(room: Room, lane: OwnLane, grace: number): Promise<void> {
  const stands = async ({ id, lapses }: { readonly id: string; readonly lapses: number }): Promise<boolean> => {
    const here = await room.shelf.find(`passing/${room.keys.person}`, id);
    return lapses + grace > room.ground.now() && !(here.ok && here.value === undefined);
  };
  const { laid } = lane.post();
  const standing = new Set<number>();
  for (const each of laid) if (await stands(each)) standing.add(each.cursor);
  // An envelope settles rows of facts that were forgotten before it went: it stays for the one that it carries.
  const over = [...new Set(laid.map(({ cursor }) => cursor))].filter((cursor) => !standing.has(cursor));
  if (over.length === 0) return;
  const gone = over.slice(0, mostAtOnce);
  const erased = await room.transport.erase(writeKey(lane.box), gone);
  if (erased.ok) await lane.note({ laid: lane.post().laid.filter(({ cursor }) => !gone.includes(cursor)) });
}

/** Erases a mailbox of mine from its front, some of it each time. Answers whether all of it is gone. */
export async function eraseThrough(room: Room, lane: OwnLane, through: number): Promise<boolean> {
  const known = lane.post().erasedThrough;
  // After a relay came back from a copy its cursors have leapt: what lay before the leap is the relay's to throw away.
  const erasedThrough = through - known > farAhead ? through - mostAtOnce : known;
  const count = Math.min(through - erasedThrough, mostAtOnce);
  if (count <= 0) return true;
  const cursors = Array.from({ length: count }, (_, at) => erasedThrough + 1 + at);
  const erased = await room.transport.erase(writeKey(lane.box), cursors);
  if (erased.ok) await lane.note({ erasedThrough: erasedThrough + count });
  return erased.ok && erasedThrough + count === through;
}

/** A month after a segment nobody needs what it covers: whoever comes later begins at the segment. [LK15] */
export async function eraseCovered(room: Room, lane: OwnLane): Promise<void> {
  const old = room.ground.now() - aMonth;
  const ripe = lane.post().covered.filter(({ day }) => Date.parse(day) <= old);
  await eraseThrough(room, lane, Math.max(0, ...ripe.map(({ cursor }) => cursor - 1)));
}
