import type { Brand } from '@unhurried/kernel';

/**
 * A moment in the order of things, as text: compared as text, it compares as time. Milliseconds first, then a count
 * within one, then the writer, who settles a tie. The writer is a person, never a device. [SY3]
 */
export type Stamp = Brand<string, 'Stamp'>;

const msDigits = 9;
const countDigits = 4;
const mostCount = 36 ** countDigits - 1;

/** The first of January 2026: nothing here was written earlier. */
const beginning = 1_767_225_600_000;
/** A clock that runs further ahead of what is known is not believed. */
const longestLeap = 20 * 365.25 * 86_400_000;

const shape = /^[0-9a-z]{9}-[0-9a-z]{4}-[0-9a-z]{1,16}$/;

/** Whether a text that came from elsewhere is a stamp. */
export const isStamp = (text: unknown): text is Stamp => typeof text === 'string' && shape.test(text);

function written(ms: number, count: number, node: string): Stamp {
  const text = `${ms.toString(36).padStart(msDigits, '0')}-${count.toString(36).padStart(countDigits, '0')}-${node}`;
  if (!isStamp(text)) throw new Error('A writer is named by one to sixteen small letters and digits');
  return text;
}

const msOf = (stamp: Stamp): number => Number.parseInt(stamp.slice(0, msDigits), 36);
const countOf = (stamp: Stamp): number => Number.parseInt(stamp.slice(msDigits + 1, msDigits + 1 + countDigits), 36);

/**
 * The stamp of what is written now: after `last`, whatever the wall clock says. [SY1]
 *
 * A clock that went back (or says 1970) counts on from `last`. A clock that leapt more than twenty years ahead is not
 * believed either, so that one bad evening does not put this writer ahead of everyone for ever. [SY2]
 */
export function nextStamp(last: Stamp | undefined, now: number, node: string): Stamp {
  const known = last === undefined ? beginning : msOf(last);
  const believed = Number.isFinite(now) && now > known && now - known <= longestLeap;
  if (believed) return written(Math.floor(now), 0, node);
  const count = last === undefined ? 0 : countOf(last) + 1;
  return count > mostCount ? written(known + 1, 0, node) : written(known, count, node);
}

/** Whether what came from elsewhere is stamped so far ahead that following it would put this writer there too. [SY2] */
export const isFarAhead = (stamp: Stamp, now: number): boolean =>
  !(msOf(stamp) - (now > beginning ? now : beginning) <= longestLeap);

/** The later of two. */
export const laterStamp = (one: Stamp | undefined, other: Stamp): Stamp =>
  one === undefined || one < other ? other : one;
