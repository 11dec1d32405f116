import { otherOf } from '@unhurried/domain/couple';
import { ok, type Result, refuse } from '@unhurried/kernel';
import { wipe } from '@unhurried/keys/bytes';
import {
  newPassphrase,
  newSide,
  newSpace,
  type SideSecrets,
  type Space,
  sideKeys,
  wipeSecrets,
} from '@unhurried/keys/lock';
import type { CreateRefusal, DeviceKind, NewSide } from './device.ts';
import { storageRefusal } from './ground.ts';
import type { Held } from './held.ts';
import { markOf } from './settings-mark.ts';
import type { SideInfo } from './side.ts';
import { metaOf, readKind, readSide } from './stored-side.ts';
import type { Unlocked } from './vault.ts';
import { openStored, type VaultGround } from './vault-ground.ts';

/** On a device of two a side locks as soon as it is out of sight; on one's own after five quiet minutes. */
const infoOf = (side: NewSide, kind: DeviceKind): SideInfo => ({
  person: side.person,
  name: side.name,
  autoLock: side.autoLock ?? (kind === 'two' ? { on: 'hide' } : { on: 'idle', minutes: 5 }),
  lockScreenSlips: kind === 'alone',
});

/** The space that a new side joins: a new one for the first, the same for the second, and never one unasked. [DV6] */
async function spaceFor(ground: VaultGround, side: NewSide, held: Held<Space>): Promise<Result<Space, CreateRefusal>> {
  const other = await readSide(ground.store, otherOf(side.person));
  if (!other.ok) return refuse('storage');
  if (!other.value) return ok(newSpace(ground.crypto));
  const waiting = held.look();
  if (waiting) return ok({ space: waiting.space, spaceKey: waiting.spaceKey.slice() });
  const by = side.introducedBy;
  if (!by || by.person === side.person) return refuse('needs-introduction');
  const opened = await openStored(ground, by.person, by.passphrase);
  if (!opened.ok) return refuse(opened.refusal === 'no-side' ? 'needs-introduction' : opened.refusal);
  const { space, spaceKey } = opened.value.secrets;
  const copy = { space, spaceKey: spaceKey.slice() };
  wipeSecrets(opened.value.secrets);
  return ok(copy);
}

/** Whether a side may be made here at all. */
async function mayBeMade(ground: VaultGround, side: NewSide): Promise<Result<DeviceKind, CreateRefusal>> {
  const [kind, own, other] = await Promise.all([
    readKind(ground.store),
    readSide(ground.store, side.person),
    readSide(ground.store, otherOf(side.person)),
  ]);
  if (!kind.ok || !own.ok || !other.ok) return refuse('storage');
  if (!kind.value) return refuse('not-begun');
  if (own.value) return refuse('taken');
  return kind.value === 'alone' && other.value ? refuse('not-here') : ok(kind.value);
}

async function keep(
  ground: VaultGround,
  info: SideInfo,
  record: unknown,
  secrets: SideSecrets,
): Promise<Result<Unlocked, CreateRefusal>> {
  const keys = await sideKeys(ground.crypto, secrets);
  const stored = { info, record, mark: await markOf(ground, keys.author, info) };
  const written = await ground.store.write({ meta: { [metaOf(info.person)]: stored } });
  return written.ok ? ok({ keys, stored }) : refuse(storageRefusal(written.refusal));
}

/** Makes a side and keeps it. The space key stays at hand for a second side made in the same sitting. */
export async function createSide(
  ground: VaultGround,
  side: NewSide,
  held: Held<Space>,
): Promise<Result<Unlocked, CreateRefusal>> {
  const typed = newPassphrase(side.passphrase, ground.leastLetters);
  if (!typed.ok) return typed;
  const kind = await mayBeMade(ground, side);
  if (!kind.ok) return kind;
  const space = await spaceFor(ground, side, held);
  if (!space.ok) return space;
  const { record, secrets } = await newSide(ground, side.person, typed.value, space.value, ground.effort);
  wipe(typed.value);
  const kept = await keep(ground, infoOf(side, kind.value), record, secrets);
  wipeSecrets(secrets);
  const second = held.look() !== undefined || side.introducedBy !== undefined;
  if (kept.ok && kind.value === 'two' && !second) held.keep(space.value);
  else {
    wipe(space.value.spaceKey);
    if (kept.ok) held.drop();
  }
  return kept;
}
