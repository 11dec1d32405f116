import type { Page } from '@playwright/test';
import { expect, test } from './begun.ts';
import { ana, question, unlock } from './couple.ts';

test.use({ chapter: 'both shared' });

async function onAnOpenPage(page: Page): Promise<number> {
  await page.goto('/');
  await unlock(page, ana);
  await page.getByRole('link', { name: 'Us', exact: true }).click();
  await page.getByRole('link', { name: 'Today', exact: true }).click();
  return page.evaluate(() => history.length);
}

async function isGone(page: Page, entries: number): Promise<void> {
  await page.waitForURL('**/away/');
  await expect(page).toHaveTitle('Kitchen conversions');
  expect(await page.evaluate(() => history.length)).toBe(entries);
  await page.goBack();
  await expect(page.getByText(/Unhurried|gentle|Ana|Ben/)).toHaveCount(0);
  await page.goto('/');
  await expect(question(page, 'Who is here?')).toBeVisible();
  await expect(page.getByText(/gentle day|Rest together/)).toHaveCount(0);
}

test('[JO7] one tap hides everything in that very moment, and going back shows nothing', async ({ page }) => {
  const entries = await onAnOpenPage(page);
  const left = await page.evaluate(() => {
    const leave = [...document.querySelectorAll('button')].find(({ textContent }) => textContent === 'Leave quickly');
    leave?.click();
    return { words: document.body.textContent, parts: document.body.childElementCount, title: document.title };
  });
  expect(left).toEqual({ words: '', parts: 1, title: 'Kitchen conversions' });
  await isGone(page, entries);
});

test('[JO7] so do three presses of Escape, wherever the focus is', async ({ page }) => {
  const entries = await onAnOpenPage(page);
  await page.getByRole('link', { name: 'Us', exact: true }).focus();
  for (let press = 0; press < 3; press++) await page.keyboard.press('Escape');
  await isGone(page, entries);
});
