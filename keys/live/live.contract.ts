import { type Bytes, framed, joined, toBase64, u32 } from '../bytes/index.ts';
import type { CryptoPort } from '../crypto/index.ts';
import type { Role } from '../envelope/index.ts';
import type { Link } from '../link/index.ts';

/** What a seat needs of a link; base64url. */
export interface LinkGiven {
  readonly role: Role;
  readonly space: string;
  readonly psk: string;
  readonly ownEpochs: readonly string[];
  readonly theirEpochs: readonly string[];
  readonly ownBox: string;
  readonly theirBox: string;
}

const nothing = toBase64(new Uint8Array(32));
const since = '2026-11-22';
const epochsOf = (secrets: readonly string[]) => secrets.map((secret, at) => ({ n: at + 1, secret, since }));

/** A link with everything that fleeting frames ask of it, and nothing in its other places. */
export function linkFrom({ role, space, psk, ownEpochs, theirEpochs, ownBox, theirBox }: LinkGiven): Link {
  const box = (name: string) => ({ box: name, write: nothing, read: nothing });
  const their = (name: string) => ({ box: name, read: nothing });
  return {
    v: 1,
    ...{ space, role, psk, relay: '' },
    own: {
      ...{ id: nothing, kems: [{ half: nothing }], sealedTo: nothing },
      ...{ epochs: epochsOf(ownEpochs), shown: box(nothing), passing: box(ownBox) },
    },
    theirs: {
      ...{ name: 'Kim', id: nothing, kem: nothing },
      ...{ epochs: epochsOf(theirEpochs), shown: their(nothing), passing: their(theirBox) },
    },
  };
}

/** Two ends of one link. */
export function twoEnds({ random }: Pick<CryptoPort<unknown>, 'random'>): { readonly a: Link; readonly b: Link } {
  const word = () => toBase64(random(32));
  const shared = { space: toBase64(random(16)), psk: word() };
  const [boxA, boxB, epochsA, epochsB] = [word(), word(), [word(), word()], [word()]];
  return {
    a: linkFrom({ ...shared, role: 'a', ownEpochs: epochsA, theirEpochs: epochsB, ownBox: boxA, theirBox: boxB }),
    b: linkFrom({ ...shared, role: 'b', ownEpochs: epochsB, theirEpochs: epochsA, ownBox: boxB, theirBox: boxA }),
  };
}

export interface CarelessFrame {
  readonly space: string;
  readonly box: string;
  readonly head: Bytes;
  readonly body: Bytes;
  readonly count: Bytes;
  readonly inside: Bytes;
}

/** A frame written from the page of the format, open to being wrong: it shares no code with ours. */
export async function frameWithoutCare<Key>(
  crypto: CryptoPort<Key>,
  { space, box, head, body, count, inside }: CarelessFrame,
): Promise<Bytes> {
  const iv = crypto.random(12);
  const bound = framed('cs1/live/v1', space, box);
  const outer = joined(iv, await crypto.seal(await crypto.sealingKey(head), iv, bound, count));
  return joined(outer, await crypto.seal(await crypto.sealingKey(body), iv, joined(bound, outer), inside));
}

/** Length, content, zeros, as long as the format says or as long as it should not be. */
export const insideWith = (said: Bytes, length = said.length, size = 720): Bytes => {
  const whole = new Uint8Array(size);
  whole.set(joined(u32(length), said));
  return whole;
};

/** The two keys of an author's hello, as bytes. */
export const helloSecrets = async <Key>(crypto: CryptoPort<Key>, epoch: Bytes) => ({
  head: await crypto.derive(epoch, 'cs1/live/hello-head/v1', 32),
  body: await crypto.derive(epoch, 'cs1/live/hello/v1', 32),
});

/** The secret between two seats and its keys, as bytes: whoever has one of the private halves can make them. */
export async function pairSecrets<Key>(
  crypto: CryptoPort<Key>,
  link: Pick<Link, 'space'> & { readonly psk: Bytes },
  halves: { readonly mine: Bytes; readonly theirs: Bytes },
  hellos: { readonly a: readonly [string, Bytes]; readonly b: readonly [string, Bytes] },
) {
  const agreed = (await crypto.agree(await crypto.receivingKey(halves.mine), halves.theirs)) ?? new Uint8Array();
  const [a, b] = [framed('a', ...hellos.a), framed('b', ...hellos.b)];
  const transcript = await crypto.hash(framed('cs1/live/transcript/v1', link.space, a, b));
  const root = await crypto.derivingKey(framed(agreed, link.psk));
  const of = (label: string) => crypto.deriveFrom(root, transcript, label, 32);
  const keyOf = async (chain: Bytes) =>
    crypto.deriveFrom(await crypto.derivingKey(chain), new Uint8Array(), 'cs1/live/key/v1', 32);
  return { headA: await of('cs1/live/head-a/v1'), firstKeyA: await keyOf(await of('cs1/live/chain-a/v1')) };
}

/** The next private half that a seat of this port makes is this one. */
export const withHalf = <Key>(crypto: CryptoPort<Key>, half: Bytes): CryptoPort<Key> => {
  let given = false;
  return {
    ...crypto,
    random(count) {
      if (given || count !== 32) return crypto.random(count);
      given = true;
      return half.slice();
    },
  };
};
