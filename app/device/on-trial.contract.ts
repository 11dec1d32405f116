import 'fake-indexeddb/auto';
import { serialize } from 'node:v8';
import type { Result } from '@unhurried/kernel';
import type { Effort, Stretch } from '@unhurried/keys/crypto';
import { leastEffort } from '@unhurried/keys/lock';
import type { JournalStore } from '@unhurried/sync/storage';
import { openDB } from 'idb';
import type { Device } from './device.ts';
import { deviceOver } from './device-over.ts';
import { type After, type Ground, queue } from './ground.ts';
import { hereMatching } from './here-matching.ts';
import type { Body, NewFact, OpenSide } from './index.ts';
import { indexedDbStore } from './indexed-db.ts';
import { nearInMemory } from './near.ts';
import { type NoticeBoard, noticeBoard } from './notice.ts';
import { memorySurroundings } from './surroundings.ts';
import type { Vault } from './vault.ts';
import { openVault } from './vault-logic.ts';
import { webCrypto } from './web-crypto.ts';

export const november = 1_795_330_800_000;
export const tonight = november + 6 * 3_600_000;
export const passphraseOf = { a: 'quiet water at five', b: 'seven slow lanterns' } as const;

/** The value, or a test that stops with the refusal's name. */
export function given<Value, Refusal>(answer: Result<Value, Refusal>): Value {
  if (!answer.ok) throw new Error(`refused: ${String(answer.refusal)}`);
  return answer.value;
}

export interface Trial {
  readonly name: string;
  readonly device: Device;
  readonly vault: Vault;
  readonly store: JournalStore;
  readonly board: NoticeBoard;
  readonly clock: { now: number };
  /** Calls every timer that is due. */
  pass(milliseconds: number): void;
}

export interface TrialOptions {
  readonly stretch?: Stretch;
  readonly effort?: Effort;
  readonly store?: (real: JournalStore) => JournalStore;
  /** Another tab of the same device: the same database, writer and board. */
  readonly beside?: Trial;
  readonly exclusive?: Ground['exclusive'];
}

function timers(): { after: After; pass: (milliseconds: number) => void } {
  let now = 0;
  const waiting = new Set<{ at: number; then: () => void }>();
  return {
    after(milliseconds, then) {
      const one = { at: now + milliseconds, then };
      waiting.add(one);
      return () => void waiting.delete(one);
    },
    pass(milliseconds) {
      now += milliseconds;
      for (const one of [...waiting].filter(({ at }) => at <= now)) {
        waiting.delete(one);
        one.then();
      }
    },
  };
}

/** As slow as nothing: what these tests are about is not the stretching. The vectors and one test here use Argon2id. */
export const quickStretch: Stretch = (passphrase, salt) =>
  webCrypto.derive(new Uint8Array([...salt, ...passphrase]), 'trial', 32);

let count = 0;
const writers = new Map<string, Ground['exclusive']>();

export async function onTrial(
  options: TrialOptions = {},
  name = options.beside?.name ?? `trial-${++count}`,
): Promise<Trial> {
  const real = given(await indexedDbStore(name));
  const store = options.store?.(real) ?? real;
  const clock = options.beside?.clock ?? { now: november };
  const exclusive = writers.get(name) ?? queue();
  writers.set(name, exclusive);
  const ground: Ground = { crypto: webCrypto, store, exclusive, now: () => clock.now };
  const { after, pass } = timers();
  const vault = openVault({
    ...ground,
    stretch: options.stretch ?? quickStretch,
    effort: options.effort ?? leastEffort,
    after,
    kitRoom: () => import('./vault-kit.ts'),
    meetRoom: () => import('./vault-meet.ts'),
  });
  const board = options.beside?.board ?? noticeBoard();
  const device = deviceOver({
    ground,
    vault,
    board,
    near: nearInMemory(),
    surroundings: memorySurroundings(),
    matching: hereMatching(),
    zone: () => 'Europe/Lisbon',
  });
  return { name, device, vault, store, board, clock, pass };
}

/** Both sides of a device of two. */
export async function bothSides(trial: Trial): Promise<{ readonly a: OpenSide; readonly b: OpenSide }> {
  given(await trial.device.begin('two'));
  const a = given(await trial.device.createSide({ person: 'a', name: 'Ash', passphrase: passphraseOf.a }));
  const b = given(await trial.device.createSide({ person: 'b', name: 'Birch', passphrase: passphraseOf.b }));
  return { a, b };
}

export async function aloneSide(trial: Trial): Promise<OpenSide> {
  given(await trial.device.begin('alone'));
  return given(await trial.device.createSide({ person: 'a', name: 'Ash', passphrase: passphraseOf.a }));
}

const bodyOf = (text: string): Body & { readonly text: string } => ({ kind: 'said', text });
export const mine = (text: string): NewFact => ({ audience: 'mine', body: bodyOf(text) });
export const shown = (text: string): NewFact => ({ audience: 'shown', body: bodyOf(text) });
export const passing = (text: string, lapses: number): NewFact => ({
  audience: 'passing',
  body: bodyOf(text),
  lapses: lapses as Extract<NewFact, { audience: 'passing' }>['lapses'],
});

export const texts = (facts: readonly { readonly body: Body }[]): readonly unknown[] =>
  facts.map(({ body }) => ('text' in body ? body.text : body.kind));

/** Everything that lies in a database, as the bytes a disk would hold. */
export async function dumped(name: string): Promise<Buffer> {
  const database = await openDB(name);
  const parts: Buffer[] = [];
  for (const shelf of database.objectStoreNames) {
    parts.push(serialize(await database.getAllKeys(shelf)), serialize(await database.getAll(shelf)));
  }
  database.close();
  return Buffer.concat(parts);
}
