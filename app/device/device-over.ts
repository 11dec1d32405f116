import { otherOf, type Person } from '@unhurried/domain/couple';
import type { Instant, Zone } from '@unhurried/domain/time';
import { ok, type Result, refuse } from '@unhurried/kernel';
import type { CommonGroundStep, Dealt, Device, DeviceKind, StorageRefusal } from './device.ts';
import type { Ways } from './exchange/room.ts';
import { type Ground, storageRefusal } from './ground.ts';
import type { RestoreRefusal, Restoring } from './link.ts';
import { openLinkRoom } from './link-room.ts';
import type { Matching } from './matching.ts';
import type { Near } from './near.ts';
import type { NoticeBoard } from './notice.ts';
import { openSideOver } from './open-side.ts';
import type { RelayWakes } from './relay-transport-wake.ts';
import { leaveSlip } from './slips.ts';
import { kindMeta, metaOf, readKind, readSide } from './stored-side.ts';
import { displayFrom, type Surroundings } from './surroundings.ts';
import type { KitItems, KitPlace, Unlocked, Vault } from './vault.ts';

/** What a device is made of. */
export interface Parts {
  readonly ground: Ground;
  readonly vault: Vault;
  readonly board: NoticeBoard;
  readonly surroundings: Surroundings;
  readonly matching: Matching;
  readonly wakes?: RelayWakes | undefined;
  readonly zone: () => string;
  /** Between the tabs of this device. Left out, the tabs of this browser. */
  readonly near?: Near;
  /** Left out where nothing is ever sent: the sample couple. */
  readonly ways?: Ways;
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
  const written = await store.write({
    eraseJournals,
    meta: { [metaOf(person)]: undefined, [`together/${person}`]: undefined },
  });
  if (!written.ok) return refuse(storageRefusal(written.refusal));
  parts.board.tell('erased');
  return ok(undefined);
}

function commonGroundStep({ vault, board, zone }: Parts, dealt: Dealt): CommonGroundStep {
  return {
    async enter(person, passphrase) {
      const met = await vault.enterCommonGround({ person, passphrase, zone: zone() as Zone, dealt });
      if (met.ok && met.value !== 'waiting') board.tell('wrote');
      return met;
    },
    cancel: () => void vault.cancelCommonGround(),
  };
}

/** Two sides of one device need no mailbox, and the sample has none. [LK1] */
async function waysOf({ ground, vault, board, ways }: Parts, { keys, stored }: Unlocked) {
  const kind = await readKind(ground.store);
  const alone = kind.ok && kind.value === 'alone';
  return ways && alone ? openLinkRoom({ ground, keys, board, ways, vault, stored }) : undefined;
}

/** A kit holds two items, and one more for each that could not be taken away in time. */
const mostPages = 64;

/** What lies in the kit's mailbox, to its end, or as far as anybody would read. */
async function kitItems(
  ways: Ways,
  relay: string,
  place: KitPlace,
): Promise<Result<KitItems['items'], 'away' | 'no-kit'>> {
  const transport = ways.transport(relay);
  const items: Uint8Array<ArrayBuffer>[] = [];
  for (let [since, pages] = [0, 1]; ; pages++) {
    const page = await transport.read({ box: place.box, token: place.write }, since);
    if (!page.ok) return refuse(page.refusal === 'no-such-box' ? 'no-kit' : 'away');
    items.push(...page.value.items.map(({ bytes }) => bytes));
    const last = page.value.items.at(-1)?.cursor ?? page.value.head;
    if (last >= page.value.head || last <= since || pages === mostPages) return ok(items);
    since = last;
  }
}

async function restored(
  { vault, ways }: Parts,
  { words, relay, passphrase }: Restoring,
): Promise<Result<Unlocked, RestoreRefusal>> {
  const place = await vault.kitPlace({ words });
  if (!place.ok) return place;
  if (!ways) return refuse('away');
  const items = await kitItems(ways, relay, place.value);
  return items.ok ? vault.restore({ words, passphrase, relay, items: items.value }) : items;
}

/** The front door over whatever it stands on: a browser, or memory. */
export function deviceOver(parts: Parts): Device {
  const { ground, vault, board, surroundings, near } = parts;
  const opened = async <Refusal>(unlocked: Result<Unlocked, Refusal>) => {
    if (!unlocked.ok) return unlocked;
    return ok(openSideOver(ground, board, unlocked.value, await waysOf(parts, unlocked.value), near));
  };
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
    restore: async (restoring) => opened(await restored(parts, restoring)),
    findCommonGround: (dealt) => commonGroundStep(parts, dealt),
    matching: parts.matching,
    wakes: parts.wakes,
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
