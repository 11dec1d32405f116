import { ok, type Result, refuse } from '@unhurried/kernel';
import { type Bytes, framed, toBase64, wipe } from '../bytes/index.ts';
import type { CryptoPort, Psk } from '../crypto/index.ts';
import { otherRole, type Role } from '../envelope/index.ts';
import { bytesOf, kemOf, signerOf } from './end.ts';
import type { KeyUpdate, Link, OwnKem } from './link.ts';
import { isKeyUpdate } from './shape.ts';

/** `not-theirs`: not signed by the pinned id for this. `not-next`: another count than the next. `damaged`: the rest. */
export type KeyUpdateRefusal = 'not-theirs' | 'not-next' | 'damaged';

/** A link after an update of its own, and what to tell the other. */
export interface Updated {
  readonly link: Link;
  readonly update: KeyUpdate;
}

const pskOf = ({ psk }: Link): Psk => ({ secret: bytesOf(psk), id: 'cs1/psk/v1' });

const epochInfo = (space: string, by: Role, n: number, kem: Bytes, receiver: Bytes): Bytes =>
  framed('cs1/epoch/v1', space, by, String(n), kem, receiver);

const rekeyed = (space: string, by: Role, n: number, kem: Bytes, sealed: Bytes): Bytes =>
  framed('cs1/rekey/v1', space, by, String(n), kem, sealed);

/** Says my newest epoch to the other's newest KEM. In pairing this is the first; afterwards `keyUpdate` calls it. */
export async function announced<Key>(crypto: CryptoPort<Key>, link: Link): Promise<Updated> {
  const { space, role, own, theirs } = link;
  const epoch = own.epochs.at(-1);
  if (!epoch) throw new Error('An end has an epoch.');
  const [receiver, kem, secret] = [bytesOf(theirs.kem), await kemOf(crypto, own), bytesOf(epoch.secret)];
  const info = epochInfo(space, role, epoch.n, kem, receiver);
  const sealed = await crypto.sealToWithPsk(receiver, pskOf(link), info, secret);
  wipe(secret);
  const { sign } = await signerOf(crypto, own);
  const signature = toBase64(await sign(rekeyed(space, role, epoch.n, kem, sealed)));
  const update = { n: epoch.n, kem: toBase64(kem), sealed: toBase64(sealed), signature };
  return { link: { ...link, own: { ...own, sealedTo: theirs.kem } }, update };
}

async function newKem<Key>(crypto: CryptoPort<Key>): Promise<OwnKem> {
  const { privateHalf } = await crypto.newPair();
  const half = toBase64(privateHalf);
  wipe(privateHalf);
  return { half };
}

/**
 * A new epoch, with a new KEM if `freshKem`. A routine update has one; an answer to theirs has none, or two phones would
 * answer each other for ever. [KE27]
 */
export async function keyUpdate<Key>(
  crypto: CryptoPort<Key>,
  link: Link,
  day: string,
  { freshKem }: { readonly freshKem: boolean },
): Promise<Updated> {
  const { own } = link;
  const n = (own.epochs.at(-1)?.n ?? 0) + 1;
  const epochs = [...own.epochs, { n, secret: toBase64(crypto.random(32)), since: day }];
  const kems = freshKem ? [...own.kems, await newKem(crypto)] : own.kems;
  return announced(crypto, { ...link, own: { ...own, epochs, kems } });
}

interface Heard {
  readonly secret: string;
  /** My KEMs, those before the one that was sealed to marked as spent. */
  readonly kems: readonly OwnKem[];
}

async function tried<Key>(crypto: CryptoPort<Key>, link: Link, update: KeyUpdate, half: string) {
  const raw = bytesOf(half);
  const [receiver, key] = [await crypto.publicOf(raw), await crypto.receivingKey(raw)];
  wipe(raw);
  const info = epochInfo(link.space, otherRole(link.role), update.n, bytesOf(update.kem), receiver);
  return crypto.openWithPsk(key, pskOf(link), info, bytesOf(update.sealed));
}

/** The newest KEM first: an older one was sealed to only if our updates crossed. */
async function heard<Key>(
  crypto: CryptoPort<Key>,
  link: Link,
  update: KeyUpdate,
  day: string,
): Promise<Heard | undefined> {
  const { kems } = link.own;
  for (let at = kems.length - 1; at >= 0; at--) {
    const secret = await tried(crypto, link, update, kems[at]?.half ?? '');
    if (secret?.length !== 32) continue;
    return { secret: toBase64(secret), kems: kems.map((kem, here) => (here < at ? { spent: day, ...kem } : kem)) };
  }
  return undefined;
}

/** Whether anything can be sealed to this half at all: one of low order would make my own next update impossible. */
async function isSoundKem<Key>(crypto: CryptoPort<Key>, link: Link, kem: Bytes): Promise<boolean> {
  const raw = bytesOf(link.own.kems.at(-1)?.half ?? '');
  const agreed = await crypto.agree(await crypto.receivingKey(raw), kem);
  wipe(raw);
  return agreed !== undefined;
}

/** Takes what the other says of their keys: from the pinned id alone, for the next count, in this space and role. [KE27] */
export async function takeKeyUpdate<Key>(
  crypto: CryptoPort<Key>,
  link: Link,
  update: unknown,
  day: string,
): Promise<Result<Link, KeyUpdateRefusal>> {
  if (!isKeyUpdate(update)) return refuse('damaged');
  const { space, role, own, theirs } = link;
  const kem = bytesOf(update.kem);
  const message = rekeyed(space, otherRole(role), update.n, kem, bytesOf(update.sealed));
  if (!(await crypto.verify(bytesOf(theirs.id), message, bytesOf(update.signature)))) return refuse('not-theirs');
  if (update.n !== (theirs.epochs.at(-1)?.n ?? 0) + 1) return refuse('not-next');
  const taken = (await isSoundKem(crypto, link, kem)) ? await heard(crypto, link, update, day) : undefined;
  if (!taken) return refuse('damaged');
  const epochs = [...theirs.epochs, { n: update.n, secret: taken.secret, since: day }];
  return ok({ ...link, own: { ...own, kems: taken.kems }, theirs: { ...theirs, kem: update.kem, epochs } });
}
