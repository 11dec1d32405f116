import { existsSync, mkdtempSync, readFileSync, rmSync, statSync, writeFileSync } from 'node:fs';
import { createServer } from 'node:net';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, afterEach, expect, test, vi } from 'vitest';
import { readConfig } from '../config/index.ts';
import { type House, openHouse } from './index.ts';
import { append, claimed, read } from './phone.contract.ts';
import { keepTidy } from './retention.ts';
import { openStore } from './rooms.ts';

const folder = mkdtempSync(join(tmpdir(), 'house-'));
afterAll(() => rmSync(folder, { recursive: true, force: true }));

const home = { appFolder: join(folder, 'app'), data: join(folder, 'data/unhurried.db') };
const troubles: unknown[] = [];
let open: House[] = [];
afterEach(async () => {
  for (const house of open) await house.leave(100);
  open = [];
});

async function opened(env: Record<string, string>) {
  const config = readConfig({ PORT: '0', APP: 'off', ...env }, home);
  if (!config.ok) throw new Error(config.refusal);
  const house = await openHouse(config.value, (error) => troubles.push(error));
  if (house.ok) open.push(house.value);
  return house;
}

async function openedWell(env: Record<string, string>): Promise<House> {
  const house = await opened(env);
  if (!house.ok) throw new Error(house.refusal);
  return house.value;
}

const freePort = (): Promise<number> =>
  new Promise((found) => {
    const probe = createServer().listen(0, '127.0.0.1', () => {
      const address = probe.address();
      probe.close(() => found(typeof address === 'object' && address ? address.port : 0));
    });
  });

test('[RF8] with nothing chosen there is one file, in a folder that its owner alone can read', async () => {
  const first = await openedWell({});
  const mailbox = await claimed(`http://localhost:${first.port}`);
  await append(`http://localhost:${first.port}`, mailbox, 'one');
  expect([statSync(join(folder, 'data')).mode & 0o777, statSync(home.data).mode & 0o777]).toEqual([0o700, 0o600]);
  await first.leave(100);
  const second = await openedWell({});
  expect((await read(`http://localhost:${second.port}`, mailbox)).head).toBe(1);
});

test('[RF7] what keeps the doors closed is one sentence that names the variable, and nothing stays open', async () => {
  const elsewhere = { DATA: join(folder, 'other.db') };
  const first = await openedWell(elsewhere);
  const taken = await opened({ ...elsewhere, PORT: String(first.port) });
  expect(taken).toEqual({ ok: false, refusal: expect.stringMatching(/^Could not open localhost:\d+ \(EADDRINUSE\)/) });
  const notes = join(folder, 'notes.txt');
  writeFileSync(notes, 'Dear diary, this is no database at all, and it must stay as it is.'.repeat(100));
  const before = readFileSync(notes);
  expect(await opened({ DATA: notes })).toEqual({
    ok: false,
    refusal: 'DATA names something that is no store of mailboxes. Nothing in it was changed.',
  });
  expect(readFileSync(notes)).toEqual(before);
  expect(await opened({ DATA: join(notes, 'x.db') })).toEqual({
    ok: false,
    refusal: expect.stringMatching(/^The mailboxes at DATA could not be opened \(\w+\)\.$/),
  });
  const nowhere = 'postgres://relay:secret@127.0.0.1:1/relay';
  const unreached = await opened({ DATABASE_URL: nowhere });
  expect(unreached).toEqual({
    ok: false,
    refusal: 'The mailboxes at DATABASE_URL could not be opened (ECONNREFUSED).',
  });
});

test('[RF7] a metrics port that is taken closes everything again', async () => {
  const METRICS_PORT = String(await freePort());
  const first = await openedWell({ DATA: join(folder, 'a.db'), METRICS_PORT });
  expect(String(first.metricsPort)).toBe(METRICS_PORT);
  const second = await opened({ DATA: join(folder, 'b.db'), METRICS_PORT });
  expect(second).toEqual({ ok: false, refusal: 'METRICS_PORT could not be opened (EADDRINUSE).' });
  // A store that is still open keeps its log beside it.
  expect([existsSync(join(folder, 'a.db-wal')), existsSync(join(folder, 'b.db-wal'))]).toEqual([true, false]);
});

test('[RE21] a relay that was not asked to count opens no second port', async () => {
  expect((await openedWell({ DATA: join(folder, 'c.db') })).metricsPort).toBeUndefined();
});

test('[RE22] what is too old is thrown away at the start and once a day, and that is counted', async () => {
  const config = readConfig({ DATA: join(folder, 'old.db') }, home);
  if (!config.ok || !config.value.mail) throw new Error('No mailboxes were chosen.');
  const store = await openStore(config.value.mail);
  if (!store.ok) throw new Error(store.refusal);
  const [kept, idle] = ['k'.repeat(43), 'i'.repeat(43)];
  const claim = { write: 'w'.repeat(43), read: 'r'.repeat(43), keepDays: 2 };
  const room = { boxBytes: 1e6, boxItems: 10 };
  const items = [1, 2].map((at) => ({ id: String(at).repeat(32), bytes: new Uint8Array(4) }));
  await store.value.claim(idle, claim, 900);
  await store.value.claim(kept, claim, 1000);
  for (const item of items) await store.value.append(kept, item, room, 1000);
  const pruned: (readonly [number, number])[] = [];
  const day = 86_400_000;
  const keeping = { store: store.value, idleDays: 100, now: () => 1003 * day, trouble: () => undefined };
  const stop = keepTidy({ ...keeping, pruned: (...gone) => pruned.push(gone) });
  await stop();
  expect(pruned).toEqual([[1, 1]]);
  expect((await store.value.read(kept, 0, 1e6))?.items.map(({ cursor }) => cursor)).toEqual([2]);
  expect(await store.value.find(idle)).toBeUndefined();
  await store.value.close();
});

test('[RE22] a store that breaks while it is tidied is told of, and tidied again the next day', async () => {
  vi.useFakeTimers({ toFake: ['setInterval', 'clearInterval'] });
  let asked = 0;
  const told: unknown[] = [];
  const store = { prune: async () => Promise.reject(new Error(`broken ${++asked}`)), wakes: { prune: async () => 0 } };
  const keeping = { store, idleDays: 100, now: Date.now, pruned: () => undefined };
  const stop = keepTidy({ ...keeping, trouble: (error) => told.push(error) });
  vi.advanceTimersByTime(2 * 86_400_000);
  await stop();
  vi.advanceTimersByTime(2 * 86_400_000);
  await stop();
  vi.useRealTimers();
  expect([asked, told.length]).toEqual([3, 3]);
});
