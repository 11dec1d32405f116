import { connect } from 'node:net';
import { setTimeout as pause } from 'node:timers/promises';
import { expect, test } from 'vitest';
import { WebSocket } from 'ws';
import { relayOnTrial, type Wanted } from './on-trial.contract.ts';
import { append, ask, claim, claimed, newMailbox, phoneAt, read, until } from './phone.contract.ts';

const rates = {
  claimsPerHour: 1e6,
  appendsPerMinute: 1e6,
  readsPerMinute: 1e6,
  livePerMinute: 1e6,
  wakesPerHour: 1e6,
  socketsPerAddress: 1e3,
};
const limited = (more: Partial<typeof rates>, wanted: Wanted = {}) =>
  relayOnTrial({ ...wanted, mail: { rates: { ...rates, ...more } } });

test('[RE16] claims, appends and readings have a budget each', async () => {
  const relay = await limited({ claimsPerHour: 2, appendsPerMinute: 3, readsPerMinute: 4 });
  const { origin } = relay;
  const mailbox = await claimed(origin);
  await claimed(origin);
  const refused = await claim(origin, newMailbox());
  expect([refused.status, refused.headers.get('retry-after'), await refused.json()]).toEqual([
    429,
    '60',
    { refusal: 'too-fast' },
  ]);
  const appended = [1, 2, 3, 4].map(() => append(origin, mailbox, 'x'));
  expect((await Promise.all(appended)).map(({ status }) => status).sort()).toEqual([200, 200, 200, 429]);
  const erasing = await ask(origin, `${mailbox.box}/items?cursors=1`, { method: 'DELETE', token: mailbox.write });
  expect(erasing.status).toBe(429);
  for (let at = 0; at < 4; at++) expect((await read(origin, mailbox)).head).toBe(3);
  expect((await ask(origin, `${mailbox.box}/items?since=0`, { token: mailbox.read })).status).toBe(429);
  await relay.close();
});

test('[RE16] fleeting frames have a budget of their own', async () => {
  const relay = await limited({ livePerMinute: 2 });
  const { box, write } = await claimed(relay.origin);
  const phone = await phoneAt(relay.origin);
  phone.say({ say: 'watch', box, token: write, since: 0 });
  for (let at = 0; at < 3; at++) phone.say({ say: 'live', box, token: write, frame: String(at) });
  await until(() => phone.heard.length === 3);
  expect(phone.heard.map((said) => ('frame' in said ? said.frame : said.say))).toEqual(['0', '1', 'refused']);
  phone.socket.close();
  await relay.close();
});

test('[RE15] [RE16] behind a proxy each visitor has a budget; before one, nobody gets more by writing a header', async () => {
  for (const [proxies, statuses] of [
    [1, [201, 201, 429]],
    [0, [201, 429, 429]],
  ] as const) {
    const relay = await limited({ claimsPerHour: 1 }, { proxies });
    const from = async (address: string) => {
      const made = newMailbox();
      const body = JSON.stringify({ write: made.write, read: made.read, keepDays: 1 });
      const headers = { 'X-Forwarded-For': address };
      return (await ask(relay.origin, made.box, { method: 'PUT', body, headers })).status;
    };
    const seen = [await from('192.0.2.1'), await from('192.0.2.2'), await from('198.51.100.9, 192.0.2.1')];
    expect(seen).toEqual(statuses);
    await relay.close();
  }
});

const refusedSocket = (origin: string): Promise<number> =>
  new Promise((done) => {
    const socket = new WebSocket(`${origin.replace('http', 'ws')}/v1/live`);
    socket.on('unexpected-response', (_request, answer) => {
      done(answer.statusCode ?? 0);
      socket.terminate();
    });
    socket.on('error', () => undefined).on('open', () => done(101));
  });

test('[RE16] one address holds so many lines open, and a place given back is free again', async () => {
  const relay = await limited({ socketsPerAddress: 2 });
  const [first] = [await phoneAt(relay.origin), await phoneAt(relay.origin)];
  expect(await refusedSocket(relay.origin)).toBe(429);
  first?.socket.close();
  await first?.closed;
  await until(async () => (await refusedSocket(relay.origin)) === 101);
  await relay.close();
});

test('[RE16] without a place to wait in, a reading is answered with what there is now', async () => {
  const relay = await limited({ socketsPerAddress: 2 });
  const mailbox = await claimed(relay.origin);
  const waiting = [read(relay.origin, mailbox, 'since=0&wait=20'), read(relay.origin, mailbox, 'since=0&wait=20')];
  await pause(100);
  const since = performance.now();
  expect(await read(relay.origin, mailbox, 'since=0&wait=20')).toEqual({ head: 0, items: [] });
  expect(performance.now() - since).toBeLessThan(2000);
  await append(relay.origin, mailbox, 'one');
  expect((await Promise.all(waiting)).map(({ head }) => head)).toEqual([1, 1]);
  await relay.close();
});

test('[RE16] items on their way in have an end for one address; a place is free again when one is through', async () => {
  const relay = await limited({});
  const mailbox = await claimed(relay.origin);
  const bodies = Array.from({ length: 17 }, () => new TransformStream<Uint8Array, Uint8Array>());
  const writers = bodies.map(({ writable }) => writable.getWriter());
  for (const writer of writers) void writer.write(new Uint8Array(9)).catch(() => undefined);
  const answers = bodies.map(({ readable }) => append(relay.origin, mailbox, readable, { duplex: 'half' }));
  const refused = await Promise.race(answers);
  expect([refused.status, await refused.json()]).toEqual([429, { refusal: 'too-fast' }]);
  for (const writer of writers) void writer.close().catch(() => undefined);
  const statuses = (await Promise.all(answers)).map(({ status }) => status).sort();
  expect(statuses).toEqual([...Array.from({ length: 16 }, () => 200), 429]);
  expect((await append(relay.origin, mailbox, 'one')).status).toBe(200);
  await relay.close();
});

test('[RE16] pages on their way out have an end for one address', async () => {
  const relay = await limited({});
  const [mailbox, idle] = [await claimed(relay.origin), await claimed(relay.origin)];
  await append(relay.origin, mailbox, 'one');
  const lines = (path: string, token: string) =>
    `GET /v1/box/${path} HTTP/1.1\r\nHost: localhost\r\nAuthorization: Bearer ${token}\r\n\r\n`;
  // On one line answers leave in order: behind one that waits, pages pile up in the memory of the relay.
  const waiting = lines(`${idle.box}/items?since=0&wait=25`, idle.read);
  const page = lines(`${mailbox.box}/items?since=0`, mailbox.read);
  const piling = connect(relay.serving.port, 'localhost', () => piling.write(waiting + page.repeat(16)));
  const status = async (since: number) =>
    (await ask(relay.origin, `${mailbox.box}/items?since=${since}`, { token: mailbox.read })).status;
  await until(async () => (await status(0)) === 429);
  expect(await status(1)).toBe(200);
  piling.destroy();
  await until(async () => (await status(0)) === 200);
  await relay.close();
});

test('[RE16] all connections together have an end, and a tenth stays for those who hold none', async () => {
  const relay = await limited({}, { sockets: 10 });
  const phones = await Promise.all(Array.from({ length: 9 }, () => phoneAt(relay.origin)));
  expect(await refusedSocket(relay.origin)).toBe(429);
  expect((await fetch(`${relay.origin}/healthz`)).status).toBe(200);
  for (const { socket } of phones) socket.close();
  await relay.close();
});
