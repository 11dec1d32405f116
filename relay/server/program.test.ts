import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { setTimeout as pause } from 'node:timers/promises';
import { afterAll, expect, test } from 'vitest';
import {
  append,
  ask,
  claim,
  claimed,
  type Mailbox,
  newItem,
  newMailbox,
  pageOf,
  phoneAt,
  read,
  until,
} from './phone.contract.ts';
import { ran, removeProgram, running } from './program.contract.ts';

const folder = mkdtempSync(join(tmpdir(), 'program-'));
afterAll(() => {
  rmSync(folder, { recursive: true, force: true });
  removeProgram();
});

const rounds = process.env.DEEP ? 50 : 2;
/** Making the program ready for the first time takes its seconds. */
const slow = 60_000;

test(
  '[RF7] nonsense is refused before anything opens: one sentence, and exit code 1',
  async () => {
    for (const [env, name] of [
      [{ PORT: 'abc' }, 'PORT'],
      [{ RELAY_ORIGIN: 'https://relay.example/path', APP: 'on' }, 'RELAY_ORIGIN'],
      [{ NATS_URL: 'nats://127.0.0.1' }, 'NATS_URL'],
      [{ DATABASE_URL: 'redis://relay:secret@db' }, 'DATABASE_URL'],
      [{ APP: 'on', APP_FOLDER: join(folder, 'nowhere') }, 'APP_FOLDER'],
      [{ DATA: '/dev/null/x.db' }, 'DATA'],
    ] as const) {
      const { code, said, complained } = await ran(env);
      expect([name, code, said]).toEqual([name, 1, '']);
      expect(complained).toMatch(/^[^\n]+\.\n$/);
      expect(complained).toContain(name);
      expect(complained).not.toContain('secret');
    }
  },
  slow,
);

test(
  '[RC7] a fresh pair of keys is printed, another each time, and the program opens with it',
  async () => {
    const printed = async () => (await ran({ PORT: 'abc' }, 'push-keys')).said;
    const one = await printed();
    expect(one).toMatch(/^PUSH_PUBLIC_KEY=[\w-]{87}\nPUSH_PRIVATE_KEY=[\w-]{43}\n$/);
    expect(await printed()).not.toBe(one);
    const keys = Object.fromEntries(
      one
        .trim()
        .split('\n')
        .map((line) => line.split('=')),
    );
    const relay = await running({ ...keys, PUSH_CONTACT: 'mailto:host@relay.example', DATA: join(folder, 'wakes.db') });
    const headers = { Authorization: `Bearer ${newMailbox().read}` };
    const refused = await fetch(`${relay.origin}/v1/wake`, { method: 'PUT', headers, body: '{}' });
    expect([refused.status, await refused.json()]).toEqual([400, { refusal: 'malformed' }]);
    const { said, complained } = await relay.end('SIGTERM');
    expect(said + complained).not.toContain(keys.PUSH_PRIVATE_KEY);
  },
  slow,
);

test(
  '[RF6] [RC5] help, backup, restore and stats, as typed',
  async () => {
    const env = { DATA: join(folder, 'data/boxes.db') };
    expect((await ran({ PORT: 'abc' }, '--help')).said).toContain('RELAY_ORIGIN');
    const relay = await running(env);
    const mailbox = await claimed(relay.origin);
    await append(relay.origin, mailbox, 'four');
    const copy = join(folder, 'copy.db');
    expect((await ran(env, 'backup', copy)).code).toBe(0);
    expect((await ran(env, 'stats')).said).toBe('mailboxes 1\nof them erased 0\nitems 1\nbytes 4\n');
    const again = await ran(env, 'backup', copy);
    expect([again.code, again.complained]).toEqual([1, expect.stringMatching(/^[^\n]+\.\n$/)]);
    expect((await ran(env, 'backup')).code).toBe(1);
    expect((await ran(env, 'bakcup')).complained).toBe('There is no such command. --help lists what there is.\n');
    const { code, said } = await relay.end('SIGTERM');
    expect([code, said.split('\n').at(-2)]).toEqual([0, 'Unhurried is closed.']);
    const other = { DATA: join(folder, 'restored/boxes.db') };
    expect((await ran(other, 'restore', copy)).code).toBe(0);
    const second = await running(other);
    expect((await read(second.origin, mailbox)).items).toHaveLength(1);
    await second.end('SIGTERM');
    const app = { RELAY_ORIGIN: 'https://relay.example', APP: 'on' };
    expect((await ran(app, 'stats')).complained).toMatch(/^RELAY_ORIGIN/);
  },
  slow,
);

