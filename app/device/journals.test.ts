import { refuse } from '@unhurried/kernel';
import type { JournalStore } from '@unhurried/sync/storage';
import { openDB } from 'idb';
import { expect, test } from 'vitest';
import type { News } from './index.ts';
import {
  aloneSide,
  bothSides,
  given,
  mine,
  onTrial,
  passing,
  passphraseOf,
  shown,
  texts,
  tonight,
} from './on-trial.contract.ts';

test('[DV1] what one side keeps, shows and lets pass is there at the next unlocking, each in its own journal', async () => {
  const trial = await onTrial();
  const { a, b } = await bothSides(trial);
  const kept = given(await a.append([mine('tired'), shown('a walk'), passing('gentle', tonight), mine('later')]));
  expect(kept.map(({ audience, by, seq }) => [audience, by, seq])).toEqual([
    ['mine', 'a', 1],
    ['shown', 'a', 1],
    ['passing', 'a', 1],
    ['mine', 'a', 2],
  ]);
  a.lock();
  const again = given(await trial.device.unlock('a', passphraseOf.a));
  const ofA = given(await again.load());
  expect([ofA.mine, ofA.shown, ofA.passing].map(texts)).toEqual([['tired', 'later'], ['a walk'], ['gentle']]);
  const ofB = given(await b.load());
  expect([ofB.mine, ofB.shown, ofB.passing].map(texts)).toEqual([[], ['a walk'], ['gentle']]);
  expect(ofA.unreadable + ofB.unreadable).toBe(0);
  expect(again.spaceId).toBe(b.spaceId);
});

test('[DV9] killed between a fact and the snapshot, nothing is lost; with the snapshot, only what came after is read', async () => {
  const trial = await onTrial();
  const side = await aloneSide(trial);
  given(await side.append([mine('one'), mine('two')]));
  given(await side.saveSnapshot({ count: 2 }, 2));
  given(await side.append([mine('three')]));
  // No goodbye: another page opens the same database.
  const next = await onTrial({}, trial.name);
  const again = given(await next.device.unlock('a', passphraseOf.a));
  const loaded = given(await again.load());
  expect(loaded.snapshot).toEqual({ state: { count: 2 }, coveredSeq: 2 });
  expect(texts(loaded.mine)).toEqual(['three']);
  expect(texts(given(await again.history()))).toEqual(['one', 'two', 'three']);
});

test('[DV9] a damaged snapshot is as good as none: all facts are read instead', async () => {
  const trial = await onTrial();
  const side = await aloneSide(trial);
  given(await side.append([mine('one'), mine('two')]));
  given(await side.saveSnapshot({ count: 2 }, 2));
  given(await trial.store.write({ snapshots: [{ journal: 'mine/a', sealed: new Uint8Array(40) }] }));
  const loaded = given(await side.load());
  expect(loaded.snapshot).toBeUndefined();
  expect(texts(loaded.mine)).toEqual(['one', 'two']);
});

test('[DV9] a write that came after a snapshot is ordered after everything in it, whatever the clock says', async () => {
  const trial = await onTrial();
  const side = await aloneSide(trial);
  given(await side.append([mine('one')]));
  given(await side.saveSnapshot({}, 1));
  trial.clock.now = 0;
  const next = await onTrial({ beside: trial });
  const again = given(await next.device.unlock('a', passphraseOf.a));
  given(await again.load());
  given(await again.append([mine('two')]));
  expect(texts(given(await again.history()))).toEqual(['one', 'two']);
});

test('[DV19] one bad record is counted and left where it is; all others are read', async () => {
  const trial = await onTrial();
  const side = await aloneSide(trial);
  given(await side.append([mine('one'), mine('two'), mine('three')]));
  const direct = await openDB(trial.name);
  const row: unknown = await direct.get('records', ['mine/a', 2]);
  await direct.put('records', { ...Object(row), sealed: new Uint8Array(1053) });
  direct.close();
  const loaded = given(await side.load());
  expect(texts(loaded.mine)).toEqual(['one', 'three']);
  expect(loaded.unreadable).toBe(1);
  expect(given(await trial.store.readAfter('mine/a', 0))).toHaveLength(3);
});

test('[DV10] without room a write is refused by name, and everything from before is there', async () => {
  let full = false;
  const store = (real: JournalStore): JournalStore => ({
    ...real,
    write: async (change) => (full ? refuse('full') : real.write(change)),
  });
  const trial = await onTrial({ store });
  const side = await aloneSide(trial);
  given(await side.append([mine('before')]));
  full = true;
  expect(await side.append([mine('during')])).toEqual({ ok: false, refusal: 'storage-full' });
  expect(await side.saveSnapshot({}, 1)).toEqual({ ok: false, refusal: 'storage-full' });
  full = false;
  given(await side.append([mine('after')]));
  expect(texts(given(await side.history()))).toEqual(['before', 'after']);
});

