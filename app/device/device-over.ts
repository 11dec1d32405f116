import { otherOf, type Person } from '@unhurried/domain/couple';
import type { Instant, Zone } from '@unhurried/domain/time';
import { ok, type Result, refuse } from '@unhurried/kernel';
import type { CommonGroundStep, Device, DeviceKind, StorageRefusal } from './device.ts';
import { type Ground, storageRefusal } from './ground.ts';
import type { NoticeBoard } from './notice.ts';
import { openSideOver } from './open-side.ts';
import { leaveSlip } from './slips.ts';
import { kindMeta, metaOf, readKind, readSide } from './stored-side.ts';
import { displayFrom, type Surroundings } from './surroundings.ts';
import type { Unlocked, Vault } from './vault.ts';

/** What a device is made of. */
export interface Parts {
  readonly ground: Ground;
  readonly vault: Vault;
  readonly board: NoticeBoard;
  readonly surroundings: Surroundings;
  readonly zone: () => string;
}

async function begin(
  { store }: Ground,
  kind: DeviceKind,
): Promise<Result<DeviceKind, StorageRefusal | 'begun-otherwise'>> {
  const found = await readKind(store);
  if (!found.ok) return refuse(storageRefusal(found.refusal));
  if (found.value !== undefined) return found.value === kind ? ok(kind) : refuse('begun-otherwise');
  const written = await store.write({ meta: { [kindMeta]: kind } });
  return written.ok ? ok(kind) : refuse(storageRefusal(written.refusal));
}

async function sidesIn({ store }: Ground) {
  const a = await readSide(store, 'a');
  const b = await readSide(store, 'b');
  if (!a.ok || !b.ok) return refuse('storage' as const);
  return ok([a.value, b.value].flatMap((side) => side?.info ?? []));
}

async function eraseAll({ ground, vault, board, surroundings }: Parts): Promise<Result<void, StorageRefusal>> {
  await vault.forget();
  // First the others let go, then it is erased: nobody writes into what is being taken away.
  board.tell('gone');
  const destroyed = await ground.store.destroy();
  await surroundings.clear();
  return destroyed.ok ? ok(undefined) : refuse(storageRefusal(destroyed.refusal));
}

async function eraseSide(parts: Parts, person: Person): Promise<Result<void, StorageRefusal>> {
  const { store } = parts.ground;
  const other = await readSide(store, otherOf(person));
  if (!other.ok) return refuse('storage');
  if (!other.value) return eraseAll(parts);
  await parts.vault.forget();
  const eraseJournals = ['mine', 'shown', 'passing', 'slips'].map((audience) => `${audience}/${person}`);
  const written = await store.write({ eraseJournals, meta: { [metaOf(person)]: undefined } });
  if (!written.ok) return refuse(storageRefusal(written.refusal));
  parts.board.tell('erased');
  return ok(undefined);
}

function commonGroundStep({ vault, board, zone }: Parts): CommonGroundStep {
  return {
    async enter(person, passphrase) {
      const met = await vault.enterCommonGround({ person, passphrase, zone: zone() as Zone });
      if (met.ok && met.value !== 'waiting') board.tell('wrote');
      return met;
    },
    cancel: () => void vault.cancelCommonGround(),
  };
}

/** The front door over whatever it stands on: a browser, or memory. */
export function deviceOver(parts: Parts): Device {
  const { ground, vault, board, surroundings } = parts;
  const opened = <Refusal>(unlocked: Result<Unlocked, Refusal>) =>
    unlocked.ok ? ok(openSideOver(ground, board, unlocked.value.keys, unlocked.value.stored)) : unlocked;
  return {
    async kind() {
      const found = await readKind(ground.store);
      return found.ok ? found : refuse('storage');
    },
    sides: () => sidesIn(ground),
    begin: (kind) => ground.exclusive(() => begin(ground, kind)),
    createSide: async (side) => opened(await vault.create(side)),
    unlock: async (person, passphrase) => opened(await vault.unlock({ person, passphrase })),
    changePassphrase: (person, old, next) => vault.changePassphrase({ person, old, next }),
    leaveSlip: (person, slip) => ground.exclusive(() => leaveSlip(ground, person, slip)),
    restore: async () => refuse('away'),
    findCommonGround: () => commonGroundStep(parts),
    eraseSide: (person) => ground.exclusive(() => eraseSide(parts, person)),
    eraseEverything: () => ground.exclusive(() => eraseAll(parts)),
    askToKeep: surroundings.askToKeep,
    display: surroundings.readDisplay,
    setDisplay(change) {
      const next = displayFrom({ ...surroundings.readDisplay(), ...change });
      surroundings.writeDisplay(next);
      return next;
    },
    now: () => ground.now() as Instant,
    zone: () => parts.zone() as Zone,
  };
}
