import { createServer, type IncomingMessage, type ServerResponse } from 'node:http';
import { encodePage } from '@unhurried/sync/wire';
import { afterEach, expect, test, vi } from 'vitest';
import { type RelayOnTrial, relayOnTrial } from '../../relay/server/on-trial.contract.ts';
import { WebSocket } from '../../relay/server/phone.contract.ts';
import { transportContract } from '../../sync/transport/transport.contract.ts';
import { relayTransport } from './relay-transport.ts';
import { handTime, item, newMailbox } from './relay-transport-on-trial.contract.ts';
import { relayOrigin } from './relay-transport-origin.ts';

const around = { WebSocket };

let relay: RelayOnTrial | undefined;

transportContract(
  'over HTTP and a socket',
  async () => {
    relay = await relayOnTrial();
    return { mine: relayTransport(relay.origin, around), theirs: relayTransport(relay.origin, around) };
  },
  async () => {
    await relay?.close();
    relay = undefined;
  },
);

const closing: (() => unknown)[] = [];
afterEach(async () => {
  for (const close of closing.splice(0)) await close();
});

/** Somebody who answers, and is no relay. */
async function stranger(answer: (request: IncomingMessage, response: ServerResponse) => void): Promise<string> {
  const server = createServer(answer);
  await new Promise<void>((open) => server.listen(0, 'localhost', open));
  closing.push(() => {
    server.closeAllConnections();
    server.close();
  });
  const address = server.address();
  return `http://localhost:${typeof address === 'object' && address ? address.port : 0}`;
}

const saying = (status: number, body: string | Uint8Array = '', headers: Record<string, string> = {}) =>
  stranger((request, response) => {
    request.resume().on('end', () => response.writeHead(status, headers).end(body));
  });

const { write, claim } = newMailbox();

/** What each way of asking makes of somebody's answer. */
async function made(origin: string, given = {}) {
  const way = relayTransport(origin, { ...around, ...given });
  const answers = await Promise.all([
    way.claim(write.box, claim),
    way.append(write, item('x')),
    way.read(write, 5),
    way.erase(write, [1]),
    way.eraseBox(write),
  ]);
  return answers.map((answer) => (answer.ok ? 'ok' : answer.refusal));
}

const all = (word: string) => [word, word, word, word, word];

test('[RT12] what a relay would not say is as good as no answer', async () => {
  const html = '<!doctype html><title>Sign in to this network</title>';
  const item = (cursor: number) => ({ cursor, bytes: new Uint8Array(3) });
  for (const origin of [
    await saying(200, html),
    await saying(201, html),
    await saying(204, ''),
    await saying(404, html),
    await saying(404, '{"refusal":"something else"}'),
    await saying(404, '{"refusal":["taken"]}'),
    await saying(500, ''),
    await saying(502, html),
    await saying(200, '{"cursor":0}'),
    await saying(200, '{"cursor":"1"}'),
    await saying(200, '{"cursor":1.5}'),
    await saying(200, encodePage({ head: 9, items: [item(5)] })),
    await saying(200, encodePage({ head: 9, items: [item(6), item(7)] }).subarray(0, 30)),
    await saying(200, new Uint8Array(5 * 1024 * 1024)),
    await saying(302, '', { Location: '/elsewhere' }),
  ]) {
    const answers = await made(origin);
    const isEmpty204 = (await fetch(origin, { redirect: 'manual' })).status === 204;
    expect(answers).toEqual(isEmpty204 ? ['away', 'away', 'away', 'ok', 'ok'] : all('away'));
  }
});

test('[RT12] what a relay does say is understood', async () => {
  for (const word of ['no-such-box', 'conflict', 'taken', 'too-large', 'full', 'too-fast', 'malformed', 'leaving']) {
    expect(await made(await saying(503, JSON.stringify({ refusal: word, head: 3 })))).toEqual(all(word));
  }
});

test('[RT12] no network, a line that breaks, and no answer in time, are away', async () => {
  const gone = await relayOnTrial();
  await gone.close();
  expect(await made(gone.origin)).toEqual(all('away'));
  expect(await made(await stranger((request) => request.socket.destroy()))).toEqual(all('away'));
  const slow = await stranger((request, response) => {
    request.resume();
    response.writeHead(200).write('{');
  });
  const time = handTime();
  const waiting = made(slow, { later: time.later });
  await vi.waitFor(() => expect(time.waiting()).toHaveLength(5));
  await new Promise((done) => setTimeout(done, 50));
  for (const wait of time.waiting()) time.end(wait);
  expect(await waiting).toEqual(all('away'));
});

test('[RT11] no cookie, no referrer, no cache, no redirect goes with a request', async () => {
  const asked: RequestInit[] = [];
  const given = {
    fetch: (url: string, init: RequestInit) => {
      asked.push(init);
      return fetch(url, init);
    },
  };
  await made(await saying(500), given);
  expect(asked).toHaveLength(5);
  for (const init of asked) {
    expect(init).toMatchObject({
      cache: 'no-store',
      credentials: 'omit',
      redirect: 'error',
      referrerPolicy: 'no-referrer',
    });
  }
});

test('[RT11] whatever goes wrong, nothing is written anywhere', async () => {
  const writing = [vi.spyOn(process.stdout, 'write'), vi.spyOn(process.stderr, 'write')];
  const talking = (['log', 'warn', 'error', 'info', 'debug'] as const).map((name) => vi.spyOn(console, name));
  await made(await saying(500, 'broken'));
  await made('http://localhost:1');
  relayTransport('http://localhost:1', around).watch([{ ...write, since: 0 }], () => undefined)();
  await new Promise((done) => setTimeout(done, 50));
  const said = [...writing, ...talking].flatMap((spy) => spy.mock.calls.map(([text]) => String(text))).join('');
  for (const spy of [...writing, ...talking]) spy.mockRestore();
  expect(said).toBe('');
});

test('[RT16] the host of the app names its relay, or is one', async () => {
  const folder = import.meta.dirname;
  const own = await relayOnTrial({ app: { folder, relay: '' } });
  closing.push(own.close);
  expect(await relayOrigin(own.origin)).toEqual({ ok: true, value: own.origin });
  const other = await relayOnTrial({ app: { folder, relay: 'https://relay.example:8443' } });
  closing.push(other.close);
  expect(await relayOrigin(other.origin)).toEqual({ ok: true, value: 'https://relay.example:8443' });
  const bare = await relayOnTrial();
  closing.push(bare.close);
  for (const host of [
    bare.origin,
    await saying(200, '{"relay":"https://relay.example/path"}'),
    await saying(200, '{"relay":"relay.example"}'),
    await saying(200, '{"relay":1}'),
    await saying(200, '{}'),
    await saying(200, '<html>'),
    await saying(201, '{"relay":""}'),
    await saying(404, '{"refusal":"no-such-box"}'),
    'http://localhost:1',
  ]) {
    expect(await relayOrigin(host)).toEqual({ ok: false, refusal: 'away' });
  }
});
