import { toBase64 } from '@unhurried/keys/bytes';
import { type EnvelopeJournal, type Header, openEnvelope } from '@unhurried/keys/envelope';
import type { Met } from '@unhurried/sync/chain';
import type { Item, Page } from '@unhurried/sync/wire';
import { type Letter, letterFrom } from './letter.ts';
import type { Room } from './room.ts';

/** One envelope of a mailbox, opened: where it lies, where it belongs, and what it holds. */
export interface OpenedItem extends Met {
  readonly cursor: number;
  readonly kind: string;
  readonly letter: Letter;
  readonly body: Uint8Array<ArrayBuffer>;
}

export interface OpenedPage {
  readonly items: readonly OpenedItem[];
  /** Read up to here. Less than the page when a key update must be taken before the rest can be opened. */
  readonly through: number;
  readonly head: number;
  /** Where envelopes lie whose key is not known here. */
  readonly strange: readonly number[];
}

const noHash = new Uint8Array(32);

function metFrom(header: Header, hash: string): Met {
  const first = header.prev.every((byte, at) => byte === noHash[at]);
  return {
    chain: header.chain,
    seq: header.seq,
    prev: first ? '' : toBase64(header.prev),
    hash,
    segment: header.kind === 'segment',
  };
}

export const updateKind = 'rekey';

/** An envelope of any other kind has its place in the chain, and says nothing that this program understands. */
const nothingSaid: Letter = { facts: [], forget: [] };

/** Whose mailbox is being read, and which journal belongs in it. */
export interface Whose {
  readonly box: string;
  readonly journal: EnvelopeJournal;
  readonly mine: boolean;
}

type OpenResult = Awaited<ReturnType<typeof openEnvelope<CryptoKey>>>;

async function opening(room: Room, { journal, box }: Whose, bytes: Item['bytes']): Promise<OpenResult> {
  const reader = { author: room.keys.author, role: room.role(journal) };
  return openEnvelope(room.ground.crypto, await room.finder(journal), reader, box, bytes);
}

/** What opened, when it belongs where it was found. */
function itemFrom(room: Room, whose: Whose, cursor: number, opened: OpenResult): OpenedItem | undefined {
  if (!opened.ok) return undefined;
  const { header, body, hash } = opened.value;
  const byMe = header.from === room.role(whose.journal);
  if (header.journal !== whose.journal || byMe !== whose.mine) return undefined;
  const isLetter = header.kind === 'facts' || header.kind === 'segment';
  const letter = isLetter ? letterFrom(body, byMe ? undefined : room.ground.now()) : nothingSaid;
  return { ...metFrom(header, hash), cursor, kind: header.kind, letter, body };
}

/** Opens a page in order. What a stranger or a relay put there is left; it never stops the rest. [LK3] */
export async function openedPage(room: Room, whose: Whose, page: Page): Promise<OpenedPage> {
  const items: OpenedItem[] = [];
  const strange: number[] = [];
  let through = page.head;
  for (const { cursor, bytes } of page.items) {
    const opened = await opening(room, whose, bytes);
    const unknown = !opened.ok && opened.refusal === 'unknown-key';
    // Its key may lie in an update of this very page: the rest is read again once that was taken.
    if (unknown && items.some(({ kind }) => kind === updateKind)) break;
    through = cursor;
    if (unknown) strange.push(cursor);
    items.push(...[itemFrom(room, whose, cursor, opened)].flatMap((item) => item ?? []));
  }
  return { items, strange, head: page.head, through };
}
