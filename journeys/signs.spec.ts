import type { Page } from '@playwright/test';
import { button, question, unlock } from './couple.ts';
import { expect, openBoth, test } from './phones.ts';
import { isOver, opensTheScreen, quiet, reads, touches } from './together.ts';
import { goTo } from './walk.ts';

test.beforeEach(() => test.setTimeout(180_000));
test.use({ story: 'both shared' });

const signs = (page: Page) => question(page, 'Is something wrong right now?');

/** What stands on the page, without the numbers that only link a label to its field. */
const drawn = async (page: Page): Promise<string> =>
  (await page.getByRole('main').innerHTML()).replaceAll(/\bP\d+-\d+/g, 'P');

test('[JO81] [AC19] [CA4] a sign chosen in the midst of a time is, on the other phone, an end like any other @chromium', async ({
  phones: { ana, ben },
}) => {
  await openBoth({ ana, ben });
  for (const { page } of [ana, ben]) await opensTheScreen(page, 'hold-hands', 'phones');
  await touches(ana.page, 'Pause');
  await reads(ben.page, quiet.pauseHeard);
  const paused = await drawn(ben.page);
  await button(ana.page, 'Enough').click();
  for (const phone of [ana, ben]) await isOver(phone);
  const ended = await drawn(ben.page);

  for (const { page } of [ana, ben]) await opensTheScreen(page, 'hold-hands', 'phones');
  await button(ana.page, 'Signs to stop for').click();
  await expect(signs(ana.page)).toBeVisible();
  await reads(ben.page, quiet.pauseHeard);
  expect(await drawn(ben.page)).toBe(paused);
  await ana.page.getByRole('link', { name: 'Chest pain, pressure or tightness' }).click();
  await isOver(ben);
  expect(await drawn(ben.page)).toBe(ended);
  await expect(question(ana.page, 'Stop and sit down')).toBeVisible();
  expect(ana.page.url()).not.toMatch(/chest|sign/);
  await ana.page.getByRole('radio', { name: 'United Kingdom' }).click();
  await expect(ana.page.getByRole('link', { name: 'Call 999' })).toHaveAttribute('href', 'tel:999');

  await goTo(ana.page, '/care');
  await expect(ana.page.getByText('Until someone has looked at it, rest is what we offer.')).toBeVisible();
  await goTo(ben.page, '/care');
  await expect(ben.page.getByText('Something here needs a look')).toHaveCount(0);
  expect(await ben.page.locator('body').innerHTML()).not.toMatch(/chest pain/i);
});

test('[JO81] the warning signs are one tap from the check-in, from Care and from what comes after @chromium', async ({
  phones: { ana },
}) => {
  await ana.page.goto('/');
  await unlock(ana.page, ana.who);
  for (const [path, way] of [
    ['/check-in', 'Something feels wrong in my body'],
    ['/care', 'Something is wrong right now'],
    ['/after', 'Something feels wrong in my body'],
  ] as const) {
    await goTo(ana.page, path);
    await ana.page.getByRole('link', { name: way }).click();
    await expect(signs(ana.page)).toBeVisible();
  }
});
