import { lv, u32 } from '../mm1/bytes.ts';
import { base, type Element, elementBytes, hashToGroup, randomScalar, timesSecret } from '../mm1/group.ts';
import type { Bytes, Random } from '../mm1/index.ts';
import { holdsSameKey, proveSameKey } from '../mm1/same-key.ts';

// What MM-1 is not: two-way private set intersection from a verifiable PRF (RFC 9497) alone. Each sends a public key and
// an element for each slot, evaluates the other's elements under that key, and proves the evaluation. Nothing proves what
// the first elements are. It is kept to show what such a protocol gives away.

export interface Sent {
  readonly publicKey: Element;
  readonly elements: readonly Element[];
}

export interface Evaluated {
  readonly elements: readonly Element[];
  readonly proof: Bytes;
}

export const yesOf = (index: number): Element => hashToGroup(lv('plain/yes', u32(index)));
const noOf = (who: string, index: number): Element => hashToGroup(lv('plain/no', who, u32(index)));

/** One who keeps to the protocol. */
export function honest(who: string, answers: readonly boolean[], random: Random) {
  const key = randomScalar(random);
  const publicKey = timesSecret(base, key);
  const elements = answers.map((yes, index) => timesSecret(yes ? yesOf(index) : noOf(who, index), key));
  const mine: Sent = { publicKey, elements };
  const second = (theirs: Sent): Evaluated => {
    const evaluated = theirs.elements.map((element) => timesSecret(element, key));
    const proof = proveSameKey({ publicKey, from: theirs.elements, to: evaluated }, key, random);
    return { elements: evaluated, proof };
  };
  const result = (theirs: Sent, answer: Evaluated): readonly boolean[] | 'refused' => {
    const multiplied = { publicKey: theirs.publicKey, from: elements, to: answer.elements };
    if (!holdsSameKey(multiplied, answer.proof)) return 'refused';
    return answer.elements.map((element, index) => {
      const own = timesSecret(theirs.elements[index] ?? base, key);
      return answers[index] === true && Buffer.from(elementBytes(element)).equals(elementBytes(own));
    });
  };
  return { first: mine, second, result };
}

/**
 * The silent probe: in the place of answers, the yes elements under a number c that is not the key. Their evaluation
 * divided by c is the victim's own element after a yes, and nothing meets on the victim's side.
 */
export function silentProbe(count: number, random: Random) {
  const [key, c] = [randomScalar(random), randomScalar(random)];
  const elements = Array.from({ length: count }, (_, index) => timesSecret(yesOf(index), c));
  const publicKey = timesSecret(base, key);
  const second = (theirs: Sent): Evaluated => {
    const evaluated = theirs.elements.map((element) => timesSecret(element, key));
    return {
      elements: evaluated,
      proof: proveSameKey({ publicKey, from: theirs.elements, to: evaluated }, key, random),
    };
  };
  const read = (theirs: Sent, answer: Evaluated): readonly boolean[] =>
    answer.elements.map((element, index) => {
      const multiplied = timesSecret(theirs.elements[index] ?? base, c);
      return Buffer.from(elementBytes(multiplied)).equals(elementBytes(element));
    });
  return { first: { publicKey, elements }, second, read };
}
