import type { Page } from '@playwright/test';
import { expect, test } from './begun.ts';
import { ana, button, unlock } from './couple.ts';
import { dayBefore, goTo } from './walk.ts';

test.use({ chapter: 'one side' });

/** Counts what a hand does: trusted presses, and not what the page does by itself. */
async function counted(page: Page, does: () => Promise<void>): Promise<number> {
  await page.evaluate(() => {
    document.documentElement.setAttribute('data-taps', '0');
    addEventListener('pointerdown', () => {
      const root = document.documentElement;
      root.setAttribute('data-taps', String(Number(root.getAttribute('data-taps')) + 1));
    });
  });
  await does();
  return Number(await page.locator('html').getAttribute('data-taps'));
}

async function openedWithAUsual(page: Page): Promise<void> {
  await page.goto('/');
  await unlock(page, ana);
  await goTo(page, '/first/usual');
  for (const [name, value] of [
    ['Usual energy', '5'],
    ['Usual pain', '3'],
  ] as const) {
    await page.getByRole('slider', { name }).fill('9');
    await page.getByRole('slider', { name }).fill(value);
  }
  await button(page, 'Go on').click();
  await expect(button(page, 'Go on')).toHaveCount(0);
  await goTo(page, `/check-in/${await dayBefore(page, 1)}`);
  await page.getByRole('slider', { name: 'Pain' }).fill('4');
  await button(page, 'Keep this').click();
  await expect(page.getByRole('link', { name: 'Check in', exact: true })).toBeVisible();
}

const offered = (page: Page) =>
  expect(page.getByRole('heading', { name: 'What your body has room for today' })).toBeVisible();

for (const [name, most] of [
  ['Rest today', 2],
  ['Worse than my usual', 2],
  ['Like yesterday', 2],
] as const) {
  test(`[JO12] from the open side, "${name}" takes at most ${most} taps @chromium`, async ({ page }) => {
    await openedWithAUsual(page);
    const taps = await counted(page, async () => {
      await page.getByRole('button', { name: new RegExp(name) }).click();
      await offered(page);
    });
    expect(taps).toBeGreaterThan(0);
    expect(taps).toBeLessThanOrEqual(most);
  });
}

test('[JO12] an ordinary day, said as usual with a wish, takes four taps @chromium', async ({ page }) => {
  await openedWithAUsual(page);
  const taps = await counted(page, async () => {
    await page.getByRole('link', { name: 'Check in', exact: true }).click();
    await button(page, 'As usual for me').click();
    await page.getByRole('radio', { name: 'Brief affection' }).check();
    await button(page, 'Keep this').click();
    await expect(button(page, 'Keep this')).toHaveCount(0);
  });
  expect(taps).toBe(4);
});
