import { answerIsDue, forgetOld, type Link, updateIsDue } from '@unhurried/keys/link';
import { newId } from '../ground.ts';
import { updateRow } from './outbox.ts';
import type { OwnLane } from './own-lane.ts';
import type { Room } from './room.ts';

const aDay = 86_400_000;
const ninetyDays = 90 * aDay;

/** Old secrets go; chance is asked for an update of my own; and before the key of my last segment does, everything of mine is said again under a new one. [LK9] */
async function oncePerDay(room: Room, lane: OwnLane): Promise<void> {
  const today = room.today();
  await room.write(
    async () => ({ meta: await room.replaceLink((now) => forgetOld(now, today)) }),
    () => undefined,
  );
  const link = room.link();
  const drawn = link !== undefined && updateIsDue(link, today, room.ways.chance());
  await lane.note({ asked: today, ...(drawn ? { drawn } : {}) });
  const { segment } = lane.post();
  if (segment && room.ground.now() - Date.parse(segment) >= ninetyDays) await lane.tell({ kind: 'doubted' });
}

const daysSince = (room: Room, day: string | undefined): number =>
  day === undefined ? 0 : (room.ground.now() - Date.parse(day)) / aDay;

/**
 * An update goes with something that goes anyway, or the other could tell by it on which days I was here; after three
 * days an answer to theirs goes by itself, after thirty one of my own.
 */
function isToGo(room: Room, link: Link, lane: OwnLane, answer: boolean): boolean {
  const { theirs, own } = link;
  if (lane.post().writer.waiting.length > 0) return true;
  const unanswered = answer ? daysSince(room, theirs.epochs.at(-1)?.since) : 0;
  return unanswered >= 3 || daysSince(room, own.epochs.at(-1)?.since) >= 30;
}

/** Whether a key update is to go out now: an answer to theirs, or one of my own by chance. [LK9] */
export async function askForUpdate(room: Room, lane: OwnLane): Promise<void> {
  if (lane.post().asked !== room.today()) await oncePerDay(room, lane);
  const link = room.link();
  if (!link || lane.post().writer.waiting.some((id) => id.startsWith('update-'))) return;
  const answer = answerIsDue(link);
  const own = lane.post().drawn === true;
  if (!(answer || own) || !isToGo(room, link, lane, answer)) return;
  const row = updateRow(room.keys.person, `${own ? 'fresh' : 'answer'}-${newId(room.ground.crypto)}`);
  const kept = await room.write(
    async () => ({ append: [row] }),
    () => undefined,
  );
  if (kept) await lane.note({ drawn: false });
}
