import type { Day, Wall, Zone } from '../time/index.ts';

/**
 * A rule of repetition as RFC 5545 writes it (section 3.3.10), without `RRULE:`. `ruleFrom` alone makes one, so whoever holds
 * it holds something that can be expanded. [RR1]
 */
export interface Repeat {
  readonly rule?: string;
  /** Further starts, written as the first one is: a date, or a time on the wall. RDATE. */
  readonly also?: readonly string[];
  /** Starts that are left out. EXDATE. */
  readonly not?: readonly string[];
}

/**
 * When something is. Dates stay dates, wherever somebody travels; a time on the wall is in its zone, or, without one, the
 * same on the wall wherever somebody is ("floating", RFC 5545 3.3.5). [CL4] [CL5]
 */
export type When =
  | { readonly kind: 'days'; readonly from: Day; readonly days: number; readonly repeat?: Repeat }
  | {
      readonly kind: 'time';
      readonly from: Wall;
      /** 0 for a moment; at most a fortnight. */
      readonly minutes: number;
      readonly zone?: Zone;
      readonly repeat?: Repeat;
    };

/** One time of a repetition, by the start that its rule gives it, so that it can be moved or left out. RECURRENCE-ID. */
export type OccurrenceKey = string;

/** What became of one time: left out, or at another time, for as long. [CL6] */
export type DateChange =
  | { readonly off: true }
  | { readonly off?: false; readonly from: Day | Wall; readonly length: number };

/** One time that something is, as its reader's calendar shows it. */
export interface Occurrence {
  readonly key: OccurrenceKey;
  /** Calendar dates in the reader's zone, which turn at midnight; `last` is the last one that it touches. */
  readonly first: Day;
  readonly last: Day;
  /** On the wall of the reader's zone; absent for dates. */
  readonly from?: Wall;
  readonly until?: Wall;
}
