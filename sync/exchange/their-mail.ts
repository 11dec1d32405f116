import { type Heard, hear, laterChain, type Verdict } from '../chain/index.ts';
import type { Held, Reader, ReaderEvent, TheirItem } from './types.ts';

export type TheirPage = Extract<ReaderEvent, { readonly kind: 'read' }>;

/** What a page leaves: how far its author is believed, by which items, and what could not be settled. */
export interface Leaves {
  readonly heard: Heard;
  readonly believed: readonly number[];
  readonly held?: Held | undefined;
  /** Nothing after what is held may be believed before it. */
  readonly stopped: boolean;
}

interface Lying {
  readonly cursor: number;
  readonly item?: TheirItem;
}

const inOrder = ({ items, strange }: TheirPage): readonly Lying[] =>
  [...items.map((item) => ({ cursor: item.cursor, item })), ...strange.map((cursor) => ({ cursor }))].sort(
    (one, other) => one.cursor - other.cursor,
  );

/** Holds an item without a key, or one of a chain in which something is missing. */
function holding(leaves: Leaves, at: number, missesIn?: string): Leaves {
  const { held } = leaves;
  const chain = laterChain(held?.chain ?? '', missesIn ?? '');
  return { ...leaves, held: { at: held?.at ?? at, gap: chain !== '', ...(chain === '' ? {} : { chain }) } };
}

/** What is believed settles everything before it; what was believed earlier shows that nothing before it is needed. */
function tookOne(leaves: Leaves, heard: Heard, verdict: Verdict, { cursor, chain }: TheirItem): Leaves {
  if (verdict === 'next') return { ...leaves, heard, believed: [...leaves.believed, cursor], held: undefined };
  if (verdict === 'gap') return holding(leaves, cursor, chain);
  return { ...leaves, heard, held: leaves.held?.gap ? leaves.held : undefined };
}

/**
 * An item whose key is not there yet. In a chain it may turn out to be nobody's, so what comes after it is looked at;
 * where a higher count would make it unbelievable for ever, everything after it waits as well.
 */
const metStrange = (leaves: Leaves, { order }: Reader, cursor: number): Leaves => ({
  ...holding(leaves, cursor),
  stopped: order === 'counted',
});

/**
 * In `passing` nobody can tell whether what is missing before an envelope was erased. Of a chain that is new here, the
 * beginning may also lie where this phone has read other things before the relay went back: it is looked for. [EX6]
 */
const mayHaveBegunEarlier = ({ order, whole }: Reader, { chain }: Heard, item: TheirItem): boolean =>
  order === 'counted' && !whole && item.seq > 1 && chain !== undefined && item.chain > chain;

function metOne(leaves: Leaves, reader: Reader, item: TheirItem): Leaves {
  if (mayHaveBegunEarlier(reader, leaves.heard, item))
    return { ...holding(leaves, item.cursor, item.chain), stopped: true };
  const { heard, verdict } = hear(leaves.heard, item, reader.order);
  return tookOne(leaves, heard, verdict, item);
}

/** Goes through one page. `passOver`: items without a key were waited for long enough. */
export function goneThrough(reader: Reader, page: TheirPage, passOver: boolean): Leaves {
  let leaves: Leaves = { heard: reader.heard, believed: [], held: reader.held, stopped: false };
  for (const { cursor, item } of inOrder(page)) {
    if (leaves.stopped) break;
    if (item) leaves = metOne(leaves, reader, item);
    else if (!passOver) leaves = metStrange(leaves, reader, cursor);
  }
  return leaves;
}
