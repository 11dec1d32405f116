import { type Bytes, wipe } from '../bytes/index.ts';
import type { CryptoPort } from '../crypto/index.ts';

/** So many frames of one seat may be lost in a row; whoever lost more has to open a new seat. [KE36] */
export const mostSkipped = 4096;

/** Keys that follow from one another forwards alone. What was used or passed over is gone. [KE36] */
export interface Chain {
  /** Of the next key. */
  readonly count: number;
  /** 32 bytes, overwritten when the next ones take their place. */
  readonly secret: Bytes;
}

/** The key of one count, and the chain after it. The chain that was given is left as it is. */
export interface Stepped<Key> {
  readonly key: Key;
  readonly after: Chain;
}

const none: Bytes = new Uint8Array();
const nextOf = <Key>(crypto: CryptoPort<Key>, secret: Bytes): Promise<Bytes> =>
  crypto.derive(secret, 'cs1/live/next/v1', 32);

/** Nothing for a count that is over, or too far ahead. */
export async function stepTo<Key>(
  crypto: CryptoPort<Key>,
  chain: Chain,
  count: number,
): Promise<Stepped<Key> | undefined> {
  if (count < chain.count || count - chain.count > mostSkipped) return undefined;
  let secret = chain.secret.slice();
  for (let at = chain.count; at < count; at++) {
    const next = await nextOf(crypto, secret);
    wipe(secret);
    secret = next;
  }
  const key = await crypto.sealingKeyFrom(await crypto.derivingKey(secret), none, 'cs1/live/key/v1');
  const after = { count: count + 1, secret: await nextOf(crypto, secret) };
  wipe(secret);
  return { key, after };
}