test(
  '[RE8] on SIGTERM phones are told and the process ends by itself, with code 0',
  async () => {
    const relay = await running({ DATA: join(folder, 'leaving.db') });
    const mailbox = await claimed(relay.origin);
    const phone = await phoneAt(relay.origin);
    const waiting = read(relay.origin, mailbox, 'since=0&wait=25');
    const ended = relay.end('SIGTERM');
    expect([await phone.closed, (await waiting).head, (await ended).code, (await ended).complained]).toEqual([
      1001,
      0,
      0,
      '',
    ]);
  },
  slow,
);

/** Writes one item after the other until it is told to stop, and remembers which were acknowledged. */
async function writer(origin: string, mailbox: Mailbox, log: Log, goesOn: () => boolean): Promise<void> {
  while (goesOn()) {
    const item = newItem();
    log.tried += 1;
    const answer = await append(origin, mailbox, item.repeat(20), { item }).catch(() => undefined);
    const told = answer?.ok ? await answer.json().catch(() => undefined) : undefined;
    if (told) log.acknowledged.set(Number(told.cursor), item);
  }
}

interface Log {
  tried: number;
  readonly acknowledged: Map<number, string>;
}

/** Starts the program, writes eight at a time, and kills it some moment later. */
async function killedWhileWriting(env: Record<string, string>, mailbox: Mailbox, log: Log): Promise<void> {
  const relay = await running(env);
  await claim(relay.origin, mailbox);
  let goesOn = true;
  const writers = Array.from({ length: 8 }, () => writer(relay.origin, mailbox, log, () => goesOn));
  const before = log.acknowledged.size;
  await until(() => log.acknowledged.size > before + 20);
  await pause(Math.random() * 100);
  const killed = relay.end('SIGKILL');
  goesOn = false;
  await Promise.all([killed, ...writers]);
}

/** All that lies in a mailbox, page by page. */
async function everything(origin: string, { box, read: token }: Mailbox): Promise<ReadonlyMap<number, string>> {
  const found = new Map<number, string>();
  for (let last = 0; ; last = Math.max(...found.keys())) {
    const page = await pageOf(await ask(origin, `${box}/items?since=${last}`, { token }));
    for (const { cursor, bytes } of page.items) found.set(cursor, Buffer.from(bytes).toString());
    if (page.items.length === 0) return found;
  }
}

test(
  '[RE23] killed under load, it has every append that it acknowledged, once',
  async () => {
    const env = { DATA: join(folder, 'killed.db'), CLAIMS_PER_HOUR: '1000', APPENDS_PER_MINUTE: '1000000000' };
    const mailbox = newMailbox();
    const log: Log = { tried: 0, acknowledged: new Map() };
    for (let round = 0; round < rounds; round++) await killedWhileWriting(env, mailbox, log);
    const relay = await running(env);
    const found = await everything(relay.origin, mailbox);
    expect(log.acknowledged.size).toBeGreaterThan(rounds * 20);
    expect(found.size).toBeLessThanOrEqual(log.tried);
    expect(new Set(found.values()).size).toBe(found.size);
    for (const [cursor, item] of log.acknowledged) expect(found.get(cursor)).toBe(item.repeat(20));
    await relay.end('SIGTERM');
  },
  slow + rounds * 10_000,
);
