import { ok, type Result, refuse } from '@unhurried/kernel';

/** The most that is read at all. Ten years of a diary are about four megabytes. */
export const mostBytes = 64 * 1024 * 1024;

export type TextRefusal =
  | { readonly kind: 'empty' }
  | { readonly kind: 'not-text' }
  | { readonly kind: 'packed' }
  | { readonly kind: 'too-large'; readonly megabytes: number };

const piece = 16_384;

/** What the bytes 80 to 9F mean in Windows-1252; everything else there is its own number. */
const windows = [
  0x20ac, 0x81, 0x201a, 0x0192, 0x201e, 0x2026, 0x2020, 0x2021, 0x02c6, 0x2030, 0x0160, 0x2039, 0x0152, 0x8d, 0x017d,
  0x8f, 0x90, 0x2018, 0x2019, 0x201c, 0x201d, 0x2022, 0x2013, 0x2014, 0x02dc, 0x2122, 0x0161, 0x203a, 0x0153, 0x9d,
  0x017e, 0x0178,
] as const;

/** Gathers UTF-16 units and turns them into text in pieces, so that a large file costs no array of characters. */
function gatherer() {
  const units = new Uint16Array(piece + 2);
  const parts: string[] = [];
  let used = 0;
  const flush = () => {
    if (used > 0) parts.push(Reflect.apply(String.fromCharCode, undefined, units.subarray(0, used)));
    used = 0;
  };
  return {
    /** A letter beyond the first 65,536 takes two units, which stay in one piece. */
    add(point: number) {
      if (point < 0x10000) units[used++] = point;
      else {
        units[used++] = 0xd800 + ((point - 0x10000) >> 10);
        units[used++] = 0xdc00 + ((point - 0x10000) & 0x3ff);
      }
      if (used >= piece) flush();
    },
    text() {
      flush();
      return parts.join('');
    },
  };
}

const following = (first: number): 0 | 1 | 2 | 3 =>
  first < 0xc2 || first > 0xf4 ? 0 : first >= 0xf0 ? 3 : first >= 0xe0 ? 2 : 1;

/** The lowest number that needs that many following bytes; a longer way of writing a smaller number is not UTF-8. */
const lowest = [0, 0x80, 0x800, 0x10000] as const;

const isPoint = (point: number): boolean => point < 0xd800 || (point >= 0xe000 && point <= 0x10ffff);

/** The number of the letter that begins there, or -1 where the bytes break UTF-8's rules. */
function pointAt(bytes: Uint8Array, at: number): number {
  const first = bytes[at] ?? 0;
  const more = following(first);
  let point = first & (0x3f >> more);
  for (let next = 1; next <= more; next++) {
    const byte = bytes[at + next] ?? 0;
    if ((byte & 0xc0) !== 0x80) return -1;
    point = (point << 6) | (byte & 0x3f);
  }
  return more > 0 && point >= lowest[more] && isPoint(point) ? point : -1;
}

/** Text, or nothing when the bytes break UTF-8's rules anywhere. */
function fromUtf8(bytes: Uint8Array, start: number): string | undefined {
  const out = gatherer();
  for (let at = start; at < bytes.length; at++) {
    const first = bytes[at] ?? 0;
    const point = first < 0x80 ? first : pointAt(bytes, at);
    if (point < 0) return undefined;
    if (point >= 0x80) at += following(first);
    out.add(point);
  }
  return out.text();
}

/** A file that was cut off within its last letter is still UTF-8, if any other letter of it says so. */
function fromCutUtf8(bytes: Uint8Array, start: number): string | undefined {
  const lead = [1, 2, 3].find((back) => following(bytes[bytes.length - back] ?? 0) >= back);
  if (lead === undefined) return undefined;
  const text = fromUtf8(bytes.subarray(0, bytes.length - lead), start);
  return text !== undefined && text.length < bytes.length - lead - start ? text : undefined;
}

const fromBytes = (bytes: Uint8Array, start: number): string =>
  fromUtf8(bytes, start) ?? fromCutUtf8(bytes, start) ?? fromWindows(bytes.subarray(start));

function fromWindows(bytes: Uint8Array): string {
  const out = gatherer();
  for (const byte of bytes) out.add(byte >= 0x80 && byte < 0xa0 ? (windows[byte - 0x80] ?? byte) : byte);
  return out.text();
}

function fromUtf16(bytes: Uint8Array, start: number, littleEnd: boolean): string {
  const out = gatherer();
  for (let at = start; at + 1 < bytes.length; at += 2) {
    const [one, two] = [bytes[at] ?? 0, bytes[at + 1] ?? 0];
    out.add(littleEnd ? one | (two << 8) : (one << 8) | two);
  }
  return out.text();
}

/** UTF-16 without its mark shows as a zero in every other byte of a plain header. */
function unmarkedUtf16(bytes: Uint8Array): 'little' | 'big' | undefined {
  if (bytes.length < 8 || bytes.length % 2 === 1) return undefined;
  const head = bytes.subarray(0, 8);
  const zeros = (from: number) => [0, 2, 4, 6].every((at) => head[at + from] === 0);
  const letters = (from: number) => [0, 2, 4, 6].every((at) => (head[at + from] ?? 0) >= 9);
  if (letters(0) && zeros(1)) return 'little';
  return zeros(0) && letters(1) ? 'big' : undefined;
}

/** Bytes under 32 that no text holds, counted at the start of a file. A picture or a song is full of them. */
function looksLikeText(text: string): boolean {
  if (text.includes('\u0000')) return false;
  const head = text.slice(0, 4096);
  let strange = 0;
  for (let at = 0; at < head.length; at++) {
    const unit = head.charCodeAt(at);
    if (unit < 32 && unit !== 9 && unit !== 10 && unit !== 13) strange++;
  }
  return strange * 20 <= head.length;
}

const isPacked = (bytes: Uint8Array): boolean =>
  bytes[0] === 0x50 && bytes[1] === 0x4b && (bytes[2] ?? 9) < 9 && (bytes[3] ?? 9) < 9;

function decoded(bytes: Uint8Array): string {
  if (bytes[0] === 0xff && bytes[1] === 0xfe) return fromUtf16(bytes, 2, true);
  if (bytes[0] === 0xfe && bytes[1] === 0xff) return fromUtf16(bytes, 2, false);
  if (bytes[0] === 0xef && bytes[1] === 0xbb && bytes[2] === 0xbf) return fromBytes(bytes, 3);
  const unmarked = unmarkedUtf16(bytes);
  if (unmarked) return fromUtf16(bytes, 0, unmarked === 'little');
  return fromBytes(bytes, 0);
}

/**
 * The text in a file, whatever wrote it: UTF-8, UTF-16 as spreadsheets save it, else Windows-1252. [DI1]
 *
 * Written here because the domain has no TextDecoder; and it takes text too, for whoever has decoded already.
 */
export function decodeText(file: Uint8Array | string): Result<string, TextRefusal> {
  if (file.length > mostBytes) return refuse({ kind: 'too-large', megabytes: Math.ceil(file.length / 1_048_576) });
  if (typeof file !== 'string' && isPacked(file)) return refuse({ kind: 'packed' });
  const marked = typeof file === 'string' ? file : decoded(file);
  const text = marked.charCodeAt(0) === 0xfeff ? marked.slice(1) : marked;
  if (!looksLikeText(text)) return refuse({ kind: 'not-text' });
  return /\S/.test(text) ? ok(text) : refuse({ kind: 'empty' });
}
