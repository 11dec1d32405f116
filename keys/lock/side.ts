import { ok, type Result, refuse } from '@unhurried/kernel';
import { type Bytes, fromBase64, joined, sameBytes, toBase64, wipe } from '../bytes/index.ts';
import type { CryptoPort, Effort, Stretch } from '../crypto/index.ts';
import {
  checkOf,
  privateHalfBinding,
  readSideRecord,
  rootBinding,
  type SideRecord,
  spaceKeyInfo,
  spaceTagged,
  type UncheckedRecord,
} from './side-record.ts';

type Person = 'a' | 'b';

/** What an opened lock gives. Raw bytes: they stay in the worker that opened it, and are wiped there. [KE1] */
export interface SideSecrets {
  readonly person: Person;
  readonly space: string;
  readonly root: Bytes;
  readonly privateHalf: Bytes;
  readonly spaceKey: Bytes;
}

/** The couple space: a random id and the key that both sides hold. */
export interface Space {
  readonly space: string;
  readonly spaceKey: Bytes;
}

/** Where locks are made and opened: the platform's crypto, and the slow stretch that only a worker runs. */
export interface Locksmith<Key> {
  readonly crypto: CryptoPort<Key>;
  readonly stretch: Stretch;
}

export const wipeSecrets = (secrets: SideSecrets): void => wipe(secrets.root, secrets.privateHalf, secrets.spaceKey);

export function newSpace<Key>(crypto: CryptoPort<Key>): Space {
  return { space: toBase64(crypto.random(16)), spaceKey: crypto.random(32) };
}

async function wrapped<Key>(crypto: CryptoPort<Key>, raw: Bytes, bound: Bytes, secret: Bytes): Promise<string> {
  const iv = crypto.random(12);
  return toBase64(joined(iv, await crypto.seal(await crypto.sealingKey(raw), iv, bound, secret)));
}

async function unwrapped<Key>(crypto: CryptoPort<Key>, raw: Bytes, bound: Bytes, text: string) {
  const bytes = fromBase64(text);
  return bytes && crypto.open(await crypto.sealingKey(raw), bytes.slice(0, 12), bound, bytes.slice(12));
}

async function checked<Key>(crypto: CryptoPort<Key>, record: UncheckedRecord): Promise<SideRecord> {
  return { ...record, check: toBase64(await checkOf(crypto, record)) };
}

/** The root alone depends on the passphrase; this seals it under a new one. */
async function lockRoot<Key>(
  { crypto, stretch }: Locksmith<Key>,
  who: Pick<SideRecord, 'person' | 'space'>,
  root: Bytes,
  passphrase: Bytes,
  effort: Effort,
): Promise<Pick<SideRecord, 'effort' | 'salt' | 'root'>> {
  const saltBytes = crypto.random(16);
  const salt = toBase64(saltBytes);
  const stretched = await stretch(passphrase, saltBytes, effort);
  const sealed = await wrapped(crypto, stretched, rootBinding({ ...who, effort, salt }), root);
  wipe(stretched);
  return { effort, salt, root: sealed };
}

async function authorTag<Key>(crypto: CryptoPort<Key>, root: Bytes, message: Bytes): Promise<Bytes> {
  const raw = await crypto.derive(root, 'cs1/author/v1', 32);
  const tag = await crypto.tag(await crypto.taggingKey(raw), message);
  wipe(raw);
  return tag;
}

/** A lock around secrets that exist: of a side that comes to another phone, or of a new one. */
export async function lockSide<Key>(
  smith: Locksmith<Key>,
  { person, space, root, privateHalf, spaceKey }: SideSecrets,
  passphrase: Bytes,
  effort: Effort,
): Promise<SideRecord> {
  const { crypto } = smith;
  const publicHalf = await crypto.publicOf(privateHalf);
  const who = { person, space, publicHalf: toBase64(publicHalf) };
  const wrapping = await crypto.derive(root, 'cs1/private-half/v1', 32);
  const record = await checked(crypto, {
    v: 1,
    ...who,
    ...(await lockRoot(smith, who, root, passphrase, effort)),
    privateHalf: await wrapped(crypto, wrapping, privateHalfBinding(who), privateHalf),
    spaceKey: toBase64(await crypto.sealTo(publicHalf, spaceKeyInfo(who), spaceKey)),
    spaceTag: toBase64(await authorTag(crypto, root, spaceTagged(space, spaceKey))),
  });
  wipe(wrapping);
  return record;
}

/** A new side: its root and key pair are random; the passphrase only wraps the root. */
export async function newSide<Key>(
  smith: Locksmith<Key>,
  person: Person,
  passphrase: Bytes,
  { space, spaceKey }: Space,
  effort: Effort,
): Promise<{ readonly record: SideRecord; readonly secrets: SideSecrets }> {
  const root = smith.crypto.random(32);
  const { privateHalf } = await smith.crypto.newPair();
  const secrets = { person, space, root, privateHalf, spaceKey: spaceKey.slice() };
  return { record: await lockSide(smith, secrets, passphrase, effort), secrets };
}

async function privateHalfOf<Key>(crypto: CryptoPort<Key>, record: SideRecord, root: Bytes) {
  const wrapping = await crypto.derive(root, 'cs1/private-half/v1', 32);
  const half = await unwrapped(crypto, wrapping, privateHalfBinding(record), record.privateHalf);
  wipe(wrapping);
  return half;
}

async function spaceKeyOf<Key>(crypto: CryptoPort<Key>, record: SideRecord, root: Bytes, privateHalf: Bytes) {
  const receiving = await crypto.receivingKey(privateHalf);
  const key = await crypto.openWith(receiving, spaceKeyInfo(record), fromBase64(record.spaceKey) ?? new Uint8Array());
  const tag = fromBase64(record.spaceTag);
  if (key?.length !== 32 || !tag) return undefined;
  return sameBytes(tag, await authorTag(crypto, root, spaceTagged(record.space, key))) ? key : undefined;
}

/**
 * Opens a side. A record that is not whole is `damaged` before any work is done; a whole one whose root does not
 * open means another passphrase. [KE4]
 */
export async function openSide<Key>(
  { crypto, stretch }: Locksmith<Key>,
  found: unknown,
  passphrase: Bytes,
): Promise<Result<SideSecrets, 'wrong-passphrase' | 'damaged'>> {
  const read = await readSideRecord(crypto, found);
  if (!read.ok) return read;
  const record = read.value;
  const stretched = await stretch(passphrase, fromBase64(record.salt) ?? new Uint8Array(), record.effort);
  const root = await unwrapped(crypto, stretched, rootBinding(record), record.root);
  wipe(stretched);
  if (!root) return refuse('wrong-passphrase');
  const privateHalf = await privateHalfOf(crypto, record, root);
  const spaceKey = privateHalf && (await spaceKeyOf(crypto, record, root, privateHalf));
  if (!privateHalf || !spaceKey) return refuse('damaged');
  return ok({ person: record.person, space: record.space, root, privateHalf, spaceKey });
}

/** The same root under another passphrase: nothing that was written needs to be sealed again. [KE6] */
export async function relock<Key>(
  smith: Locksmith<Key>,
  record: SideRecord,
  secrets: SideSecrets,
  passphrase: Bytes,
  effort: Effort,
): Promise<SideRecord> {
  const { check: _replaced, ...rest } = record;
  return checked(smith.crypto, { ...rest, ...(await lockRoot(smith, record, secrets.root, passphrase, effort)) });
}
