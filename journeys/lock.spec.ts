import type { Page } from '@playwright/test';
import { expect, test } from './begun.ts';
import { ana, button, question, unlock } from './couple.ts';
import { goTo } from './walk.ts';

/** What a page is told when the phone shows something else: a browser without a screen never tells it by itself. */
const hide = (page: Page): Promise<void> =>
  page.evaluate(() => {
    Object.defineProperty(document, 'hidden', { value: true, configurable: true });
    document.dispatchEvent(new Event('visibilitychange'));
  });

test.describe('a device of two', () => {
  test.use({ chapter: 'both shared' });

  test('[JO13] locks in the moment in which it is hidden', async ({ page }) => {
    await page.goto('/');
    await unlock(page, ana);
    await expect(page.getByText('A gentle day for both of you.')).toBeVisible();
    await hide(page);
    await expect(page.getByText('A gentle day for both of you.')).toHaveCount(0);
    await expect(question(page, 'Who is here?')).toBeVisible();
  });

  test('[JO13] keeps nothing that was typed at the lock once it is hidden', async ({ page }) => {
    await page.goto('/');
    await page.getByRole('radio', { name: ana.name, exact: true }).check();
    const field = page.getByLabel('Your passphrase');
    await field.fill(ana.passphrase);
    await expect(field).toHaveAttribute('autocomplete', 'off');
    await hide(page);
    await expect(field).toHaveValue('');
  });

  test('[JO8] [P7] has no door for writing without opening', async ({ page }) => {
    await page.goto('/');
    for (const name of ['Ana', 'Ben']) {
      await page.getByRole('radio', { name, exact: true }).check();
      await expect(page.getByText(/Without opening|Rest today|short check-in/)).toHaveCount(0);
    }
  });
});

test.describe("one's own phone", () => {
  test.use({ chapter: 'one side' });

  test('[JO13] stays open for a moment elsewhere, and locks after five quiet minutes', async ({ page }) => {
    await page.clock.install();
    await page.goto('/');
    await unlock(page, ana);
    await hide(page);
    await page.clock.runFor('04:00');
    await expect(page.getByRole('navigation', { name: 'Rooms' })).toBeVisible();
    await page.clock.runFor('01:30');
    await expect(question(page, 'Hello')).toBeVisible();
    await expect(page.getByRole('navigation', { name: 'Rooms' })).toHaveCount(0);
  });

  test('[JO8] keeps notes unopened until their person has tapped', async ({ page }) => {
    await page.goto('/');
    await unlock(page, ana);
    await goTo(page, '/settings');
    const notes = page.getByRole('switch', { name: /Short notes on the lock screen/ });
    if (!(await notes.isChecked())) await notes.check();
    await page.reload();
    await page.getByRole('button', { name: /Rest today/ }).click();
    await expect(page.getByText('Sealed. It waits for you.')).toBeVisible();
    await page.locator('summary', { hasText: 'A short check-in' }).click();
    await page.getByRole('slider', { name: /Energy/ }).fill('4');
    await page.getByRole('slider', { name: 'Pain' }).fill('6');
    await button(page, 'Seal this note').click();
    await expect(button(page, 'Seal this note')).toHaveCount(0);

    await unlock(page, ana);
    await expect(page.getByText('A check-in: energy 4, pain 6')).toBeVisible();
    await expect(page.getByRole('link', { name: 'Check in', exact: true })).toBeVisible();
    await button(page, 'Leave it out').first().click();
    await expect(button(page, 'Leave it out')).toHaveCount(1);
    await button(page, 'Yes, that was me').click();
    await expect(question(page, 'What could be kind today?')).toBeVisible();
    await expect(page.getByText('Written on the lock screen')).toHaveCount(0);
    await page.reload();
    await unlock(page, ana);
    await expect(page.getByText('Written on the lock screen')).toHaveCount(0);
    await goTo(page, '/check-in');
    await expect(page.getByRole('slider', { name: 'Pain' })).toHaveValue('6');
  });
});
