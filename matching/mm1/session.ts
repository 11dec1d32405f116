import { sha512 } from '@noble/hashes/sha2.js';
import { lv, u32 } from './bytes.ts';
import { type Element, hashToGroup } from './group.ts';
import type { Bytes, Role, Setting } from './messages.ts';
import { slotLimit } from './sizes.ts';

const isU32 = (value: number): boolean => Number.isInteger(value) && value >= 0 && value <= 0xffffffff;

/** Half of a surrogate pair has no UTF-8 of its own: two such texts could become the same bytes. */
const isWhole = (text: string): boolean => !/\p{Surrogate}/u.test(text);

/** One to 64 slots, each once, numbers that fit in 32 bits, texts that have a UTF-8. */
export function isProper({ space, round, attempt, slots }: Setting): boolean {
  const inBounds = slots.length > 0 && slots.length <= slotLimit && new Set(slots).size === slots.length;
  return inBounds && isU32(round) && isU32(attempt) && [space, ...slots].every(isWhole);
}

/** Names this attempt of this round about these slots: 64 bytes. A setting that is none is thrown: a bug. [MM6] */
export function sessionOf(setting: Setting): Bytes {
  if (!isProper(setting)) throw new Error('This is no setting for two people.');
  const { space, round, attempt, slots } = setting;
  return new Uint8Array(sha512(lv('mm1', space, u32(round), u32(attempt), ...slots)));
}

/** The element of slot `index` that stands for a yes: the same for both. */
export const yesElement = (session: Bytes, index: number): Element => hashToGroup(lv('mm1/yes', session, u32(index)));

/** The element of slot `index` that stands for everything else: another for each of the two, so two noes never meet. */
export const noElement = (session: Bytes, role: Role, index: number): Element =>
  hashToGroup(lv(`mm1/no/${role}`, session, u32(index)));
