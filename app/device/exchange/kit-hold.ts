import { fromBase64, toBase64, toUtf8 } from '@unhurried/keys/bytes';
import { sealToKit } from '@unhurried/keys/kit';
import type { Link, OwnBox } from '@unhurried/keys/link';
import type { SideKeys } from '@unhurried/keys/lock';
import type { BoxKey, Transport } from '@unhurried/sync/transport';
import { type Ground, newId } from '../ground.ts';
import { readHeld, sealHeld } from './held.ts';

/** What a phone keeps of a kit: where it lies and how to add to it. Nothing here opens what lies there. */
export interface KitHold {
  readonly box: string;
  readonly write: string;
  /** Base64url; the words have the other half. */
  readonly publicHalf: string;
  readonly relay: string;
  /** Where the copy of `mine` lies. */
  readonly mine: OwnBox;
  /** A hash of what was last added, and where it lies, so that it is added again when it has changed. */
  readonly told?: { readonly hash: string; readonly cursor: number };
  /** The day on which everything in it was last laid down: long before a relay would throw it away, it is laid anew. */
  readonly laid?: string;
  /** The day on which it was last looked for. */
  readonly looked?: string;
}

/** What a new phone needs besides the side itself. */
export interface KitWays {
  readonly v: 1;
  readonly what: 'ways';
  readonly relay: string;
  readonly mine: OwnBox;
  readonly link?: Link;
}

/**
 * Whether the words would bring nothing back now: the mailbox is gone, or what was laid there. A relay can say either
 * and mean it for a moment only, so nothing is thrown away for it. [LK11]
 */
export async function isKitGone(transport: Transport, kit: KitHold): Promise<boolean> {
  const page = await transport.read(keyOf(kit), 0);
  if (!page.ok) return page.refusal === 'no-such-box';
  const { told } = kit;
  const cursors = page.value.items.map(({ cursor }) => cursor);
  return told !== undefined && (cursors.length < 2 || !cursors.includes(told.cursor));
}

const keyOf = ({ box, write }: KitHold): BoxKey => ({ box, token: write });

/** Into the store, unless another kit has taken its place meanwhile. */
async function keptAs(ground: Ground, keys: SideKeys<CryptoKey>, next: KitHold): Promise<boolean> {
  return ground.exclusive(async () => {
    const now = await readHeld(ground, keys, 'kit');
    if (now.ok && now.value !== undefined && now.value.box !== next.box) return false;
    return (await ground.store.write({ meta: await sealHeld(ground, keys, 'kit', next) })).ok;
  });
}

/** Lays down what a new phone needs besides the side; the hold as it is then. Nothing is written here. */
export async function laidWays(
  ground: Ground,
  transport: Transport,
  kit: KitHold,
  link: Link | undefined,
): Promise<KitHold | 'away'> {
  const { relay, mine, told } = kit;
  const ways: KitWays = { v: 1, what: 'ways', relay, mine, ...(link ? { link } : {}) };
  const content = toUtf8(JSON.stringify(ways));
  const hash = toBase64(await ground.crypto.hash(content));
  if (hash === told?.hash) return kit;
  const publicHalf = fromBase64(kit.publicHalf) ?? new Uint8Array();
  const bytes = await sealToKit(ground.crypto, { box: kit.box, publicHalf }, content);
  const added = await transport.append(keyOf(kit), { id: newId(ground.crypto), bytes });
  return added.ok ? { ...kit, told: { hash, cursor: added.value.cursor } } : 'away';
}

/**
 * Every new key and every new mailbox goes into the kit as well, or the words would bring back less than there is. What
 * was there before is taken away. [LK11]
 */
export async function tellKit(
  ground: Ground,
  keys: SideKeys<CryptoKey>,
  transport: Transport,
  kit: KitHold,
  link: Link | undefined,
): Promise<KitHold | 'away'> {
  const next = await laidWays(ground, transport, kit, link);
  if (next === 'away' || next === kit) return next;
  if (!(await keptAs(ground, keys, next))) return 'away';
  if (kit.told) await transport.erase(keyOf(kit), [kit.told.cursor]);
  return next;
}

const ninetyDays = 90 * 86_400_000;

const isOld = (day: string | undefined, now: number, age: number): boolean =>
  day === undefined || now - Date.parse(day) >= age;

interface Moved {
  readonly before: readonly number[];
  readonly told: KitHold['told'];
}

/** Every item once more, behind itself. Sealed bytes are moved, unread. */
async function movedUp(ground: Ground, transport: Transport, kit: KitHold): Promise<Moved | undefined> {
  const page = await transport.read(keyOf(kit), 0);
  if (!page.ok || page.value.items.length === 0) return undefined;
  let { told } = kit;
  for (const { cursor, bytes } of page.value.items) {
    const moved = await transport.append(keyOf(kit), { id: newId(ground.crypto), bytes });
    if (!moved.ok) return undefined;
    if (cursor === told?.cursor) told = { ...told, cursor: moved.value.cursor };
  }
  return { before: page.value.items.map(({ cursor }) => cursor), told };
}

/**
 * Lays everything in a kit's mailbox down anew, every ninety days: a relay throws away what has lain there for too long, and
 * this phone cannot make it again without the passphrase. [LK11]
 */
export async function layAgain(
  ground: Ground,
  keys: SideKeys<CryptoKey>,
  transport: Transport,
  kit: KitHold,
  today: string,
): Promise<KitHold> {
  if (kit.laid !== undefined && !isOld(kit.laid, ground.now(), ninetyDays)) return kit;
  const moved = kit.laid === undefined ? undefined : await movedUp(ground, transport, kit);
  if (kit.laid !== undefined && !moved) return kit;
  const next: KitHold = { ...kit, laid: today, ...(moved?.told ? { told: moved.told } : {}) };
  if (!(await keptAs(ground, keys, next))) return kit;
  if (moved) await transport.erase(keyOf(kit), moved.before);
  return next;
}

const aWeek = 7 * 86_400_000;

/** Whether it is time to look for a kit: once a week, so that nobody can tell my openings by it. */
export const isToBeSought = (kit: KitHold, now: number): boolean => isOld(kit.looked, now, aWeek);

export const soughtOn = async (ground: Ground, keys: SideKeys<CryptoKey>, kit: KitHold, today: string) => {
  const next = { ...kit, looked: today };
  return (await keptAs(ground, keys, next)) ? next : kit;
};
