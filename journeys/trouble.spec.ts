import type { Page } from '@playwright/test';
import { expect, test } from './begun.ts';
import { ana, button, unlock } from './couple.ts';
import { heldOn } from './stores.ts';
import { goTo } from './walk.ts';

test.use({ chapter: 'both shared' });

test('[JO15] a clock in 1970 takes nothing away and keeps what is said', async ({ page }) => {
  await page.clock.setFixedTime(0);
  await page.goto('/');
  const before = await heldOn(page);
  await unlock(page, ana);
  await page.getByRole('button', { name: /Rest today/ }).click();
  await expect(page.locator('.pace-word')).toHaveText('Rest');
  const after = await heldOn(page);
  for (const [journal, sizes] of Object.entries(before.journals)) expect(after.journals[journal]?.length, journal).toBeGreaterThanOrEqual(sizes.length);
  await page.clock.setFixedTime(Date.now());
  await page.reload();
  await unlock(page, ana);
  await expect(page.getByText('A gentle day for both of you.')).toBeVisible();
});

async function roomLeft(page: Page, quotaSize?: number): Promise<void> {
  const line = await page.context().newCDPSession(page);
  await line.send('Storage.overrideQuotaForOrigin', { origin: new URL(page.url()).origin, ...(quotaSize === undefined ? {} : { quotaSize }) });
}

test('[JO15] a full disk says so and loses nothing @chromium', async ({ page }) => {
  await page.goto('/');
  await unlock(page, ana);
  await goTo(page, '/check-in');
  await page.getByRole('slider', { name: 'Pain' }).fill('7');
  const before = await heldOn(page);
  await roomLeft(page, 1);
  await button(page, 'Keep this').click();
  await expect(page.getByText(/That could not be saved. What you had before is unchanged./)).toBeVisible();
  expect((await heldOn(page)).journals).toEqual(before.journals);
  await roomLeft(page);
  await page.reload();
  await unlock(page, ana);
  await goTo(page, '/check-in');
  await expect(page.getByRole('slider', { name: 'Pain' })).toHaveValue('3');
});
