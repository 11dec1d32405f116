import { connect } from 'node:net';
import { setTimeout as pause } from 'node:timers/promises';
import { expect, test } from 'vitest';
import { complaining } from './index.ts';
import { relayOnTrial } from './on-trial.contract.ts';
import { append, ask, claimed, phoneAt, read, until } from './phone.contract.ts';

test('[RE8] readings that wait are answered at once with what there is', async () => {
  const relay = await relayOnTrial();
  const mailbox = await claimed(relay.origin);
  await append(relay.origin, mailbox, 'one');
  const waiting = [1, 2, 3].map(() => read(relay.origin, mailbox, 'since=1&wait=25'));
  await pause(100);
  const since = performance.now();
  const gone = relay.serving.leave(10_000);
  expect(await Promise.all(waiting)).toEqual([1, 2, 3].map(() => ({ head: 1, items: [] })));
  await gone;
  expect(performance.now() - since).toBeLessThan(3000);
  await relay.close();
});

test('[RE8] sockets are closed with 1001; one that does not answer the farewell is cut off', async () => {
  const relay = await relayOnTrial();
  const phone = await phoneAt(relay.origin);
  const silent = await phoneAt(relay.origin);
  silent.socket.pause();
  const since = performance.now();
  await relay.serving.leave(300);
  expect(await phone.closed).toBe(1001);
  expect(performance.now() - since).toBeLessThan(3000);
  silent.socket.resume();
  await silent.closed;
  await relay.close();
});

test('[RE8] an append under way is finished; whoever comes later on that connection is told of the leaving', async () => {
  const relay = await relayOnTrial();
  const mailbox = await claimed(relay.origin);
  const body = new ReadableStream({
    async start(controller) {
      controller.enqueue(new TextEncoder().encode('one '));
      await pause(200);
      controller.enqueue(new TextEncoder().encode('and the rest'));
      controller.close();
    },
  });
  const under = append(relay.origin, mailbox, body, { duplex: 'half' });
  await pause(80);
  const gone = relay.serving.leave(5000);
  const answer = await under;
  expect([answer.status, answer.headers.get('connection')]).toEqual([200, 'close']);
  expect((await relay.store.find(mailbox.box))?.head).toBe(1);
  await gone;
  await relay.close();
});

test('[RE8] a mailbox asked for on a connection from before is refused by name', async () => {
  const relay = await relayOnTrial();
  const { box } = await claimed(relay.origin);
  const socket = connect(relay.serving.port, 'localhost');
  let said = '';
  socket.on('data', (bytes) => {
    said += String(bytes);
  });
  const closed = new Promise((done) => socket.once('close', done));
  await new Promise<void>((sent) =>
    socket.write(`GET /v1/box/${box}/items?since=0 HTTP/1.1\r\nHost: localhost\r\n`, () => sent()),
  );
  await ask(relay.origin, `${box}/items?since=0`);
  const gone = relay.serving.leave(3000);
  socket.write('\r\n');
  await Promise.all([gone, closed]);
  expect(said).toMatch(/^HTTP\/1\.1 503[\s\S]*\{"refusal":"leaving"\}/);
  await relay.close();
});

test('[RE7] a store that does not answer makes the relay unready, and every mailbox says so', async () => {
  const relay = await relayOnTrial();
  const mailbox = await claimed(relay.origin);
  const ready = async () => (await fetch(`${relay.origin}/readyz`)).status;
  expect(await ready()).toBe(200);
  relay.breakStore();
  await until(async () => (await ready()) === 503);
  expect((await fetch(`${relay.origin}/healthz`)).status).toBe(200);
  const answer = await ask(relay.origin, `${mailbox.box}/items?since=0`, { token: mailbox.read });
  expect([answer.status, await answer.json()]).toEqual([500, { refusal: 'unwell' }]);
  await relay.close();
});

test('[RE18] a store that breaks ends a socket that needed it, is told of, and harms nobody else', async () => {
  const relay = await relayOnTrial();
  const mailbox = await claimed(relay.origin);
  const phone = await phoneAt(relay.origin);
  relay.breakStore();
  phone.say({ say: 'watch', box: mailbox.box, token: mailbox.read, since: 0 });
  expect(await phone.closed).toBe(1011);
  expect((await append(relay.origin, mailbox, 'one')).status).toBe(500);
  expect(relay.troubles.length).toBeGreaterThanOrEqual(2);
  await relay.close();
});

test("[RE18] the store's own short word is said once a minute, and nothing else of an error", () => {
  let now = 0;
  const said: string[] = [];
  const complain = complaining(
    (sentence) => said.push(sentence),
    () => now,
  );
  complain(Object.assign(new Error('box abc is locked'), { code: 'SQLITE_BUSY' }));
  complain(new Error('another'));
  now = 60_000;
  complain(new Error('The store is unwell (53100).'));
  now = 120_000;
  complain(new TypeError('box abc'));
  now = 180_000;
  complain('box abc');
  expect(said).toEqual([
    'The store is unwell (SQLITE_BUSY).',
    'The store is unwell (53100).',
    'The store is unwell (TypeError).',
    'The store is unwell (unknown).',
  ]);
});
