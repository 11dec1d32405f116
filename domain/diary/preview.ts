import type { Reading } from '../check-in/index.ts';
import type { Day } from '../time/index.ts';
import type { TextRefusal } from './text.ts';

export type Source = 'visible' | 'bearable';

/** What a reading takes from a diary, and the diary's own mark of a crash, which is for scoring alone. */
export const readFields = ['energy', 'pain', 'mood', 'sleep', 'appetite', 'breath', 'crash'] as const;
export type ReadField = (typeof readFields)[number];

export const skipReasons = [
  'not-used',
  'not-asked',
  'note',
  'unknown-column',
  'not-a-number',
  'out-of-range',
  'no-such-day',
  'unclear-day',
  'too-early',
  'future',
  'short-line',
  'long-line',
  'other-value',
  'repeated',
] as const;
export type SkipReason = (typeof skipReasons)[number];

export const refusals = ['empty', 'not-text', 'packed', 'too-large', 'torn', 'no-known-columns', 'no-days'] as const;

/** Why nothing was read. Nothing that was there before has changed. */
export type DiaryRefusal =
  | TextRefusal
  /** Cut off: a quote that never closes, or a last line that stops half-way. */
  | { readonly kind: 'torn'; readonly line: number }
  | { readonly kind: 'no-known-columns'; readonly header: readonly string[] }
  | { readonly kind: 'no-days'; readonly source: Source; readonly skipped: readonly Skipped[] };

/** How many values of one tracker were read, as what, and the scale that they were taken to be on. */
export interface Read {
  readonly tracker: string;
  readonly as: ReadField;
  readonly count: number;
  readonly scale: readonly [lowest: number, highest: number];
}

/** What was left out, why and how often. `what` is a tracker, a column or a date as the file writes it; may be ''. */
export interface Skipped {
  readonly what: string;
  readonly reason: SkipReason;
  readonly count: number;
}

/** 0 none, 1 mild, 2 moderate, 3 severe, as the person marked it in Visible. */
export type Crash = 0 | 1 | 2 | 3;

/** One day of a past diary. The reading may hold nothing but its day, where only a crash was marked. */
export interface DiaryDay {
  readonly day: Day;
  readonly reading: Reading;
  readonly crash?: Crash;
}

/** What an import would bring, to be looked at before anything is kept. */
export interface DiaryPreview {
  readonly source: Source;
  readonly from: Day;
  readonly to: Day;
  readonly days: readonly DiaryDay[];
  readonly read: readonly Read[];
  readonly skipped: readonly Skipped[];
  /** The coarsest step of any day, in points of 0–10. [DI5] */
  readonly step: number;
  /** Days on which a crash was asked about, and those on which it was marked above none. */
  readonly crashes?: { readonly asked: number; readonly marked: number };
}

export interface DiaryOptions {
  /** Nothing after this day is read. */
  readonly today?: Day;
  /** Nothing before this day is read; neither app is older than 2010. */
  readonly earliest?: Day;
  /** Bearable asked energy on 1–5 first and on 1–10 later. The person may say which; else the file's values do. */
  readonly energyScale?: 5 | 10;
}
