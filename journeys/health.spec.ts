import { mkdtempSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import type { Page } from '@playwright/test';
import { button, question, unlock } from './couple.ts';
import { beginsTheWalk, medicalWords, onDisk, passesOverTo, ticks, wordsIn } from './health.ts';
import { close, expect, openBoth, openPhones, type Phones, test } from './phones.ts';
import { openRelay } from './relay.ts';
import { heldOn, holdTheSame, settled, sharedSizes } from './stores.ts';
import { seeTheSameDay, sharedDay } from './two-phones.ts';
import { goTo } from './walk.ts';

test.use({ story: 'both shared', away: true });
test.beforeEach(() => test.setTimeout(300_000));

/** How it is now, and what of it fits, on the form of one condition that is open. */
async function tellsHowItIs(page: Page, name: string, ...fits: readonly string[]): Promise<void> {
  await expect(question(page, name)).toBeVisible();
  await page.getByRole('radio', { name: 'New, changing, or not yet cleared' }).check();
  for (const each of fits) await page.getByRole('checkbox', { name: new RegExp(`^${each}`) }).check();
  await button(page, 'Keep this').click();
  await expect(question(page, name)).toHaveCount(0);
}

/** A stroke and an infection, and one of two illnesses that come to the same thing for the day; all else is passed over. */
async function walks(page: Page, illness: 'ME/CFS' | 'Long COVID'): Promise<void> {
  await beginsTheWalk(page);
  await ticks(page, 'What is it about?', 'Nerves', 'Energy', 'What a day can bring');
  await ticks(page, 'Nerves', 'Stroke');
  await ticks(page, 'Energy', illness);
  await ticks(page, 'What a day can bring', 'Infection now');
  await passesOverTo(page, 'Stroke');
  await tellsHowItIs(page, 'Stroke', 'Speech is hard', 'Swallowing is hard');
  await tellsHowItIs(page, illness, 'Faint on standing', 'Light or sound hurts', 'Brain fog');
  await tellsHowItIs(page, 'Infection now');
  await expect(question(page, 'What this changes')).toBeVisible();
}

/** Where something of the other could show. */
const theirPages = ['/us', '/cards', '/talk', '/cues/theirs', '/care', '/walk', '/history'];

interface Seen {
  readonly day: Awaited<ReturnType<typeof sharedDay>>;
  readonly pages: readonly string[];
  readonly counts: string;
  readonly sizes: string;
}

/** What Ben sees and holds before, and after Ana has walked through her health on her own phone. */
async function lived({ ana, ben }: Phones, illness: 'ME/CFS' | 'Long COVID'): Promise<readonly [Seen['day'], Seen]> {
  await openBoth({ ana, ben });
  await expect(ben.page.getByText('A gentle day for both of you.')).toBeVisible();
  const before = await sharedDay(ben.page);
  await walks(ana.page, illness);
  await goTo(ana.page, '/today');
  await settled(ana.page);
  await expect.poll(() => sharedDay(ben.page), { timeout: 45_000 }).not.toEqual(before);
  await seeTheSameDay(ana.page, ben.page);
  const day = await sharedDay(ben.page);
  const counts = await holdTheSame(ana.page, ben.page);
  const pages: string[] = [];
  for (const path of [...theirPages, '/today']) {
    await goTo(ben.page, path);
    pages.push((await ben.page.locator('body').evaluate((body) => body.outerHTML)).replaceAll(/\bP\d+-\d+/g, 'P'));
  }
  return [before, { day, pages, counts, sizes: sharedSizes(await heldOn(ben.page)) }];
}

test('[JO80] [P5] [MH3] a walk on one phone changes the day on both, and for two reasons the other phone is the same @chromium', async ({
  phones,
  relay,
  held,
  browser,
}) => {
  await relay.kill();
  const second = await openRelay(mkdtempSync(join(tmpdir(), 'journeys-')), relay.folder);
  await relay.start();
  const [before, one] = await lived(phones, 'ME/CFS');
  for (const { page } of [phones.ana, phones.ben]) await page.goto('about:blank');
  const others = await openPhones(browser, { origin: second.origin, away: true }, held);
  const [started, other] = await lived(others, 'Long COVID');
  await close(others, second.stop);
  expect(started).toEqual(before);
  expect(other).toEqual(one);
  for (const page of one.pages) expect(page).not.toMatch(/infection now|covid|ME\/CFS|brain fog|swallowing/i);
});

/** Rooms of care. */
const rooms = [
  '/care',
  '/walk',
  '/cabinet',
  '/comfort',
  '/reading',
  '/looks',
  '/visit',
  '/page',
  '/sentence',
  '/limits',
];
const inRooms = new RegExp(`^#(${rooms.join('|')})(/|$)`);
/** Of pages that differ in a number alone, so many are opened; the addresses of all are looked at. */
const ofAKind = 3;

interface Trace {
  readonly addresses: ReadonlySet<string>;
  readonly titles: ReadonlySet<string>;
  readonly files: ReadonlySet<string>;
  readonly opened: readonly string[];
}

const tracesOn = (page: Page) =>
  page.evaluate(() => ({
    here: [location.href, JSON.stringify(history.state), document.referrer],
    title: document.title,
    entries: history.length,
    hrefs: [...document.querySelectorAll('a[href]')].map((link) => link.getAttribute('href') ?? ''),
    files: [...document.querySelectorAll('[download]')].map((link) => link.getAttribute('download') ?? ''),
  }));

/** Every page of the care room that a link leads to, and what each leaves in addresses, titles and names of files. */
async function throughCare(page: Page): Promise<Trace> {
  const [addresses, titles, files] = [new Set<string>(), new Set<string>(), new Set<string>()];
  const waiting = rooms.map((room) => `#${room}`);
  const opened: string[] = [];
  const kinds = new Map<string, number>();
  for (let href = waiting.shift(); href !== undefined; href = waiting.shift()) {
    const kind = href.replaceAll(/\/([0-9a-f]{32}|\d+)(?=\/|$)/g, '/N');
    if (opened.includes(href) || (kinds.get(kind) ?? 0) >= ofAKind) continue;
    kinds.set(kind, (kinds.get(kind) ?? 0) + 1);
    opened.push(href);
    await follows(page, href);
    const seen = await tracesOn(page);
    for (const each of [...seen.here, ...seen.hrefs, String(seen.entries)]) addresses.add(each);
    titles.add(seen.title);
    for (const each of seen.files) files.add(each);
    waiting.push(...seen.hrefs.filter((each) => inRooms.test(each)));
  }
  return { addresses, titles, files, opened };
}

/** As a press on a link: nothing is typed into the address. */
async function follows(page: Page, href: string): Promise<void> {
  await page.evaluate((to) => {
    document.querySelector('main h1')?.setAttribute('data-before', '');
    const link = Object.assign(document.createElement('a'), { href: to });
    document.body.append(link);
    link.click();
    link.remove();
  }, href);
  await expect(page.locator('main h1:not([data-before])')).toBeVisible();
  await page.waitForTimeout(150);
}

const cacheKeys = (page: Page): Promise<readonly string[]> =>
  page.evaluate(async () => {
    const names = await caches.keys();
    const kept = await Promise.all(
      names.map(async (name) => (await (await caches.open(name)).keys()).map(({ url }) => url)),
    );
    return [...names, ...kept.flat()].sort();
  });

test('[JO84] [MH5] [P5] reading all of care leaves no word of it in an address, a title, a cache, a file name or at the relay @chromium', async ({
  phones: { ana, ben },
  relay,
}) => {
  const words = medicalWords();
  expect(words.length).toBeGreaterThan(200);
  await openBoth({ ana, ben });
  await ana.page.evaluate(() => navigator.serviceWorker.ready.then(() => undefined));
  await ana.page.reload();
  await unlock(ana.page, ana.who);
  const kept = await cacheKeys(ana.page);
  const [asked, sent]: [string[], string[]] = [[], []];
  ana.page.on('response', (response) => {
    if (!response.fromServiceWorker()) asked.push(response.url());
  });
  ana.page.on('request', (request) => sent.push(request.postData() ?? ''));
  ana.page.on('websocket', (socket) => socket.on('framesent', ({ payload }) => sent.push(String(payload))));

  await walks(ana.page, 'Long COVID');
  await goTo(ana.page, '/walk/one/1');
  await ana.page.getByLabel('What was done').first().fill('Quillwort bypass');
  await button(ana.page, 'Keep this').click();
  await expect(question(ana.page, 'My health')).toBeVisible();
  await expect(ana.page.getByText('Quillwort bypass')).toBeVisible();
  const entries = await ana.page.evaluate(() => history.length);
  const { addresses, titles, files, opened } = await throughCare(ana.page);
  await settled(ana.page, /^outbox\//);

  // It was a walk through all of it, and not past it.
  for (const room of rooms) expect(opened).toContain(`#${room}`);
  expect(opened.length).toBeGreaterThan(40);
  for (const place of [...addresses, ...titles, ...files, ...asked]) expect(wordsIn(place, words), place).toEqual([]);
  expect([...titles]).toEqual(['Unhurried']);
  expect(await ana.page.evaluate(() => history.length)).toBe(entries);
  expect(await cacheKeys(ana.page)).toEqual(kept);
  const { databases, local } = await heldOn(ana.page);
  expect(wordsIn(JSON.stringify([databases, local]), words)).toEqual([]);
  // Sealed bytes hold a short word now and then by chance, and a long one never.
  const long = [...words.filter((word) => word.length > 7), 'quillwort'];
  await relay.kill();
  const held = `${sent.join('\n')}\n${onDisk(relay.folder)}`.toLowerCase();
  expect(held.length).toBeGreaterThan(1000);
  expect(long.filter((word) => held.includes(word))).toEqual([]);
  await relay.start();
});
