import type { Audience } from '@unhurried/domain/couple';
import type { Instant } from '@unhurried/domain/time';
import { ok, type Result } from '@unhurried/kernel';
import { openFact } from '@unhurried/keys/seal';
import type { SealedRecord, StoreRefusal } from '@unhurried/sync/storage';
import { dayRing } from '../day-keys.ts';
import { factIn } from '../entry.ts';
import type { Carried } from './letter.ts';
import type { Room } from './room.ts';

async function opened(room: Room, audience: Audience, record: SealedRecord): Promise<Carried | undefined> {
  const { keys, ground } = room;
  const days = dayRing(ground, keys);
  if (audience === 'passing') await days.learn();
  const day = record.lapses === undefined ? undefined : days.find(record.lapses)?.[keys.person];
  const key = audience === 'mine' ? keys.mine : audience === 'shown' ? keys.shown[keys.person] : day;
  const content = key && (await openFact(ground.crypto, key, keys.author, record.id, record.sealed));
  const fact = content?.ok ? factIn(record, content.value) : undefined;
  if (!fact) return undefined;
  const { id, stamp, kept } = fact;
  const lapses = record.lapses === undefined ? {} : { lapses: record.lapses as Instant };
  return { id, stamp, at: kept.at, body: kept.body, ...lapses };
}

/** A fact that I wrote, as it travels; nothing when it was forgotten meanwhile. */
export async function ownFact(
  room: Room,
  audience: Audience,
  id: string,
): Promise<Result<Carried | undefined, StoreRefusal>> {
  const found = await room.shelf.find(`${audience}/${room.keys.person}`, id);
  if (!found.ok || !found.value) return found.ok ? ok(undefined) : found;
  return ok(await opened(room, audience, found.value));
}

/** All that I wrote for an audience and that still holds. */
export async function allOwnFacts(room: Room, audience: Audience): Promise<readonly string[]> {
  const found = await room.ground.store.readAfter(`${audience}/${room.keys.person}`, 0);
  const now = room.ground.now();
  const alive = found.ok ? found.value.filter(({ lapses }) => lapses === undefined || lapses > now) : [];
  return alive.map(({ id }) => id);
}
