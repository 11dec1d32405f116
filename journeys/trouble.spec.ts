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
  await expect(page.getByText(/The clock of this device says/)).toBeVisible();
  await page.getByRole('button', { name: /Rest today/ }).click();
  await expect(page.locator('.pace-word')).toHaveText('Rest');
  const after = await heldOn(page);
  for (const [journal, sizes] of Object.entries(before.journals))
    expect(after.journals[journal]?.length, journal).toBeGreaterThanOrEqual(sizes.length);
  await page.clock.setFixedTime(Date.now());
  await page.reload();
  await unlock(page, ana);
  await expect(page.getByText('A gentle day for both of you.')).toBeVisible();
});

/** A store that answers every write as a full disk does; whole disks cannot be filled by a test. */
const fill = (page: Page): Promise<void> =>
  page.evaluate(() => {
    const full = () => {
      throw new DOMException('full', 'QuotaExceededError');
    };
    IDBObjectStore.prototype.put = full;
    IDBObjectStore.prototype.add = full;
  });

test('[JO15] a full disk says so and loses nothing', async ({ page }) => {
  await page.goto('/');
  await unlock(page, ana);
  await goTo(page, '/check-in');
  await page.getByRole('slider', { name: 'Pain' }).fill('7');
  const before = await heldOn(page);
  await fill(page);
  await button(page, 'Keep this').click();
  await expect(page.getByText(/That could not be saved. What you had before is unchanged./)).toBeVisible();
  expect((await heldOn(page)).journals).toEqual(before.journals);
  await page.reload();
  await unlock(page, ana);
  await goTo(page, '/check-in');
  await expect(page.getByRole('slider', { name: 'Pain' })).toHaveValue('3');
});
