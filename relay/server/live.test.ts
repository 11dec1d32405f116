import { randomBytes } from 'node:crypto';
import { connect } from 'node:net';
import { setTimeout as pause } from 'node:timers/promises';
import { limits } from '@unhurried/sync/wire';
import { afterAll, beforeAll, expect, test } from 'vitest';
import { WebSocket } from 'ws';
import { type RelayOnTrial, relayOnTrial } from './on-trial.contract.ts';
import { append, ask, claimed, newMailbox, type Phone, phoneAt, read, until } from './phone.contract.ts';

let relay: RelayOnTrial;
let origin = '';
beforeAll(async () => {
  relay = await relayOnTrial();
  origin = relay.origin;
});
afterAll(() => relay.close());

/** Everything said before is answered once this is: words of one socket are heard in order. */
async function settled(phone: Phone): Promise<void> {
  const { box, write } = newMailbox();
  phone.say({ say: 'watch', box, token: write, since: 0 });
  await until(() => phone.heard.some((said) => said.box === box));
}

const about = (phone: Phone, box: string) => phone.heard.filter((said) => said.box === box);

test('[RM9] a watch is answered at once when the head is past what was read, and not otherwise', async () => {
  const [news, old] = [await claimed(origin), await claimed(origin)];
  for (const mailbox of [news, old]) await append(origin, mailbox, 'one');
  const phone = await phoneAt(origin);
  phone.say({ say: 'watch', box: news.box, token: news.read, since: 0 });
  phone.say({ say: 'watch', box: old.box, token: old.write, since: 1 });
  await settled(phone);
  expect(about(phone, news.box)).toEqual([{ say: 'head', box: news.box, head: 1 }]);
  expect(about(phone, old.box)).toEqual([]);
  phone.socket.close();
});

test('[RM9] each append tells the new head to those who watch, until they stop', async () => {
  const [mine, other] = [await claimed(origin), await claimed(origin)];
  const [phone, second] = [await phoneAt(origin), await phoneAt(origin)];
  phone.say({ say: 'watch', box: mine.box, token: mine.read, since: 0 });
  second.say({ say: 'watch', box: other.box, token: other.read, since: 0 });
  await Promise.all([settled(phone), settled(second)]);
  await append(origin, mine, 'one');
  await append(origin, mine, 'two');
  await until(() => about(phone, mine.box).length === 2);
  phone.say({ say: 'unwatch', box: mine.box });
  await settled(phone);
  await append(origin, mine, 'three');
  await settled(phone);
  expect(about(phone, mine.box)).toEqual([
    { say: 'head', box: mine.box, head: 1 },
    { say: 'head', box: mine.box, head: 2 },
  ]);
  expect(about(second, mine.box)).toEqual([]);
  for (const { socket } of [phone, second]) socket.close();
});

test('[RM9] a token that does not fit, and a mailbox that is not there, are refused alike and told nothing', async () => {
  const mailbox = await claimed(origin);
  const nowhere = newMailbox();
  const phone = await phoneAt(origin);
  phone.say({ say: 'watch', box: mailbox.box, token: nowhere.read, since: 0 });
  phone.say({ say: 'watch', box: nowhere.box, token: nowhere.read, since: 0 });
  await settled(phone);
  await append(origin, mailbox, 'one');
  await settled(phone);
  for (const { box } of [mailbox, nowhere]) {
    expect(about(phone, box)).toEqual([{ say: 'refused', box, why: 'no-such-box' }]);
  }
  phone.socket.close();
});

test('[RM9] one socket watches so many mailboxes', async () => {
  const phone = await phoneAt(origin);
  const all = await Promise.all(Array.from({ length: limits.watches + 1 }, () => claimed(origin)));
  for (const { box, read: token } of all) phone.say({ say: 'watch', box, token, since: 0 });
  await until(() => phone.heard.length > 0);
  expect(phone.heard).toEqual([{ say: 'refused', box: all.at(-1)?.box, why: 'too-fast' }]);
  const [first] = all;
  phone.say({ say: 'watch', box: first?.box ?? '', token: first?.read ?? '', since: 0 });
  if (first) await append(origin, first, 'one');
  await until(() => phone.heard.length === 2);
  expect(phone.heard[1]).toEqual({ say: 'head', box: first?.box, head: 1 });
  phone.socket.close();
});

test('[RM9] an erased mailbox is watched like an idle one', async () => {
  const mailbox = await claimed(origin);
  await append(origin, mailbox, 'one');
  await ask(origin, mailbox.box, { method: 'DELETE', token: mailbox.write });
  const phone = await phoneAt(origin);
  phone.say({ say: 'watch', box: mailbox.box, token: mailbox.read, since: 1 });
  phone.say({ say: 'live', box: mailbox.box, token: mailbox.write, frame: 'hand' });
  await settled(phone);
  expect(about(phone, mailbox.box)).toEqual([{ say: 'refused', box: mailbox.box, why: 'no-such-box' }]);
  phone.socket.close();
});

