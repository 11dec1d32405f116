import { type Bytes, framed, toUtf8 } from '../bytes/index.ts';
import type { CryptoPort } from '../crypto/index.ts';

/** In front of everything that is sealed this way, and of nothing else. */
const label = 'cs1/commitment/v1';

/** Bytes of a salt. */
export const saltBytes = 32;

/** An answer, and all that it is bound to. */
export interface Committed {
  /** The couple's space. */
  readonly space: string;
  /** Whose it is: a letter of the two. */
  readonly by: string;
  readonly question: string;
  /** 32 bytes by chance. Whoever has them and the hash can try answers; whoever has the hash alone cannot. [KE41] */
  readonly salt: Bytes;
  /** As UTF-8: half of a surrogate pair is U+FFFD. */
  readonly text: string;
}

/** SHA-256 over the label and each part with its length before it. A salt of another length is a bug. [KE40] */
export async function commitTo(
  crypto: Pick<CryptoPort<unknown>, 'hash'>,
  { space, by, question, salt, text }: Committed,
): Promise<Bytes> {
  if (salt.length !== saltBytes) throw new Error(`A salt of ${salt.length} bytes`);
  return crypto.hash(framed(label, space, by, question, salt, toUtf8(text)));
}
