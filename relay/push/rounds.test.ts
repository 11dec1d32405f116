import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, afterEach, beforeEach, expect, test, vi } from 'vitest';
import { type BoxStore, openSqlite, type Waking } from '../storage/index.ts';
import { keepWaking, type Outcome } from './index.ts';

const folder = mkdtempSync(join(tmpdir(), 'wakes-'));
afterAll(() => rmSync(folder, { recursive: true, force: true }));

const [second, minute, quarter] = [1000, 60_000, 900_000];
/** Eight in the morning of a day, UTC. */
const eight = 20_000 * 86_400_000 + 8 * 60 * minute;

let files = 0;
let path = '';
const open: BoxStore[] = [];
async function store(): Promise<BoxStore['wakes']> {
  const opened = await openSqlite(path);
  if (!opened.ok) throw new Error(opened.refusal.kind);
  open.push(opened.value);
  return opened.value.wakes;
}
beforeEach(() => {
  files += 1;
  path = join(folder, `${files}.db`);
  vi.useFakeTimers({ toFake: ['setInterval', 'clearInterval'] });
});
afterEach(async () => {
  vi.useRealTimers();
  await Promise.all(open.splice(0).map((each) => each.close()));
});

/** More than are woken at once. */
const many = Array.from({ length: 100 }, (_, at) => String.fromCharCode(0x400 + at));
const token = (letter: string) => letter.repeat(43);
const keep = (wakes: BoxStore['wakes'], letter: string, ...times: readonly number[]) =>
  wakes.keep(token(letter), { endpoint: `https://push.example/${letter}`, p256dh: 'p', auth: 'a', times }, 999, 20_000);

/** Until nothing is under way any more. */
const settle = async (): Promise<void> => {
  for (let turn = 0; turn < 50; turn++) await new Promise(setImmediate);
};

interface Watched {
  readonly woken: string[];
  readonly words: Outcome[];
  readonly troubles: unknown[];
  at: number;
  say: (waking: Waking) => Outcome;
}

const watched = (at: number): Watched => ({ woken: [], words: [], troubles: [], at, say: () => 'sent' });

function begin(wakes: BoxStore['wakes'], seen: Watched): () => Promise<void> {
  return keepWaking({
    store: wakes,
    post: async (waking) => {
      seen.woken.push(waking.hash[0] ?? '');
      return seen.say(waking);
    },
    now: () => seen.at,
    every: 5 * second,
    woke: (outcome) => seen.words.push(outcome),
    trouble: (error) => seen.troubles.push(error),
  });
}

async function pass(seen: Watched, milliseconds: number): Promise<void> {
  for (let gone = 0; gone < milliseconds; gone += 5 * second) {
    seen.at += 5 * second;
    vi.advanceTimersByTime(5 * second);
    await settle();
  }
}

test('[RW5] who is due is woken within seconds of the quarter, once, and nobody else', async () => {
  const wakes = await store();
  await keep(wakes, 'a', 480, 1200);
  await keep(wakes, 'b', 495);
  const seen = watched(eight - 10 * second);
  const stop = begin(wakes, seen);
  await pass(seen, 5 * second);
  expect(seen.woken).toEqual([]);
  await pass(seen, 10 * second);
  expect(seen.woken).toEqual(['a']);
  await pass(seen, quarter);
  expect(seen.woken).toEqual(['a', 'b']);
  expect(seen.words).toEqual(['sent', 'sent']);
  await stop();
  await pass(seen, 2 * minute);
  expect(seen.woken).toEqual(['a', 'b']);
});

test('[RW5] a day later at the same minute again, whatever happened before', async () => {
  const wakes = await store();
  await keep(wakes, 'a', 480);
  const seen = watched(eight);
  const stop = begin(wakes, seen);
  await settle();
  for (const day of [1, 2]) {
    seen.at = eight + day * 96 * quarter;
    await pass(seen, 10 * second);
  }
  expect(seen.woken).toEqual(['a', 'a', 'a']);
  await stop();
});

