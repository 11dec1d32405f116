import fc from 'fast-check';
import { expect, test } from 'vitest';
import { claim, groundOf, id, item, megabyte, type Opener, room, said, today } from './box-ground.contract.ts';
import { anyLife, modelStore, seenOf } from './box-model.gen.ts';

const runs = process.env.DEEP ? 400 : 12;
/** Milliseconds: a database server may have to share its machine. */
const patience = process.env.DEEP ? 900_000 : 60_000;

/** What of a store changes with time: what goes, what stays, what is counted, and a whole life of it. */
export function boxUpkeepContract(kind: string, place: () => Promise<Opener>): void {
  const { opened, fresh, claimed, fill } = groundOf(place);

  test(`[RS8] ${kind}: an erased mailbox reads as idle, takes nothing more and is never claimed again`, async () => {
    const store = await fresh();
    const box = await claimed(store);
    await fill(store, box, 3);
    await store.eraseBox(box, today);
    await store.eraseBox(box, today);
    await store.eraseBox(id('b'), today);
    expect(await store.find(box)).toEqual({
      ...{ id: box, claim: { ...claim, write: '' }, head: 3, bytes: 0, items: 0, erased: true },
    });
    expect(await store.read(box, 0, megabyte)).toEqual({ head: 3, items: [] });
    const none = { ok: false, refusal: { kind: 'no-such-box' } };
    for (const again of [1, 4]) expect(await store.append(box, item(again), room, today)).toEqual(none);
    expect(await store.claim(box, claim, today)).toBe('taken');
    expect(await store.stats()).toEqual({ boxes: 1, erased: 1, items: 0, bytes: 0 });
    expect(await store.prune(today + 11, 10)).toEqual({ items: 0, boxes: 1 });
    expect(await store.find(box)).toBeUndefined();
  });

  test(`[RS9] ${kind}: what has lain its days goes, save each mailbox's newest item`, async () => {
    const store = await fresh();
    const box = await claimed(store);
    const brief = await claimed(store, 'b', { ...claim, keepDays: 1 });
    for (const one of [box, brief]) {
      await fill(store, one, 2);
      await store.append(one, item(3), room, today + 1);
    }
    expect(await store.prune(today + 1, 400)).toEqual({ items: 0, boxes: 0 });
    expect(await store.prune(today + 2, 400)).toEqual({ items: 2, boxes: 0 });
    expect(said(await store.read(brief, 0, megabyte))).toEqual(['3:item 3']);
    expect(await store.prune(today + 390, 400)).toEqual({ items: 2, boxes: 0 });
    expect(said(await store.read(box, 0, megabyte))).toEqual(['3:item 3']);
    expect(await store.find(box)).toMatchObject({ head: 3, items: 1, bytes: 6 });
    await store.erase(box, [3]);
    await store.prune(today + 390, 400);
    expect(await store.append(box, item(1), room, today)).toEqual({ ok: true, value: { cursor: 4 } });
  });

  test(`[RS9] ${kind}: a mailbox goes when nobody claimed or wrote for long, and only then`, async () => {
    const store = await fresh();
    const [idle, written, again] = [await claimed(store), await claimed(store, 'b'), await claimed(store, 'c')];
    await fill(store, idle, 2);
    await fill(store, written, 1, today + 5);
    await store.claim(again, claim, today + 5);
    expect(await store.prune(today + 10, 10)).toEqual({ items: 0, boxes: 0 });
    expect(await store.prune(today + 11, 10)).toEqual({ items: 0, boxes: 1 });
    expect(await store.find(idle)).toBeUndefined();
    expect(said(await store.read(written, 0, megabyte))).toEqual(['1:item 1']);
    expect(await store.claim(idle, claim, today + 11)).toBe('claimed');
    expect(await store.read(idle, 0, megabyte)).toEqual({ head: 0, items: [] });
  });

  test(`[RS10] ${kind}: sums belong to nobody, and it says whether it is well`, async () => {
    const store = await fresh();
    expect(await store.stats()).toEqual({ boxes: 0, erased: 0, items: 0, bytes: 0 });
    for (const letter of ['a', 'b', 'c']) await fill(store, await claimed(store, letter), 2);
    await store.eraseBox(id('b'), today);
    expect(await store.stats()).toEqual({ boxes: 3, erased: 1, items: 4, bytes: 24 });
    expect(await store.isWell()).toBe(true);
    await store.close();
    expect(await store.isWell()).toBe(false);
  });

  test(`[RS1] ${kind}: what was answered is there for whoever opens it next`, async () => {
    const opener = await place();
    const first = await opened(opener);
    const box = await claimed(first);
    await fill(first, box, 3);
    await first.close();
    const next = await opened(opener);
    expect(said(await next.read(box, 0, megabyte))).toEqual(['1:item 1', '2:item 2', '3:item 3']);
    expect(await next.append(box, item(4), room, today)).toEqual({ ok: true, value: { cursor: 4 } });
  });

  test(
    `[RS11] ${kind}: whatever is asked of it in whatever order, it answers as the plain model does`,
    async () => {
      const life = fc.asyncProperty(anyLife, async (acts) => {
        const [store, model] = [await fresh(), modelStore()];
        let day = today;
        for (const [act, days] of acts) {
          day += days;
          expect(await act(store, day)).toEqual(await act(model, day));
          expect(await seenOf(store)).toEqual(await seenOf(model));
        }
        await store.close();
      });
      await fc.assert(life, { numRuns: runs });
    },
    patience,
  );
}
