import type { Day } from '../time/index.ts';

/** What takes both at one moment: a talk, or the jar. */
export const bothThere = ['talk', 'jar'] as const;
export type BothThere = (typeof bothThere)[number];

/** Fact of `passing`: a yes. There is none for anything else. [TK1] */
export type UpToItFact = { readonly kind: 'up-to-it'; readonly what: BothThere; readonly day: Day };

/**
 * A sentence of a talk in writing. `step`: which of its steps this ends. `again`: "nearly, again"; without it the turn
 * changes where that was asked. `after`: the id of the sentence that it follows, 32 hex digits; none for the first. [TN1] [TN9]
 */
export type TurnWrittenFact = {
  readonly kind: 'turn-written';
  readonly day: Day;
  readonly step: number;
  readonly text: string;
  readonly again?: true;
  readonly after?: string;
};

/** "22:30", in the zone of whoever says it. */
export type SleepToldFact = { readonly kind: 'sleep-told'; readonly at: string };
