import { request } from 'node:http';
import { connect } from 'node:net';
import { limits } from '@unhurried/sync/wire';
import { afterAll, beforeAll, expect, test } from 'vitest';
import { type RelayOnTrial, relayOnTrial } from './on-trial.contract.ts';
import { append, ask, claim, claimed, claimOf, newItem, newMailbox, pageOf, read } from './phone.contract.ts';

let relay: RelayOnTrial;
let origin = '';
beforeAll(async () => {
  relay = await relayOnTrial({ patience: 300 });
  origin = relay.origin;
});
afterAll(() => relay.close());

const said = async (answer: Response): Promise<unknown[]> => [answer.status, await answer.json()];

test('[RE12] PUT a mailbox: 201, 200 for the same claim, 409 for another', async () => {
  const mailbox = newMailbox();
  const first = await claim(origin, mailbox);
  expect([first.status, await first.text()]).toEqual([201, '']);
  expect((await claim(origin, mailbox)).status).toBe(200);
  const other = JSON.stringify({ ...claimOf(mailbox), keepDays: 31 });
  expect(await said(await ask(origin, mailbox.box, { method: 'PUT', body: other }))).toEqual([
    409,
    { refusal: 'taken' },
  ]);
});

test('[RE12] POST an item: its cursor, again for the same item, a conflict with the head, too large', async () => {
  const mailbox = await claimed(origin);
  const item = newItem();
  expect(await said(await append(origin, mailbox, 'one', { item }))).toEqual([200, { cursor: 1 }]);
  expect(await said(await append(origin, mailbox, 'two', { after: 1 }))).toEqual([200, { cursor: 2 }]);
  expect(await said(await append(origin, mailbox, 'one', { item, after: 0 }))).toEqual([200, { cursor: 1 }]);
  expect(await said(await append(origin, mailbox, 'x', { after: 1 }))).toEqual([409, { refusal: 'conflict', head: 2 }]);
  const large = new Uint8Array(limits.itemBytes);
  expect((await append(origin, mailbox, large)).status).toBe(200);
  expect(await said(await append(origin, mailbox, new Uint8Array(limits.itemBytes + 1)))).toEqual([
    413,
    { refusal: 'too-large' },
  ]);
  expect((await read(origin, mailbox)).head).toBe(3);
});

test('[RE12] POST into a mailbox, or a relay, without room: 507', async () => {
  const small = await relayOnTrial({ mail: { room: { boxBytes: 1000, boxItems: 3 } } });
  const mailbox = await claimed(small.origin);
  expect((await append(small.origin, mailbox, new Uint8Array(900))).status).toBe(200);
  expect(await said(await append(small.origin, mailbox, new Uint8Array(101)))).toEqual([507, { refusal: 'full' }]);
  await small.close();
  const smaller = await relayOnTrial({ mail: { maxBytes: 5000 } });
  const only = await claimed(smaller.origin);
  expect((await append(smaller.origin, only, new Uint8Array(3900))).status).toBe(200);
  expect(await said(await append(smaller.origin, only, new Uint8Array(100)))).toEqual([507, { refusal: 'full' }]);
  expect(await said(await claim(smaller.origin, newMailbox()))).toEqual([507, { refusal: 'full' }]);
  expect((await claim(smaller.origin, only)).status).toBe(200);
  await smaller.close();
});

test('[RE12] GET items: a page for either token', async () => {
  const mailbox = await claimed(origin);
  for (const text of ['one', 'two', 'three']) await append(origin, mailbox, text);
  const page = await read(origin, mailbox, 'since=1');
  expect([page.head, page.items.map(({ cursor, bytes }) => [cursor, Buffer.from(bytes).toString()])]).toEqual([
    3,
    [
      [2, 'two'],
      [3, 'three'],
    ],
  ]);
  const own = await ask(origin, `${mailbox.box}/items?since=3`, { token: mailbox.write });
  expect([own.headers.get('content-type'), await pageOf(own)]).toEqual([
    'application/octet-stream',
    { head: 3, items: [] },
  ]);
});

