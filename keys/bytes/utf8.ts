import type { Bytes } from './bytes.ts';

const replacement = 0xfffd;

function push(out: number[], point: number): void {
  if (point < 0x80) out.push(point);
  else if (point < 0x800) out.push(0xc0 | (point >> 6), 0x80 | (point & 63));
  else if (point < 0x10000) out.push(0xe0 | (point >> 12), 0x80 | ((point >> 6) & 63), 0x80 | (point & 63));
  else out.push(0xf0 | (point >> 18), 0x80 | ((point >> 12) & 63), 0x80 | ((point >> 6) & 63), 0x80 | (point & 63));
}

/** UTF-8 of a text. Half of a surrogate pair becomes U+FFFD, as every encoder does. */
export function toUtf8(text: string): Bytes {
  const out: number[] = [];
  for (const character of text) {
    const point = character.codePointAt(0) ?? replacement;
    push(out, point >= 0xd800 && point <= 0xdfff ? replacement : point);
  }
  return new Uint8Array(out);
}

/** How many bytes follow, the bits of the first, and the smallest point that may be written this long. */
function lead(byte: number): { more: number; bits: number; least: number } | undefined {
  if (byte < 0x80) return { more: 0, bits: byte, least: 0 };
  if (byte >= 0xc2 && byte < 0xe0) return { more: 1, bits: byte & 31, least: 0x80 };
  if (byte >= 0xe0 && byte < 0xf0) return { more: 2, bits: byte & 15, least: 0x800 };
  if (byte >= 0xf0 && byte < 0xf5) return { more: 3, bits: byte & 7, least: 0x10000 };
  return undefined;
}

function pointAt(bytes: Bytes, at: number): { point: number; length: number } | undefined {
  const first = lead(bytes[at] ?? 0xff);
  if (!first) return undefined;
  let point = first.bits;
  for (let step = 1; step <= first.more; step++) {
    const next = bytes[at + step];
    if (next === undefined || (next & 0xc0) !== 0x80) return undefined;
    point = (point << 6) | (next & 63);
  }
  const surrogate = point >= 0xd800 && point <= 0xdfff;
  return point < first.least || point > 0x10ffff || surrogate ? undefined : { point, length: first.more + 1 };
}

/** The text of these bytes, or nothing when they are not well-formed UTF-8. Never a guess. [KE14] */
export function fromUtf8(bytes: Bytes): string | undefined {
  const parts: string[] = [];
  let points: number[] = [];
  for (let at = 0; at < bytes.length; ) {
    const read = pointAt(bytes, at);
    if (!read) return undefined;
    points.push(read.point);
    at += read.length;
    if (points.length === 4096) {
      parts.push(String.fromCodePoint(...points));
      points = [];
    }
  }
  return parts.join('') + String.fromCodePoint(...points);
}
