import { expect, test } from '@playwright/test';

// No watch here: the page stands at an address that is not ours, and every file of it is handed on from ours.
test('[RE25] opened over plain http from another machine, the app says why it cannot be used there', async ({
  page,
  baseURL,
}) => {
  const trouble: string[] = [];
  page.on('pageerror', ({ message }) => trouble.push(message));
  await page.route('http://plain.example/**', async (route) => {
    const { pathname } = new URL(route.request().url());
    await route.fulfill({ response: await route.fetch({ url: `${baseURL}${pathname}` }) });
  });
  await page.goto('http://plain.example/');
  await expect(page.getByRole('heading')).toHaveText('Unhurried needs a safe address');
  await expect(page.getByText('https://')).toBeVisible();
  expect(await page.evaluate(() => isSecureContext)).toBe(false);
  await expect(page.getByRole('button')).toHaveCount(0);
  expect(trouble).toEqual([]);
});

test('[RE25] at a safe address those words are not on the page', async ({ page }) => {
  await page.goto('/');
  await expect(page.getByRole('heading').first()).toBeVisible();
  await expect(page.locator('body > *')).toHaveCount(1);
  await expect(page.getByText('needs a safe address')).toHaveCount(0);
});
