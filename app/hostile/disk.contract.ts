import { fromBase64, toUtf8 } from '@unhurried/keys/bytes';
import { type Link, openLink } from '@unhurried/keys/link';
import { openSide, sideKeys } from '@unhurried/keys/lock';
import { type Change, type JournalStore, memoryStore } from '@unhurried/sync/storage';
import { nodeCrypto } from '../../keys/crypto/node.contract.ts';
import { given, type Phone, passphrase, read, type World } from '../device/exchange/two-phones.contract.ts';
import { memoryDevice } from '../device/index.ts';

const crypto = nodeCrypto();

/** A disk of which copies can be made, and which a thief can read from end to end. */
export interface Disk {
  readonly store: JournalStore;
  /** As it is now, on a disk of its own. */
  copied(): Promise<Disk>;
  /** Every byte that ever lay there, one character each. */
  everything(): string;
}

const asText = (_: string, value: unknown): unknown =>
  value instanceof Uint8Array ? Buffer.from(value).toString('latin1') : value;

export function disk(): Disk {
  const store = memoryStore();
  const changes: Change[] = [];
  return {
    store: {
      ...store,
      async write(change) {
        changes.push(structuredClone(change));
        return store.write(change);
      },
    },
    async copied() {
      const copy = disk();
      for (const change of changes) await copy.store.write(structuredClone(change));
      return copy;
    },
    everything: () => JSON.stringify(changes, asText),
  };
}

const deviceOn = (here: World, name: string, { store }: Disk) =>
  memoryDevice({ now: () => here.now, zone: () => 'UTC', ways: here.ways(name), store });

/** A phone that was begun on this disk. */
export async function phoneOn(here: World, name: string, on: Disk): Promise<Phone> {
  const device = deviceOn(here, name, on);
  given(await device.begin('alone'));
  return { name, device, side: given(await device.createSide({ person: 'a', name, passphrase })) };
}

/** The same phone, its disk replaced by a copy from before. */
export async function putBack(here: World, { name, side }: Phone, on: Disk): Promise<Phone> {
  side.lock();
  const device = deviceOn(here, name, on);
  const back = { name, device, side: given(await device.unlock('a', passphrase)) };
  await read(back);
  await here.settle();
  return back;
}

/** What two phones hold together, as whoever knows the passphrase can take it from a disk. */
export async function linkOn({ store }: Disk): Promise<Link> {
  const side = given(await store.readMeta('side/a')) as { readonly record: unknown };
  // As the phones of these stories stretch: not at all.
  const stretch = (typed: Uint8Array<ArrayBuffer>, salt: Uint8Array<ArrayBuffer>) =>
    crypto.derive(new Uint8Array([...salt, ...typed]), 'cs1/sample/v1', 32);
  const secrets = given(await openSide({ crypto, stretch }, side.record, toUtf8(passphrase)));
  const sealed = fromBase64(String(given(await store.readMeta('link/a')))) ?? new Uint8Array();
  return given(await openLink(crypto, (await sideKeys(crypto, secrets)).link, sealed));
}
