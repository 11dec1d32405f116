/** The words in what was typed or pasted: numbers, signs, capital letters and line breaks do not matter. [LS6] */
export const wordsIn = (typed: string): readonly string[] =>
  typed
    .normalize('NFKD')
    .toLowerCase()
    .match(/\p{L}+/gu) ?? [];
