import { randomBytes } from 'node:crypto';
import { expect, test } from 'vitest';
import { browser, pair } from '../push/push-service.contract.ts';
import { type RelayOnTrial, relayOnTrial, type Wanted } from './on-trial.contract.ts';

const push = { ...pair(), contact: 'mailto:host@relay.example', hosts: ['push.example'], most: 2 };
const rates = {
  claimsPerHour: 1e6,
  appendsPerMinute: 1e6,
  readsPerMinute: 1e6,
  livePerMinute: 1e6,
  wakesPerHour: 1e6,
  socketsPerAddress: 1e3,
};
const waking = (wanted: Wanted = {}) => relayOnTrial({ ...wanted, mail: { push, ...wanted.mail } });

const newToken = (): string => randomBytes(32).toString('base64url');
let made = 0;
function newWake(times: readonly number[] = [480]) {
  const { p256dh, auth } = browser();
  made += 1;
  return { endpoint: `https://push.example/${made}`, p256dh, auth, times };
}

interface Asking {
  readonly token?: string | undefined;
  readonly body?: string;
  readonly headers?: Record<string, string>;
}

const ask = ({ origin }: RelayOnTrial, method: string, { token, body, headers }: Asking = {}) =>
  fetch(`${origin}/v1/wake`, {
    method,
    headers: { ...(token !== undefined && { Authorization: `Bearer ${token}` }), ...headers },
    ...(body !== undefined && { body }),
  });
const keep = (relay: RelayOnTrial, token: string, wake: object) =>
  ask(relay, 'PUT', { token, body: JSON.stringify(wake) });
const said = async (answer: Response) => [answer.status, await answer.text()];
const refusal = (name: string) => JSON.stringify({ refusal: name });

test('[RW3] what a phone gives is kept under the hash of its token, changed and taken back by the token alone', async () => {
  const relay = await waking();
  const token = newToken();
  const wake = newWake([480, 1200]);
  expect(await said(await keep(relay, token, wake))).toEqual([204, '']);
  const [kept] = await relay.store.wakes.at(480);
  expect(kept).toEqual({ hash: expect.any(String), endpoint: wake.endpoint, p256dh: wake.p256dh, auth: wake.auth });
  expect(JSON.stringify(kept)).not.toContain(token);
  await keep(relay, token, { ...wake, times: [1200] });
  expect([await relay.store.wakes.at(480), (await relay.store.wakes.at(1200)).length]).toEqual([[], 1]);
  expect(await said(await ask(relay, 'DELETE', { token: newToken() }))).toEqual([204, '']);
  expect((await relay.store.wakes.at(1200)).length).toBe(1);
  expect(await said(await ask(relay, 'DELETE', { token }))).toEqual([204, '']);
  expect(await relay.store.wakes.at(1200)).toEqual([]);
  await relay.close();
});

test('[RW3] where nobody is woken it says so, and what was kept can still be taken back', async () => {
  const relay = await relayOnTrial();
  const token = newToken();
  expect(await said(await keep(relay, token, newWake()))).toEqual([404, refusal('no-wakes')]);
  expect((await ask(relay, 'DELETE', { token })).status).toBe(204);
  await relay.close();
});

test('[RW2] an endpoint with somebody who is not on the list is refused, and kept nowhere', async () => {
  const relay = await waking();
  for (const endpoint of ['https://other.example/a', 'http://push.example/a', 'https://127.0.0.1/a'])
    expect(await said(await keep(relay, newToken(), { ...newWake(), endpoint }))).toEqual([403, refusal('no-service')]);
  expect(await relay.store.wakes.at(480)).toEqual([]);
  await relay.close();
});

test('[RW3] there is an end to how many phones, and to how often one address may ask', async () => {
  const relay = await waking();
  for (let phone = 0; phone < 2; phone++) expect((await keep(relay, newToken(), newWake())).status).toBe(204);
  expect(await said(await keep(relay, newToken(), newWake()))).toEqual([507, refusal('full')]);
  await relay.close();
  const hurried = await waking({ mail: { rates: { ...rates, wakesPerHour: 2 } } });
  const token = newToken();
  for (let at = 0; at < 2; at++) expect((await ask(hurried, 'DELETE', { token })).status).toBe(204);
  const refused = await ask(hurried, 'DELETE', { token });
  expect([refused.headers.get('retry-after'), ...(await said(refused))]).toEqual(['60', 429, refusal('too-fast')]);
  await hurried.close();
});

test('[RW1] what is malformed, too long or without a token is refused, and not echoed', async () => {
  const relay = await waking();
  const token = newToken();
  const wake = newWake();
  for (const body of ['', 'secret', JSON.stringify({ ...wake, name: 'secret' }), JSON.stringify([wake])])
    expect(await said(await ask(relay, 'PUT', { token, body }))).toEqual([400, refusal('malformed')]);
  expect(await said(await ask(relay, 'PUT', { body: JSON.stringify(wake) }))).toEqual([400, refusal('malformed')]);
  expect(await said(await ask(relay, 'DELETE', { token: 'secret' }))).toEqual([400, refusal('malformed')]);
  expect((await ask(relay, 'PUT', { token, body: 'x'.repeat(2049) })).status).toBe(413);
  expect((await ask(relay, 'GET', { token })).status).toBe(405);
  expect((await ask(relay, 'OPTIONS')).status).toBe(204);
  expect(await relay.store.wakes.at(480)).toEqual([]);
  await relay.close();
});

test('[RW6] a store that breaks is told of in its own word alone', async () => {
  const relay = await waking();
  const store = {
    ...relay.store,
    wakes: { ...relay.store.wakes, keep: async () => Promise.reject(new Error('broken')) },
  };
  const breaking = await waking({ mail: { store } });
  expect(await said(await keep(breaking, newToken(), newWake()))).toEqual([500, refusal('unwell')]);
  await breaking.close();
  await relay.close();
});

test('[RW7] the page is told the key under which its relay wakes phones', async () => {
  const app = { folder: '.', relay: '', push: push.publicKey };
  const relay = await waking({ app });
  const told = await (await fetch(`${relay.origin}/relay.json`)).json();
  expect(told).toEqual({ relay: '', push: push.publicKey });
  await relay.close();
});
