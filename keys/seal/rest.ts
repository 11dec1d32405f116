import { ok, type Result, refuse } from '@unhurried/kernel';
import { type Bytes, framed, fromUtf8, joined, sameBytes, toUtf8 } from '../bytes/index.ts';
import type { CryptoPort } from '../crypto/index.ts';
import type { AuthorKey } from './key.ts';
import { padded, unpadded } from './pad.ts';

/** Where a record belongs. All of it is bound to the seal: moved elsewhere, the record does not open. [KE11] */
export interface Place {
  readonly journal: string;
  readonly id: string;
  readonly lapses?: number;
}

/** `damaged`: cut, changed, moved or from another key. `not-mine`: well sealed, and not written by my devices. */
export type OpenRefusal = 'damaged' | 'not-mine';

const version = 1;
const ivLength = 12;
const tagLength = 32;

const boundTo = (place: Place): Bytes =>
  framed('cs1/rest/v1', place.journal, place.id, place.lapses === undefined ? '' : String(place.lapses));

const taggedOf = (place: Place, content: Bytes): Bytes => framed('cs1/by/v1', boundTo(place), content);

/** version ‖ iv ‖ AES-256-GCM(pad(author tag ‖ JSON)). The iv is random: nothing counted can repeat it. [KE10] */
export async function sealAtRest<Key>(
  crypto: CryptoPort<Key>,
  key: Key,
  by: AuthorKey<Key>,
  place: Place,
  content: unknown,
): Promise<Bytes> {
  const json = toUtf8(JSON.stringify(content));
  const tag = await crypto.tag(by.key, taggedOf(place, json));
  const iv = crypto.random(ivLength);
  const sealed = await crypto.seal(key, iv, boundTo(place), padded(joined(tag, json)));
  return joined(new Uint8Array([version]), iv, sealed);
}

function parsed(json: Bytes): Result<unknown, OpenRefusal> {
  const text = fromUtf8(json);
  if (text === undefined) return refuse('damaged');
  try {
    return ok(JSON.parse(text));
  } catch {
    return refuse('damaged');
  }
}

/** `mine`: checks that my own devices wrote it. Left out for what the other person wrote: that tag is not for me. */
export async function openAtRest<Key>(
  crypto: CryptoPort<Key>,
  key: Key,
  mine: AuthorKey<Key> | undefined,
  place: Place,
  sealed: Bytes,
): Promise<Result<unknown, OpenRefusal>> {
  if (sealed[0] !== version || sealed.length < 1 + ivLength + 16) return refuse('damaged');
  const iv = sealed.slice(1, 1 + ivLength);
  const whole = await crypto.open(key, iv, boundTo(place), sealed.slice(1 + ivLength));
  const inside = whole && unpadded(whole);
  if (!inside || inside.length < tagLength) return refuse('damaged');
  const json = inside.slice(tagLength);
  const tag = inside.slice(0, tagLength);
  if (mine && !sameBytes(tag, await crypto.tag(mine.key, taggedOf(place, json)))) return refuse('not-mine');
  return parsed(json);
}
