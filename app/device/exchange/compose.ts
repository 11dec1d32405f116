import type { Audience } from '@unhurried/domain/couple';
import { ok, type Result } from '@unhurried/kernel';
import { type Bytes, toUtf8 } from '@unhurried/keys/bytes';
import { keyUpdate, type Link } from '@unhurried/keys/link';
import type { Append } from '@unhurried/sync/exchange';
import type { StoreRefusal } from '@unhurried/sync/storage';
import { type Carried, type Letter, letterBytes, type Seen } from './letter.ts';
import { updateKind } from './opened-page.ts';
import { askedBy } from './outbox.ts';
import { sealOwnEnd } from './own-end.ts';
import { ownFact } from './own-facts.ts';
import type { OwnPost } from './post.ts';
import type { Room } from './room.ts';

/** What goes into one envelope, before it is sealed. */
export interface Composed {
  readonly kind: 'facts' | 'segment' | typeof updateKind;
  readonly body: Bytes;
  /** Rows of the outbox that are settled with it: what it carries, and what was forgotten before it could be sent. */
  readonly ids: readonly string[];
  /** Sealed under an epoch before this one, because whoever reads it may not know this one yet. */
  readonly before?: number;
  /** A key update of mine: the link as it is once this has arrived. */
  readonly updated?: { readonly link: Link; readonly n: number };
}

/** So much JSON at most, so that an envelope stays within a few buckets; a single larger fact goes alone. */
const mostLetter = 48_000;
const mostSegment = 400_000;
/** Every letter of `mine` has this length, and so its envelope the bucket of 16 KiB. [LK8] */
const evenLength = 15_600;
/** The first copy of a long `mine`, a diary, a summing up: larger letters, many at once. Declared in docs/threats.md. */
const burstLength = 62_000;

/** More rows than any ordinary day leaves behind. */
export const burstFrom = 200;

const weightOf = (fact: Carried): number => toUtf8(JSON.stringify(fact)).length + 1;

/** How long a letter of `mine` is made to be, by how much waits. */
const lengthFor = (audience: Audience, waiting: number): number => {
  if (audience !== 'mine') return 0;
  return waiting > burstFrom ? burstLength : evenLength;
};

/** Passing things go one by one, so that each can be erased when its own time comes. */
function mostFor(audience: Audience, length: number): number {
  if (audience === 'passing') return 0;
  return audience === 'mine' ? length - 400 : mostLetter;
}

interface Gathering {
  readonly facts: readonly Carried[];
  readonly forget: readonly string[];
  readonly taken: readonly string[];
  readonly weight: number;
}

const nothingYet: Gathering = { facts: [], forget: [], taken: [], weight: 0 };

/** One more row; nothing when its fact no longer fits. What was forgotten meanwhile is settled with nothing said. */
function withRow(so: Gathering, id: string, fact: Carried | undefined, most: number): Gathering | undefined {
  const asked = askedBy(id);
  const weight = so.weight + (fact ? weightOf(fact) : 0);
  if (fact && so.facts.length > 0 && weight > most) return undefined;
  return {
    weight,
    facts: fact ? [...so.facts, fact] : so.facts,
    forget: asked.kind === 'forget' ? [...so.forget, asked.id] : so.forget,
    taken: [...so.taken, id],
  };
}

/** From the front: facts until the letter is full, and everything small between them. Stops at a key update. */
async function gathered(room: Room, audience: Audience, ids: readonly string[], most: number) {
  let so = nothingYet;
  for (const id of ids) {
    const asked = askedBy(id);
    if (asked.kind === 'update') break;
    const fact = asked.kind === 'fact' ? await ownFact(room, audience, asked.id) : ok(undefined);
    if (!fact.ok) return fact;
    const next = withRow(so, id, fact.value, most);
    if (!next) break;
    so = next;
  }
  return ok(so);
}

async function newUpdate(room: Room, link: Link, id: string): Promise<Composed> {
  const updated = await keyUpdate(room.ground.crypto, link, room.today(), {
    freshKem: !id.startsWith('update-answer'),
  });
  const own = await sealOwnEnd(room, updated.link);
  const body = toUtf8(JSON.stringify({ id, update: updated.update, own }));
  const { n } = updated.update;
  return { kind: updateKind, body, ids: [id], before: n, updated: { link: updated.link, n } };
}

/** A key update that was sent before, in a chain that nobody may be able to read any more. */
function saidAgain(updates: OwnPost['updates'], id: string): Composed {
  const again = updates.find(({ n }) => id === againRow(n));
  const body = toUtf8(again?.body ?? '{}');
  return { kind: updateKind, body, ids: [id], ...(again ? { before: again.n } : {}) };
}

/** The row that asks for an update to be said again. */
export const againRow = (n: number): string => `update-again-${n}`;

const firstAgain = (updates: OwnPost['updates'], ids: readonly string[]): number | undefined =>
  updates.find(({ n }) => ids.includes(againRow(n)))?.n;

export interface Composing {
  readonly audience: Audience;
  readonly append: Append;
  readonly updates: OwnPost['updates'];
  readonly seen: Seen | undefined;
}

/** The next envelope of a mailbox of mine. */
export async function composed(
  room: Room,
  { audience, append, updates, seen }: Composing,
): Promise<Result<Composed, StoreRefusal>> {
  const { what: kind, ids } = append;
  const link = room.link();
  const first = ids[0];
  if (kind === 'facts' && first && askedBy(first).kind === 'update') {
    if (first.startsWith('update-again-') || !link) return ok(saidAgain(updates, first));
    return ok(await newUpdate(room, link, first));
  }
  const length = lengthFor(audience, ids.length);
  const found = await gathered(room, audience, ids, kind === 'segment' ? mostSegment : mostFor(audience, length));
  if (!found.ok) return found;
  const { facts, forget, taken } = found.value;
  const even = taken.find((id) => id.startsWith('even-'));
  const letter: Letter = { facts, forget, ...(seen ? { seen } : {}), ...(even ? { even } : {}) };
  const before = firstAgain(updates, ids);
  return ok({ kind, body: letterBytes(letter, length), ids: taken, ...(before ? { before } : {}) });
}

/** The first rows of `mine` that fit into one even letter; a fact that never will goes by itself. */
export async function fitsEvenly(room: Room, rows: readonly string[]): Promise<readonly string[]> {
  let weight = 0;
  const taken: string[] = [];
  for (const id of rows) {
    const asked = askedBy(id);
    const fact = asked.kind === 'fact' ? await ownFact(room, 'mine', asked.id) : undefined;
    weight += fact?.ok && fact.value ? weightOf(fact.value) : id.length + 3;
    if (taken.length > 0 && weight > mostFor('mine', evenLength)) break;
    taken.push(id);
  }
  return taken;
}
