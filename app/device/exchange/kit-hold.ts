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
}

/** What a new phone needs besides the side itself. */
export interface KitWays {
  readonly v: 1;
  readonly what: 'ways';
  readonly relay: string;
  readonly mine: OwnBox;
  readonly link?: Link;
}

export const readKit = async (
  ground: Pick<Ground, 'crypto' | 'store'>,
  keys: SideKeys<CryptoKey>,
): Promise<KitHold | undefined> => {
  const found = await readHeld(ground, keys, 'kit');
  // Sealed by this very side, so its shape is ours.
  return found.ok ? (found.value as KitHold | undefined) : undefined;
};

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
  const { relay, mine, told } = kit;
  const ways: KitWays = { v: 1, what: 'ways', relay, mine, ...(link ? { link } : {}) };
  const content = toUtf8(JSON.stringify(ways));
  const hash = toBase64(await ground.crypto.hash(content));
  if (hash === told?.hash) return kit;
  const publicHalf = fromBase64(kit.publicHalf) ?? new Uint8Array();
  const bytes = await sealToKit(ground.crypto, { box: kit.box, publicHalf }, content);
  const added = await transport.append(keyOf(kit), { id: newId(ground.crypto), bytes });
  if (!added.ok) return 'away';
  const next: KitHold = { ...kit, told: { hash, cursor: added.value.cursor } };
  const written = await ground.exclusive(async () =>
    ground.store.write({ meta: await sealHeld(ground, keys, 'kit', next) }),
  );
  if (written.ok && told) await transport.erase(keyOf(kit), [told.cursor]);
  return written.ok ? next : 'away';
}
