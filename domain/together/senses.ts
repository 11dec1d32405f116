import type { Private } from '../couple/index.ts';

/** What may feel good, or be better left out: of the senses and of how, never of what was done. */
export const senses = [
  'warmth',
  'cool',
  'light-touch',
  'firm-touch',
  'stillness',
  'slow',
  'being-held',
  'holding',
  'close-by',
  'some-space',
  'voices',
  'quiet',
  'music',
  'low-light',
  'scent',
  'pillows',
] as const;
export type Sense = (typeof senses)[number];

/**
 * What I noticed about myself, for me alone. It replaces what I noted before, and names no day and nothing that was
 * done, so that no record of a time is left in it. [P9] [TG14]
 */
export interface SensesFact {
  readonly kind: 'senses-noted';
  readonly good: readonly Sense[];
  readonly leaveOut: readonly Sense[];
}

export type Senses = Private<{ readonly good: readonly Sense[]; readonly leaveOut: readonly Sense[] }>;

export const nothingNoted: Senses = { good: [], leaveOut: [] };

/** What is both is better left out. [P2] */
export const evolveSenses = (_: Senses, { good, leaveOut }: SensesFact): Senses => ({
  good: senses.filter((sense) => good.includes(sense) && !leaveOut.includes(sense)),
  leaveOut: senses.filter((sense) => leaveOut.includes(sense)),
});
