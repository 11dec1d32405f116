import type { Day } from '../time/index.ts';

export const jarKinds = ['joke', 'memory', 'note', 'evening'] as const;
export type JarKind = (typeof jarKinds)[number];

/** The longest note, in signs. [JA2] */
export const longestNote = 400;

/** Fact of `mine`: it lies with me until the jar is opened. `note`: 32 hex digits. [JA1] */
export type JarNoteFact = {
  readonly kind: 'jar-note-written';
  readonly note: string;
  readonly what: JarKind;
  readonly text: string;
  /** From this day on it may come out: "for Friday". Of a mark: the day on which it came out. [JA6] */
  readonly from?: Day;
  /** What this couple has in common and nobody else. Of a note that was written alone, nothing. [JA7] */
  readonly space?: string;
};

/** Fact of `passing`: one that came out while both were there. [JA3] */
export type JarOpenedFact = {
  readonly kind: 'jar-note-opened';
  readonly what: JarKind;
  readonly text: string;
  readonly day: Day;
};