test('[RW5] several instances over one database wake each phone once', async () => {
  const stores = [await store(), await store(), await store()];
  const [first] = stores;
  if (!first) throw new Error('There is none.');
  for (const letter of 'abcdefgh') await keep(first, letter, 480);
  const all = stores.map((wakes) => {
    const seen = watched(eight + 2 * second);
    return { seen, stop: begin(wakes, seen) };
  });
  await settle();
  for (const { seen } of all) await pass(seen, 30 * second);
  expect(all.flatMap(({ seen }) => seen.woken).sort()).toEqual([...'abcdefgh']);
  for (const { stop } of all) await stop();
});

test('[RW5] an instance that comes back within five minutes still wakes; later it leaves the quarter out', async () => {
  const wakes = await store();
  await keep(wakes, 'a', 480, 495);
  const late = watched(eight + 5 * minute + second);
  const stopLate = begin(wakes, late);
  await pass(late, minute);
  expect(late.woken).toEqual([]);
  await stopLate();
  const soon = watched(eight + quarter + 4 * minute);
  const stopSoon = begin(wakes, soon);
  await settle();
  expect(soon.woken).toEqual(['a']);
  await stopSoon();
});

test('[RW5] whom the push service knows no more is forgotten; whoever was refused or not reached is tried again', async () => {
  const wakes = await store();
  for (const letter of 'abc') await keep(wakes, letter, 480);
  const seen = watched(eight);
  seen.say = ({ hash }) => (hash.startsWith('a') ? 'gone' : hash.startsWith('b') ? 'refused' : 'away');
  const stop = begin(wakes, seen);
  await settle();
  expect(seen.words.toSorted()).toEqual(['away', 'gone', 'refused']);
  expect((await wakes.at(480)).map(({ hash }) => hash[0])).toEqual(['b', 'c']);
  await stop();
});

test('[RW5] a phone that came anew while its old endpoint was found gone is not forgotten', async () => {
  const wakes = await store();
  await keep(wakes, 'a', 480);
  const seen = watched(eight);
  const anew = { endpoint: 'https://push.example/anew', p256dh: 'p', auth: 'a', times: [480] };
  let renewing: Promise<unknown> = Promise.resolve();
  seen.say = () => {
    renewing = wakes.keep(token('a'), anew, 99, 20_000);
    return 'gone';
  };
  const stop = begin(wakes, seen);
  await settle();
  await renewing;
  expect((await wakes.at(480)).map(({ endpoint }) => endpoint)).toEqual([anew.endpoint]);
  await stop();
});

test('[RW5] a store that breaks is told of and asked again; leaving wakes nobody more', async () => {
  const wakes = await store();
  for (const letter of many) await keep(wakes, letter, 480);
  let broken = true;
  const breaking = {
    ...wakes,
    claim: async (at: number) => (broken ? Promise.reject(new Error('broken')) : wakes.claim(at)),
  };
  const seen = watched(eight);
  let stop = async (): Promise<void> => undefined;
  let leaving: Promise<void> | undefined;
  seen.say = () => {
    leaving ??= stop();
    return 'sent';
  };
  stop = begin(breaking, seen);
  await pass(seen, 10 * second);
  expect([seen.troubles.length > 0, seen.woken]).toEqual([true, []]);
  broken = false;
  await pass(seen, 5 * second);
  await leaving;
  expect(seen.woken).toHaveLength(1);
});

test('[RW5] what cannot be sent within five minutes is left out, and the next quarter is not missed for it', async () => {
  const wakes = await store();
  for (const letter of many) await keep(wakes, letter, 480, 495);
  const seen = watched(eight + 4 * minute);
  let slow = true;
  seen.say = () => {
    if (slow) seen.at = eight + 5 * minute + second;
    return 'away';
  };
  const stop = begin(wakes, seen);
  await settle();
  const sent = seen.woken.length;
  expect([sent > 0, sent < many.length]).toEqual([true, true]);
  slow = false;
  seen.at = eight + quarter;
  await pass(seen, 5 * second);
  expect(seen.woken.length).toBe(sent + many.length);
  await stop();
});
