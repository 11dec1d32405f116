import { dayOfChain } from '@unhurried/sync/chain';
import type { Seen } from './letter.ts';
import type { OwnLane } from './own-lane.ts';
import { isSetAside, type OwnPost, type TheirPost } from './post.ts';
import type { Room } from './room.ts';

const aDay = 86_400_000;
const aWeek = 7 * aDay;

/** Named by whoever has believed nothing at all. */
const noChain = '0'.repeat(32);

/** How far their chain is believed; or, where a later one cannot be begun, that one. */
const seenOf = ({ shown }: TheirPost): Seen => {
  const { chain = noChain, seq, hash } = shown.heard;
  const forked = isSetAside(shown);
  const missing = shown.held?.chain ?? '';
  return forked && missing > chain ? { chain: missing, seq: 1, hash: '', forked } : { chain, seq, hash, forked };
};

/** With whatever goes, for as long as their chain cannot be believed any further: they alone can mend that. [LK14] */
export const complaint = (theirs: TheirPost): Seen | undefined =>
  isSetAside(theirs.shown) ? seenOf(theirs) : undefined;

/** Once a week, and only with something that is sent anyway: a receipt each time would say when I read. [LK14] */
export function checkpoint(room: Room, post: OwnPost, theirs: TheirPost): Seen | undefined {
  const age = room.ground.now() - Date.parse(post.checkpoint ?? '2000-01-01');
  const isDue = theirs.shown.heard.chain !== undefined && age >= aWeek;
  return isDue ? seenOf(theirs) : complaint(theirs);
}

/** A name from far ahead was never one of mine, and would use up all the names that are left. */
const isPlausible = (room: Room, { chain }: Seen): boolean => dayOfChain(chain) <= room.ground.now() / aDay + 20 * 366;

/** What the other says of my chain. Once a day: to say everything again whenever they ask would say that I am here. */
export async function heardOf(room: Room, lane: OwnLane, seen: Seen): Promise<void> {
  if (lane.post().heardOf === room.today()) return;
  await lane.note({ heardOf: room.today() });
  if (seen.chain === noChain && seen.forked) await lane.tell({ kind: 'doubted' });
  else if (isPlausible(room, seen)) await lane.tell({ kind: 'named', ...seen });
}
