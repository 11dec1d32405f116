/** Words: `longing.ID.title` and `longing.ID.text`; of each option `longing.option.OPTION`. [CT20] */
export interface LongingStep {
  readonly id: string;
  /** To read, or to choose one option of. Nobody has to choose. */
  readonly kind: 'read' | 'choose';
  /** Where there is something to choose; no id stands in two steps. They are not ordered by worth, and none is counted. */
  readonly options?: readonly string[];
  /** Sources of content/sources, or our own (`unhurried-questions`). Never empty. */
  readonly sources: readonly string[];
}

/** Words that one could use afterwards: `longing.ending.ID`. [CT20a] */
export interface LongingEnding {
  readonly id: string;
  /** It is among the words when one of these was chosen. Empty: it always is. */
  readonly when: readonly string[];
  /** A sentence that says yes: not among the words when one of these was chosen, whatever else was. [CT20b] */
  readonly unless?: readonly string[];
}
