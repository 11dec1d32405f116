import type { DateChange, OccurrenceKey, When } from '@unhurried/domain/calendar';
import type { TextRefusal } from '@unhurried/domain/diary';
import type { Zone } from '@unhurried/domain/time';
import type { Result } from '@unhurried/kernel';

/** Why something of a file stays out. Each has a sentence of its own. [CF1] */
export const skipReasons = [
  'to-do',
  'journal',
  'busy-times',
  'alarm',
  'other-part',
  'torn',
  'unreadable',
  'no-start',
  'no-such-time',
  'far-away',
  'too-long',
  'unknown-zone',
  'own-zone-repeats',
  'rule',
  'too-often',
  'several-rules',
  'rule-of-exceptions',
  'from-then-on',
  'too-many-dates',
  'twice',
  'older-version',
  'too-many',
] as const;
export type SkipReason = (typeof skipReasons)[number];

/** `what`: its title, cut; empty where it has none, or where several stand together. */
export interface Skipped {
  readonly what: string;
  readonly why: SkipReason;
  readonly count: number;
}

/** One time of a repetition that is not in the same file. `key` is written in `zone`, when there is one. */
export interface OneOf {
  readonly uid: string;
  readonly key: OccurrenceKey;
  readonly zone?: Zone;
}

/** What one entry of a file would be here. */
export interface ReadEntry {
  /** As in the file; made from what it says where the file gives none, so the same file gives the same. [CF3] */
  readonly uid: string;
  readonly sequence: number;
  /** A guess that its person can change. */
  readonly kind: 'plan' | 'appointment';
  readonly title: string;
  readonly note: string;
  readonly when: When;
  readonly changes: Readonly<Record<OccurrenceKey, DateChange>>;
  /** The other calendar says that it does not take place. */
  readonly cancelled: boolean;
  readonly oneOf?: OneOf;
}

export interface Reading {
  readonly entries: readonly ReadEntry[];
  readonly skipped: readonly Skipped[];
}

/**
 * `not-a-calendar`: text of another kind, such as a page of the web. `not-loaded`: the part that reads did not arrive.
 * `unreadable`: the file could not be opened.
 */
export type FileRefusal =
  | TextRefusal
  | { readonly kind: 'not-a-calendar' }
  | { readonly kind: 'not-loaded' }
  | { readonly kind: 'unreadable' };

export type Read = Result<Reading, FileRefusal>;

/** The largest file that is read, and the most entries of one. [CF2] */
export const mostBytes = 10 * 1024 * 1024;
export const mostEntries = 5000;
