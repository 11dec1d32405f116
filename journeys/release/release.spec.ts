import { mkdtempSync, readdirSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { expect, type Page, test } from '@playwright/test';
import { relayOver, releaseIn } from './two-releases.ts';

const port = Number(process.env.JOURNEY_PORT ?? 8797) + 1;
const home = `http://localhost:${port}/`;
let scratch = '';

test.beforeAll(async () => {
  scratch = mkdtempSync(join(tmpdir(), 'release-'));
  for (const name of ['first', 'second']) await releaseIn(scratch, name);
});
test.afterAll(() => rmSync(scratch, { recursive: true, force: true }));

const offer = (page: Page) => page.getByRole('button', { name: 'Take the newer one' });

async function visitFirst(page: Page): Promise<void> {
  const relay = await relayOver(join(scratch, 'first'), port);
  await page.goto(home);
  await page.waitForFunction(() => navigator.serviceWorker.controller !== null);
  await relay.close();
}

test('[SW1] after the first visit everything opens with the relay gone, parts never seen before too', async ({
  page,
}) => {
  await visitFirst(page);
  await page.reload();
  await expect(page).toHaveTitle('first');
  await page.locator('p').dispatchEvent('click');
  await expect(page).toHaveTitle('first, later');
});

test('[SW3] a newer release waits for a yes, and a first visit is no update', async ({ page }) => {
  await visitFirst(page);
  await expect(offer(page)).toHaveCount(0);
  const relay = await relayOver(join(scratch, 'second'), port);
  await page.reload();
  await expect(offer(page)).toBeVisible();
  await expect(page).toHaveTitle('first');
  await offer(page).click();
  await expect(page).toHaveTitle('second');
  await expect(offer(page)).toHaveCount(0);
  await relay.close();
  await page.reload();
  await expect(page).toHaveTitle('second');
});

test('[SW2] a release that arrives with a hole is not taken', async ({ page }) => {
  await visitFirst(page);
  const torn = await releaseIn(scratch, 'torn');
  const [lost] = readdirSync(join(torn, 'assets')).filter((name) => name.startsWith('later'));
  rmSync(join(torn, 'assets', lost ?? ''));
  const relay = await relayOver(torn, port);
  await page.reload();
  const outcome = await page.evaluate(async () => {
    const registration = await navigator.serviceWorker.getRegistration();
    await registration?.update().catch(() => undefined);
    const coming = registration?.installing;
    while (coming && coming.state === 'installing') await new Promise((next) => setTimeout(next, 50));
    return { waiting: registration?.waiting !== null, kept: (await caches.keys()).length };
  });
  expect(outcome).toEqual({ waiting: false, kept: 1 });
  await relay.close();
  await page.reload();
  await expect(page).toHaveTitle('first');
});
