import { expect, test } from './begun.ts';
import { ana, ben, button, question, unlock } from './couple.ts';
import { heldOn } from './stores.ts';
import { goTo } from './walk.ts';

test.use({ chapter: 'both shared' });

const day = 86_400_000;

test('[P9] what was shared for a day is gone from the device once its time is over', async ({ page }) => {
  await page.goto('/');
  const before = await heldOn(page);
  expect([before.journals['passing/a']?.length, before.journals['passing/b']?.length]).toEqual([1, 1]);
  await page.clock.setFixedTime(Date.now() + 3 * day);
  await page.reload();
  await unlock(page, ana);
  await expect(page.getByRole('link', { name: 'Check in', exact: true })).toBeVisible();
  await expect(page.getByText(/has shared today|gentle day for both/)).toHaveCount(0);
  const after = await heldOn(page);
  expect([after.journals['passing/a'], after.journals['passing/b']]).toEqual([undefined, undefined]);
  expect(after.journals['mine/a']?.length).toBeGreaterThanOrEqual(before.journals['mine/a']?.length ?? 0);
});

test('[P10] one person erases their side alone, and the other keeps theirs', async ({ page }) => {
  await page.goto('/');
  const before = await heldOn(page);
  await unlock(page, ana);
  await goTo(page, '/settings/erase-side');
  await button(page, 'Go on').click();
  await button(page, 'Erase my side now').click();
  await expect(page.getByRole('navigation', { name: 'Rooms' })).toHaveCount(0);
  const after = await heldOn(page);
  expect(Object.keys(after.journals).filter((name) => name.endsWith('/a'))).toEqual([]);
  expect(after.journals['mine/b']).toEqual(before.journals['mine/b']);
  expect(after.database).not.toContain('Ana');
  await page.reload();
  await unlock(page, ben);
  await goTo(page, '/check-in');
  await expect(page.getByRole('slider', { name: /Energy/ })).toHaveValue('7');
});

test('[P10] erasing everything leaves this place as if it had never been opened', async ({ page }) => {
  await page.goto('/');
  await unlock(page, ana);
  await page.evaluate(() => navigator.serviceWorker.ready.then(() => undefined));
  await button(page, 'Low-energy view').click();
  await goTo(page, '/us');
  await page.evaluate(() => (location.hash = '/settings/erase-all'));
  await button(page, 'Go on').click();
  await button(page, 'Erase everything now').click();
  await expect(question(page, 'Closeness, at the pace of your bodies')).toBeVisible();
  const left = await heldOn(page);
  expect([left.journals, left.local]).toEqual([{}, {}]);
  // What is there again is the app itself, as after any first visit: shelves with nothing on them.
  expect(left.database).not.toMatch(/Ana|Ben|side|kind/);
  await page.reload();
  await expect(question(page, 'Closeness, at the pace of your bodies')).toBeVisible();
});
