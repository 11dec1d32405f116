import type { Day } from '../time/index.ts';
import type { Reading, Usual } from './reading.ts';

/** What a person may say about a day. Nothing here is required of anybody. */
export type CheckInIntent =
  | { readonly kind: 'check-in'; readonly reading: Reading }
  | { readonly kind: 'rest-today' }
  | { readonly kind: 'like-yesterday' }
  | { readonly kind: 'tell-usual'; readonly usual: Usual }
  | {
      readonly kind: 'import-diary';
      readonly source: string;
      readonly fingerprint: string;
      readonly readings: readonly Reading[];
    };

export type CheckInRefusal =
  | { readonly kind: 'day-not-here-yet' }
  | { readonly kind: 'score-out-of-range'; readonly field: keyof Reading }
  | { readonly kind: 'nothing-yesterday' }
  | { readonly kind: 'flare-yesterday' }
  | { readonly kind: 'nothing-new-to-import' };

/** Private facts: they go to `mine`, and nowhere else. */
export type CheckInFact =
  | { readonly kind: 'checked-in'; readonly reading: Reading }
  | { readonly kind: 'usual-told'; readonly usual: Usual }
  | {
      readonly kind: 'diary-imported';
      readonly source: string;
      readonly fingerprint: string;
      readonly readings: readonly Reading[];
    };

export interface CheckInState {
  /** The latest days with a word of mine, oldest first; the long past is read on demand. [CI5] */
  readonly readings: readonly Reading[];
  /** Days that came from a diary; my own check-in of such a day replaces it. */
  readonly imported: ReadonlySet<Day>;
  readonly fingerprints: readonly string[];
  readonly usual?: Usual;
}

export const noCheckIns: CheckInState = { readings: [], imported: new Set(), fingerprints: [] };

/**
 * How many days with a word of mine are kept: today looks back 120 days at most. They are counted, not dated from the
 * newest, so that one entry from a clock set years ahead cannot push the real ones out. [CI5]
 */
export const daysKept = 130;
