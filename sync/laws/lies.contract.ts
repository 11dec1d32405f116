import type { CrankedRelay } from '../transport/cranked.contract.ts';
import type { Item, Page } from '../wire/index.ts';

type Lie = (page: Page) => Page;

const garbage = new TextEncoder().encode('no envelope at all');
const other = (box: string): string => (box === 'box-a' ? 'box-b' : 'box-a');

/** The same cursors with the bytes in another order. */
function shuffled({ head, items }: Page, from: (at: number) => Item | undefined): Page {
  return { head, items: items.map(({ cursor, bytes }, at) => ({ cursor, bytes: from(at)?.bytes ?? bytes })) };
}

/** What a relay may do to a page and it is still a page: drop, reorder, repeat, swap, age, invent. Nothing: honesty. */
export function lieAbout(relay: CrankedRelay, box: string, pick: number): Lie | undefined {
  const lies: readonly (Lie | undefined)[] = [
    undefined,
    ({ head, items }) => ({ head, items: items.filter((_, at) => at !== pick % 3) }),
    ({ head }) => ({ head, items: [] }),
    (page) => shuffled(page, (at) => page.items.at(-1 - at)),
    (page) => shuffled(page, () => page.items[pick % 4]),
    (page) => shuffled(page, (at) => relay.content(other(box))[at]),
    (page) => shuffled(page, (at) => relay.content(box)[at]),
    ({ head, items }) => {
      const old = Math.max(0, head - (pick % 5));
      return { head: old, items: items.filter(({ cursor }) => cursor <= old) };
    },
    ({ head, items }) => ({ head: head + 3, items: [...items, { cursor: head + 1 + (pick % 3), bytes: garbage }] }),
  ];
  return lies[pick % lies.length];
}
