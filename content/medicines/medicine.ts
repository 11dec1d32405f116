import type { Flag } from '@unhurried/domain/library';

/** What a medicine may change. Words: `medicines.change.<what>.<how>`. */
export const changeable = ['desire', 'arousal', 'comfort', 'orgasm', 'energy'] as const;
export type Changeable = (typeof changeable)[number];

/** `little`: no more than without it. `mixed`: more for some, less for others. `unknown`: the reports differ. */
export const changes = ['less', 'little', 'more', 'mixed', 'unknown'] as const;
export type Change = (typeof changes)[number];

/** What a clinician may consider: never what the person should do. Words: `medicines.considers.<key>`. */
export const considerations = [
  'wait',
  'dose',
  'lowest-dose',
  'timing',
  'another-medicine',
  'add-on',
  'form',
  'slow-plan',
  'prescriber-stop',
  'short-course',
  'reduce-load',
  'planned-breaks',
  'hormone-test',
  'level-test',
  'testosterone',
  'erection-help',
  'dryness-help',
  'moisturiser',
  'local-options',
  'pelvic-physio',
  'menopause-clinic',
  'movement',
  'talking',
  'couple-talks',
  'heart-plan',
  'another-method',
  'pregnancy-plan',
  'taught-use',
] as const;
export type Consideration = (typeof considerations)[number];

/** What belongs beside it. Words: `medicines.notes.<key>`. */
export const notes = [
  'illness-too',
  'after-stopping',
  'went-on',
  'sudden-stop',
  'four-hours',
  'sight-or-hearing',
  'never-with-nitrates',
  'never-with-sildenafil',
  'ask-with-sildenafil',
  'tell-staff',
  'keep-heart-medicine',
  'low-mood',
  'partner-too',
  'urges',
  'pregnancy',
  'thalidomide',
  'barrier',
  'bleeding',
  'sugar',
  'clear-yes',
] as const;
export type Note = (typeof notes)[number];

/** A number as its source gives it. */
export interface Figure {
  readonly says: string;
  readonly source: string;
}

/**
 * One class of medicines. Words: `medicines.<id>.name`, `.what`, `.known`, and `.often` where `often` stands. Nothing in
 * it says what the reader's own medicine does to the reader. [CT40–CT45]
 */
export interface MedicineClass {
  readonly id: string;
  readonly changes: Partial<Readonly<Record<Changeable, Change>>>;
  /** Whether "Many people notice no change" is true of it; then it is said before anything else. [CT42] */
  readonly manyNoticeNone: boolean;
  /** The figures that its words on how often tell, each looked up. [CT43] */
  readonly often?: readonly Figure[];
  /** Figures that are known and not told: remembered alone, or about too few people. [CT43] */
  readonly held?: readonly Figure[];
  readonly considers: readonly Consideration[];
  /** Flags that it offers to its person; never assumed. */
  readonly brings?: readonly Flag[];
  readonly notes: readonly Note[];
  readonly sources: readonly string[];
}

/** One substance by its international name. */
export interface Substance {
  readonly id: string;
  readonly name: string;
  readonly class: string;
  /** Other spellings, names in other countries, and brands of what must never meet alone. */
  readonly also: readonly string[];
  /** Further kinds that it is, for what it must not meet. */
  readonly kinds: readonly string[];
}
