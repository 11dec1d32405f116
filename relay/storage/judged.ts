import type { AppendItem, AppendRefusal, Box, Room } from './port.ts';

/** Why an item that was not met before may not be appended; nothing when it may. Every store judges by this. */
export function whyNot(box: Box | undefined, item: AppendItem, room: Room): AppendRefusal | undefined {
  if (!box || box.erased) return { kind: 'no-such-box' };
  if (item.after !== undefined && item.after !== box.head) return { kind: 'conflict', head: box.head };
  const full = box.bytes + item.bytes.length > room.boxBytes || box.items >= room.boxItems;
  return full ? { kind: 'full' } : undefined;
}
