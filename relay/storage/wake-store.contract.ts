import type { Wake } from '@unhurried/sync/wire';
import { afterEach, expect, test } from 'vitest';
import type { BoxStore } from './index.ts';

const today = 20_000;
const hash = (letter: string): string => letter.repeat(43);
const wake = (letter: string, ...times: readonly number[]): Wake => ({
  endpoint: `https://push.example/${letter}`,
  p256dh: letter.repeat(87),
  auth: letter.repeat(22),
  times,
});
const waking = (by: string, letter = by) => {
  const { times: _, ...rest } = wake(letter, 0);
  return { hash: hash(by), ...rest };
};

/** Opens one more instance over the same place. */
type Opener = () => Promise<BoxStore>;

/** What every store must do for wake-ups. A part of the one contract of stores. */
export function wakeStoreContract(kind: string, place: () => Promise<Opener>): void {
  const open: BoxStore[] = [];
  afterEach(async () => void (await Promise.all(open.splice(0).map((store) => store.close()))));

  const opened = async (opener: Opener) => {
    const store = await opener();
    open.push(store);
    return store.wakes;
  };
  const fresh = async () => opened(await place());

  test(`[RS15] ${kind}: who is due at a minute is told, in any of four places, and nobody else`, async () => {
    const wakes = await fresh();
    expect(await wakes.keep(hash('a'), wake('a', 0, 480, 960, 1425), 9, today)).toBe(true);
    expect(await wakes.keep(hash('b'), wake('b', 480), 9, today)).toBe(true);
    for (const minutes of [0, 960, 1425]) expect(await wakes.at(minutes)).toEqual([waking('a')]);
    expect(await wakes.at(480)).toEqual([waking('a'), waking('b')]);
    expect(await wakes.at(15)).toEqual([]);
  });

  test(`[RS15] ${kind}: what a token keeps anew, and an endpoint kept anew, takes the place of what was`, async () => {
    const wakes = await fresh();
    await wakes.keep(hash('a'), wake('a', 0, 480), 9, today);
    await wakes.keep(hash('a'), wake('b', 480, 495), 9, today);
    expect([await wakes.at(0), await wakes.at(480)]).toEqual([[], [waking('a', 'b')]]);
    await wakes.keep(hash('c'), wake('b', 480), 9, today);
    expect([await wakes.at(480), await wakes.at(495)]).toEqual([[waking('c', 'b')], []]);
  });

  test(`[RS15] ${kind}: there is an end to how many; those that are there may still change`, async () => {
    const wakes = await fresh();
    for (const letter of ['a', 'b']) expect(await wakes.keep(hash(letter), wake(letter, 0), 2, today)).toBe(true);
    expect(await wakes.keep(hash('c'), wake('c', 0), 2, today)).toBe(false);
    expect(await wakes.keep(hash('a'), wake('a', 15), 2, today)).toBe(true);
    expect(await wakes.keep(hash('c'), wake('b', 30), 2, today)).toBe(true);
    expect([await wakes.at(0), await wakes.at(15), await wakes.at(30)]).toEqual([
      [],
      [waking('a')],
      [waking('c', 'b')],
    ]);
  });

  test(`[RS15] ${kind}: forgetting by endpoint leaves a newer one alone; forgetting by token does not`, async () => {
    const wakes = await fresh();
    await wakes.keep(hash('a'), wake('b', 0), 9, today);
    await wakes.drop(hash('a'), wake('a').endpoint);
    expect(await wakes.at(0)).toHaveLength(1);
    await wakes.drop(hash('a'), wake('b').endpoint);
    await wakes.drop(hash('x'));
    expect(await wakes.at(0)).toEqual([]);
    await wakes.keep(hash('a'), wake('a', 0), 9, today);
    await wakes.drop(hash('a'));
    expect(await wakes.at(0)).toEqual([]);
  });

  test(`[RS16] ${kind}: of many who ask for a quarter of an hour at once, one has it, and it is never given again`, async () => {
    const opener = await place();
    const all = [await opened(opener), await opened(opener), await opened(opener)];
    const claims = (quarter: number) => Promise.all([...all, ...all].map((wakes) => wakes.claim(quarter)));
    for (const quarter of [1_958_000, 1_958_001, 1_958_009]) {
      expect((await claims(quarter)).filter(Boolean)).toHaveLength(1);
      expect((await claims(quarter)).filter(Boolean)).toHaveLength(0);
    }
    expect(await all[1]?.claim(1_958_008)).toBe(false);
  });

  test(`[RS16] ${kind}: a clock that was far ahead keeps nobody asleep`, async () => {
    const wakes = await fresh();
    expect(await wakes.claim(4_000_000)).toBe(true);
    expect([await wakes.claim(1_958_000), await wakes.claim(1_958_000)]).toEqual([true, false]);
  });

  test(`[RS9] ${kind}: whoever kept nothing anew for long is forgotten, and only then`, async () => {
    const wakes = await fresh();
    await wakes.keep(hash('a'), wake('a', 0), 9, today);
    await wakes.keep(hash('b'), wake('b', 0), 9, today);
    await wakes.keep(hash('b'), wake('b', 0), 9, today + 5);
    expect(await wakes.prune(today + 10, 10)).toBe(0);
    expect(await wakes.prune(today + 11, 10)).toBe(1);
    expect(await wakes.at(0)).toEqual([waking('b')]);
  });

  test(`[RS1] ${kind}: what was kept is there for whoever opens it next`, async () => {
    const opener = await place();
    const first = await opener();
    await first.wakes.keep(hash('a'), wake('a', 0), 9, today);
    await first.close();
    expect(await (await opened(opener)).at(0)).toEqual([waking('a')]);
  });
}
