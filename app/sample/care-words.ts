/** What they told for a visit, and the one sentence that one of them lets the other read. */
export type CareWords = Readonly<
  Record<
    'want' | 'operation' | 'checkUp' | 'matters' | 'tried' | 'triedCame' | 'noticed' | 'question' | 'knees',
    string
  >
>;