test('[RM5] GET items with wait: held until something is there, or until the time is up', async () => {
  const mailbox = await claimed(origin);
  await append(origin, mailbox, 'one');
  const since = performance.now();
  expect(await read(origin, mailbox, 'since=1&wait=1')).toEqual({ head: 1, items: [] });
  expect(performance.now() - since).toBeGreaterThan(950);
  const waiting = read(origin, mailbox, 'since=1&wait=20');
  await append(origin, mailbox, 'two');
  expect((await waiting).items.map(({ cursor }) => cursor)).toEqual([2]);
  expect((await read(origin, mailbox, 'since=1&wait=20')).head).toBe(2);
  expect(performance.now() - since).toBeLessThan(10_000);
});

test('[RE12] DELETE items, and the mailbox', async () => {
  const mailbox = await claimed(origin);
  for (const text of ['one', 'two', 'three']) await append(origin, mailbox, text);
  const items = `${mailbox.box}/items`;
  const erased = await ask(origin, `${items}?cursors=1,3,9`, { method: 'DELETE', token: mailbox.write });
  expect([erased.status, await erased.text()]).toEqual([204, '']);
  expect((await read(origin, mailbox)).items.map(({ cursor }) => cursor)).toEqual([2]);
  const gone = await ask(origin, mailbox.box, { method: 'DELETE', token: mailbox.write });
  expect([gone.status, await gone.text()]).toEqual([204, '']);
});

test('[RM4] an erased mailbox reads as an idle one, held like one, and takes nothing', async () => {
  const [erased, idle] = [await claimed(origin), await claimed(origin)];
  for (const mailbox of [erased, idle]) await append(origin, mailbox, 'one');
  await ask(origin, erased.box, { method: 'DELETE', token: erased.write });
  expect(await read(origin, erased)).toEqual({ head: 1, items: [] });
  expect(await read(origin, erased, 'since=1')).toEqual(await read(origin, idle, 'since=1'));
  const since = performance.now();
  expect(await read(origin, erased, 'since=1&wait=1')).toEqual({ head: 1, items: [] });
  expect(performance.now() - since).toBeGreaterThan(950);
  for (const answer of [
    await append(origin, erased, 'two'),
    await ask(origin, `${erased.box}/items?since=0`, { token: erased.write }),
    await ask(origin, erased.box, { method: 'DELETE', token: erased.write }),
  ]) {
    expect(await said(answer)).toEqual([404, { refusal: 'no-such-box' }]);
  }
  expect((await claim(origin, erased)).status).toBe(409);
});

test('[RM4] an unknown mailbox and a token that does not fit are answered alike, to the byte', async () => {
  const mailbox = await claimed(origin);
  await append(origin, mailbox, 'one');
  const [stranger, nowhere] = [newMailbox(), newMailbox().box];
  const whole = async (answer: Response) => {
    const headers = [...answer.headers].filter(([name]) => name !== 'date');
    return JSON.stringify([answer.status, headers, await answer.text()]);
  };
  for (const [query, method, more] of [
    ['/items?since=0', 'GET', {}],
    ['/items', 'POST', { item: newItem(), body: 'x' }],
    ['/items?cursors=1', 'DELETE', {}],
    ['', 'DELETE', {}],
  ] as const) {
    const answers = [
      await ask(origin, `${nowhere}${query}`, { method, token: stranger.write, ...more }),
      await ask(origin, `${mailbox.box}${query}`, { method, token: stranger.write, ...more }),
      await ask(origin, `${mailbox.box}${query}`, { method, ...more }),
      ...(method === 'GET'
        ? []
        : [await ask(origin, `${mailbox.box}${query}`, { method, token: mailbox.read, ...more })]),
    ];
    const seen = new Set(await Promise.all(answers.map(whole)));
    expect([method, seen.size, [...seen][0]]).toEqual([method, 1, expect.stringContaining('no-such-box')]);
  }
  expect((await read(origin, mailbox)).items).toHaveLength(1);
});

