/**
 * A questionnaire in the words of its authors: they stand as they are, also where we would say it otherwise. Words:
 * `instruments.ID.ITEM`, and `low` and `high` under each. [CT67]
 */
export interface Instrument {
  readonly id: string;
  readonly items: readonly string[];
  readonly sources: readonly string[];
}

/** The PEG: three questions on the last week, each 0 to 10; the score is their mean. In the public domain. [CT67] */
export const peg = {
  id: 'peg',
  items: ['pain', 'enjoyment', 'activity'],
  sources: ['peg-2009'],
} as const satisfies Instrument;

export const instruments: readonly Instrument[] = [peg];
