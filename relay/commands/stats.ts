import type { BoxStore } from '../storage/index.ts';

/** What an operator may know: sums, one a line. [RC5] */
export async function stats(store: BoxStore): Promise<string> {
  const { boxes, erased, items, bytes } = await store.stats();
  return [`mailboxes ${boxes}`, `of them erased ${erased}`, `items ${items}`, `bytes ${bytes}`].join('\n');
}
