import { readFileSync, statSync } from 'node:fs';
import { type DiaryPreview, type DiaryRefusal, mostBytes, readDiary, type Skipped } from '@unhurried/domain/diary';
import type { Day } from '@unhurried/domain/time';
import { exhaustive, ok, type Result, refuse } from '@unhurried/kernel';
import type { Complaint } from './options.ts';

/** What a file holds up to a day; `preview` is absent where everything in it is later. */
export interface Held {
  readonly preview?: DiaryPreview;
  readonly skipped: readonly Skipped[];
}

const becauseOf: Readonly<Record<string, string>> = {
  ENOENT: 'There is no file',
  EACCES: 'This account may not read',
  EPERM: 'This account may not read',
  ENAMETOOLONG: 'That is too long for the name of a file:',
};

const codeOf = (error: unknown): string =>
  typeof error === 'object' && error !== null && 'code' in error ? String(error.code) : '';

/** The bytes of a file, or one sentence. The size is looked at first: a huge file is not taken into memory. [WM6] */
export function bytesOf(path: string): Result<Uint8Array, Complaint> {
  try {
    const found = statSync(path);
    if (found.isDirectory()) return refuse(`${path} is a folder. Name the diary's own file, ending in .csv.`);
    if (!found.isFile()) return refuse(`${path} is not an ordinary file.`);
    if (found.size > mostBytes) return refuse(tooLarge(path, Math.ceil(found.size / 1_048_576)));
    return ok(readFileSync(path));
  } catch (error) {
    const reason = becauseOf[codeOf(error)];
    return refuse(reason ? `${reason} ${path}.` : `${path} could not be read (${codeOf(error) || 'no reason given'}).`);
  }
}

const tooLarge = (path: string, megabytes: number): string =>
  `${path} holds ${megabytes} MB; at most ${mostBytes / 1_048_576} MB are read, and ten years of a diary are about four.`;

/** Why a file could not be used, in one sentence. */
export function complaintOf(path: string, refusal: DiaryRefusal): Complaint {
  switch (refusal.kind) {
    case 'empty':
      return `${path} is empty.`;
    case 'not-text':
      return `${path} does not hold text, so it is not a diary's table.`;
    case 'packed':
      return `${path} is a packed archive. Unpack it first and name the .csv file in it.`;
    case 'too-large':
      return tooLarge(path, refusal.megabytes);
    case 'torn':
      return `${path} stops in the middle of line ${refusal.line}. Export it once more; nothing was taken from it.`;
    case 'no-known-columns':
      return `${path} has none of the columns of Visible or Bearable${columnsSeen(refusal.header)}.`;
    case 'no-days':
      return `${path} has the columns of ${refusal.source === 'visible' ? 'Visible' : 'Bearable'} but no day that could be read.`;
    default:
      return exhaustive(refusal);
  }
}

const columnsSeen = (header: readonly string[]): string =>
  header.length > 0 ? `; its first line says: ${header.join(', ')}` : '';

/** Where all that a file holds is later than the day, it is a diary that had not begun: silence, not a fault. [WM2] */
const beginsLater = (refusal: DiaryRefusal): refusal is Extract<DiaryRefusal, { kind: 'no-days' }> =>
  refusal.kind === 'no-days' && refusal.skipped.some(({ reason }) => reason === 'future');

/** A diary's days up to and including this one. What came later was not known then. [WM2] */
export function heldUpTo(path: string, day: Day): Result<Held, Complaint> {
  const bytes = bytesOf(path);
  if (!bytes.ok) return bytes;
  const read = readDiary(bytes.value, { today: day });
  if (read.ok) return ok({ preview: read.value, skipped: read.value.skipped });
  return beginsLater(read.refusal) ? ok({ skipped: read.refusal.skipped }) : refuse(complaintOf(path, read.refusal));
}

/** A whole diary, for looking back on it. */
export function wholeDiary(path: string): Result<DiaryPreview, Complaint> {
  const bytes = bytesOf(path);
  if (!bytes.ok) return bytes;
  const read = readDiary(bytes.value);
  return read.ok ? read : refuse(complaintOf(path, read.refusal));
}
