import type { Bytes, Random } from '../mm1/index.ts';
import { batchHolds, batchProof } from './batch.contract.ts';
import { L } from './field.contract.ts';
import { encode, generator, hashToGroup, type Point, times } from './group.contract.ts';
import { chosen } from './protocol.contract.ts';

// What MM-1 is not: two-way private set intersection from a verifiable PRF (RFC 9497) alone. Each sends a public key and
// an element for each slot, evaluates the other's elements under that key, and proves the evaluation. Nothing proves what
// the first elements are. It is kept to show what such a protocol gives away.

export interface Sent {
  readonly publicKey: Point;
  readonly elements: readonly Point[];
}

export interface Evaluated {
  readonly elements: readonly Point[];
  readonly proof: Uint8Array;
}

const yesOf = (index: number): Point => hashToGroup(Buffer.from(`plain/yes/${index}`));
const noOf = (who: string, index: number): Point => hashToGroup(Buffer.from(`plain/no/${who}/${index}`));

const same = (one: Bytes, other: Bytes): boolean => Buffer.from(one).equals(other);

function evaluated(key: bigint, { elements }: Sent, random: Random): Evaluated {
  const to = elements.map((element) => times(key, element));
  return { elements: to, proof: batchProof(key, elements, to, chosen(random)) };
}

/** One who keeps to the protocol. */
export function honest(who: string, answers: readonly boolean[], random: Random) {
  const key = chosen(random);
  const elements = answers.map((yes, index) => times(key, yes ? yesOf(index) : noOf(who, index)));
  const first: Sent = { publicKey: times(key, generator), elements };
  return {
    first,
    second: (theirs: Sent): Evaluated => evaluated(key, theirs, random),
    result: (theirs: Sent, answer: Evaluated): readonly boolean[] | 'refused' => {
      if (!batchHolds(theirs.publicKey, elements, answer.elements, answer.proof)) return 'refused';
      const own = theirs.elements.map((element) => encode(times(key, element)));
      return own.map((each, at) => answers[at] === true && same(each, encode(answer.elements[at] ?? generator)));
    },
  };
}

/** The number that undoes a multiplication by this one (Fermat). */
function undone(scalar: bigint): bigint {
  let [result, square] = [1n, scalar];
  for (let left = L - 2n; left > 0n; left >>= 1n) {
    if (left & 1n) result = (result * square) % L;
    square = (square * square) % L;
  }
  return result;
}

/**
 * The silent probe: in the place of answers, the yes elements under a number c that is not the key. What the victim makes
 * of them, with c undone, is the victim's own element after a yes; and on the victim's side nothing meets.
 */
export function silentProbe(count: number, random: Random) {
  const [key, c] = [chosen(random), chosen(random)];
  const elements = Array.from({ length: count }, (_, index) => times(c, yesOf(index)));
  return {
    first: { publicKey: times(key, generator), elements },
    second: (theirs: Sent): Evaluated => evaluated(key, theirs, random),
    read: (theirs: Sent, answer: Evaluated): readonly boolean[] =>
      answer.elements.map((element, index) =>
        same(encode(times(undone(c), element)), encode(theirs.elements[index] ?? generator)),
      ),
  };
}
