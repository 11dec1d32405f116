import { newId } from '../ground.ts';
import { burstFrom, fitsEvenly } from './compose.ts';
import { outboxOf } from './outbox.ts';
import type { OwnLane } from './own-lane.ts';
import type { Room } from './room.ts';

/**
 * My kept copy of `mine` grows by exactly one envelope of one size at each opening and each quarter of an hour, whether
 * I wrote much, little or nothing. The first copy and a diary are larger and go at once. [LK8]
 */
export async function evenBatch(room: Room, lane: OwnLane): Promise<void> {
  const found = await room.ground.store.readAfter(outboxOf('mine', room.keys.person), 0);
  if (!found.ok) return;
  const rows = found.value.map(({ id }) => id).filter((id) => !lane.post().writer.waiting.includes(id));
  const batch = rows.length > burstFrom ? rows : await fitsEvenly(room, rows);
  await lane.tell({ kind: 'queued', ids: [...batch, `even-${newId(room.ground.crypto)}`] });
}
