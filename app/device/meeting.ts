import type { Person } from '@unhurried/domain/couple';
import { ok, type Result, refuse } from '@unhurried/kernel';
import { type SideKeys, sideKeys, wipeSecrets } from '@unhurried/keys/lock';
import { coinOf } from './coin.ts';
import type { CommonGroundRefusal } from './device.ts';
import { storageRefusal } from './ground.ts';
import type { Held } from './held.ts';
import { openReader, type Reader } from './reader.ts';
import type { Kept } from './side.ts';
import { readKind } from './stored-side.ts';
import type { CommonGroundEntry } from './vault.ts';
import { openStored, type VaultGround } from './vault-ground.ts';
import { draft } from './writer.ts';

type Refused = Result<never, CommonGroundRefusal>;

/** One person who has entered and waits for the other. */
export interface Waiting {
  readonly person: Person;
  readonly keys: SideKeys<CryptoKey>;
}

async function enter(ground: VaultGround, { person, passphrase }: CommonGroundEntry) {
  const opened = await openStored(ground, person, passphrase);
  if (!opened.ok) return opened;
  const keys = await sideKeys(ground.crypto, opened.value.secrets);
  wipeSecrets(opened.value.secrets);
  return ok<Waiting>({ person, keys });
}

async function readableOf(ground: VaultGround, { keys }: Waiting) {
  const reader: Reader = openReader(ground, keys);
  const known = await reader.news();
  if (!known.ok) return refuse('storage' as const);
  return ok({ reader, facts: known.value.map(({ kept }) => kept) });
}

/** Reads both people's journals and writes what follows for each side, in one step. Nothing else leaves this function. */
async function meet(
  ground: VaultGround,
  a: Waiting,
  b: Waiting,
  { dealt, zone }: CommonGroundEntry,
): Promise<Result<number, CommonGroundRefusal>> {
  const ofA = await readableOf(ground, a);
  const ofB = await readableOf(ground, b);
  if (!ofA.ok || !ofB.ok) return refuse('storage');
  const { meetOnThisDevice } = await ground.meetRoom();
  const meeting = ({ person, keys }: Waiting, facts: readonly Kept[]) => ({
    person,
    facts,
    coin: (label: string) => coinOf(keys.coin, label),
  });
  const pair = { a: meeting(a, ofA.value.facts), b: meeting(b, ofB.value.facts) };
  const { found, facts } = meetOnThisDevice(pair, dealt, { now: ground.now(), zone });
  const drafts = [
    await draft(ground, a.keys, ofA.value.reader, facts.a),
    await draft(ground, b.keys, ofB.value.reader, facts.b),
  ];
  const written = await ground.store.write({ append: drafts.flatMap(({ records }) => records) });
  return written.ok ? ok(found) : refuse(storageRefusal(written.refusal));
}

export const dropWaiting = ({ keys }: Waiting): void => void keys.coin.fill(0);

/**
 * The step in which both enter their passphrase. The first person's keys wait for the second; whatever comes of it,
 * both are dropped afterwards. A yes that is not common never leaves this vault. [DV11]
 */
export async function enterCommonGround(
  ground: VaultGround,
  held: Held<Waiting>,
  entry: CommonGroundEntry,
): Promise<Result<'waiting' | { readonly found: number }, CommonGroundRefusal>> {
  const kind = await readKind(ground.store);
  if (!kind.ok) return refuse('storage');
  if (kind.value !== 'two') return refuse('not-here');
  const entered = await enter(ground, entry);
  if (!entered.ok) return entered satisfies Refused;
  const first = held.look();
  if (!first || first.person === entry.person) {
    held.keep(entered.value);
    return ok('waiting');
  }
  const [a, b] = entry.person === 'a' ? [entered.value, first] : [first, entered.value];
  const met = await meet(ground, a, b, entry);
  dropWaiting(entered.value);
  held.drop();
  return met.ok ? ok({ found: met.value }) : met;
}
