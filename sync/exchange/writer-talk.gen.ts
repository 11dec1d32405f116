import { newWriter, type OwnItem, stepWriter, type Writer, type WriterEvent } from './index.ts';
import { chainOne, ownLetter, talk } from './talk.gen.ts';

export const tell = (writer: Writer, ...events: readonly WriterEvent[]) => talk(writer, stepWriter, ...events);
export const page = (head: number, ...items: readonly OwnItem[]): WriterEvent => ({
  kind: 'read',
  head,
  through: items.at(-1)?.cursor ?? head,
  items,
  strange: [],
});
export const queued = (...ids: readonly string[]): WriterEvent => ({ kind: 'queued', ids });
export const recalled = (...ids: readonly string[]): WriterEvent => ({ kind: 'recalled', ids });
export const appended = (item: OwnItem): WriterEvent => ({ kind: 'appended', ...item });
export const refused = (why: 'away' | 'conflict' | 'full' | 'taken' | 'no-such-box'): WriterEvent => ({
  kind: 'refused',
  why,
});
export const opened: WriterEvent = { kind: 'opened' };
export const nudged: WriterEvent = { kind: 'nudged' };

/** A phone that has said `f1` in a chain of its own, with nothing left to do. */
export const begun = tell(
  newWriter('chained'),
  opened,
  { kind: 'claimed' },
  page(0),
  recalled('f1'),
  appended(ownLetter(chainOne, 1, 'f1')),
).state;
