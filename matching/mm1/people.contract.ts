import { createHash } from 'node:crypto';
import {
  type Bytes,
  type Checked,
  checkFirst,
  firstMessage,
  type Mine,
  newKey,
  type Random,
  type Role,
  resultOf,
  type Setting,
  secondMessage,
} from './index.ts';

/** Bytes that a word decides, the same on every machine: for tests and vectors alone. */
export function chanceFrom(word: string): Random {
  let count = 0;
  return (length) => {
    const out = new Uint8Array(length);
    for (let at = 0; at < length; at += 64) {
      const block = createHash('sha512').update(`${word}/${count++}`).digest();
      out.set(block.subarray(0, Math.min(64, length - at)), at);
    }
    return out;
  };
}

export const settingOf = (count: number, more: Partial<Setting> = {}): Setting => ({
  space: 'a space',
  round: 3,
  attempt: 0,
  slots: Array.from({ length: count }, (_, index) => `slot ${index}`),
  ...more,
});

export const mineOf = (setting: Setting, role: Role, answers: readonly boolean[], word: string = role): Mine => ({
  setting,
  role,
  answers,
  key: newKey(chanceFrom(`key of ${word}`)),
});

/** Yes where the text has a 1: `'101'`. */
export const answersOf = (text: string): readonly boolean[] => [...text].map((each) => each === '1');

/** A first message that must hold. */
export function believed(setting: Setting, role: Role, bytes: Bytes): Checked {
  const checked = checkFirst(setting, role, bytes);
  if (!checked.ok) throw new Error(checked.refusal);
  return checked.value;
}

/** A result that must come out, as a text of 1 and 0. */
export function common(mine: Mine, theirs: Checked, theirSecond: Bytes): string {
  const result = resultOf(mine, theirs, theirSecond);
  if (!result.ok) throw new Error(result.refusal);
  return result.value.map(Number).join('');
}

export interface Met {
  readonly firsts: Readonly<Record<Role, Bytes>>;
  readonly seconds: Readonly<Record<Role, Bytes>>;
  readonly checked: Readonly<Record<Role, Checked>>;
}

/** The two of them, from the first message to the last. */
export function meet(a: Mine, b: Mine, word = 'chance'): Met {
  const chance = chanceFrom(word);
  const firsts = { a: firstMessage(a, chance), b: firstMessage(b, chance) };
  const checked = { a: believed(b.setting, 'a', firsts.a), b: believed(a.setting, 'b', firsts.b) };
  const seconds = { a: secondMessage(a, checked.b, chance), b: secondMessage(b, checked.a, chance) };
  return { firsts, seconds, checked };
}

/** The same bytes with one bit changed. */
export const flipped = (bytes: Bytes, bit: number): Bytes =>
  bytes.map((byte, at) => (at === bit >> 3 ? byte ^ (1 << (bit & 7)) : byte));

/** The same bytes with other ones written over them from a place on. */
export function written(bytes: Bytes, at: number, others: Uint8Array): Bytes {
  const copy = bytes.slice();
  copy.set(others, at);
  return copy;
}
