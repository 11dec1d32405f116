import { entropyToMnemonic, mnemonicToEntropy } from '@scure/bip39';
import { wordlist } from '@scure/bip39/wordlists/english.js';
import { ok, type Result, refuse } from '@unhurried/kernel';
import type { Bytes } from '../bytes/index.ts';

/** The list weighs more than the rest of this folder: only what shows or reads words comes to load this file. */
const places: ReadonlyMap<string, number> = new Map(wordlist.map((word, at) => [word, at]));

const seedWords = 24;

/** `at` counts the words as people do, from 1. */
export type WordsRefusal =
  | { readonly kind: 'unknown-word'; readonly at: number }
  | { readonly kind: 'wrong-count' }
  | { readonly kind: 'wrong-checksum' };

/** The first bits as words of the English list of BIP 39, eleven bits each. For comparing by eye; no checksum. */
export function wordsFor(bits: Bytes, count: number): readonly string[] {
  const bitAt = (at: number): number => ((bits[at >> 3] ?? 0) >> (7 - (at & 7))) & 1;
  const wordAt = (place: number): string => {
    let index = 0;
    for (let bit = 0; bit < 11; bit++) index = index * 2 + bitAt(place * 11 + bit);
    return wordlist[index] ?? '';
  };
  return Array.from({ length: count }, (_, place) => wordAt(place));
}

export const wordsOfSeed = (seed: Bytes): readonly string[] => entropyToMnemonic(seed, wordlist).split(' ');

/** What was typed as words: in any case, with commas, line breaks or "7." between them. */
function typedWords(typed: string): readonly string[] {
  const plain = typed.normalize('NFKC').toLowerCase();
  return plain
    .split(/[\s,;]+/u)
    .map((token) => token.replace(/^\d{1,2}[.):]?/u, ''))
    .filter((word) => word !== '');
}

/** The seed that 24 words stand for. A word that is not in the list is named before anything else. [KE28] */
export function seedOfWords(typed: string): Result<Bytes, WordsRefusal> {
  const words = typedWords(typed);
  const unknown = words.findIndex((word) => !places.has(word));
  if (unknown >= 0) return refuse({ kind: 'unknown-word', at: unknown + 1 });
  if (words.length !== seedWords) return refuse({ kind: 'wrong-count' });
  try {
    return ok(new Uint8Array(mnemonicToEntropy(words.join(' '), wordlist)));
  } catch {
    return refuse({ kind: 'wrong-checksum' });
  }
}
