import { newId } from '../ground.ts';
import { burstFrom, fitsEvenly } from './compose.ts';
import { factRow, outboxOf } from './outbox.ts';
import { allOwnFacts } from './own-facts.ts';
import type { OwnLane } from './own-lane.ts';
import type { Room } from './room.ts';
import { eraseThrough } from './sweep.ts';

/** A mailbox of 16 KiB envelopes is summed up after ten megabytes of them, and well before a relay throws the oldest away. */
const mostItems = 600;
const halfAYear = 180 * 86_400_000;
const aMonth = 30 * 86_400_000;

const waitingRows = async (room: Room): Promise<readonly string[]> => {
  const found = await room.ground.store.readAfter(outboxOf('mine', room.keys.person), 0);
  return found.ok ? found.value.map(({ id }) => id) : [];
};

function isLong(room: Room, lane: OwnLane): boolean {
  const { writer, erasedThrough, saidAgain, again } = lane.post();
  if (again) return false;
  const age = saidAgain ? room.ground.now() - Date.parse(saidAgain) : 0;
  return writer.cursor - erasedThrough > mostItems || age > halfAYear;
}

/** Puts all of `mine` into the outbox once more. What lies in the mailbox until then is erased when that has gone. */
async function sayAgain(room: Room, lane: OwnLane): Promise<void> {
  const through = lane.post().writer.cursor;
  const append = (await allOwnFacts(room, 'mine')).map((id) => factRow('mine', room.keys.person, id));
  const written = await room.write(
    async () => ({ append }),
    () => undefined,
  );
  if (written) await lane.note({ again: { through, day: room.today() } });
}

async function sumUp(room: Room, lane: OwnLane): Promise<void> {
  const { again, saidAgain } = lane.post();
  if (saidAgain === undefined) await lane.note({ saidAgain: room.today() });
  if (isLong(room, lane)) return sayAgain(room, lane);
  // A fixed month later, so that nobody can tell by it how much there was to say.
  if (!again || room.ground.now() - Date.parse(again.day) < aMonth || (await waitingRows(room)).length > 0) return;
  if (await eraseThrough(room, lane, again.through)) await lane.note({ again: undefined, saidAgain: room.today() });
}

/**
 * My kept copy of `mine` grows by exactly one envelope of one size at each opening and each quarter of an hour, whether
 * I wrote much, little or nothing. The first copy, a diary and a summing up are larger and go at once. [LK8]
 */
export async function evenBatch(room: Room, lane: OwnLane): Promise<void> {
  await sumUp(room, lane);
  const rows = (await waitingRows(room)).filter((id) => !lane.post().writer.waiting.includes(id));
  const batch = rows.length > burstFrom ? rows : await fitsEvenly(room, rows);
  await lane.tell({ kind: 'queued', ids: [...batch, `even-${newId(room.ground.crypto)}`] });
}
