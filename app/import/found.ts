import { type CheckInFact, decideCheckIn, noCheckIns, type Reading } from '@unhurried/domain/check-in';
import {
  type DiaryOptions,
  type DiaryPreview,
  type DiaryRefusal,
  importedReadings,
  importFingerprint,
  readDiary,
  type Skipped,
} from '@unhurried/domain/diary';
import type { Day } from '@unhurried/domain/time';
import { ok, type Result, refuse } from '@unhurried/kernel';

/** What to read, and which days of mine are there already. */
export interface Wanted {
  readonly today: Day;
  /** Every day that I have a word for, from the first. [IM2] */
  readonly existing: readonly Day[];
  readonly energyScale?: 5 | 10;
}

/** What a file would bring. It leaves the worker; the file and its text do not. */
export interface Found extends Pick<DiaryPreview, 'source' | 'from' | 'to' | 'read' | 'skipped' | 'step'> {
  /** Days of the file with anything to read. */
  readonly days: number;
  readonly toAdd: readonly Reading[];
  /** Days of the file that stay as they are here. */
  readonly kept: number;
  readonly fingerprint: string;
}

const longest = 60;

/** A hostile file may hold a name of a million letters. [IM5] */
const cut = (text: string): string => (text.length > longest ? `${text.slice(0, longest)}…` : text);

const cutSkipped = (skipped: readonly Skipped[]): readonly Skipped[] =>
  skipped.map((each) => ({ ...each, what: cut(each.what) }));

function cutRefusal(refusal: DiaryRefusal): DiaryRefusal {
  if (refusal.kind === 'no-days') return { ...refusal, skipped: cutSkipped(refusal.skipped) };
  if (refusal.kind === 'no-known-columns') return { ...refusal, header: refusal.header.slice(0, 8).map(cut) };
  return refusal;
}

/** Reads the bytes of a file and says what it would bring. It adds nothing. [IM1] */
export function findIn(bytes: Uint8Array, { today, existing, energyScale }: Wanted): Result<Found, DiaryRefusal> {
  const options: DiaryOptions = energyScale ? { today, energyScale } : { today };
  const preview = readDiary(bytes, options);
  if (!preview.ok) return refuse(cutRefusal(preview.refusal));
  const { source, from, to, read, skipped, step } = preview.value;
  const { toAdd, kept } = importedReadings(preview.value, new Map(existing.map((day) => [day, { day }])));
  return ok({
    source,
    from,
    to,
    step,
    read: read.map((each) => ({ ...each, tracker: cut(each.tracker) })),
    skipped: cutSkipped(skipped),
    days: toAdd.length + kept.length,
    toAdd,
    kept: kept.length,
    fingerprint: importFingerprint(preview.value),
  });
}

const most = 400;

/**
 * The facts of one import. What is there already was left out against the whole past, so each piece is decided as if
 * nothing were there: the state of today holds the recent days alone and would not know. [IM2] [IM3] [IM4]
 */
export function factsToAdd({ source, fingerprint, toAdd }: Found, today: Day): readonly CheckInFact[] {
  const pieces = Array.from({ length: Math.ceil(toAdd.length / most) }, (_, at) =>
    toAdd.slice(at * most, (at + 1) * most),
  );
  return pieces.flatMap((readings) => {
    const intent = { kind: 'import-diary', source, fingerprint, readings } as const;
    const decided = decideCheckIn(noCheckIns, intent, { today, wasFlare: false });
    return decided.ok ? [decided.value] : [];
  });
}
