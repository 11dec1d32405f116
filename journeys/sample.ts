import type { Page } from '@playwright/test';
import { expect } from './own-host.ts';

/** Begins with a choice of how it is shown, as somebody would find it who had chosen it before. */
export async function shownAs(page: Page, display: object): Promise<void> {
  await page.goto('/');
  await page.evaluate((chosen) => localStorage.setItem('unhurried/display', JSON.stringify(chosen)), display);
  await page.reload();
}

/** In words of any language: the choice's third way leads to the sample couple. */
export async function toTheSample(page: Page): Promise<void> {
  for (let step = 0; step < 3; step++)
    await page.locator('.page-action button, main form button, main button').last().click();
  await page.locator('main .rest-card').nth(2).click();
  await expect(page.locator('.sample-bar')).toBeVisible();
}
