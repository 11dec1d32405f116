import { randomBytes } from 'node:crypto';
import { afterAll, beforeAll, expect, test } from 'vitest';
import type { PushConfig } from '../config/index.ts';
import { serviceAt } from './hosts.ts';
import { postOver, wakeAskFrom, wakeFrom } from './index.ts';
import { browser, type Came, type PushService, pair, pushService, vapidIn } from './push-service.contract.ts';

let service: PushService;
beforeAll(async () => {
  service = await pushService();
});
afterAll(() => service.close());

const never = new AbortController().signal;
const configured = (hosts: readonly string[]): PushConfig => ({
  ...pair(),
  contact: 'mailto:host@relay.example',
  hosts,
  most: 9,
});
const phone = (path: string) => {
  const { p256dh, auth, open } = browser();
  const endpoint = `${service.origin}${path}`;
  return { open, waking: { hash: 'h'.repeat(43), endpoint, p256dh, auth } };
};

test('[RW4] what goes over the wire is aes128gcm of one size, and opens on that browser to the one constant', async () => {
  const post = postOver(configured([service.origin]));
  const phones = ['/send/a', '/send/quite-another-and-longer/one'].map(phone);
  const before = service.came.length;
  for (let round = 0; round < 3; round++)
    for (const { waking } of phones) expect(await post(waking, never)).toBe('sent');
  const came = service.came.slice(before);
  expect(came.map(({ path }) => path)).toEqual(
    Array.from({ length: 3 }, () => ['/send/a', '/send/quite-another-and-longer/one']).flat(),
  );
  for (const [at, { method, headers, body }] of came.entries()) {
    expect([method, headers['content-encoding'], headers['content-type']]).toEqual([
      'POST',
      'aes128gcm',
      'application/octet-stream',
    ]);
    expect(phones[at % 2]?.open(body)).toBe('wake up');
    expect(() => phones[(at + 1) % 2]?.open(body)).toThrow();
  }
  // 16 of salt, 4 of size, 1 and 65 of the sender's key, 7 of the constant, 1 that ends it, 16 of the tag.
  expect(new Set(came.map(({ body }) => body.length))).toEqual(new Set([110]));
  expect(new Set(came.map(({ body }) => body.toString('hex'))).size).toBe(6);
});

test('[RW4] it is short-lived, of low urgency, without a topic, and signed by this relay for this service', async () => {
  const push = configured([service.origin]);
  const { waking } = phone('/send/b');
  await postOver(push)(waking, never);
  const headers: Came['headers'] = service.came.at(-1)?.headers ?? {};
  expect([headers.ttl, headers.urgency, headers.topic]).toEqual(['600', 'low', undefined]);
  expect(Object.keys(headers).sort()).toEqual([
    'authorization',
    'connection',
    'content-encoding',
    'content-length',
    'content-type',
    'host',
    'ttl',
    'urgency',
  ]);
  const { key, aud, sub, exp } = vapidIn(headers.authorization);
  expect([key, aud, sub]).toEqual([push.publicKey, service.origin, push.contact]);
  expect(exp * 1000 - Date.now()).toBeLessThanOrEqual(24 * 3_600_000);
});

test('[RW5] what the push service answers becomes one of four words', async () => {
  const post = postOver(configured([service.origin]));
  const { waking } = phone('/send/c');
  const words: unknown[] = [];
  for (const status of [200, 201, 202, 404, 410, 400, 401, 403, 413, 429, 500]) {
    service.answer(status);
    words.push(await post(waking, never));
  }
  service.answer(201);
  const refused = ['refused', 'refused', 'refused', 'refused', 'refused', 'refused'];
  expect(words).toEqual(['sent', 'sent', 'sent', 'gone', 'gone', ...refused]);
  const nobody = { ...waking, endpoint: 'http://127.0.0.1:1/x' };
  expect(await postOver(configured(['http://127.0.0.1:1']))(nobody, never)).toBe('away');
  expect(await post(waking, AbortSignal.abort())).toBe('away');
});

test('[RW2] where https was asked for, nothing goes without it', async () => {
  const origin = service.origin.replace('http:', 'https:');
  const before = service.came.length;
  const waking = { ...phone('/send/s').waking, endpoint: `${origin}/send/s` };
  expect(await postOver(configured([origin]))(waking, never)).toBe('away');
  expect(service.came.length).toBe(before);
});

