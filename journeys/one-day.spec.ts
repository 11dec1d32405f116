import { ana, beginAsTwo, ben, button, firstMorning, handOver, question, setScale, unfold, unlock } from './couple.ts';
import { expect, test } from './own-host.ts';

test('[JO2] [P12] one day for two people on one device, to the end without a network', async ({
  page,
  context,
  browserName,
}) => {
  await beginAsTwo(page);
  await firstMorning(page, ana, { energy: 6, pain: 3, welcome: 'Sustained comfort' });
  await expect(page.getByText('What is possible for both shows where the two tides meet')).toBeVisible();
  await expect(page.getByRole('link', { name: /Rest together/ })).toBeVisible();
  await handOver(page);

  await firstMorning(page, ben, { energy: 7, pain: 2, welcome: 'Closer touch' });
  await expect(page.getByText('A gentle day for both of you.')).toBeVisible();
  await expect(page.getByText('Possible for both today, up to sustained comfort.')).toBeVisible();
  const seenByBen = await page.locator('.row-name').allTextContents();
  expect(seenByBen.length).toBeLessThanOrEqual(4);
  expect(seenByBen).toContain('Rest together');
  await handOver(page);

  await unlock(page, ana);
  await expect(page.getByText('A gentle day for both of you.')).toBeVisible();
  await expect(page.locator('.row-name')).toHaveText(seenByBen);

  await page.locator('.row-link').first().click();
  await expect(page.getByText('Ask out loud. Then put the phones down.')).toBeVisible();
  await expect(page.getByText('Either of you can stop or change it at any moment.')).toBeVisible();
  await button(page, 'Back').click();

  // Stock Firefox offers no switch for the network over this protocol; there the reload alone is run.
  await page.evaluate(() => navigator.serviceWorker.ready.then(() => undefined));
  if (browserName === 'chromium') await context.setOffline(true);
  await page.reload();
  await unlock(page, ben);
  await expect(page.locator('.row-name')).toHaveText(seenByBen);
  await page.getByRole('link', { name: 'Change today’s check-in' }).click();
  await setScale(page, 'Pain', 8);
  await button(page, 'Keep this').click();
  await expect(question(page, 'What Ana sees today')).toBeVisible();
  await expect(page.locator('.pace-word')).toHaveText('Rest');
});

test('[JO3] a rest day takes two taps and says so with tenderness if wished', async ({ page }) => {
  await beginAsTwo(page);
  await unlock(page, ana);
  await page.getByRole('button', { name: /Rest today/ }).click();
  await expect(page.locator('.pace-word')).toHaveText('Rest');
  await unfold(page, 'A sentence with it, if you like');
  await page.getByRole('radio', { name: /Glad you are here/ }).check();
  await button(page, 'Send this sentence').click();
  await expect(page.getByText('Ben will find your sentence.')).toBeVisible();
  await button(page, 'Share this for today').click();
  await handOver(page);
  await unlock(page, ben);
  await expect(page.getByText('From Ana: Resting. Glad you are here.')).toBeVisible();
  await expect(page.getByText('Ana has shared today.')).toBeVisible();
});
