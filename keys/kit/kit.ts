import { type Bytes, framed, wipe } from '../bytes/index.ts';
import type { CryptoPort } from '../crypto/index.ts';
import { padded, unpadded } from '../seal/index.ts';

/** All that follows from the words. The private half is needed by a new phone alone; whoever is done with it wipes it. */
export interface Kit {
  /** The kit's own mailbox and its tokens, 32 bytes each, base64url. Nobody uses the one that only reads. */
  readonly box: string;
  readonly write: string;
  readonly read: string;
  readonly publicHalf: Bytes;
  readonly privateHalf: Bytes;
}

const infoOf = (box: string): Bytes => framed('cs1/kit/v1', box);

/** For a new phone to find: a phone that keeps the public half alone can write this and never read it. */
export async function sealToKit<Key>(
  crypto: CryptoPort<Key>,
  { box, publicHalf }: Pick<Kit, 'box' | 'publicHalf'>,
  content: Bytes,
): Promise<Bytes> {
  const plain = padded(content);
  const sealed = await crypto.sealTo(publicHalf, infoOf(box), plain);
  wipe(plain);
  return sealed;
}

/** Nothing when it is damaged, or was left in another mailbox or for other words. */
export async function openFromKit<Key>(
  crypto: CryptoPort<Key>,
  { box, privateHalf }: Pick<Kit, 'box' | 'privateHalf'>,
  sealed: Bytes,
): Promise<Bytes | undefined> {
  const whole = await crypto.openWith(await crypto.receivingKey(privateHalf), infoOf(box), sealed);
  return whole && unpadded(whole);
}
