import { ok, type Result, refuse } from '@unhurried/kernel';
import { type Bytes, toUtf8 } from '../bytes/index.ts';

const shortest = 8;

/**
 * The form of a passphrase that is stretched: composed alike on every keyboard (NFKC), one space between words, none
 * around them. A phone's suggestion bar adds a space at the end; nobody should be locked out by it. [KE3]
 */
export const plainForm = (typed: string): string => typed.normalize('NFKC').trim().replace(/\s+/gu, ' ');

/** The bytes to stretch for opening: whatever was typed, since a wrong one opens nothing. */
export const passphraseBytes = (typed: string): Bytes => toUtf8(plainForm(typed));

/** The bytes to stretch for a new lock: refused under eight characters, judged in no other way. */
export function newPassphrase(typed: string, least: number = shortest): Result<Bytes, 'passphrase-short'> {
  const plain = plainForm(typed);
  return [...plain].length < least ? refuse('passphrase-short') : ok(toUtf8(plain));
}
