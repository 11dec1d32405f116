import { sha512 } from '@noble/hashes/sha2.js';
import { ok, refuse } from '@unhurried/kernel';
import { joined, lv, part } from './bytes.ts';
import { holdsEither, type Pair, proveEither } from './either.ts';
import { base, type Element, elementBytes, elementIn, timesSecret } from './group.ts';
import { keyOf } from './key.ts';
import type { Bytes, Checked, CheckedFirst, Mine, Progress, Random, Role, Setting } from './messages.ts';
import { isProper, noElement, sessionOf, yesElement } from './session.ts';
import { firstLength } from './sizes.ts';

const pairsOf = (session: Bytes, role: Role, slots: readonly string[]): readonly Pair[] =>
  slots.map((_, index) => ({ yes: yesElement(session, index), no: noElement(session, role, index) }));

/** Everything that is sent but the proofs, and for whom: what every proof is bound to (strong Fiat–Shamir). */
const contextOf = (session: Bytes, role: Role, publicKey: Bytes, elements: readonly Bytes[]): Bytes =>
  new Uint8Array(sha512(lv(session, role, publicKey, ...elements)));

const answered = ({ yes, no }: Pair, answer: boolean | undefined, secret: bigint): Element =>
  timesSecret(answer === true ? yes : no, secret);

/** My elements, one for each slot: the key times the yes element after a yes, else times my no element. */
export const myElements = ({ setting, role, answers, key }: Mine): readonly Element[] =>
  pairsOf(sessionOf(setting), role, setting.slots).map((pair, index) => answered(pair, answers[index], keyOf(key)));

/**
 * My answers, such that the other cannot read one of them and I cannot change one of them. Its length follows from the
 * number of slots alone. The key must be new, and kept before this leaves. [MM2] [MM6]
 */
export function firstMessage(mine: Mine, random: Random, progress?: Progress): Bytes {
  const { setting, role, answers } = mine;
  if (answers.length !== setting.slots.length) throw new Error('There is one answer for each slot.');
  const session = sessionOf(setting);
  const secret = keyOf(mine.key);
  const publicKey = elementBytes(timesSecret(base, secret));
  const slots = pairsOf(session, role, setting.slots).map((pair, index) => {
    return { pair, element: elementBytes(answered(pair, answers[index], secret)) };
  });
  const sent = slots.map(({ element }) => element);
  const context = contextOf(session, role, publicKey, sent);
  const parts = slots.map(({ pair, element }, index) => {
    const proof = proveEither({ context, index, pair }, answers[index] === true, secret, random);
    progress?.(index + 1, slots.length);
    return joined(element, proof);
  });
  return joined(publicKey, ...parts);
}

/** The elements in these bytes; nothing when one is none, is the identity, or stands twice. */
function allElements(parts: readonly Bytes[]): readonly Element[] | undefined {
  const elements = parts.map(elementIn).filter((element) => element !== undefined);
  const different = new Set(elements.map((element) => element.toHex())).size;
  return different === parts.length ? elements : undefined;
}

/**
 * A first message of the other's, whose role is `role`: what may be answered, or why it may not. What is refused is
 * answered with nothing. [MM3] [MM4] [MM7] [MM8]
 */
export function checkFirst(setting: Setting, role: Role, bytes: Uint8Array, progress?: Progress): CheckedFirst {
  const { slots } = setting;
  if (!isProper(setting) || bytes.length !== firstLength(slots.length)) return refuse('shape');
  const publicKey = part(bytes, 0, 32);
  const places = slots.map((_, index) => part(bytes.subarray(32), index, 160));
  const elements = places.map((place) => place.slice(0, 32));
  const [key, ...points] = allElements([publicKey, ...elements]) ?? [];
  if (!key) return refuse('element');
  const session = sessionOf(setting);
  const context = contextOf(session, role, publicKey, elements);
  for (const [index, pair] of pairsOf(session, role, slots).entries()) {
    const [point, place] = [points[index], places[index]];
    if (!point || !place || !holdsEither({ context, index, pair }, key, point, place.slice(32))) return refuse('proof');
    progress?.(index + 1, slots.length);
  }
  return ok({ setting, role, publicKey, elements } as unknown as Checked);
}
