import { ok, type Result, refuse } from '@unhurried/kernel';
import { type Bytes, framed, fromBase64, sameBytes } from '../bytes/index.ts';
import type { CryptoPort, Effort } from '../crypto/index.ts';
import { isBearable } from './effort.ts';

type Person = 'a' | 'b';

/** A locked side as it lies on disk: nothing in it can be read without the passphrase. Bytes are base64url. */
export interface SideRecord {
  readonly v: 1;
  readonly person: Person;
  /** The couple space, a random id, the same on both sides. */
  readonly space: string;
  readonly effort: Effort;
  readonly salt: string;
  /** iv ‖ AES-256-GCM(stretched passphrase, root) */
  readonly root: string;
  readonly publicHalf: string;
  /** iv ‖ AES-256-GCM(root → private-half, private half) */
  readonly privateHalf: string;
  /** HPKE to the public half: the space key */
  readonly spaceKey: string;
  /** HMAC(root → author, space key): says that my own side accepted this space key */
  readonly spaceTag: string;
  /** Notices a bad disk. Anyone can compute it; it proves nothing about who wrote the record. */
  readonly check: string;
}

export type UncheckedRecord = Omit<SideRecord, 'check'>;

/** The stretching parameters are inside: a changed one no longer opens the root. [KE5] */
export const rootBinding = (record: Pick<SideRecord, 'person' | 'space' | 'effort' | 'salt'>): Bytes => {
  const { memoryKiB, passes, lanes } = record.effort;
  return framed('cs1/root/v1', record.person, record.space, `argon2id ${memoryKiB} ${passes} ${lanes}`, record.salt);
};

export const privateHalfBinding = (record: Pick<SideRecord, 'person' | 'space' | 'publicHalf'>): Bytes =>
  framed('cs1/private-half/v1', record.person, record.space, record.publicHalf);

export const spaceKeyInfo = (record: Pick<SideRecord, 'person' | 'space'>): Bytes =>
  framed('cs1/space-key/v1', record.space, record.person);

export const spaceTagged = (space: string, spaceKey: Bytes): Bytes => framed('cs1/space-tag/v1', space, spaceKey);

/** Sixteen bytes over every field, to tell a damaged record from a wrong passphrase. [KE4] */
export function checkOf<Key>(crypto: CryptoPort<Key>, record: UncheckedRecord): Promise<Bytes> {
  const all = framed(
    rootBinding(record),
    record.root,
    record.publicHalf,
    record.privateHalf,
    record.spaceKey,
    record.spaceTag,
  );
  return crypto.derive(all, 'cs1/check/v1', 16);
}

const isObject = (value: unknown): value is Readonly<Record<string, unknown>> =>
  typeof value === 'object' && value !== null;

const isBytes = (value: unknown, least: number, most: number): boolean => {
  const bytes = typeof value === 'string' ? fromBase64(value) : undefined;
  return bytes !== undefined && bytes.length >= least && bytes.length <= most;
};

const isEffort = (value: unknown): value is Effort =>
  isObject(value) &&
  typeof value.memoryKiB === 'number' &&
  typeof value.passes === 'number' &&
  typeof value.lanes === 'number';

const isRecord = (value: unknown): value is SideRecord =>
  isObject(value) &&
  value.v === 1 &&
  (value.person === 'a' || value.person === 'b') &&
  isEffort(value.effort) &&
  isBytes(value.space, 16, 16) &&
  isBytes(value.salt, 16, 64) &&
  isBytes(value.root, 60, 60) &&
  isBytes(value.publicHalf, 32, 32) &&
  isBytes(value.privateHalf, 60, 60) &&
  isBytes(value.spaceKey, 80, 80) &&
  isBytes(value.spaceTag, 32, 32) &&
  isBytes(value.check, 16, 16);

/** What was found in storage, believed only when it is whole and its stretching neither weakened nor absurd. */
export async function readSideRecord<Key>(
  crypto: CryptoPort<Key>,
  found: unknown,
): Promise<Result<SideRecord, 'damaged'>> {
  if (!isRecord(found) || !isBearable(found.effort)) return refuse('damaged');
  const check = fromBase64(found.check);
  return check && sameBytes(check, await checkOf(crypto, found)) ? ok(found) : refuse('damaged');
}