test('[RW2] an answer that points elsewhere is not followed', async () => {
  const other = await pushService();
  const post = postOver(configured([service.origin, other.origin]));
  for (const status of [301, 302, 303, 307, 308]) {
    service.answer(status, `${other.origin}/inside`);
    expect(await post(phone('/send/d').waking, never)).toBe('refused');
  }
  service.answer(201);
  expect(other.came).toEqual([]);
  await other.close();
});

test('[RW2] nobody is asked who is not on the list any more', async () => {
  const before = service.came.length;
  const { waking } = phone('/send/e');
  expect(await postOver(configured(['push.example']))(waking, never)).toBe('refused');
  expect(service.came.length).toBe(before);
});

const list = ['push.example', '*.push.example.org', 'http://127.0.0.1:9000', 'https://own.example:8443'];

test('[RW2] only names on the list, over https and its usual port, or an origin to the letter', () => {
  for (const endpoint of [
    'https://push.example/a',
    'https://PUSH.example:443/a?b',
    'https://one.push.example.org/a',
    'https://one.two.push.example.org/a',
    'http://127.0.0.1:9000/a',
    'https://own.example:8443/a',
  ])
    expect([endpoint, serviceAt(endpoint, list)?.href]).toEqual([endpoint, new URL(endpoint).href]);
});

test('[RW2] nothing else is asked, however its address is written', () => {
  for (const endpoint of [
    '',
    'push.example',
    'http://push.example/a',
    'https://push.example:8443/a',
    'https://other.example/a',
    'https://push.example.evil.example/a',
    'https://evilpush.example.org/a',
    'https://push.example.org/a',
    'https://evil.example/push.example',
    'https://user:pass@push.example/a',
    'https://push.example@evil.example/a',
    'https://evil.example\\@push.example/a',
    'https://push.example./a',
    'https://127.0.0.1/a',
    'https://0x7f.1/a',
    'https://2130706433/a',
    'https://[::1]/a',
    'https://[::ffff:127.0.0.1]/a',
    'http://127.0.0.1:9001/a',
    'http://localhost:9000/a',
    'http://127.0.0.1:9000@evil.example/a',
    'https://own.example/a',
    'ftp://push.example/a',
    'file:///etc/passwd',
    'javascript:1',
    'https://169.254.169.254/latest',
    `https://push.example/${'a'.repeat(1024)}`,
  ])
    expect([endpoint, serviceAt(endpoint, list)]).toEqual([endpoint, undefined]);
  for (const numbers of ['127.0.0.1', '[::1]', '0x7f000001'])
    expect(serviceAt(`https://${numbers}/`, ['*.0.0.1', '*'])).toBeUndefined();
});

test('[RW1] a wake-up is four fields, each as it must be, and nothing more', () => {
  const { p256dh, auth } = browser();
  const wake = { endpoint: 'https://push.example/a:b-c_d', p256dh, auth, times: [0, 480] };
  const read = (more: object) => wakeFrom(JSON.stringify({ ...wake, ...more }));
  expect(read({})).toEqual(wake);
  const offCurve = Buffer.concat([Buffer.from([4]), randomBytes(64)]).toString('base64url');
  for (const more of [
    { name: 'Ana' },
    { box: 'b'.repeat(43) },
    { endpoint: 7 },
    { endpoint: 'push.example' },
    { endpoint: 'https://push.example/ a' },
    { endpoint: 'https://push.example/\u00e4' },
    { endpoint: 'https://push.example\\a' },
    { endpoint: `https://push.example/${'a'.repeat(1024)}` },
    { p256dh: offCurve },
    { p256dh: `${p256dh}A` },
    { p256dh: undefined },
    { auth: `${auth}A` },
    { auth: '' },
    { times: [] },
    { times: [7] },
    { times: [0, 15, 30, 45, 60] },
    { times: undefined },
  ])
    expect([more, read(more)]).toEqual([more, undefined]);
  for (const text of ['', 'null', '[]', '7', '{', '"x"']) expect(wakeFrom(text)).toBeUndefined();
});

test('[RW1] it is asked at one place, in two ways', () => {
  expect(wakeAskFrom('PUT', '/v1/wake')).toEqual({ kind: 'keep-wake' });
  expect(wakeAskFrom('DELETE', '/v1/wake')).toEqual({ kind: 'drop-wake' });
  expect(wakeAskFrom('GET', '/v1/wake')).toBe('wrong-method');
  for (const url of ['/v1/wake/', '/v1/wake?x', '/v1/wakes', '/v1/box'])
    expect(wakeAskFrom('PUT', url)).toBeUndefined();
});
