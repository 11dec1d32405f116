import { type Bytes, framed, joined, readU32, u32 } from '../bytes/index.ts';
import type { CryptoPort } from '../crypto/index.ts';

const [ivLength, tagLength] = [12, 16];
/** iv ‖ the sealed count */
const outerLength = ivLength + 4 + tagLength;
const insideLength = 720;

/** Every frame is this long, whatever it says. [KE37] */
export const frameLength = outerLength + insideLength + tagLength;
/** The most bytes that one frame says. */
export const mostSaid = insideLength - 4;

/** Seals the count and what is said, each with a key of its own. */
export interface FrameKeys<Key> {
  readonly head: Key;
  readonly body: Key;
}

/** Where a frame belongs: the space of a link, and the mailbox of its author. */
export interface Place {
  readonly space: string;
  readonly box: string;
}

const boundTo = ({ space, box }: Place): Bytes => framed('cs1/live/v1', space, box);

function filled(said: Bytes): Bytes {
  if (said.length > mostSaid) throw new Error('A fleeting frame says little.');
  const whole = new Uint8Array(insideLength);
  whole.set(u32(said.length), 0);
  whole.set(said, 4);
  return whole;
}

function unfilled(whole: Bytes): Bytes | undefined {
  const length = readU32(whole, 0) ?? insideLength;
  if (length > mostSaid || whole.subarray(4 + length).some((byte) => byte !== 0)) return undefined;
  return whole.slice(4, 4 + length);
}

/** iv ‖ GCM(head, count) ‖ GCM(body, said, filled up): nothing of it tells what kind of frame it is. [KE37] */
export async function sealFrame<Key>(
  crypto: CryptoPort<Key>,
  place: Place,
  keys: FrameKeys<Key>,
  count: number,
  said: Bytes,
): Promise<Bytes> {
  const iv = crypto.random(ivLength);
  const outer = joined(iv, await crypto.seal(keys.head, iv, boundTo(place), u32(count)));
  return joined(outer, await crypto.seal(keys.body, iv, joined(boundTo(place), outer), filled(said)));
}

/** The count that whoever has this key put there; nothing for everybody else. */
export async function countIn<Key>(
  crypto: CryptoPort<Key>,
  place: Place,
  head: Key,
  frame: Bytes,
): Promise<number | undefined> {
  if (frame.length !== frameLength) return undefined;
  const sealed = frame.slice(ivLength, outerLength);
  const count = await crypto.open(head, frame.slice(0, ivLength), boundTo(place), sealed);
  return count && readU32(count, 0);
}

/** What a frame says, whose length was looked at. */
export async function saidIn<Key>(
  crypto: CryptoPort<Key>,
  place: Place,
  body: Key,
  frame: Bytes,
): Promise<Bytes | undefined> {
  const bound = joined(boundTo(place), frame.slice(0, outerLength));
  const whole = await crypto.open(body, frame.slice(0, ivLength), bound, frame.slice(outerLength));
  return whole && unfilled(whole);
}
