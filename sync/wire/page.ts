import type { Item, Page } from './box.ts';

/**
 * A page on the wire, all numbers big end first: head (8 bytes), then for each item its cursor (8), its length (4) and
 * its bytes. [WI2]
 */
export function encodePage({ head, items }: Page): Uint8Array<ArrayBuffer> {
  const size = items.reduce((sum, { bytes }) => sum + 12 + bytes.length, 8);
  const whole = new Uint8Array(size);
  const view = new DataView(whole.buffer);
  view.setBigUint64(0, BigInt(head));
  let at = 8;
  for (const { cursor, bytes } of items) {
    view.setBigUint64(at, BigInt(cursor));
    view.setUint32(at + 8, bytes.length);
    whole.set(bytes, at + 12);
    at += 12 + bytes.length;
  }
  return whole;
}

const whole = (number: bigint): number | undefined =>
  number <= BigInt(Number.MAX_SAFE_INTEGER) ? Number(number) : undefined;

interface Met {
  readonly item: Item;
  readonly next: number;
}

function itemAt(bytes: Uint8Array<ArrayBuffer>, at: number, after: number): Met | undefined {
  if (at + 12 > bytes.length) return undefined;
  const view = new DataView(bytes.buffer, bytes.byteOffset, bytes.byteLength);
  const cursor = whole(view.getBigUint64(at));
  const next = at + 12 + view.getUint32(at + 8);
  if (cursor === undefined || cursor <= after || next > bytes.length) return undefined;
  return { item: { cursor, bytes: bytes.slice(at + 12, next) }, next };
}

/** Nothing when the bytes are no page: cut short, too long, or with cursors that do not rise up to the head. [WI2] */
export function decodePage(bytes: Uint8Array<ArrayBuffer>): Page | undefined {
  if (bytes.length < 8) return undefined;
  const head = whole(new DataView(bytes.buffer, bytes.byteOffset, 8).getBigUint64(0));
  const items: Item[] = [];
  let at = 8;
  while (at < bytes.length) {
    const met = itemAt(bytes, at, items.at(-1)?.cursor ?? 0);
    if (!met) return undefined;
    items.push(met.item);
    at = met.next;
  }
  return head === undefined || head < (items.at(-1)?.cursor ?? 0) ? undefined : { head, items };
}
