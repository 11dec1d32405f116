import { type BrowserContext, firefox, type Page } from '@playwright/test';
import { beginAlone, button, question } from './couple.ts';
import { expect, test, watch } from './own-host.ts';
import { bringWaking, notes, type Waking } from './push-page.ts';
import { openWakingRelay, type WakingRelay } from './push-relay.ts';
import { openPushSocket, type PushSocket } from './push-socket.ts';
import { heldOn } from './stores.ts';

declare const waking: Waking;

const words = 'A note is waiting';
const note = { title: words, body: '', tag: 'note', silent: true, data: null };

interface Woken {
  readonly page: Page;
  readonly context: BrowserContext;
  readonly relay: WakingRelay;
  readonly service: PushSocket;
}

/** A Firefox of its own whose push service is on this machine, and a relay that asks that one alone. */
async function withFirefox(executablePath: string | undefined, story: (woken: Woken) => Promise<void>): Promise<void> {
  const service = await openPushSocket();
  const relay = await openWakingRelay(service.origin);
  const browser = await firefox.launch({
    channel: 'moz-firefox',
    ...(executablePath === undefined ? {} : { executablePath }),
    firefoxUserPrefs: {
      'dom.push.serverURL': service.address,
      'dom.push.testing.allowInsecureServerURL': true,
      'dom.push.connection.enabled': true,
      'permissions.default.desktop-notification': 1,
      'alerts.useSystemBackend': false,
    },
  });
  try {
    const context = await browser.newContext({ baseURL: relay.origin, locale: 'en', timezoneId: 'Europe/Berlin' });
    const seen = watch(context, relay.origin);
    const page = await context.newPage();
    await story({ page, context, relay, service });
    expect(seen).toEqual([]);
  } finally {
    await browser.close();
    await relay.stop();
    service.close();
  }
}

const firefoxOf = (launchOptions: { readonly executablePath?: string } | undefined): string | undefined =>
  launchOptions?.executablePath;

async function openApp(page: Page): Promise<void> {
  await page.goto('/');
  await page.evaluate(() => navigator.serviceWorker.ready.then(() => undefined));
  await bringWaking(page);
}

test('[JO60] a relay wakes a phone, and the phone alone decides whether one neutral line is shown @firefox', async ({
  launchOptions,
}) => {
  test.setTimeout(120_000);
  await withFirefox(firefoxOf(launchOptions), async ({ page, relay, service }) => {
    await openApp(page);
    expect(await page.evaluate(() => waking.push.possible())).toEqual({ ok: true, value: undefined });
    const times = relay.nextTimes(4);
    expect(await page.evaluate((given) => waking.push.turnOn(given), times)).toEqual({ ok: true, value: undefined });
    await page.evaluate((said) => waking.push.keepRings([Date.now()], said), words);
    relay.toNextQuarter();
    await expect.poll(() => notes(page), { message: 'the note' }).toEqual([note]);
    // With nothing due the same comes, is handled, and nothing more is shown.
    await page.evaluate(async () => {
      const registration = await navigator.serviceWorker.getRegistration();
      for (const shown of (await registration?.getNotifications()) ?? []) shown.close();
    });
    await page.evaluate((said) => waking.push.keepRings([], said), words);
    relay.toNextQuarter();
    await expect.poll(() => service.handled(), { message: 'the second was handled' }).toBe(2);
    expect(await notes(page)).toEqual([]);
    expect(service.sent).toEqual([
      { bytes: 110, encoding: 'aes128gcm' },
      { bytes: 110, encoding: 'aes128gcm' },
    ]);
    // Taken back: the browser ends the subscription, and the relay sends nothing to anybody.
    expect(await page.evaluate(() => waking.push.turnOff())).toEqual({ ok: true, value: undefined });
    await expect.poll(() => service.standing(), { message: 'subscriptions' }).toBe(0);
    relay.toNextQuarter();
    await page.waitForTimeout(7000);
    expect(service.sent.length).toBe(2);
    expect(await page.evaluate(async () => (await indexedDB.databases()).map(({ name }) => name))).toEqual([
      'unhurried',
    ]);
  });
});

test('[JO61] erasing everything takes it back in the browser and at the relay @firefox', async ({ launchOptions }) => {
  test.setTimeout(120_000);
  await withFirefox(firefoxOf(launchOptions), async ({ page, relay, service }) => {
    await beginAlone(page);
    await page.evaluate(() => navigator.serviceWorker.ready.then(() => undefined));
    await bringWaking(page);
    const times = relay.nextTimes(4);
    expect(await page.evaluate((given) => waking.push.turnOn(given), times)).toEqual({ ok: true, value: undefined });
    relay.toNextQuarter();
    await expect.poll(() => service.handled(), { message: 'the first was handled' }).toBe(1);
    await page.evaluate(() => {
      location.hash = '/settings/erase-all';
    });
    await button(page, 'Go on').click();
    await button(page, 'Erase everything now').click();
    await expect(question(page, 'Closeness, at the pace of your bodies')).toBeVisible();
    await expect.poll(() => service.standing(), { message: 'subscriptions' }).toBe(0);
    expect((await heldOn(page)).databases).toEqual(['unhurried']);
    // Had the relay not been told, it would ask once more, and hear that this phone is gone.
    relay.toNextQuarter();
    await page.waitForTimeout(7000);
    expect(service.sent.length).toBe(1);
  });
});

/** How Chromium is told that something came: from its own tools, since no push service can be asked here. */
async function wakerOf(page: Page): Promise<() => Promise<void>> {
  const tools = await page.context().newCDPSession(page);
  const known = new Promise<string>((found) => {
    tools.on('ServiceWorker.workerRegistrationUpdated', ({ registrations }) => {
      const [first] = registrations;
      if (first) found(first.registrationId);
    });
  });
  await tools.send('ServiceWorker.enable');
  const registrationId = await known;
  const { origin } = new URL(page.url());
  return async () => {
    await tools.send('ServiceWorker.deliverPushMessage', { origin, registrationId, data: 'Ana is waiting for you' });
  };
}

test('[JO62] what was sent is never shown: a wake-up shows the line that lies here, once, or nothing @chromium', async ({
  page,
  context,
  baseURL,
}) => {
  await context.grantPermissions(['notifications'], { origin: new URL(baseURL ?? '').origin });
  await openApp(page);
  const wake = await wakerOf(page);
  const far = Date.now() + 86_400_000;
  await page.evaluate(([later, said]) => waking.keep([later], said), [far, words] as const);
  await wake();
  await page.waitForTimeout(1000);
  expect(await notes(page)).toEqual([]);
  await page.evaluate(([later, said]) => waking.keep([Date.now(), later], said), [far, words] as const);
  expect((await page.evaluate(() => waking.held())).length).toBe(2);
  await wake();
  await expect
    .poll(() => page.evaluate(() => waking.held()), { message: 'what still rings' })
    .toEqual([Math.floor(far / 900_000)]);
  const allowed = await page.evaluate(() => Notification.permission === 'granted');
  if (allowed) await expect.poll(() => notes(page), { message: 'the note' }).toEqual([note]);
  else test.info().annotations.push({ type: 'not seen', description: 'this Chromium shows no notification' });
});
