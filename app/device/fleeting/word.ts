import { type Bytes, fromUtf8, joined, readU32, toUtf8, u32 } from '@unhurried/keys/bytes';
import type { Word } from '@unhurried/sync/live';

/** The most bytes of a text that a line carries. */
export const mostBytes = 400;
const before = 9;

/** count(4) ‖ echo(4) ‖ one byte: 1 wants an answer, 2 has a text ‖ the text */
export const wordBytes = ({ count, echo, wants, text }: Word): Bytes =>
  joined(u32(count), u32(echo), new Uint8Array([(wants ? 1 : 0) + (text === undefined ? 0 : 2)]), toUtf8(text ?? ''));

/** Nothing for what no word of ours looks like: the other phone may run a changed program. */
export function wordFrom(bytes: Bytes): Word | undefined {
  const [count, echo, flags = 4] = [readU32(bytes, 0), readU32(bytes, 4), bytes[8]];
  const text = bytes.length <= before + mostBytes ? fromUtf8(bytes.slice(before)) : undefined;
  if (count === undefined || echo === undefined || text === undefined || flags > 3) return undefined;
  if (flags < 2 && text !== '') return undefined;
  return { count, echo, wants: flags % 2 === 1, text: flags < 2 ? undefined : text };
}
