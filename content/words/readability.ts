/*
 * A plain reading-level check for English. Formulas miss pictures, layout and jargon; they catch the sentence that
 * nobody would say aloud. Good enough to fail a build, never good enough to replace a reader. [CT11]
 */

const letters = (word: string): string => word.toLowerCase().replace(/[^a-z]/g, '');

/** Groups of vowels, less a silent e; `-ed` counts after t and d alone. */
export function syllablesOf(word: string): number {
  const plain = letters(word);
  if (plain.length <= 3) return plain.length === 0 ? 0 : 1;
  const spoken = plain
    .replace(/(?<![td])ed$/, '')
    .replace(/(?<![aeiouyl])e$/, '')
    .replace(/(?<=[aeiouy]l)e$/, '');
  return Math.max(1, (spoken.match(/[aeiouy]+/g) ?? []).length);
}

export const wordsOf = (text: string): string[] => text.split(/[\s–—/]+/).filter((word) => /[\p{L}\p{N}]/u.test(word));

/** Splits where a sentence ends, also inside closing quotes. */
export const sentencesOf = (text: string): string[] =>
  text.split(/(?<=[.?!…][”’")]*)\s+(?=[\p{Lu}“"\d])/u).filter((sentence) => wordsOf(sentence).length > 0);

export interface Reading {
  readonly longestSentence: number;
  readonly wordsPerSentence: number;
  /** Flesch–Kincaid grade: about the years of school that reading it takes. */
  readonly grade: number;
}

export function readingOf(text: string): Reading {
  const sentences = sentencesOf(text);
  const words = wordsOf(text);
  const lengths = sentences.map((sentence) => wordsOf(sentence).length);
  const wordsPerSentence = words.length / Math.max(1, sentences.length);
  const syllablesPerWord = words.reduce((sum, word) => sum + syllablesOf(word), 0) / Math.max(1, words.length);
  return {
    longestSentence: Math.max(0, ...lengths),
    wordsPerSentence,
    grade: 0.39 * wordsPerSentence + 11.8 * syllablesPerWord - 15.59,
  };
}