test('[DV7] two tabs of one side write at once: nothing is lost, nothing is doubled, each hears the other', async () => {
  const trial = await onTrial();
  const first = await aloneSide(trial);
  const beside = await onTrial({ beside: trial });
  const second = given(await beside.device.unlock('a', passphraseOf.a));
  given(await second.load());
  const heard: string[] = [];
  second.onChange(({ facts }: News) => heard.push(...texts(facts).map(String)));
  await Promise.all([
    first.append([mine('one')]),
    second.append([mine('two')]),
    first.append([mine('three'), mine('four')]),
  ]);
  given(await second.load());
  const all = texts(given(await first.history()));
  expect([...all].sort()).toEqual(['four', 'one', 'three', 'two']);
  expect(texts(given(await second.history()))).toEqual(all);
  expect([...heard].sort()).toEqual(['four', 'one', 'three']);
});

test('[DV7] the other side hears what is shown and passing, once, and never what is private', async () => {
  const trial = await onTrial();
  const { a, b } = await bothSides(trial);
  given(await b.load());
  const heard: News[] = [];
  b.onChange((news) => heard.push(news));
  given(await a.append([mine('private'), shown('shown'), passing('passing', tonight)]));
  given(await b.append([mine('own')]));
  expect(heard.flatMap(({ facts }) => texts(facts))).toEqual(['shown', 'passing']);
});

test('[DV17] what lapsed is gone for both, with its key; what is still passing stays', async () => {
  const trial = await onTrial();
  const { a, b } = await bothSides(trial);
  given(await a.append([passing('tonight', tonight), passing('tomorrow', tonight + 86_400_000)]));
  given(await b.append([passing('also tonight', tonight)]));
  expect(given(await trial.store.readAfter('days', 0))).toHaveLength(2);
  trial.clock.now = tonight;
  expect(texts(given(await a.load()).passing)).toEqual(['tomorrow']);
  expect(given(await a.load()).unreadable).toBe(0);
  given(await a.eraseLapsed(trial.device.now()));
  expect(given(await trial.store.readAfter('days', 0))).toHaveLength(1);
  expect(given(await trial.store.readAfter('passing/b', 0))).toHaveLength(0);
  expect(texts(given(await b.load()).passing)).toEqual(['tomorrow']);
});

test('[DV17] forgetting erases own records of any audience, never those of the other, and never leaves them in a snapshot', async () => {
  const trial = await onTrial();
  const { a, b } = await bothSides(trial);
  const [theirs] = given(await b.append([shown('theirs')]));
  const kept = given(await a.append([mine('secret'), shown('told'), mine('stays')]));
  given(await a.saveSnapshot({ all: 'secret' }, 2));
  const gone = kept.slice(0, 2).map(({ id }) => id);
  given(await a.forget([...gone, theirs?.id ?? '']));
  const loaded = given(await a.load());
  expect(loaded.snapshot).toBeUndefined();
  expect([texts(loaded.mine), texts(loaded.shown)]).toEqual([['stays'], ['theirs']]);
});

test('[DV17] forgetting what is only shown or passing keeps the snapshot of what is mine', async () => {
  const trial = await onTrial();
  const side = await aloneSide(trial);
  const kept = given(await side.append([mine('stays'), shown('goes')]));
  given(await side.saveSnapshot({ fine: true }, 1));
  given(await side.forget(kept.slice(1).map(({ id }) => id)));
  expect(given(await side.load()).snapshot?.state).toEqual({ fine: true });
});

test('[DV18] after locking, nothing is read or written, and a write that had begun is whole', async () => {
  const trial = await onTrial();
  const side = await aloneSide(trial);
  const begun = side.append([mine('begun')]);
  await begun;
  const coin = side.coin('x');
  side.lock();
  expect(await side.append([mine('after')])).toEqual({ ok: false, refusal: 'locked' });
  expect(await side.load()).toEqual({ ok: false, refusal: 'locked' });
  expect(await side.history()).toEqual({ ok: false, refusal: 'locked' });
  expect(side.coin('x')).toBe(0.5);
  const again = given(await trial.device.unlock('a', passphraseOf.a));
  expect(again.coin('x')).toBe(coin);
  expect(texts(given(await again.history()))).toEqual(['begun']);
});
