import { ok, type Result } from '@unhurried/kernel';
import { framed, fromBase64, joined, toBase64 } from '@unhurried/keys/bytes';
import type { SideKeys } from '@unhurried/keys/lock';
import type { StoreRefusal } from '@unhurried/sync/storage';
import type { Ground } from '../ground.ts';
import { looseFrom } from './letter.ts';

/** What a side holds about other phones, sealed for itself: the link, how far each mailbox was read, the kit. [LK13] */
export type HeldName =
  | 'kit'
  | 'meeting'
  | 'leaving'
  | 'together'
  | 'post/shown'
  | 'post/passing'
  | 'post/mine'
  | 'post/theirs';

/** The link has a seal of its own (keys/link); the rest is sealed here. */
export const heldNames: readonly (HeldName | 'link')[] = [
  'link',
  'kit',
  'meeting',
  'leaving',
  'together',
  'post/shown',
  'post/passing',
  'post/mine',
  'post/theirs',
];

export const heldMeta = (person: string, name: HeldName | 'link'): string => `${name}/${person}`;

const boundTo = (keys: SideKeys<CryptoKey>, name: HeldName) => framed('cs1/held/v1', keys.space, keys.person, name);

/** `iv ‖ GCM(link key, JSON; AAD)` as base64url, ready for `meta` of one change. */
export async function sealHeld(
  { crypto }: Pick<Ground, 'crypto'>,
  keys: SideKeys<CryptoKey>,
  name: HeldName,
  value: unknown,
): Promise<Readonly<Record<string, unknown>>> {
  if (value === undefined) return { [heldMeta(keys.person, name)]: undefined };
  const iv = crypto.random(12);
  const json = new TextEncoder().encode(JSON.stringify(value));
  const sealed = joined(iv, await crypto.seal(keys.link.key, iv, boundTo(keys, name), json));
  return { [heldMeta(keys.person, name)]: toBase64(sealed) };
}

/** Nothing when there is none, or when it does not open: whoever asks then begins anew. */
export async function readHeld(
  { crypto, store }: Pick<Ground, 'crypto' | 'store'>,
  keys: SideKeys<CryptoKey>,
  name: HeldName,
): Promise<Result<Readonly<Record<string, unknown>> | undefined, StoreRefusal>> {
  const found = await store.readMeta(heldMeta(keys.person, name));
  if (!found.ok) return found;
  const bytes = typeof found.value === 'string' ? fromBase64(found.value) : undefined;
  if (!bytes) return ok(undefined);
  const json = await crypto.open(keys.link.key, bytes.slice(0, 12), boundTo(keys, name), bytes.slice(12));
  return ok(json && looseFrom(json));
}
