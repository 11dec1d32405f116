import type { BrowserContext, Page } from 'playwright-core';
import { wordOf } from '../house/index.ts';
import { slowed } from './slow-phone.ts';

const press = (page: Page, key: string) =>
  page
    .getByRole('button', { name: wordOf(key) })
    .first()
    .click();

async function toTheChoice(page: Page, url: string): Promise<void> {
  await page.goto(url);
  await press(page, 'welcome.next');
  await press(page, 'welcome.next');
  await press(page, 'welcome.adultsYes');
}

/** Makes a side at full speed, so that the next opening meets the lock. */
export async function makeSide(context: BrowserContext, url: string): Promise<void> {
  const page = await context.newPage();
  await toTheChoice(page, url);
  await press(page, 'welcome.alone');
  await page.getByLabel(wordOf('welcome.name')).fill('Robin');
  await page.locator('input[type=password]').first().fill('a quiet long evening');
  await press(page, 'welcome.make');
  await page.locator('input[type=password]').waitFor({ state: 'detached', timeout: 60_000 });
  await page.evaluate(() => navigator.serviceWorker?.ready.then(() => true));
  await page.close();
}

/** From the tap on "look around" to Today of the sample couple, its code and its half year fetched on the way. */
export async function lookAround(context: BrowserContext, url: string): Promise<number> {
  const page = await context.newPage();
  await toTheChoice(page, url);
  await slowed(page, { cached: false });
  const since = performance.now();
  await press(page, 'welcome.look');
  await page.locator('.sample-bar').waitFor({ timeout: 60_000 });
  await page.locator('main h1').waitFor({ timeout: 60_000 });
  const took = performance.now() - since;
  await page.close();
  return took;
}
