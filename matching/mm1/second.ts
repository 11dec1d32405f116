import { ok, type Result, refuse } from '@unhurried/kernel';
import { joined, part, sameBytes } from './bytes.ts';
import { myElements } from './first.ts';
import { base, type Element, elementBytes, elementIn, timesSecret } from './group.ts';
import { keyOf } from './key.ts';
import type { Bytes, Checked, MessageRefusal, Mine, Progress, Random } from './messages.ts';
import { holdsSameKey, proveSameKey } from './same-key.ts';
import { sessionOf } from './session.ts';
import { secondLength } from './sizes.ts';

/** Both speak of the same attempt, and they are two. */
const belongs = (mine: Mine, theirs: Checked): boolean =>
  mine.role !== theirs.role && sameBytes(sessionOf(mine.setting), sessionOf(theirs.setting));

/** Elements that were checked before: decoding them again cannot come out otherwise. */
const decoded = (parts: readonly Bytes[]): readonly Element[] =>
  parts.map(elementIn).filter((element) => element !== undefined);

/**
 * My key over each of their elements, with one proof for all of them (RFC 9497 BlindEvaluate of a batch). Whoever has
 * this and the first messages can compute the result. Made for a message of this attempt and of the other role, or
 * not at all: anything else here is a bug of the caller and is thrown. [MM4] [MM5]
 */
export function secondMessage(mine: Mine, theirs: Checked, random: Random): Bytes {
  if (!belongs(mine, theirs)) throw new Error('This first message belongs to another attempt.');
  const secret = keyOf(mine.key);
  const from = decoded(theirs.elements);
  const to = from.map((element) => timesSecret(element, secret));
  const proof = proveSameKey({ publicKey: timesSecret(base, secret), from, to }, secret, random);
  return joined(...to.map(elementBytes), proof);
}

/** Their elements and my own, each under both keys: where they are the same, both said yes. */
function compared(mine: Mine, theirs: Checked, answered: readonly Bytes[], progress?: Progress): readonly boolean[] {
  const secret = keyOf(mine.key);
  return decoded(theirs.elements).map((element, index) => {
    const same = sameBytes(elementBytes(timesSecret(element, secret)), answered[index] ?? new Uint8Array());
    progress?.(index + 1, answered.length);
    return same && mine.answers[index] === true;
  });
}

/**
 * For each slot whether both said yes; or why their second message cannot be believed. Where I said no yes the result
 * is `false`, whatever they sent. Refused as `proof` when `theirs` is of another attempt or of my own role.
 * [MM1] [MM5] [MM6] [MM7]
 */
export function resultOf(
  mine: Mine,
  theirs: Checked,
  theirSecond: Uint8Array,
  progress?: Progress,
): Result<readonly boolean[], MessageRefusal> {
  const count = mine.setting.slots.length;
  if (!belongs(mine, theirs)) return refuse('proof');
  if (theirSecond.length !== secondLength(count)) return refuse('shape');
  const answered = mine.setting.slots.map((_, index) => part(theirSecond, index, 32));
  const [publicKey, ...to] = decoded([theirs.publicKey, ...answered]);
  if (!publicKey || to.length !== count) return refuse('element');
  const proof = new Uint8Array(theirSecond.slice(32 * count));
  if (!holdsSameKey({ publicKey, from: myElements(mine), to }, proof)) return refuse('proof');
  return ok(compared(mine, theirs, answered, progress));
}
