import type { BodySide, PrecautionTarget } from '@unhurried/domain/care';
import type { Score } from '@unhurried/domain/check-in';
import type { Adaptation, Flag, Tier } from '@unhurried/domain/library';
import type { WhichMedicine } from '@unhurried/domain/medicines';

/** One time that somebody filled in the form of a condition, and how many days ago that was. */
export interface Telling {
  readonly id: string;
  /** Ticked beside what comes with it. */
  readonly also?: readonly Flag[];
  readonly stance: 'stable' | 'recent' | 'cleared';
  /** “Stable”, and everyday efforts bring symptoms: the form writes down “recent”. */
  readonly effort?: 'yes';
  readonly daysAgo: number;
  /** How many days ago the operation or event was, where its day was told. */
  readonly sinceDaysAgo?: number;
  /** What the yes was not about; without a word, what such a yes leaves open. */
  readonly still?: readonly Flag[];
}

export interface SparedPart {
  readonly region: Extract<PrecautionTarget, { kind: 'region' }>['region'];
  readonly side?: BodySide;
}

/** One person: all that was told, in the order in which it was told. */
export interface Half {
  /** Who this is, where a case has two. */
  readonly who?: string;
  readonly tellings: readonly Telling[];
  readonly spared?: readonly SparedPart[];
  /** A warning sign of today that nobody has looked at. */
  readonly warning?: string;
  /** Worried about safety: nothing that takes two is there. */
  readonly worried?: true;
  readonly medicines?: readonly WhichMedicine[];
  /** Where the day itself matters: the check-in, beside a usual energy of 6 and pain of 3. */
  readonly today?: { readonly energy: Score; readonly pain: Score };
}

/** What a nurse would look for, said before the app is asked, and checked over the whole library. */
export interface Looked {
  readonly why: string;
  /** Nothing from this tier on is left. */
  readonly closedFrom?: Tier;
  readonly never?: readonly string[];
  readonly still?: readonly string[];
  readonly changed?: readonly (readonly [string, Adaptation])[];
  /** In how many days the date stands that is waited for. */
  readonly waitDays?: number;
}

export interface NamedCase {
  readonly id: string;
  readonly title: string;
  /** Who, and where today stands. */
  readonly about: string;
  readonly halves: readonly [Half] | readonly [Half, Half];
  readonly looked: Looked;
}

/** An answer of a case, or a wording, that a clinician is asked to look at. It stands for as long as the code answers so. */
export type Doubt = { readonly says: string } & (
  | {
      readonly of: string;
      readonly activity: string;
      /** `without`: possible, and not with this change. */
      readonly now: 'left out' | 'possible' | { readonly without: Adaptation };
    }
  | { readonly of: string; readonly waitDays: number }
  | { readonly flag: Flag; readonly name: string }
  | { readonly flag: Flag; readonly source: string }
);
