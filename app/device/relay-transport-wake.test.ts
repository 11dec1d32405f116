import 'fake-indexeddb/auto';
import { randomBytes } from 'node:crypto';
import { afterEach, expect, test, vi } from 'vitest';
import { browser, pair } from '../../relay/push/push-service.contract.ts';
import { type RelayOnTrial, relayOnTrial } from '../../relay/server/on-trial.contract.ts';
import { ringOf, wakeShelf } from '../service-worker/index.ts';
import { relayWakes, takeWakeBack } from './relay-transport-wake.ts';

const push = { ...pair(), contact: 'mailto:host@relay.example', hosts: ['push.example'], most: 1 };
const open: RelayOnTrial[] = [];
afterEach(async () => void (await Promise.all(open.splice(0).map((relay) => relay.close()))));

async function relay(wakes = true): Promise<RelayOnTrial> {
  const app = { folder: import.meta.dirname, relay: '', push: wakes ? push.publicKey : '' };
  const opened = await relayOnTrial({ app, mail: { push: wakes ? push : undefined } });
  open.push(opened);
  return opened;
}
const token = (): string => randomBytes(32).toString('base64url');
function wake(endpoint = 'https://push.example/a') {
  const { p256dh, auth } = browser();
  return { endpoint, p256dh, auth, times: [480] };
}
const refused = (refusal: string) => ({ ok: false, refusal });

test('[RT19] the host names the key; what is told is kept, told anew and taken back', async () => {
  const here = await relay();
  const wakes = relayWakes(here.origin);
  expect(await wakes.where()).toEqual({ ok: true, value: { origin: here.origin, push: push.publicKey } });
  const mine = token();
  expect(await wakes.keep(here.origin, mine, wake())).toEqual({ ok: true, value: undefined });
  expect(await wakes.keep(here.origin, mine, { ...wake(), times: [495] })).toMatchObject({ ok: true });
  expect([await here.store.wakes.at(480), (await here.store.wakes.at(495)).length]).toEqual([[], 1]);
  expect(await wakes.drop(here.origin, mine)).toEqual({ ok: true, value: undefined });
  expect(await here.store.wakes.at(495)).toEqual([]);
});

test('[RT19] nothing goes with it but four fields and the token', async () => {
  const here = await relay();
  const seen: (RequestInit & { readonly url: string })[] = [];
  const fetched = (url: string, init: RequestInit) => {
    seen.push({ ...init, url });
    return fetch(url, init);
  };
  const [mine, told] = [token(), wake()];
  await relayWakes(here.origin, { fetch: fetched }).keep(here.origin, mine, { ...told, name: 'Ana' } as typeof told);
  const [asked] = seen;
  expect(JSON.parse(String(asked?.body))).toEqual(told);
  expect(asked).toMatchObject({
    url: `${here.origin}/v1/wake`,
    headers: { Authorization: `Bearer ${mine}`, 'Content-Type': 'application/json' },
    credentials: 'omit',
    redirect: 'error',
    referrerPolicy: 'no-referrer',
  });
  expect(Object.keys(asked?.headers ?? {})).toHaveLength(2);
});

test('[RT19] what a relay refuses has its word, and anything else is away', async () => {
  const [here, none] = [await relay(), await relay(false)];
  const wakes = relayWakes(here.origin);
  expect(await wakes.keep(here.origin, token(), wake('https://other.example/a'))).toEqual(refused('no-service'));
  expect(await wakes.keep(none.origin, token(), wake())).toEqual(refused('no-wakes'));
  await wakes.keep(here.origin, token(), wake());
  expect(await wakes.keep(here.origin, token(), wake('https://push.example/b'))).toEqual(refused('full'));
  expect(await wakes.keep('http://localhost:1', token(), wake())).toEqual(refused('away'));
  expect(await wakes.drop('http://localhost:1', token())).toEqual(refused('away'));
  expect(await relayWakes('http://localhost:1').where()).toEqual(refused('away'));
  expect(await relayWakes(none.origin).where()).toEqual({ ok: true, value: { origin: none.origin, push: '' } });
});

test('[RT20] erasing everything takes it back in the browser and at the relay, without a key', async () => {
  const here = await relay();
  const mine = token();
  await relayWakes(here.origin).keep(here.origin, mine, wake());
  const kept = { token: mine, relay: here.origin, endpoint: 'https://push.example/a', times: [480], told: 1 };
  const unsubscribe = vi.fn(async () => true);
  const pushManager = { getSubscription: async () => ({ unsubscribe }) };
  vi.stubGlobal('navigator', { serviceWorker: { getRegistration: async () => ({ pushManager }) } });
  await wakeShelf.changed(() => ({ ...kept, ring: ringOf([], '', 0) }));
  await takeWakeBack();
  expect([unsubscribe.mock.calls.length, await here.store.wakes.at(480)]).toEqual([1, []]);
  expect((await indexedDB.databases()).map(({ name }) => name)).toEqual([]);
  await takeWakeBack();
  expect(unsubscribe.mock.calls.length).toBe(1);
  vi.unstubAllGlobals();
});

test('[RT20] a relay that is away, and a browser without storage, keep nothing from being erased', async () => {
  const kept = { token: token(), relay: 'http://localhost:1', endpoint: '', times: [480], told: 1 };
  await wakeShelf.changed(() => ({ ...kept, ring: ringOf([], '', 0) }));
  await takeWakeBack();
  expect(await wakeShelf.read()).toBeUndefined();
  vi.stubGlobal('indexedDB', undefined);
  await takeWakeBack();
  vi.unstubAllGlobals();
});
