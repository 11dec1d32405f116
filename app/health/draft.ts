import type { Area } from '@unhurried/content/conditions';
import { type ClinicState, toldAs } from '@unhurried/domain/clinic';
import type { Flag, Position } from '@unhurried/domain/library';

/** How I move. `support`: I need a hand or a chair. */
export const movements = ['steady', 'unsteady', 'support'] as const;
export type Movement = (typeof movements)[number];

/** Where I get short of breath. */
export const breaths = ['fine', 'stairs', 'talking', 'rest'] as const;
export type Breath = (typeof breaths)[number];

/** How touch feels, where it is not as it was. */
export const feelings = ['numb', 'sore'] as const;
export type Feeling = (typeof feelings)[number];

/** An operation as its fields give it: a blank day is a day that I do not know. */
export interface OperationDraft {
  readonly operation: string;
  readonly words: string;
  readonly day: string;
}

/** What is said in words of my own. */
export type InWords = 'devices' | 'sensation' | 'bladder-and-bowel';

/** All that the walk has heard so far. It lies in memory alone, and is gone when the side closes. [MH2] */
export interface WalkDraft {
  /** What I had told when the walk began: it is not asked again. */
  readonly told: readonly string[];
  /** Pages that were passed over; what was ticked there counts for nothing until they are gone through. */
  readonly skipped: readonly string[];
  readonly areas: readonly Area[];
  /** Conditions by the page on which they were ticked. */
  readonly ticked: Readonly<Record<string, readonly string[]>>;
  readonly operations: readonly OperationDraft[];
  readonly words: Readonly<Record<InWords, string>>;
  readonly movement: Movement | null;
  readonly stairs: 'yes' | 'no' | null;
  readonly positions: readonly Position[];
  readonly breath: Breath | null;
  readonly feelings: readonly Feeling[];
  /** Of what was offered after an answer, what I want to be kept. */
  readonly wanted: readonly Flag[];
  /** Names drawn by chance, for what is kept of an offer. */
  readonly names: Readonly<Partial<Record<Flag, string>>>;
}

/** Draws names: ids of precautions and of operations are told by nobody's choice of words. */
export type DrawName = () => string;

const wordsOf = (clinic: ClinicState, about: InWords): string => toldAs(clinic, about)[0]?.words ?? '';

const stairsOf = (clinic: ClinicState): WalkDraft['stairs'] => {
  const [told] = toldAs(clinic, 'stairs');
  return told === undefined ? null : told.can ? 'yes' : 'no';
};

const inDays = (one: OperationDraft, other: OperationDraft): number =>
  one.day === other.day ? (one.words < other.words ? -1 : 1) : one.day < other.day ? 1 : -1;

/** Every operation that I told, the latest first, those without a day last. */
export const operationsOf = (clinic: ClinicState): readonly OperationDraft[] =>
  toldAs(clinic, 'operation')
    .map(({ operation, words, day }) => ({ operation, words, day: day ?? '' }))
    .sort(inDays);

export const blankOperation = (name: DrawName): OperationDraft => ({ operation: name(), words: '', day: '' });

/** A walk that begins with what was told before, so that going on without a change writes nothing. [MH1] */
export const beginDraft = (told: readonly string[], clinic: ClinicState, name: DrawName): WalkDraft => ({
  told,
  skipped: [],
  areas: [],
  ticked: {},
  operations: [...operationsOf(clinic), blankOperation(name)],
  words: {
    devices: wordsOf(clinic, 'devices'),
    sensation: wordsOf(clinic, 'sensation'),
    'bladder-and-bowel': wordsOf(clinic, 'bladder-and-bowel'),
  },
  movement: null,
  stairs: stairsOf(clinic),
  positions: toldAs(clinic, 'positions')[0]?.hurt ?? [],
  breath: null,
  feelings: [],
  wanted: [],
  names: { FALL: name(), RESP: name(), NUMB: name(), SKIN: name() },
});

/** Passed over: nothing of this page counts, and what was put in stays for whoever comes back to it. [MH2] */
export const passedOver = (draft: WalkDraft, page: string): WalkDraft => ({
  ...draft,
  skipped: [...draft.skipped.filter((each) => each !== page), page],
});

/** Gone through: what stands on the page counts. */
export const goneThrough = (draft: WalkDraft, page: string): WalkDraft => ({
  ...draft,
  skipped: draft.skipped.filter((each) => each !== page),
});
