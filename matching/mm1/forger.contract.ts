import { ristretto255 } from '@noble/curves/ed25519.js';
import { sha512 } from '@noble/hashes/sha2.js';
import { joined, lv, u32 } from './bytes.ts';
import { type Pair, proveEither } from './either.ts';
import {
  base,
  type Element,
  elementBytes,
  numberFrom,
  randomScalar,
  reduced,
  scalarBytes,
  timesSecret,
} from './group.ts';
import type { Bytes, Random, Role, Setting } from './index.ts';
import { noElement, sessionOf, yesElement } from './session.ts';

// What a changed app could send. For the tests of attacks alone.

const inverse = (scalar: bigint): bigint => ristretto255.Point.Fn.inv(scalar);

/** A first message with a public key of `key` and elements of one's own, each proved as if `witness` were the key. */
export function forgedFirst(
  setting: Setting,
  role: Role,
  { key, witness, random }: { readonly key: bigint; readonly witness: bigint; readonly random: Random },
): Bytes {
  const session = sessionOf(setting);
  const publicKey = elementBytes(timesSecret(base, key));
  const pairs = setting.slots.map((_, index) => ({
    yes: yesElement(session, index),
    no: noElement(session, role, index),
  }));
  const elements = pairs.map(({ yes }) => elementBytes(timesSecret(yes, witness)));
  const context = new Uint8Array(sha512(lv(session, role, publicKey, ...elements)));
  const slots = pairs.map((pair, index) =>
    joined(elements[index] ?? publicKey, proveEither({ context, index, pair }, true, witness, random)),
  );
  return joined(publicKey, ...slots);
}

export interface WeaklyProved {
  readonly key: bigint;
  readonly publicKey: Element;
  /** The element is the yes element times this, and this is not the key. */
  readonly factor: bigint;
  readonly element: Element;
  readonly proof: Bytes;
}

/**
 * What goes wrong when the hash does not bind the public key and the elements (Bernhard, Pereira and Warinschi 2012): the
 * four commitments are chosen first, and key and element are solved for afterwards, from the challenge.
 */
export function provedBeforehand(context: Bytes, { yes, no }: Pair, random: Random): WeaklyProved {
  const [a, b, d, e, f] = [0, 1, 2, 3, 4].map(() => randomScalar(random)) as [bigint, bigint, bigint, bigint, bigint];
  const commitments = [
    timesSecret(base, reduced(a + f)),
    timesSecret(yes, a),
    timesSecret(base, reduced(e - b)),
    timesSecret(yes, d).add(timesSecret(no, e)),
  ];
  const sum = reduced(numberFrom(sha512(lv('mm1/or', context, u32(0), ...commitments.map(elementBytes)))));
  const share = reduced(f * inverse(reduced(1n + b * inverse(d))));
  const factor = reduced((share - d) * inverse(sum));
  const cNo = reduced(-d * inverse(factor));
  const cYes = reduced(sum - cNo);
  const key = reduced(b * inverse(cNo));
  return {
    key,
    publicKey: timesSecret(base, key),
    factor,
    element: timesSecret(yes, factor),
    proof: joined(...[cYes, cNo, reduced(a + cYes * factor), e].map(scalarBytes)),
  };
}