test('[RE13] any page may ask, without a cookie; only below /v1', async () => {
  const mailbox = await claimed(origin);
  const asking = await ask(origin, `${mailbox.box}/items?since=0`, {
    method: 'OPTIONS',
    headers: { Origin: 'https://elsewhere.example', 'Access-Control-Request-Method': 'GET' },
  });
  expect([asking.status, await asking.text()]).toEqual([204, '']);
  expect(asking.headers.get('access-control-allow-headers')).toBe(
    'Authorization, Content-Type, Unhurried-Item, Unhurried-After',
  );
  expect(asking.headers.get('access-control-allow-methods')).toBe('GET, POST, PUT, DELETE');
  expect(Number(asking.headers.get('access-control-max-age'))).toBeGreaterThan(0);
  const answers = [
    asking,
    await ask(origin, `${mailbox.box}/items?since=0`, { token: mailbox.read }),
    await ask(origin, `${mailbox.box}/items?since=0`),
    await ask(origin, 'nonsense'),
  ];
  for (const { headers } of answers) {
    expect(headers.get('access-control-allow-origin')).toBe('*');
    expect(headers.get('access-control-allow-credentials')).toBe(null);
    expect(headers.get('cross-origin-resource-policy')).toBe('cross-origin');
    expect(headers.get('cache-control')).toBe('no-store');
    expect(headers.get('x-content-type-options')).toBe('nosniff');
    expect(headers.get('content-security-policy')).toContain("default-src 'none'");
    expect(headers.get('set-cookie')).toBe(null);
  }
  const health = await fetch(`${origin}/healthz`);
  expect(health.headers.get('access-control-allow-origin')).toBe(null);
  expect(health.headers.get('cross-origin-resource-policy')).toBe('same-origin');
});

test('[RM1] what is no ask is 400, another method 405, and neither echoes anything', async () => {
  const { box, write } = await claimed(origin);
  expect(await said(await ask(origin, `${box}/items?since=x`, { token: write }))).toEqual([
    400,
    { refusal: 'malformed' },
  ]);
  expect(await said(await ask(origin, box, { method: 'PUT', body: '{"write":1}' }))).toEqual([
    400,
    { refusal: 'malformed' },
  ]);
  expect(await said(await ask(origin, '<script>'))).toEqual([400, { refusal: 'malformed' }]);
  expect(await said(await ask(origin, box, { method: 'POST', token: write }))).toEqual([
    405,
    { refusal: 'wrong-method' },
  ]);
});

/** A request whose body is written by hand, part by part. */
function byHand(path: string, headers: Record<string, string>) {
  const { port } = relay.serving;
  const sent = request({ host: 'localhost', port, path: `/v1/box/${path}`, method: 'POST', headers });
  const answered = new Promise<number>((done, failed) => {
    sent.on('response', (answer) => {
      answer.resume();
      done(answer.statusCode ?? 0);
    });
    sent.on('error', failed);
  });
  return { sent, answered };
}

test('[RE14] a body without a declared length is ended at the byte that is too much', async () => {
  const { box, write } = await claimed(origin);
  const headers = { Authorization: `Bearer ${write}`, 'Unhurried-Item': newItem(), 'Transfer-Encoding': 'chunked' };
  const { sent, answered } = byHand(`${box}/items`, headers);
  for (let part = 0; part < 12; part++) sent.write(new Uint8Array(64 * 1024));
  sent.end();
  expect(await answered).toBe(413);
});

test('[RE14] a body that stops coming is not waited for', async () => {
  const { box, write } = await claimed(origin);
  const headers = { Authorization: `Bearer ${write}`, 'Unhurried-Item': newItem(), 'Content-Length': '100' };
  const { sent, answered } = byHand(`${box}/items`, headers);
  sent.write('only this');
  expect(await answered).toBe(408);
  sent.destroy();
});

test('[RE14] a claim is small', async () => {
  const { box } = newMailbox();
  expect((await ask(origin, box, { method: 'PUT', body: ' '.repeat(1025) })).status).toBe(413);
});

test('[RE9] a visitor who hangs up in the middle of a body, or of a waiting, costs nothing', async () => {
  const mailbox = await claimed(origin);
  const { box, write } = mailbox;
  const cut = (text: string) =>
    new Promise<void>((done) => {
      const socket = connect(relay.serving.port, 'localhost', () => socket.write(text, () => socket.destroy()));
      socket.on('error', () => undefined).on('close', () => done());
    });
  const head = `/v1/box/${box}/items HTTP/1.1\r\nHost: localhost\r\nAuthorization: Bearer ${write}\r\n`;
  await cut(`POST ${head}Unhurried-Item: ${newItem()}\r\nContent-Length: 100\r\n\r\npart`);
  await cut(`GET ${head.replace('/items ', '/items?since=0&wait=20 ')}\r\n`);
  expect(await read(origin, mailbox)).toEqual({ head: 0, items: [] });
  expect(relay.troubles).toEqual([]);
});
