import { fromBase64 } from '../bytes/index.ts';
import { isDay } from './day.ts';
import type { Epoch, KeyUpdate, Link, OwnBox, OwnEnd, OwnKem, TheirBox, TheirEnd } from './link.ts';

/** An object with these fields and no others: what is not known here was not written here. */
function has<Field extends string>(value: unknown, ...fields: readonly Field[]): value is Record<Field, unknown> {
  if (typeof value !== 'object' || value === null || Array.isArray(value)) return false;
  return Object.keys(value).length === fields.length && fields.every((field) => Object.hasOwn(value, field));
}

const isBytes = (value: unknown, count: number): value is string =>
  typeof value === 'string' && fromBase64(value)?.length === count;

const isCount = (value: unknown): value is number => Number.isSafeInteger(value) && Number(value) >= 1;

const isList = <Item>(value: unknown, isItem: (item: unknown) => item is Item): value is readonly Item[] =>
  Array.isArray(value) && value.length > 0 && value.every(isItem);

const isOwnBox = (value: unknown): value is OwnBox =>
  has(value, 'box', 'write', 'read') && Object.values(value).every((word) => isBytes(word, 32));

/** A mailbox as the other gives it. */
export const isTheirBox = (value: unknown): value is TheirBox =>
  has(value, 'box', 'read') && isBytes(value.box, 32) && isBytes(value.read, 32);

const isEpoch = (value: unknown): value is Epoch =>
  has(value, 'n', 'secret', 'since') && isCount(value.n) && isBytes(value.secret, 32) && isDay(value.since);

/** Without a gap: the next update is the one that follows the last. */
const isRun = (value: unknown): value is readonly Epoch[] =>
  isList(value, isEpoch) && value.every(({ n }, at) => n === (value[0]?.n ?? 0) + at);

const isKem = (value: unknown): value is OwnKem =>
  (has(value, 'half') || (has(value, 'half', 'spent') && isDay(value.spent))) && isBytes(value.half, 32);

/** The newest is the one the other may seal to, so it cannot be spent. */
const areKems = (value: unknown): value is readonly OwnKem[] =>
  isList(value, isKem) && value.at(-1)?.spent === undefined;

const isOwnEnd = (value: unknown): value is OwnEnd =>
  has(value, 'id', 'kems', 'epochs', 'shown', 'passing', 'sealedTo') &&
  isBytes(value.id, 32) &&
  areKems(value.kems) &&
  isRun(value.epochs) &&
  isOwnBox(value.shown) &&
  isOwnBox(value.passing) &&
  isBytes(value.sealedTo, 32);

const isTheirEnd = (value: unknown): value is TheirEnd =>
  has(value, 'name', 'id', 'kem', 'epochs', 'shown', 'passing') &&
  typeof value.name === 'string' &&
  isBytes(value.id, 32) &&
  isBytes(value.kem, 32) &&
  isRun(value.epochs) &&
  isTheirBox(value.shown) &&
  isTheirBox(value.passing);

/** A whole link, after pairing: both ends have their first epoch. */
export const isLink = (value: unknown): value is Link =>
  has(value, 'v', 'space', 'role', 'relay', 'psk', 'own', 'theirs') &&
  value.v === 1 &&
  isBytes(value.space, 16) &&
  (value.role === 'a' || value.role === 'b') &&
  typeof value.relay === 'string' &&
  isBytes(value.psk, 32) &&
  isOwnEnd(value.own) &&
  isTheirEnd(value.theirs);

export const isKeyUpdate = (value: unknown): value is KeyUpdate =>
  has(value, 'n', 'kem', 'sealed', 'signature') &&
  isCount(value.n) &&
  isBytes(value.kem, 32) &&
  isBytes(value.sealed, 80) &&
  isBytes(value.signature, 64);
