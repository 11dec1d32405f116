import { ok, type Result } from '@unhurried/kernel';
import { type Bytes, toBase64, wipe } from '../bytes/index.ts';
import type { CryptoPort } from '../crypto/index.ts';
import type { Kit } from './kit.ts';
import { seedOfWords, type WordsRefusal, wordsOfSeed } from './words.ts';

async function kitOf<Key>(crypto: CryptoPort<Key>, seed: Bytes): Promise<Kit> {
  const word = async (use: string) => toBase64(await crypto.derive(seed, `cs1/kit/${use}/v1`, 32));
  const privateHalf = await crypto.derive(seed, 'cs1/kit/half/v1', 32);
  return {
    box: await word('box'),
    write: await word('token'),
    read: await word('read'),
    publicHalf: await crypto.publicOf(privateHalf),
    privateHalf,
  };
}

/** Twenty-four new words, to be shown once, and what follows from them. */
export async function newKit<Key>(
  crypto: CryptoPort<Key>,
): Promise<{ readonly words: readonly string[]; readonly kit: Kit }> {
  const seed = crypto.random(32);
  const made = { words: wordsOfSeed(seed), kit: await kitOf(crypto, seed) };
  wipe(seed);
  return made;
}

/** The same kit from the words, on whatever phone. [KE28] */
export async function kitFrom<Key>(crypto: CryptoPort<Key>, typed: string): Promise<Result<Kit, WordsRefusal>> {
  const seed = seedOfWords(typed);
  if (!seed.ok) return seed;
  const kit = await kitOf(crypto, seed.value);
  wipe(seed.value);
  return ok(kit);
}