test('[RM10] a fleeting frame reaches those who watch that mailbox now, and is never stored', async () => {
  const [mine, other] = [await claimed(origin), await claimed(origin)];
  const [writer, reader, stranger] = [await phoneAt(origin), await phoneAt(origin), await phoneAt(origin)];
  reader.say({ say: 'watch', box: mine.box, token: mine.read, since: 0 });
  stranger.say({ say: 'watch', box: other.box, token: other.read, since: 0 });
  await Promise.all([settled(reader), settled(stranger)]);
  writer.say({ say: 'live', box: mine.box, token: mine.write, frame: 'a hand' });
  await until(() => about(reader, mine.box).length === 1);
  expect(about(reader, mine.box)).toEqual([{ say: 'live', box: mine.box, frame: 'a hand' }]);
  await settled(stranger);
  expect([...about(stranger, mine.box), ...about(stranger, other.box), ...writer.heard]).toEqual([]);
  expect(await read(origin, mine)).toEqual({ head: 0, items: [] });
  const late = await phoneAt(origin);
  late.say({ say: 'watch', box: mine.box, token: mine.read, since: 0 });
  await settled(late);
  expect(about(late, mine.box)).toEqual([]);
  for (const { socket } of [writer, reader, stranger, late]) socket.close();
});

test('[RM10] a frame takes the write token and is small', async () => {
  const { box, write, read: token } = await claimed(origin);
  const phone = await phoneAt(origin);
  phone.say({ say: 'watch', box, token, since: 0 });
  phone.say({ say: 'live', box, token, frame: 'x' });
  phone.say({ say: 'live', box, token: write, frame: 'é'.repeat(limits.liveBytes / 2 + 1) });
  phone.say({ say: 'live', box, token: write, frame: 'é'.repeat(limits.liveBytes / 2) });
  await until(() => about(phone, box).length === 3);
  expect(about(phone, box).map((said) => ('why' in said ? said.why : said.say))).toEqual([
    'no-such-box',
    'too-large',
    'live',
  ]);
  phone.socket.close();
});

test('[RM9] where a page came from is not asked', async () => {
  const mailbox = await claimed(origin);
  const phone = await phoneAt(origin, { Origin: 'https://elsewhere.example' });
  phone.say({ say: 'watch', box: mailbox.box, token: mailbox.read, since: 0 });
  await append(origin, mailbox, 'one');
  await until(() => phone.heard.length === 1);
  phone.socket.close();
});

test('[RE17] what is no word of the wire ends the socket, and nothing else', async () => {
  for (const [text, code] of [
    ['nonsense', 1008],
    ['{}', 1008],
    ['[]', 1008],
    [JSON.stringify({ say: 'watch', box: 'x', token: 'y', since: 0 }), 1008],
    [Buffer.from('{}'), 1008],
    ['x'.repeat(8193), 1009],
  ] as const) {
    const phone = await phoneAt(origin);
    phone.socket.send(text);
    expect([String(text).slice(0, 20), await phone.closed]).toEqual([String(text).slice(0, 20), code]);
  }
  expect((await fetch(`${origin}/healthz`)).status).toBe(200);
});

test('[RE17] a socket that talks without waiting for an answer is ended', async () => {
  const { box, write } = newMailbox();
  const phone = await phoneAt(origin);
  for (let at = 0; at < 5000; at++) phone.say({ say: 'live', box, token: write, frame: 'x' });
  expect(await phone.closed).toBe(1006);
});

test('[RE17] who does not answer a ping until the next one is gone; who answers stays', async () => {
  const quick = await relayOnTrial({ pulse: 60 });
  const dead = new WebSocket(`${quick.origin.replace('http', 'ws')}/v1/live`, { autoPong: false });
  const alive = await phoneAt(quick.origin);
  const ended = new Promise((done) => dead.once('close', done));
  await ended;
  expect(alive.socket.readyState).toBe(WebSocket.OPEN);
  alive.socket.close();
  await quick.close();
});

test('[RE17] a reader that takes nothing is dropped before it fills the memory', async () => {
  const mailbox = await claimed(origin);
  const phone = await phoneAt(origin);
  phone.say({ say: 'watch', box: mailbox.box, token: mailbox.read, since: 0 });
  await settled(phone);
  const before = about(phone, mailbox.box).length;
  phone.socket.pause();
  const writer = await phoneAt(origin);
  const frame = 'x'.repeat(limits.liveBytes);
  // The system's own buffers take some megabytes before ours begin to fill.
  for (let at = 0; at < 100; at++) {
    for (let part = 0; part < 30; part++) writer.say({ say: 'live', box: mailbox.box, token: mailbox.write, frame });
    await settled(writer);
  }
  phone.socket.resume();
  expect([before, await phone.closed]).toEqual([0, 1006]);
  writer.socket.close();
});

test('[RE9] broken upgrades cost one connection each', async () => {
  const told = (path: string, headers: string) =>
    new Promise<string>((done) => {
      let said = '';
      const socket = connect(relay.serving.port, 'localhost', () =>
        socket.write(`GET ${path} HTTP/1.1\r\nHost: localhost\r\nConnection: Upgrade\r\n${headers}\r\n\r\n`),
      );
      socket.on('data', (bytes) => {
        said += String(bytes);
      });
      socket.on('error', () => undefined).on('close', () => done(said));
    });
  const key = `Sec-WebSocket-Key: ${randomBytes(16).toString('base64')}`;
  expect(await told('/v1/live', 'Upgrade: websocket')).toMatch(/^HTTP\/1\.1 400/);
  expect(await told('/v1/live', `Upgrade: websocket\r\nSec-WebSocket-Version: 99\r\n${key}`)).toMatch(
    /^HTTP\/1\.1 400/,
  );
  expect(await told('/v1/other', `Upgrade: websocket\r\nSec-WebSocket-Version: 13\r\n${key}`)).toMatch(
    /^HTTP\/1\.1 404/,
  );
  expect(await told('/v1/live', `Upgrade: h2c\r\n${key}`)).toMatch(/^HTTP\/1\.1 400/);
  await pause(20);
  expect((await fetch(`${origin}/healthz`)).status).toBe(200);
});
