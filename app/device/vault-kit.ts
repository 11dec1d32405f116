import { ok, type Result, refuse } from '@unhurried/kernel';
import { fromBase64, fromUtf8, toBase64, toUtf8, wipe } from '@unhurried/keys/bytes';
import { type Kit, kitFrom, newKit, openFromKit, sealToKit } from '@unhurried/keys/kit';
import { sealLink } from '@unhurried/keys/link';
import { lockSide, newPassphrase, newSpace, type SideSecrets, sideKeys, wipeSecrets } from '@unhurried/keys/lock';
import type { UnlockRefusal } from './device.ts';
import { heldMeta, sealHeld } from './exchange/held.ts';
import type { KitHold, KitWays } from './exchange/kit-hold.ts';
import { storageRefusal } from './ground.ts';
import { markOf } from './settings-mark.ts';
import { kindMeta, metaOf, readKind, type StoredSide } from './stored-side.ts';
import type { KitItems, KitMade, KitRefusal, Unlocked } from './vault.ts';
import { openStored, type VaultGround } from './vault-ground.ts';

/** What lies in a kit for good: the side itself. */
interface KitSide {
  readonly v: 1;
  readonly what: 'side';
  readonly person: 'a' | 'b';
  readonly space: string;
  readonly name: string;
  readonly root: string;
  readonly privateHalf: string;
}

/** The root leaves the vault here and nowhere else, sealed to words that exist on a screen and on paper. [LK11] */
export async function makeKit(
  ground: VaultGround,
  who: { readonly person: 'a' | 'b'; readonly passphrase: string },
): Promise<Result<KitMade, UnlockRefusal>> {
  const opened = await openStored(ground, who.person, who.passphrase);
  if (!opened.ok) return opened;
  const { secrets, stored } = opened.value;
  const side: KitSide = {
    v: 1,
    what: 'side',
    person: secrets.person,
    space: secrets.space,
    name: stored.info.name,
    root: toBase64(secrets.root),
    privateHalf: toBase64(secrets.privateHalf),
  };
  wipeSecrets(secrets);
  const { words, kit } = await newKit(ground.crypto);
  const content = toUtf8(JSON.stringify(side));
  const item = await sealToKit(ground.crypto, kit, content);
  wipe(content, kit.privateHalf);
  const { box, write, read } = kit;
  return ok({ words, box, write, read, publicHalf: toBase64(kit.publicHalf), item });
}

export async function kitPlace(ground: VaultGround, { words }: { readonly words: string }) {
  const kit = await kitFrom(ground.crypto, words);
  if (!kit.ok) return kit;
  wipe(kit.value.privateHalf);
  return ok({ box: kit.value.box, write: kit.value.write });
}

interface Found {
  readonly side?: KitSide;
  readonly ways?: KitWays;
}

function parsed(content: Uint8Array<ArrayBuffer>): Found {
  try {
    // Sealed by another phone of this very side, or by somebody with its public half: shapes are looked at below.
    const value = JSON.parse(fromUtf8(content) ?? '');
    if (value?.v !== 1) return {};
    if (value.what === 'side') return { side: value };
    return value.what === 'ways' ? { ways: value } : {};
  } catch {
    return {};
  }
}

/** The newest of each that opens. */
async function foundIn(ground: VaultGround, kit: Kit, items: KitItems['items']): Promise<Found> {
  let found: Found = {};
  for (const item of items) {
    const content = await openFromKit(ground.crypto, kit, item);
    if (content) found = { ...found, ...parsed(content) };
  }
  return found;
}

function secretsOf(ground: VaultGround, side: KitSide): SideSecrets | undefined {
  const [root, privateHalf, space] = [side.root, side.privateHalf, side.space].map((text) => fromBase64(String(text)));
  const isPerson = side.person === 'a' || side.person === 'b';
  if (root?.length !== 32 || privateHalf?.length !== 32 || space?.length !== 16 || !isPerson) return undefined;
  // The key of what both read at rest is this phone's own: nothing that travels is sealed with it.
  return { person: side.person, space: side.space, root, privateHalf, spaceKey: newSpace(ground.crypto).spaceKey };
}

async function written(
  ground: VaultGround,
  unlocked: Unlocked,
  kit: Kit,
  ways: KitWays | undefined,
  relay: string,
): Promise<Result<Unlocked, KitRefusal>> {
  const { keys, stored } = unlocked;
  const hold: KitHold | undefined = ways && {
    box: kit.box,
    write: kit.write,
    publicHalf: toBase64(kit.publicHalf),
    relay,
    mine: ways.mine,
  };
  const link = ways?.link && { ...ways.link, relay };
  const meta = {
    [kindMeta]: 'alone',
    [metaOf(keys.person)]: stored,
    ...(link ? { [heldMeta(keys.person, 'link')]: toBase64(await sealLink(ground.crypto, keys.link, link)) } : {}),
    ...(hold ? await sealHeld(ground, keys, 'kit', hold) : {}),
  };
  const kept = await ground.store.write({ meta });
  return kept.ok ? ok(unlocked) : refuse(storageRefusal(kept.refusal));
}

async function isEmpty(ground: VaultGround): Promise<Result<boolean, 'storage'>> {
  const sides = await Promise.all([
    readKind(ground.store),
    ground.store.readMeta(metaOf('a')),
    ground.store.readMeta(metaOf('b')),
  ]);
  const [kind, a, b] = sides;
  if (!kind.ok || !a.ok || !b.ok) return refuse('storage');
  return ok(kind.value !== 'two' && a.value === undefined && b.value === undefined);
}

/** A side from its words, under a new lock, on a device that holds none. What it wrote comes with the first exchange. */
export async function restore(ground: VaultGround, from: KitItems): Promise<Result<Unlocked, KitRefusal>> {
  const typed = newPassphrase(from.passphrase, ground.leastLetters);
  if (!typed.ok) return typed;
  const empty = await isEmpty(ground);
  if (!empty.ok) return empty;
  if (!empty.value) return refuse('taken');
  const kit = await kitFrom(ground.crypto, from.words);
  if (!kit.ok) return kit;
  const { side, ways } = await foundIn(ground, kit.value, from.items);
  if (!side) return refuse('no-kit');
  const secrets = secretsOf(ground, side);
  if (!secrets) return refuse('damaged');
  const record = await lockSide(ground, secrets, typed.value, ground.effort);
  const keys = await sideKeys(ground.crypto, secrets);
  wipeSecrets(secrets);
  wipe(typed.value);
  const info = {
    person: keys.person,
    name: String(side.name).slice(0, 40),
    autoLock: { on: 'idle', minutes: 5 },
    lockScreenSlips: true,
  } as const;
  const stored: StoredSide = { info, record, mark: await markOf(ground, keys.author, info) };
  const done = await written(ground, { keys, stored }, kit.value, ways, from.relay);
  wipe(kit.value.privateHalf);
  return done;
}
