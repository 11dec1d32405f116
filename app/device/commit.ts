import type { Person } from '@unhurried/domain/couple';
import { fromBase64, toBase64 } from '@unhurried/keys/bytes';
import { commitTo, saltBytes } from '@unhurried/keys/commitment';
import type { CryptoPort } from '@unhurried/keys/crypto';

/** An answer as it is sealed: whose it is, to which question, and what it says. */
export interface Sealable {
  readonly by: Person;
  readonly question: string;
  readonly text: string;
  /** 43 signs of base64url. Left out: drawn by this device. */
  readonly salt?: string;
}

/** Both 43 signs of base64url. */
export interface SealedAnswer {
  readonly salt: string;
  readonly seal: string;
}

/** The seal of an answer in this space. Nothing for what is no salt. [DV23] */
export async function commit(
  crypto: Pick<CryptoPort<CryptoKey>, 'hash' | 'random'>,
  space: string,
  { by, question, text, salt }: Sealable,
): Promise<SealedAnswer | undefined> {
  const bytes = salt === undefined ? crypto.random(saltBytes) : fromBase64(salt);
  if (bytes?.length !== saltBytes) return undefined;
  const seal = await commitTo(crypto, { space, by, question, salt: bytes, text });
  return { salt: toBase64(bytes), seal: toBase64(seal) };
}
