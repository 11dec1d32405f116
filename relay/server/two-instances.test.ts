import { setTimeout as pause } from 'node:timers/promises';
import { afterAll, beforeAll, expect, test } from 'vitest';
import { type NatsServer, realNats } from '../bus/real-nats.gen.ts';
import { realPostgres } from '../storage/real-postgres.gen.ts';
import {
  append,
  ask,
  claimed,
  type Mailbox,
  newItem,
  newMailbox,
  type Phone,
  pageOf,
  phoneAt,
  read,
  until,
} from './phone.contract.ts';
import { type Running, removeProgram, running } from './program.contract.ts';

const nats = realNats();
const server = await realPostgres();
const slow = 90_000;

if (server.url && nats.start) {
  const { url, stop } = server;
  const { start } = nats;
  let bus: NatsServer;
  let env: Record<string, string>;
  let alive: Running[] = [];

  const instance = async (): Promise<Running> => {
    const made = await running(env);
    alive.push(made);
    return made;
  };

  beforeAll(async () => {
    bus = await start();
    env = { DATABASE_URL: url, NATS_URL: bus.url, CLAIMS_PER_HOUR: '10000', APPENDS_PER_MINUTE: '1000000000' };
  }, slow);
  afterAll(async () => {
    for (const each of alive) await each.end('SIGTERM');
    alive = [];
    await bus.kill();
    await stop();
    removeProgram();
  }, slow);

  const watching = async (origin: string, { box, read: token }: Mailbox): Promise<Phone> => {
    const phone = await phoneAt(origin);
    phone.say({ say: 'watch', box, token, since: 0 });
    const { box: nowhere } = newMailbox();
    phone.say({ say: 'watch', box: nowhere, token, since: 0 });
    await until(() => phone.heard.some((said) => said.box === nowhere));
    return phone;
  };

  const headOf = (phone: Phone, box: string): number =>
    Math.max(0, ...phone.heard.map((said) => (said.say === 'head' && said.box === box ? said.head : 0)));

  test(
    '[RE24] what is written at one is told at the other at once: heads, frames, and readings that wait',
    async () => {
      const [one, two] = [await instance(), await instance()];
      const mailbox = await claimed(one.origin);
      const phone = await watching(two.origin, mailbox);
      const waiting = read(two.origin, mailbox, 'since=0&wait=25');
      const since = performance.now();
      await append(one.origin, mailbox, 'one');
      expect((await waiting).items).toHaveLength(1);
      await until(() => headOf(phone, mailbox.box) === 1);
      const writer = await phoneAt(one.origin);
      writer.say({ say: 'live', box: mailbox.box, token: mailbox.write, frame: 'a hand' });
      await until(() => phone.heard.some((said) => said.say === 'live' && said.frame === 'a hand'));
      expect(performance.now() - since).toBeLessThan(5000);
      for (const { socket } of [phone, writer]) socket.close();
    },
    slow,
  );

  /** A phone that writes items one after the other, each until somebody has it, wherever that is. */
  async function writer(origins: () => string, mailbox: Mailbox, most: number, told: string[]): Promise<void> {
    for (let at = 0; at < most; at++) {
      const item = newItem();
      told.push(item);
      while (!(await appended(origins(), mailbox, item))) await pause(20);
    }
  }

  async function appended(origin: string, mailbox: Mailbox, item: string): Promise<boolean> {
    const answer = await append(origin, mailbox, item, { item }).catch(() => undefined);
    return answer?.ok === true && (await answer.json().catch(() => undefined)) !== undefined;
  }

  async function everything(origin: string, { box, read: token }: Mailbox): Promise<readonly string[]> {
    const found: string[] = [];
    for (let last = 0; ; ) {
      const page = await pageOf(await ask(origin, `${box}/items?since=${last}`, { token }));
      for (const { cursor, bytes } of page.items) {
        expect(cursor).toBe(last + 1);
        last = cursor;
        found.push(Buffer.from(bytes).toString());
      }
      if (page.items.length === 0) return found;
    }
  }

  test(
    '[RE24] one is killed in the middle: nothing is lost, nothing is there twice, watchers at the other go on',
    async () => {
      const [dying, staying] = [await instance(), await instance()];
      const mailbox = await claimed(dying.origin);
      const phone = await watching(staying.origin, mailbox);
      const items: string[] = [];
      let killed = false;
      const first = (): string => (killed ? staying : dying).origin;
      const writers = [first, first, first, () => staying.origin].map((origins) => writer(origins, mailbox, 40, items));
      await until(() => headOf(phone, mailbox.box) > 30);
      await dying.end('SIGKILL');
      alive = alive.filter((each) => each !== dying);
      killed = true;
      await Promise.all(writers);
      expect([...(await everything(staying.origin, mailbox))].sort()).toEqual([...items].sort());
      await until(() => headOf(phone, mailbox.box) === 160);
      phone.socket.close();
    },
    slow,
  );

  test(
    '[RE24] [RM6] while nobody carries messages between them, both are unready and serve; after it, nobody was forgotten',
    async () => {
      const [one, two] = [await instance(), await instance()];
      const mailbox = await claimed(one.origin);
      const phone = await watching(two.origin, mailbox);
      const ready = async ({ origin }: Running) => (await fetch(`${origin}/readyz`)).status;
      await bus.kill();
      await until(async () => (await ready(one)) === 503 && (await ready(two)) === 503);
      const waiting = read(two.origin, mailbox, 'since=0&wait=25');
      expect((await append(one.origin, mailbox, 'one')).status).toBe(200);
      expect((await read(two.origin, mailbox)).head).toBe(1);
      expect(headOf(phone, mailbox.box)).toBe(0);
      const since = performance.now();
      await bus.start();
      await until(() => headOf(phone, mailbox.box) === 1);
      expect((await waiting).head).toBe(1);
      expect(performance.now() - since).toBeLessThan(12_000);
      await until(async () => (await ready(one)) === 200 && (await ready(two)) === 200);
      phone.socket.close();
    },
    slow,
  );
} else {
  afterAll(() => server.stop?.());
  test(`Two instances: ${server.why ?? nats.why}`, ({ skip }) => skip());
}
