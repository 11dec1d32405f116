import type { Person } from '@unhurried/domain/couple';
import { type Bytes, fromBase64, fromUtf8 } from '@unhurried/keys/bytes';
import type { CryptoPort } from '@unhurried/keys/crypto';
import { openEnvelope } from '@unhurried/keys/envelope';
import { type Link, openLink, ringOf } from '@unhurried/keys/link';
import { leastEffort, type SideKeys } from '@unhurried/keys/lock';
import type { JournalStore } from '@unhurried/sync/storage';
import { nodeCrypto } from '../../keys/crypto/node.contract.ts';
import type { Device } from './device.ts';
import { deviceOver } from './device-over.ts';
import type { Opened } from './entry.ts';
import { heldMeta, heldNames, readHeld, type Ways } from './exchange/index.ts';
import { type Ground, queue } from './ground.ts';
import { hereMatching } from './here-matching.ts';
import { nearInMemory } from './near.ts';
import { noticeBoard } from './notice.ts';
import { openReader } from './reader.ts';
import { memorySurroundings } from './surroundings.ts';
import * as kitRoom from './vault-kit.ts';
import { openVault } from './vault-logic.ts';

// Loaded now, so that nobody waits for them in the middle of a story.
await Promise.all([import('./exchange/index.ts'), import('./exchange/rooms.ts')]);

/** What lies on a disk, as whoever has the passphrase can read it, and as a thief sees it. */
export interface Book {
  /** Every fact that this side can open, in canonical order, with what orders it. */
  readonly facts: readonly Opened[];
  readonly unreadable: number;
  /** What is kept about other phones, by its name, opened. */
  readonly held: Readonly<Record<string, unknown>>;
  /** What can be read of each record without a passphrase, by journal. */
  readonly records: Readonly<Record<string, readonly Lying[]>>;
  /** Lengths of the small values, by name. */
  readonly meta: Readonly<Record<string, number>>;
}

interface Lying {
  readonly seq: number;
  readonly id: string;
  readonly lapses: number | undefined;
  readonly size: number;
}

export interface BookOptions {
  readonly now: () => number;
  readonly zone: () => string;
  readonly ways: Ways;
  readonly store: JournalStore;
  readonly random: (count: number) => Bytes;
  /** The names under which anything lies or lay on this disk. */
  readonly names: () => { readonly journals: readonly string[]; readonly meta: readonly string[] };
}

/** A device in memory with the parts of a real one, and a disk that whoever knows the passphrase can look at. */
export interface OpenBook {
  readonly device: Device;
  look(person: Person, passphrase: string): Promise<Book>;
  /** What of these envelopes its keys can open, in their order, whatever the phone itself would make of them. */
  letters(person: Person, passphrase: string, items: readonly Item[]): Promise<readonly unknown[]>;
}

interface Item {
  readonly box: string;
  readonly bytes: Bytes;
}

const must = <Value>(result: { readonly ok: boolean; readonly value?: Value; readonly refusal?: unknown }): Value => {
  if (!result.ok) throw new Error(`refused: ${JSON.stringify(result.refusal)}`);
  return result.value as Value;
};

async function recordsIn(store: JournalStore, journals: readonly string[]): Promise<Book['records']> {
  const found = journals.map(async (journal) => {
    const records = must(await store.readAfter(journal, 0));
    return [journal, records.map(({ seq, id, lapses, sealed }) => ({ seq, id, lapses, size: sealed.length }))] as const;
  });
  return Object.fromEntries(await Promise.all(found));
}

async function metaIn(store: JournalStore, names: readonly string[]): Promise<Book['meta']> {
  const found = names.map(
    async (name) => [name, JSON.stringify(must(await store.readMeta(name)) ?? '').length] as const,
  );
  return Object.fromEntries(await Promise.all(found));
}

async function linkOf({ store, crypto }: Ground, { person, link }: SideKeys<CryptoKey>): Promise<Link | undefined> {
  const held = must(await store.readMeta(heldMeta(person, 'link')));
  const bytes = typeof held === 'string' ? fromBase64(held) : undefined;
  return bytes && must(await openLink(crypto, link, bytes));
}

async function bookOf(ground: Ground, keys: SideKeys<CryptoKey>, names: BookOptions['names']): Promise<Book> {
  const reader = openReader(ground, keys);
  const facts = must(await reader.news());
  const held: Record<string, unknown> = { link: await linkOf(ground, keys) };
  for (const name of heldNames) if (name !== 'link') held[name] = must(await readHeld(ground, keys, name));
  const records = await recordsIn(ground.store, names().journals);
  return { facts, unreadable: reader.unreadable(), held, records, meta: await metaIn(ground.store, names().meta) };
}

async function lettersIn(
  { crypto }: Ground,
  keys: SideKeys<CryptoKey>,
  link: Link,
  items: readonly Item[],
): Promise<readonly unknown[]> {
  const { find } = await ringOf(crypto, link);
  const reader = { author: keys.author, role: link.role };
  const letters: unknown[] = [];
  for (const { box, bytes } of items) {
    const opened = await openEnvelope(crypto, find, reader, box, bytes);
    if (opened.ok) letters.push({ header: opened.value.header, text: fromUtf8(opened.value.body), size: bytes.length });
  }
  return letters;
}

export function openBook({ now, zone, ways, store, random, names }: BookOptions): OpenBook {
  // Node's port keeps every rule of keys/crypto and waits for no thread. Its handles are handed on and never looked into.
  const crypto = nodeCrypto(random) as unknown as CryptoPort<CryptoKey>;
  const ground: Ground = { crypto, store, exclusive: queue(), now };
  const vault = openVault({
    ...ground,
    // As slow as nothing: the stretching has its own tests, and tells nothing of a person.
    stretch: (passphrase, salt) => crypto.derive(new Uint8Array([...salt, ...passphrase]), 'trial', 32),
    effort: leastEffort,
    after: ways.after,
    meetRoom: () => import('./vault-meet.ts'),
    kitRoom: async () => kitRoom,
  });
  const parts = {
    ground,
    vault,
    board: noticeBoard(),
    near: nearInMemory(),
    surroundings: memorySurroundings(),
    matching: hereMatching(),
    zone,
    ways,
  };
  const keysOf = async (person: Person, passphrase: string) => must(await vault.unlock({ person, passphrase })).keys;
  return {
    device: deviceOver(parts),
    look: async (person, passphrase) => bookOf(ground, await keysOf(person, passphrase), names),
    async letters(person, passphrase, items) {
      const keys = await keysOf(person, passphrase);
      const link = await linkOf(ground, keys);
      return link ? lettersIn(ground, keys, link, items) : [];
    },
  };
}
