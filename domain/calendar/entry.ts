import type { Brand } from '@unhurried/kernel';
import type { Person } from '../couple/index.ts';
import type { Standing } from '../edits/index.ts';
import type { DateChange, OccurrenceKey, When } from './when.ts';

/** Random, made by whoever writes the entry first. */
export type EntryId = Brand<string, 'EntryId'>;

export const entryKinds = [
  'rest',
  'appointment',
  'treatment',
  'medicine',
  'ritual',
  'care-date',
  'talk',
  'plan',
  /** Stands in for something private: that somebody is busy, and nothing else of it. [CL3] */
  'busy',
] as const;
export type EntryKind = (typeof entryKinds)[number];

/** A treatment that comes again: how many days a round has, and which of them are usually hard. The treatment is day 1. [CL7] */
export interface Cycle {
  readonly days: number;
  readonly hard?: { readonly from: number; readonly to: number };
}

/** The longest round of a treatment, in days. */
export const longestCycle = 120;
export const longestTitle = 120;
export const longestNote = 2000;

/** Where an entry came from another calendar: its UID there, and how often it was changed there (RFC 5545 3.8.7.4). */
export interface Origin {
  readonly uid: string;
  readonly sequence: number;
}

/** What an entry says. `on:KEY` is what became of one time of a repetition. */
export interface EntryFields {
  readonly kind?: EntryKind;
  readonly title?: string;
  readonly note?: string;
  readonly when?: When;
  readonly cycle?: Cycle | 'none';
  /** The ritual that is planned here. */
  readonly ritual?: string;
  readonly origin?: Origin;
  /** Of a private entry: the shared one that says "busy" in its place; `none` when nothing is shown. [CL3] */
  readonly shadow?: EntryId | 'none';
  readonly [on: `on:${OccurrenceKey}`]: DateChange | 'as-ruled' | undefined;
}

/**
 * `own`: about its author alone, so nobody else can change it [P7] [CL1]; otherwise it is for both. In `mine` an entry is
 * always its person's own.
 */
export type EntryFact =
  | {
      readonly kind: 'entry-written';
      readonly entry: EntryId;
      readonly own: boolean;
      readonly set: EntryFields;
      readonly over: readonly string[];
    }
  /** I keep what was proposed, at the time that these edits say. [CL2] */
  | { readonly kind: 'entry-kept'; readonly entry: EntryId; readonly when: readonly string[] }
  /** Of what is for both: either takes it out, for both, at once. [CL2] */
  | { readonly kind: 'entry-removed'; readonly entry: EntryId };

export type EntryWritten = Extract<EntryFact, { kind: 'entry-written' }>;

/** An entry as it stands. */
export interface Entry {
  /** Tells it from all others, also from one that somebody wrote under the same id. */
  readonly key: string;
  readonly id: EntryId;
  readonly of: Person | 'both';
  readonly kind: EntryKind;
  readonly title: string;
  readonly note: string;
  readonly when: When;
  readonly cycle?: Cycle;
  readonly ritual?: string;
  readonly origin?: Origin;
  readonly shadow?: EntryId;
  /** What became of single times. */
  readonly changes: Readonly<Record<OccurrenceKey, DateChange>>;
  /** Where two edits crossed: all that stand beside what is shown, by the name of the field. [ED1] */
  readonly crossed: Readonly<Record<string, readonly Standing<unknown>[]>>;
  /** False for what is for both and not yet kept by both. [CL2] */
  readonly stands: boolean;
  /** Who wrote or kept the time it has. */
  readonly keptBy: readonly Person[];
}
