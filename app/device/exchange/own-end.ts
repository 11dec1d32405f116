import { framed, fromBase64, joined, toBase64, toUtf8 } from '@unhurried/keys/bytes';
import type { Link, OwnEnd } from '@unhurried/keys/link';
import { looseFrom } from './letter.ts';
import type { Room } from './room.ts';

const boundTo = ({ keys }: Pick<Room, 'keys'>, space: string) => framed('cs1/own-end/v1', space, keys.author.author);

/**
 * A key update goes to the other person; my own other phones need its secret too. It rides along, sealed under a key of
 * my root: to everybody else a few random bytes that are in every update. [LK9]
 */
export async function sealOwnEnd(room: Pick<Room, 'ground' | 'keys'>, link: Link): Promise<string> {
  const { crypto } = room.ground;
  const iv = crypto.random(12);
  const sealed = await crypto.seal(room.keys.link.key, iv, boundTo(room, link.space), toUtf8(JSON.stringify(link.own)));
  return toBase64(joined(iv, sealed));
}

/** The end in an update that another phone of mine wrote, when it is newer than what is known here. */
export async function newerOwnEnd(
  room: Pick<Room, 'ground' | 'keys'>,
  link: Link,
  sealed: unknown,
): Promise<OwnEnd | undefined> {
  const bytes = typeof sealed === 'string' ? fromBase64(sealed) : undefined;
  if (!bytes) return undefined;
  const key = room.keys.link.key;
  const json = await room.ground.crypto.open(key, bytes.slice(0, 12), boundTo(room, link.space), bytes.slice(12));
  // Sealed by this very root, so its shape is ours.
  const end = (json && looseFrom(json)) as OwnEnd | undefined;
  return end && (end.epochs.at(-1)?.n ?? 0) > (link.own.epochs.at(-1)?.n ?? 0) ? end : undefined;
}
