import { type Bytes, framed, fromBase64, sameBytes, toBase64, wipe } from '../bytes/index.ts';
import type { CryptoPort } from '../crypto/index.ts';
import type { Role } from '../envelope/index.ts';
import { wordsFor } from '../kit/index.ts';
import type { OwnEnd } from '../link/index.ts';
import type { Hello } from './hello.ts';
import type { Agreed, Raw } from './state.ts';

/** Mine, and both hellos as they were said: the inviter's first. */
export interface Heard {
  readonly role: Role;
  readonly own: OwnEnd;
  readonly raw: Raw;
  readonly hellos: readonly [Bytes, Bytes];
  readonly theirs: Hello;
}

async function agreedHalf<Key>(crypto: CryptoPort<Key>, mine: Bytes, theirs: Bytes): Promise<Bytes | undefined> {
  return crypto.agree(await crypto.receivingKey(mine), theirs);
}

/** Nothing when the other's halves are of low order: then anybody could know what follows. */
async function bothHalves<Key>(crypto: CryptoPort<Key>, { own, raw, theirs }: Heard) {
  const kem = fromBase64(own.kems.at(-1)?.half ?? '') ?? new Uint8Array();
  const lasting = await agreedHalf(crypto, kem, theirs.kem);
  wipe(kem);
  const once = await agreedHalf(crypto, raw.once, theirs.once);
  return lasting && once ? { lasting, once } : undefined;
}

/** What follows for whoever holds one of the two ends: from both pairs of halves, the invitation, and every word said. */
export async function agreedFrom<Key>(crypto: CryptoPort<Key>, heard: Heard): Promise<Agreed | undefined> {
  const { role, raw, hellos, theirs } = heard;
  const halves = await bothHalves(crypto, heard);
  if (!halves) return undefined;
  const transcript = await crypto.hash(framed('cs1/pair/transcript/v1', ...hellos));
  const all = framed(halves.lasting, halves.once, raw.secret, transcript);
  const key = await crypto.derive(all, 'cs1/pair/key/v1', 32);
  wipe(all, halves.lasting, halves.once);
  const psk = await crypto.derive(raw.secret, 'cs1/pair/psk/v1', 32);
  return { role, key, psk, transcript, theirs: { id: toBase64(theirs.id), kem: toBase64(theirs.kem) } };
}

type Said = Pick<Agreed, 'key' | 'transcript'>;

/** Shows that its maker knows k: `a` is the inviter, `b` the guest. */
export async function confirmation<Key>(crypto: CryptoPort<Key>, by: 'a' | 'b', said: Said): Promise<Bytes> {
  const raw = await crypto.derive(said.key, `cs1/pair/confirm-${by}/v1`, 32);
  const tag = await crypto.tag(await crypto.taggingKey(raw), said.transcript);
  wipe(raw);
  return tag;
}

export const confirms = async <Key>(crypto: CryptoPort<Key>, by: 'a' | 'b', said: Said, tag: Bytes): Promise<boolean> =>
  sameBytes(tag, await confirmation(crypto, by, said));

/** Six words for two pairs of eyes: whoever stands between the phones has other ones on each side. [KE25] */
export const wordsOf = async <Key>(crypto: CryptoPort<Key>, { transcript }: Agreed): Promise<readonly string[]> =>
  wordsFor(await crypto.derive(transcript, 'cs1/pair/words/v1', 9), 6);

export const spaceOf = async <Key>(crypto: CryptoPort<Key>, { transcript }: Agreed): Promise<string> =>
  toBase64(await crypto.derive(transcript, 'cs1/pair/space/v1', 16));
