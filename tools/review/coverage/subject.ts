/**
 * Where a subject stands, as `kind/id`: a condition, a flag, a leaflet, a class of medicines, what must not meet, what
 * staff are told, a warning sign, a support screen, a question for a visit, a scale of ours.
 */
export type Entry =
  `${'condition' | 'flag' | 'leaflet' | 'medicine' | 'stop' | 'tell' | 'sign' | 'support' | 'question' | 'scale' | 'note'}/${string}`;

/** A subject that the facts on closeness and illness name: where it stands here, or why it does not. [CT47] */
export interface Subject {
  readonly name: string;
  readonly at: readonly Entry[];
  /** Said where it stands nowhere, or where a part of it is left out on purpose. */
  readonly why?: string;
}

export const subject = (name: string, at: readonly Entry[], why?: string): Subject => ({
  name,
  at,
  ...(why && { why }),
});
