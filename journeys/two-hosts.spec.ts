import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import type { Page } from '@playwright/test';
import { close, expect, link, openBoth, openPhones, test } from './phones.ts';
import { opened as open, type Program } from './program.ts';
import { holdTheSame } from './stores.ts';
import { seeTheSameDay, sharesAFirstDay } from './two-phones.ts';

const folder = mkdtempSync(join(tmpdir(), 'two-hosts-'));
const running: Program[] = [];
test.afterAll(async () => {
  for (const each of running) await each.end('SIGKILL');
  rmSync(folder, { recursive: true, force: true });
});

/** One more of the program, with these variables; answers with where it is. */
async function opened(env: Record<string, string>): Promise<string> {
  const program = await open(env);
  running.push(program);
  return program.origin;
}

/** What the page itself can do at an origin: claim a mailbox, write, read, watch. */
const reached = (page: Page, origin: string): Promise<readonly unknown[]> =>
  page.evaluate(async (relay) => {
    const word = (bytes: Uint8Array) =>
      btoa(String.fromCharCode(...bytes))
        .replaceAll('+', '-')
        .replaceAll('/', '_')
        .replaceAll('=', '');
    const token = crypto.getRandomValues(new Uint8Array(32));
    const hash = word(new Uint8Array(await crypto.subtle.digest('SHA-256', token)));
    const box = word(crypto.getRandomValues(new Uint8Array(32)));
    const at = `${relay}/v1/box/${box}`;
    const headers = { Authorization: `Bearer ${word(token)}` };
    const ask = (url: string, init: RequestInit) =>
      fetch(url, init).then(
        ({ status }) => status,
        () => 'refused',
      );
    const claim = JSON.stringify({ write: hash, read: hash, keepDays: 1 });
    const item = { ...headers, 'Unhurried-Item': '0'.repeat(32), 'Unhurried-After': '0' };
    const told = () =>
      new Promise((done) => {
        const socket = new WebSocket(`${relay.replace('http', 'ws')}/v1/live`);
        socket.onerror = () => done('refused');
        socket.onopen = () => socket.send(JSON.stringify({ say: 'watch', box, token: word(token), since: 0 }));
        socket.onmessage = ({ data }) => {
          socket.close();
          done(JSON.parse(data).head);
        };
      });
    return [
      await ask(at, { method: 'PUT', headers: { 'Content-Type': 'application/json' }, body: claim }),
      await ask(`${at}/items`, { method: 'POST', headers: item, body: new Uint8Array(9) }),
      await ask(`${at}/items?since=0`, { headers, cache: 'no-store', credentials: 'omit' }),
      await told().catch(() => 'refused'),
      await ask(`${at}/items?cursors=1`, { method: 'DELETE', headers }),
    ];
  }, origin);

const everything = [201, 200, 200, 1, 204];
const nothing = ['refused', 'refused', 'refused', 'refused', 'refused'];
const where = (page: Page): Promise<string> =>
  page.evaluate(async () => (await (await fetch('./relay.json')).json()).relay);

// No watch here: a relay at another origin is what these are about.
test('[RE13] [RE19] a page may use the relay that its host names, at another origin, and no other', async ({
  page,
}) => {
  const relay = await opened({ APP: 'off', DATA: join(folder, 'relay.db') });
  const other = await opened({ APP: 'off', DATA: join(folder, 'other.db') });
  const app = await opened({ RELAY_ORIGIN: relay });
  await page.goto(app);
  expect(await where(page)).toBe(relay);
  expect(await reached(page, relay)).toEqual(everything);
  expect(await reached(page, other)).toEqual(nothing);
});

test('[RE12] [RE19] a page may use the relay that hands it out', async ({ page }) => {
  const both = await opened({ DATA: join(folder, 'both.db') });
  await page.goto(both);
  expect(await where(page)).toBe('');
  expect(await reached(page, both)).toEqual(everything);
});

test.describe('two phones', () => {
  test.use({ story: 'each alone' });

  test('[JO21] [RE13] whose app comes from one address and whose mailboxes lie at another are linked and share @chromium', async ({
    browser,
    held,
    request,
  }) => {
    test.setTimeout(120_000);
    const relay = await opened({ APP: 'off', DATA: join(folder, 'mail.db') });
    const origin = await opened({ RELAY_ORIGIN: relay });
    const policy = (await request.get(origin)).headers()['content-security-policy'];
    expect(policy).toContain(`connect-src 'self' ${relay} ${relay.replace('http', 'ws')};`);
    expect((await request.get(relay)).status()).toBe(404);
    const phones = await openPhones(browser, { origin, relay }, held);
    await openBoth(phones);
    await link(phones);
    await sharesAFirstDay(phones.ana.page, { energy: 6, pain: 3, welcome: 'Sustained comfort' });
    await sharesAFirstDay(phones.ben.page, { energy: 7, pain: 2, welcome: 'Closer touch' });
    await seeTheSameDay(phones.ana.page, phones.ben.page);
    expect(await holdTheSame(phones.ana.page, phones.ben.page)).toContain('passing 1 1');
    await close(phones);
  });
});
