import type { Item, Page } from '@unhurried/sync/wire';

/** Items on one page, however small they are. */
export const pageItems = 1000;

/** What one item weighs on the wire beside its bytes, and what a page weighs with none. */
const [itemHead, pageHead] = [12, 8];

export interface Sized {
  readonly cursor: number;
  readonly size: number;
}

/** The last cursor that still fits on a page of `most` bytes. The first item always fits; nothing when there is none. */
export function lastFitting(sized: readonly Sized[], most: number): number | undefined {
  let room = most - pageHead;
  let last: number | undefined;
  for (const { cursor, size } of sized) {
    room -= itemHead + size;
    if (last !== undefined && room < 0) break;
    last = cursor;
  }
  return last;
}

/** Bytes that nobody else holds a view on. */
export const item = (row: { readonly cursor: number; readonly body: Uint8Array }): Item => ({
  cursor: row.cursor,
  bytes: new Uint8Array(row.body),
});

export const emptyPage = (head: number): Page => ({ head, items: [] });
