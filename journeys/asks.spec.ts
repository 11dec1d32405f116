import type { Request } from '@playwright/test';
import { beginAlone } from './couple.ts';
import { expect, link, test } from './phones.ts';
import { holdTheSame } from './stores.ts';
import { sharesAFirstDay, writesACard } from './two-phones.ts';

test.use({ story: 'fresh' });

const id = '[\\w-]{43}';

/** Every address that a page may ask for, whole: of mailboxes their ids, which a relay has to know. */
const addresses = [
  /^\/(index\.html|sw\.js|manifest\.webmanifest|relay\.json)?$/,
  /^\/(assets|icons|away)\/[\w.-]+$/,
  new RegExp(`^/v1/box/${id}$`),
  new RegExp(`^/v1/box/${id}/items$`),
  new RegExp(`^/v1/box/${id}/items\\?since=\\d+(&wait=\\d+)?$`),
  new RegExp(`^/v1/box/${id}/items\\?cursors=\\d+(,\\d+)*$`),
  /^\/v1\/live$/,
];

/** Headers that would tell who asks, or from where in the app. */
const telling = /^(cookie|referer|x-|from|forwarded)/;
/** What is said in a request besides its address, without the sealed bytes. */
const wordsOf = (request: Request): string => {
  const { authorization: _, ...headers } = request.headers();
  const isJson = headers['content-type'] === 'application/json';
  return `${request.url()} ${JSON.stringify(headers)} ${isJson ? request.postData() : ''}`;
};

test('[JO26] no address and no request says more than it has to: mailboxes, counts and sealed bytes @chromium', async ({
  phones: { ana, ben },
}) => {
  test.setTimeout(120_000);
  const requests: Request[] = [];
  const sockets: string[] = [];
  for (const { context, page } of [ana, ben]) {
    context.on('request', (request) => requests.push(request));
    page.on('websocket', (socket) => sockets.push(socket.url()));
  }
  await beginAlone(ana.page, ana.who);
  await beginAlone(ben.page, ben.who);
  await link({ ana, ben });
  await sharesAFirstDay(ana.page, { energy: 6, pain: 3, welcome: 'Sustained comfort' });
  await sharesAFirstDay(ben.page, { energy: 7, pain: 2, welcome: 'Closer touch' });
  await writesACard(ana.page, 'Blue heron walk', 'To the heron and back.');
  await holdTheSame(ana.page, ben.page);

  const asked = [...requests.map((request) => request.url()), ...sockets].filter((url) => !url.startsWith('blob:'));
  const strange = asked.filter((url) => {
    const { pathname, search, hash } = new URL(url);
    return hash !== '' || !addresses.some((allowed) => allowed.test(pathname + search));
  });
  expect(strange).toEqual([]);
  expect(sockets.length).toBeGreaterThan(0);

  const tokens = new Set(requests.flatMap((request) => request.headers().authorization?.split(' ')[1] ?? []));
  expect(tokens.size).toBeGreaterThan(3);
  for (const request of requests) {
    const words = wordsOf(request);
    for (const token of tokens) expect(words).not.toContain(token);
    expect(words).not.toMatch(/heron|calm words|quiet words/);
    const headers = Object.entries(request.headers()).filter(([, value]) => value !== '');
    expect(headers.filter(([name]) => telling.test(name))).toEqual([]);
    if (request.method() === 'PUT') {
      const claim = request.postDataJSON();
      expect(Object.keys(claim).sort()).toEqual(['keepDays', 'read', 'write']);
    }
    if (request.url().includes('/v1/') && request.method() !== 'PUT')
      expect(request.headers().authorization).toMatch(/^Bearer [\w-]{43}$/);
  }
});
