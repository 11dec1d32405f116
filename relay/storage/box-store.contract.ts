import { expect, test } from 'vitest';
import {
  bytes,
  claim,
  groundOf,
  id,
  item,
  itemId,
  megabyte,
  type Opener,
  room,
  said,
  today,
} from './box-ground.contract.ts';
import { boxUpkeepContract } from './box-upkeep.contract.ts';
import { wakeStoreContract } from './wake-store.contract.ts';

export type { Opener };

/** What every store of mailboxes must do. `place` answers with a new empty place. */
export function boxStoreContract(kind: string, place: () => Promise<Opener>): void {
  wakeStoreContract(kind, place);
  boxUpkeepContract(kind, place);
  const { opened, fresh, claimed, fill } = groundOf(place);

  test(`[RS2] ${kind}: a claim is final; the same one again is not refused, another is`, async () => {
    const store = await fresh();
    const box = await claimed(store);
    expect(await store.claim(box, claim, today + 1)).toBe('same');
    for (const other of [{ write: id('x') }, { read: id('x') }, { keepDays: 31 }]) {
      expect(await store.claim(box, { ...claim, ...other }, today)).toBe('taken');
    }
    expect(await store.find(box)).toEqual({ id: box, claim, head: 0, bytes: 0, items: 0, erased: false });
    expect(await store.find(id('b'))).toBeUndefined();
    expect(await store.read(id('b'), 0, megabyte)).toBeUndefined();
    expect(await store.append(id('b'), item(1), room, today)).toEqual({ ok: false, refusal: { kind: 'no-such-box' } });
  });

  test(`[RS2] ${kind}: of many who claim one id at once, one has it`, async () => {
    const opener = await place();
    const stores = [await opened(opener), await opened(opener)];
    const words = ['s', 't', 'u', 'v', 'w', 'x', 'y', 'z'];
    const answers = await Promise.all(
      words.map((letter, at) => stores[at % 2]?.claim(id('a'), { ...claim, write: id(letter) }, today)),
    );
    expect(answers.toSorted()).toEqual(['claimed', ...words.slice(1).map(() => 'taken')]);
    const owner = words[answers.indexOf('claimed')];
    expect((await stores[0]?.find(id('a')))?.claim.write).toBe(id(owner ?? ''));
  });

  test(`[RS3] ${kind}: an id met before answers with its cursor, whatever came since`, async () => {
    const store = await fresh();
    const box = await claimed(store);
    await fill(store, box, 3);
    const first = { ok: true, value: { cursor: 1 } };
    expect(await store.append(box, item(1, 0), room, today)).toEqual(first);
    expect(await store.append(box, item(1), { boxBytes: 0, boxItems: 0 }, today)).toEqual(first);
    await store.erase(box, [1]);
    expect(await store.append(box, item(1), room, today)).toEqual(first);
    expect(said(await store.read(box, 0, megabyte))).toEqual(['2:item 2', '3:item 3']);
    const other = await claimed(store, 'b');
    expect(await store.append(other, item(3), room, today)).toEqual(first);
  });

  test(`[RS3] ${kind}: the same item sent by both instances at once lies there once`, async () => {
    const opener = await place();
    const [one, two] = [await opened(opener), await opened(opener)];
    const box = await claimed(one);
    for (let round = 1; round <= 10; round += 1) {
      const answers = await Promise.all(
        Array.from({ length: 12 }, (_, at) => (at % 2 ? one : two).append(box, item(round), room, today)),
      );
      for (const answer of answers) expect(answer).toEqual({ ok: true, value: { cursor: round } });
    }
    expect(await one.find(box)).toMatchObject({ head: 10, items: 10 });
  });

  test(`[RS4] ${kind}: cursors rise by one, however many append at once through however many instances`, async () => {
    const opener = await place();
    const [one, two] = [await opened(opener), await opened(opener)];
    const box = await claimed(one);
    const answers = await Promise.all(
      Array.from({ length: 120 }, (_, at) => (at % 2 ? one : two).append(box, item(at), room, today)),
    );
    const cursors = answers.map((answer) => (answer.ok ? answer.value.cursor : -1));
    expect(cursors.toSorted((a, b) => a - b)).toEqual(Array.from({ length: 120 }, (_, at) => at + 1));
    const lies = new Map((await two.read(box, 0, megabyte))?.items.map((found) => [found.cursor, found.bytes]));
    for (const [at, cursor] of cursors.entries()) expect(lies.get(cursor)).toEqual(bytes(`item ${at}`));
  });

  test(`[RS4] ${kind}: nothing ever appears below what a reader has seen`, async () => {
    const opener = await place();
    const [writer, other, reader] = [await opened(opener), await opened(opener), await opened(opener)];
    const box = await claimed(writer);
    const writing = Promise.all(
      Array.from({ length: 100 }, (_, at) => (at % 2 ? writer : other).append(box, item(at), room, today)),
    );
    let since = 0;
    for (let looks = 0; since < 100 && looks < 5_000; looks += 1) {
      const page = await reader.read(box, since, 200);
      const cursors = page?.items.map(({ cursor }) => cursor) ?? [];
      expect(cursors).toEqual(cursors.map((_, at) => since + at + 1));
      since += cursors.length;
      expect(page?.head).toBeGreaterThanOrEqual(since);
      await new Promise(setImmediate);
    }
    await writing;
    expect(since).toBe(100);
  });

  test(`[RS5] ${kind}: what is written on a head lies only while that is the head`, async () => {
    const store = await fresh();
    const box = await claimed(store);
    expect(await store.append(box, item(1, 0), room, today)).toEqual({ ok: true, value: { cursor: 1 } });
    const conflict = { ok: false, refusal: { kind: 'conflict', head: 1 } };
    expect(await store.append(box, item(2, 0), room, today)).toEqual(conflict);
    expect(await store.append(box, item(2, 2), room, today)).toEqual(conflict);
    const race = await Promise.all([2, 3, 4, 5].map((at) => store.append(box, item(at, 1), room, today)));
    expect(race.filter(({ ok }) => ok)).toHaveLength(1);
    expect(await store.find(box)).toMatchObject({ head: 2, items: 2 });
  });

  test(`[RS6] ${kind}: a mailbox without room says so and takes again once something is erased`, async () => {
    const store = await fresh();
    const box = await claimed(store);
    const full = { ok: false, refusal: { kind: 'full' } };
    const two = { boxBytes: 1_000, boxItems: 2 };
    await store.append(box, item(1), two, today);
    await store.append(box, item(2), two, today);
    expect(await store.append(box, item(3), two, today)).toEqual(full);
    expect(await store.append(box, item(3), { boxBytes: 17, boxItems: 9 }, today)).toEqual(full);
    await store.erase(box, [1, 1, 99]);
    await store.erase(box, [1]);
    expect(await store.find(box)).toMatchObject({ head: 2, items: 1, bytes: 6 });
    expect(await store.append(box, item(3), two, today)).toEqual({ ok: true, value: { cursor: 3 } });
    const race = await Promise.all([4, 5, 6].map((at) => store.append(box, item(at), { ...two, boxItems: 3 }, today)));
    expect(race.filter(({ ok }) => ok)).toHaveLength(1);
  });

  test(`[RS7] ${kind}: pages are oldest first and end in time, and the head is told when nothing is left`, async () => {
    const store = await fresh();
    const box = await claimed(store);
    expect(await store.read(box, 0, megabyte)).toEqual({ head: 0, items: [] });
    await fill(store, box, 5);
    expect(said(await store.read(box, 3, megabyte))).toEqual(['4:item 4', '5:item 5']);
    expect(said(await store.read(box, 0, 8 + 2 * 18))).toEqual(['1:item 1', '2:item 2']);
    expect(said(await store.read(box, 0, 8 + 2 * 18 - 1))).toEqual(['1:item 1']);
    expect(said(await store.read(box, 0, 0))).toEqual(['1:item 1']);
    await store.erase(box, [4, 5]);
    expect(await store.read(box, 3, megabyte)).toEqual({ head: 5, items: [] });
    expect(await store.read(box, 77, megabyte)).toEqual({ head: 5, items: [] });
  });

  test(`[RS7] ${kind}: hands back every byte, and what a reader does to them changes nothing`, async () => {
    const store = await fresh();
    const box = await claimed(store);
    const every = Uint8Array.from({ length: 70_000 }, (_, at) => (at * 7) % 256);
    await store.append(box, { id: itemId(1), bytes: every.subarray(100) }, room, today);
    await store.append(box, { id: itemId(2), bytes: new Uint8Array() }, room, today);
    const page = await store.read(box, 0, megabyte);
    expect(page?.items.map((found) => found.bytes)).toEqual([every.slice(100), new Uint8Array()]);
    page?.items[0]?.bytes.fill(0);
    expect((await store.read(box, 0, megabyte))?.items[0]?.bytes).toEqual(every.slice(100));
  });
}
