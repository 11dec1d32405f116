/**
 * No more slots than this in one round. A first message of 64 slots has 10 272 bytes, and a slow phone checks it in a
 * second or two; and whoever says yes to everything learns at most this many answers. [MM9]
 */
export const slotLimit = 64;

/** Bytes of a first message: a public key, and for each slot an element and a proof of four scalars. [MM2] */
export const firstLength = (slots: number): number => 32 + 160 * slots;

/** Bytes of a second message: an element for each slot, and one proof of two scalars. [MM2] */
export const secondLength = (slots: number): number => 32 * slots + 64;
