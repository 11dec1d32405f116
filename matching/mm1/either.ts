import { sha512 } from '@noble/hashes/sha2.js';
import { joined, lv, part, u32 } from './bytes.ts';
import {
  base,
  type Element,
  elementBytes,
  numberFrom,
  randomScalar,
  reduced,
  scalarBytes,
  scalarIn,
  sumOfPublic,
  timesSecret,
} from './group.ts';
import type { Bytes, Random } from './messages.ts';

/** The two elements of a slot, one of which was multiplied by a key. */
export interface Pair {
  readonly yes: Element;
  readonly no: Element;
}

/** What one proof speaks about: `context` binds the session, the role and everything that was sent. */
export interface Place {
  readonly context: Bytes;
  readonly index: number;
  readonly pair: Pair;
}

function challenge({ context, index }: Place, commitments: readonly Element[]): bigint {
  return reduced(numberFrom(sha512(lv('mm1/or', context, u32(index), ...commitments.map(elementBytes)))));
}

/**
 * A proof that an element is one of two under the key, which does not show which (Cramer, Damgård and Schoenmakers,
 * 1994): the half that is not true is made up beforehand, and the hash decides only the sum of the two challenges.
 * Both halves take the same steps, so how long it takes does not tell them apart.
 */
export function proveEither(place: Place, answer: boolean, key: bigint, random: Random): Bytes {
  const { yes, no } = place.pair;
  const [real, other] = answer ? [yes, no] : [no, yes];
  const [w, c, s] = [randomScalar(random), randomScalar(random), randomScalar(random)];
  const trueHalf = [timesSecret(base, w), timesSecret(real, w)];
  const madeUp = [
    timesSecret(base, reduced(s - c * key)),
    timesSecret(other, s).subtract(timesSecret(real, reduced(c * key))),
  ];
  const sum = challenge(place, answer ? [...trueHalf, ...madeUp] : [...madeUp, ...trueHalf]);
  const trueChallenge = reduced(sum - c);
  const trueResponse = reduced(w + trueChallenge * key);
  const scalars = answer ? [trueChallenge, c, trueResponse, s] : [c, trueChallenge, s, trueResponse];
  return joined(...scalars.map(scalarBytes));
}

/** Whether 128 bytes prove that `element` is one of the pair under the key of `publicKey`. [MM3] [MM8] */
export function holdsEither(place: Place, publicKey: Element, element: Element, proof: Bytes): boolean {
  const [cYes, cNo, sYes, sNo] = [0, 1, 2, 3].map((index) => scalarIn(part(proof, index, 32)));
  if (cYes === undefined || cNo === undefined || sYes === undefined || sNo === undefined) return false;
  const { yes, no } = place.pair;
  const commitments = [
    sumOfPublic([base, publicKey], [sYes, reduced(-cYes)]),
    sumOfPublic([yes, element], [sYes, reduced(-cYes)]),
    sumOfPublic([base, publicKey], [sNo, reduced(-cNo)]),
    sumOfPublic([no, element], [sNo, reduced(-cNo)]),
  ];
  return challenge(place, commitments) === reduced(cYes + cNo);
}
