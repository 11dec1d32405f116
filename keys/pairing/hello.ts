import { type Bytes, framed, fromUtf8, unframed } from '../bytes/index.ts';
import type { CryptoPort } from '../crypto/index.ts';
import type { Role } from '../envelope/index.ts';
import { type Bundle, bundleOf, isBundle, type OwnEnd } from '../link/index.ts';

/** What a phone says of itself: who it is in this link, and a half that serves this attempt alone. */
export interface Hello extends Bundle {
  readonly role: Role;
  readonly once: Bytes;
}

const label = 'cs1/pair/hello/v1';

/** `once` is the public half. */
export async function helloOf<Key>(crypto: CryptoPort<Key>, role: Role, own: OwnEnd, once: Bytes): Promise<Bytes> {
  const { id, kem, signature } = await bundleOf(crypto, role, own);
  return framed(label, role, id, kem, once, signature);
}

function partsFrom(bytes: Bytes): Hello | undefined {
  const [head, letter, id, kem, once, signature] = unframed(bytes, 6) ?? [];
  const role = letter && fromUtf8(letter);
  if (!head || fromUtf8(head) !== label || (role !== 'a' && role !== 'b')) return undefined;
  if (!id || !kem || !once || !signature) return undefined;
  const whole = [id, kem, once].every((half) => half.length === 32) && signature.length === 64;
  return whole ? { role, id, kem, once, signature } : undefined;
}

/** Nothing when it is no hello, or when whoever wrote it does not hold the ID that it names. */
export async function helloFrom<Key>(crypto: CryptoPort<Key>, bytes: Bytes): Promise<Hello | undefined> {
  const hello = partsFrom(bytes);
  return hello && (await isBundle(crypto, hello.role, hello)) ? hello : undefined;
}
