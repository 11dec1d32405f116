import type { Result } from '@unhurried/kernel';
import { afterEach, expect, test } from 'vitest';
import type { JournalStore, NewRecord, SealedRecord, StoreRefusal } from './index.ts';

const bytes = (text: string): Uint8Array<ArrayBuffer> =>
  new Uint8Array([...text].map((letter) => letter.charCodeAt(0)));
const record = (journal: string, id: string, lapses?: number): NewRecord =>
  lapses === undefined ? { journal, id, sealed: bytes(id) } : { journal, id, lapses, sealed: bytes(id) };

function given<Value>(answer: Result<Value, StoreRefusal>): Value {
  if (!answer.ok) throw new Error(`The store refused: ${answer.refusal}`);
  return answer.value;
}

const names = (records: readonly SealedRecord[]): readonly string[] => records.map(({ id, seq }) => `${seq}:${id}`);

/** What every store of journals must do. Called once for each store there is. */
export function storageContract(store: string, make: () => Promise<JournalStore>, close: () => Promise<void>): void {
  afterEach(close);
  const read = async (kept: JournalStore, journal: string, seq = 0) => names(given(await kept.readAfter(journal, seq)));

  test(`[SY8] ${store}: counts up within each journal by itself`, async () => {
    const kept = await make();
    const answer = given(await kept.write({ append: [record('x', 'one'), record('y', 'two'), record('x', 'three')] }));
    expect(names(answer)).toEqual(['1:one', '1:two', '2:three']);
    expect(await read(kept, 'x')).toEqual(['1:one', '2:three']);
    expect(await read(kept, 'x', 1)).toEqual(['2:three']);
    expect(await read(kept, 'nowhere')).toEqual([]);
    expect(names(given(await kept.readAfter('x', 0, 1)))).toEqual(['1:one']);
  });

  test(`[SY8] ${store}: gives no count twice, even when the newest record or the journal was erased`, async () => {
    const kept = await make();
    given(await kept.write({ append: [record('x', 'one'), record('x', 'two')] }));
    given(await kept.write({ erase: [{ journal: 'x', ids: ['two'] }] }));
    given(await kept.write({ append: [record('x', 'three')] }));
    expect(await read(kept, 'x')).toEqual(['1:one', '3:three']);
    given(await kept.write({ eraseJournals: ['x'] }));
    given(await kept.write({ append: [record('x', 'four')] }));
    expect(await read(kept, 'x')).toEqual(['4:four']);
  });

  test(`[SY9] ${store}: writes an id once, whether it comes in the same change or a later one`, async () => {
    const kept = await make();
    const twice = given(await kept.write({ append: [record('x', 'one'), record('x', 'one')] }));
    expect(names(twice)).toEqual(['1:one']);
    expect(given(await kept.write({ append: [record('x', 'one'), record('y', 'one')] }))).toHaveLength(1);
    expect(await read(kept, 'x')).toEqual(['1:one']);
  });

  test(`[SY7] ${store}: erases, appends and keeps a snapshot in one change`, async () => {
    const kept = await make();
    given(await kept.write({ append: [record('slips', 's')], meta: { size: { text: 120 } } }));
    given(
      await kept.write({
        append: [record('mine', 'm')],
        erase: [{ journal: 'slips', ids: ['s', 'unknown'] }],
        snapshots: [{ journal: 'mine', sealed: bytes('sum') }],
        meta: { seen: true },
      }),
    );
    expect(await read(kept, 'slips')).toEqual([]);
    expect(await read(kept, 'mine')).toEqual(['1:m']);
    expect(given(await kept.readSnapshot('mine'))).toEqual(bytes('sum'));
    expect(given(await kept.readMeta('size'))).toEqual({ text: 120 });
    expect(given(await kept.readMeta('seen'))).toBe(true);
  });

  test(`[SY10] ${store}: erases what has lapsed, in every journal, and nothing else`, async () => {
    const kept = await make();
    const append = [record('p', 'over', 10), record('days', 'key', 10), record('p', 'later', 11), record('p', 'stays')];
    given(await kept.write({ append }));
    given(await kept.write({ eraseLapsed: 10 }));
    expect(await read(kept, 'p')).toEqual(['2:later', '3:stays']);
    expect(await read(kept, 'days')).toEqual([]);
  });

  test(`[SY11] ${store}: keeps one snapshot per journal, and erases it with its journal or by itself`, async () => {
    const kept = await make();
    const snapshots = [{ journal: 'x', sealed: bytes('old') }];
    given(await kept.write({ snapshots }));
    given(await kept.write({ snapshots: [{ journal: 'x', sealed: bytes('new') }] }));
    expect(given(await kept.readSnapshot('x'))).toEqual(bytes('new'));
    given(await kept.write({ snapshots: [{ journal: 'x', sealed: undefined }] }));
    expect(given(await kept.readSnapshot('x'))).toBeUndefined();
    given(await kept.write({ snapshots }));
    given(await kept.write({ eraseJournals: ['x'] }));
    expect(given(await kept.readSnapshot('x'))).toBeUndefined();
  });

  test(`[SY6] ${store}: hands back what it was given, and what a reader does to it changes nothing`, async () => {
    const kept = await make();
    given(await kept.write({ append: [record('p', 'one', 99)] }));
    const [first] = given(await kept.readAfter('p', 0));
    expect(first).toEqual({ journal: 'p', seq: 1, id: 'one', lapses: 99, sealed: bytes('one') });
    first?.sealed.fill(0);
    expect(given(await kept.readAfter('p', 0))[0]?.sealed).toEqual(bytes('one'));
  });

  test(`[SY12] ${store}: leaves nothing when it is destroyed`, async () => {
    const kept = await make();
    const snapshots = [{ journal: 'x', sealed: bytes('sum') }];
    given(await kept.write({ append: [record('x', 'one')], snapshots, meta: { kind: 'two' } }));
    given(await kept.destroy());
    const next = await make();
    expect(await read(next, 'x')).toEqual([]);
    expect(given(await next.readSnapshot('x'))).toBeUndefined();
    expect(given(await next.readMeta('kind'))).toBeUndefined();
  });

  test(`[SY7] ${store}: two changes at once both happen, and no count is given twice`, async () => {
    const kept = await make();
    const many = Array.from({ length: 20 }, (_, at) => kept.write({ append: [record('x', `r${at}`)] }));
    await Promise.all(many);
    const seqs = given(await kept.readAfter('x', 0)).map(({ seq }) => seq);
    expect(seqs).toEqual(Array.from({ length: 20 }, (_, at) => at + 1));
  });
}
