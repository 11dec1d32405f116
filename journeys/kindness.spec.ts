import type { Page } from '@playwright/test';
import { button, question } from './couple.ts';
import { expect, test } from './phones.ts';
import { roundIsOver } from './rounds.ts';
import { heldOn, settled, sharedSizes } from './stores.ts';
import { goTo } from './walk.ts';
import { openAt } from './week.ts';

test.use({ story: 'linked', away: true, actionTimeout: 20_000 });
test.beforeEach(() => test.setTimeout(150_000));

/** All of the app lies on the phone before its network goes. */
const isWholeHere = (page: Page) => page.evaluate(() => navigator.serviceWorker.ready.then(() => undefined));

/** The page of kind words, drawn anew, to the letter, and what of both lies on this phone. */
async function senderOf(page: Page) {
  await goTo(page, '/us');
  await goTo(page, '/kindness');
  const html = await page.getByRole('main').evaluate((main) => main.innerHTML);
  return { html: html.replaceAll(/\bP\d+-\d+/g, 'P'), held: sharedSizes(await heldOn(page)) };
}

const lines = (page: Page) => page.getByRole('region', { name: 'From Ana' }).locator('.kind-line');

test('[JO77] [KI1] [KI4] a kind word waits for a phone that is away, is read, put away, and nothing comes back @chromium', async ({
  phones: { ana, ben },
}) => {
  await openAt([ana, ben], 8);
  await isWholeHere(ben.page);
  await roundIsOver(ana, ben);
  await ben.context.setOffline(true);
  await goTo(ana.page, '/kindness/asks-nothing');
  await ana.page.getByRole('main').getByRole('button').first().click();
  await expect(question(ana.page, 'It is on its way, or there.')).toBeVisible();
  await goTo(ana.page, '/us');
  await goTo(ana.page, '/kindness/song');
  await ana.page.getByRole('main').getByRole('button').first().click();
  await ana.page.getByLabel('In your words').fill('Blue Moon, https://music.example/blue');
  await button(ana.page, 'Send this').click();
  await expect(question(ana.page, 'It is on its way, or there.')).toBeVisible();
  await settled(ana.page);
  const neverFetched = await senderOf(ana.page);
  expect(neverFetched.html).toContain('Blue Moon');

  await ben.context.setOffline(false);
  await goTo(ben.page, '/us');
  await goTo(ben.page, '/today');
  await expect(lines(ben.page)).toHaveCount(2, { timeout: 45_000 });
  await expect(lines(ben.page).first()).toContainText('Blue Moon, https://music.example/blue');
  await expect(lines(ben.page).getByRole('link')).toHaveCount(0);
  await settled(ben.page);
  expect(await senderOf(ana.page)).toEqual(neverFetched);

  await button(ben.page, 'Put away').first().click();
  await expect(lines(ben.page)).toHaveCount(1);
  await settled(ben.page);
  await ana.page.waitForTimeout(2000);
  expect(await senderOf(ana.page)).toEqual(neverFetched);

  await ana.page.getByText('What is on its way, or there').click();
  await button(ana.page, 'Take it back').last().click();
  await expect(lines(ben.page)).toHaveCount(0, { timeout: 45_000 });
});

test('[JO77] [JA1] [JA3] a note stays with one phone until both are there, and comes out for both @chromium', async ({
  phones: { ana, ben },
  relay,
}) => {
  await openAt([ana, ben], 8);
  await isWholeHere(ana.page);
  await roundIsOver(ana, ben);
  const before = await relay.sums();
  await ana.context.setOffline(true);
  await goTo(ana.page, '/jar/put');
  await ana.page.getByLabel('In your words').fill('A heron walks into a tea room');
  await ana.page.getByRole('radio', { name: 'A joke' }).check();
  await button(ana.page, 'Put it in').click();
  await expect(question(ana.page, 'It is in the jar.')).toBeVisible();
  await ana.context.setOffline(false);
  await ana.page.waitForTimeout(3000);
  expect(await relay.sums()).toEqual(before);

  await openAt([ana, ben], 8, 1);
  for (const { page } of [ana, ben]) await goTo(page, '/jar');
  const unsaid = await ben.page.getByRole('main').innerText();
  await button(ana.page, 'I am here for the jar').click();
  await expect(ana.page.getByText('It is said.')).toBeVisible();
  await settled(ana.page);
  await ben.page.waitForTimeout(3000);
  expect(await ben.page.getByRole('main').innerText()).toBe(unsaid);
  await button(ben.page, 'I am here for the jar').click();
  for (const { page } of [ana, ben]) {
    await expect(page.getByText('The jar is open.')).toBeVisible({ timeout: 45_000 });
    await expect(page.getByText('A heron walks into a tea room')).toBeVisible({ timeout: 45_000 });
  }
  await expect(ben.page.getByText(/A joke, from Ana/)).toBeVisible();
  await goTo(ana.page, '/jar/mine');
  await expect(ana.page.getByText('A heron walks into a tea room')).toHaveCount(0);

  await openAt([ana, ben], 8, 9);
  for (const { page } of [ana, ben]) {
    await goTo(page, '/jar');
    await expect(page.getByText('A heron walks into a tea room')).toHaveCount(0);
  }
});
