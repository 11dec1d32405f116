import { type Bytes, framed, fromBase64, wipe } from '../bytes/index.ts';
import type { CryptoPort } from '../crypto/index.ts';
import type { Role } from '../envelope/index.ts';
import type { Link } from '../link/index.ts';
import type { Chain } from './chain.ts';
import { type Hello, helloBytes } from './hello.ts';

/** One direction between two seats. */
export interface Way<Key> {
  readonly head: Key;
  readonly chain: Chain;
}

/** What two seats that heard each other have together, and nobody else, whatever they learn later. [KE35] */
export interface Pair<Key> {
  readonly out: Way<Key>;
  readonly in: Way<Key>;
}

/** My own seat, and the private half of its hello as a handle. */
export interface Own<Key> {
  readonly hello: Hello;
  readonly key: Key;
}

/** Nothing when the other half is of low order or no point. */
export async function pairOf<Key>(
  crypto: CryptoPort<Key>,
  { space, psk }: Pick<Link, 'space' | 'psk'>,
  { hello, key }: Own<Key>,
  theirs: Hello,
): Promise<Pair<Key> | undefined> {
  const agreed = await crypto.agree(key, theirs.half);
  if (!agreed) return undefined;
  const [a, b] = hello.role === 'a' ? [hello, theirs] : [theirs, hello];
  const transcript = await crypto.hash(framed('cs1/live/transcript/v1', space, helloBytes(a), helloBytes(b)));
  const shared = fromBase64(psk) ?? new Uint8Array();
  const secret: Bytes = framed(agreed, shared);
  const root = await crypto.derivingKey(secret);
  wipe(agreed, shared, secret);
  const way = async (from: Role): Promise<Way<Key>> => ({
    head: await crypto.sealingKeyFrom(root, transcript, `cs1/live/head-${from}/v1`),
    chain: { count: 1, secret: await crypto.deriveFrom(root, transcript, `cs1/live/chain-${from}/v1`, 32) },
  });
  return { out: await way(hello.role), in: await way(theirs.role) };
}
