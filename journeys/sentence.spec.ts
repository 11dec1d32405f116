import type { Page } from '@playwright/test';
import { test as onOne } from './begun.ts';
import { ana, ben, button, handOver, question, unfold, unlock } from './couple.ts';
import { expect, openBoth, test } from './phones.ts';
import { heldOn, settled } from './stores.ts';
import { goTo } from './walk.ts';

test.use({ story: 'both shared', away: true });
test.beforeEach(() => test.setTimeout(180_000));

const slow = 'Slow is good for me at the moment.';
const lying = 'Lying down is fine, <b>until</b> the check in March.';

/** The page of sentences, anew. */
async function sentences(page: Page): Promise<void> {
  await goTo(page, '/us');
  await goTo(page, '/sentence');
  await expect(question(page, 'What my partner may know')).toBeVisible();
}

const theirs = (page: Page, name: string) => page.getByRole('heading', { name: `What ${name} lets me know` });
const reads = (page: Page, words: string) => page.getByRole('main').locator('bdi').getByText(words, { exact: true });

/** Words of one's own, in the place of whatever stood in the field, shared. */
async function shares(page: Page, words: string): Promise<void> {
  await page.getByLabel('My sentence').fill(words);
  await button(page, 'Share this').click();
  await expect(question(page, 'What my partner may know')).toBeVisible();
  await expect(reads(page, words)).toBeVisible();
}

async function changes(page: Page, to: string): Promise<void> {
  await page.getByRole('link', { name: /^Change/ }).click();
  await expect(question(page, 'Change this sentence')).toBeVisible();
  await shares(page, to);
}

async function takesBack(page: Page): Promise<void> {
  await button(page, 'Take back').click();
  await expect(page.getByText('Taken back.')).toBeVisible();
  await expect(page.getByRole('heading', { level: 1 })).toBeFocused();
}

/** Picks a sentence that is ready, and leaves it in the field. */
async function picks(on: Page): Promise<void> {
  await on.getByRole('link', { name: 'Write one' }).click();
  await expect(question(on, 'What would you like Ben to know?')).toBeVisible();
  await unfold(on, 'Words to begin with');
  await button(on, slow).click();
  await expect(on.getByLabel('My sentence')).toHaveValue(slow);
}

test('[JO85] [SN3] [SS3] a sentence goes when it is shared and not before, changes on the other phone, and is gone when taken back, with one phone offline in between @chromium', async ({
  phones,
}) => {
  const { ana: one, ben: other } = phones;
  await openBoth(phones);
  for (const { page } of [one, other]) await page.evaluate(() => navigator.serviceWorker.ready.then(() => undefined));
  for (const { page } of [one, other]) await sentences(page);
  const never = await other.page.getByRole('main').innerText();

  // Words to begin with come into the field, and nothing goes.
  await picks(one.page);
  await settled(one.page);
  expect(await other.page.getByRole('main').innerText()).toBe(never);

  await one.context.setOffline(true);
  await button(one.page, 'Share this').click();
  await expect(reads(one.page, slow)).toBeVisible();
  await one.context.setOffline(false);
  await expect(theirs(other.page, 'Ana')).toBeVisible({ timeout: 30_000 });
  await expect(reads(other.page, slow)).toBeVisible();

  await changes(one.page, lying);
  await expect(reads(other.page, lying)).toBeVisible({ timeout: 30_000 });
  await expect(reads(other.page, slow)).toHaveCount(0);

  await settled(other.page);
  await other.context.setOffline(true);
  await takesBack(one.page);
  await settled(one.page);
  await other.context.setOffline(false);
  await expect(theirs(other.page, 'Ana')).toHaveCount(0, { timeout: 30_000 });
  expect(await other.page.getByRole('main').innerText()).toBe(never);
  for (const { seen: faults } of [one, other]) expect(faults).toEqual([]);
});

onOne.describe('on one phone between two', () => {
  onOne.use({ chapter: 'both shared' });
  onOne(
    '[JO85] [SN3] [SS5] what one side shares stands on the other, both ways, and is gone when it is taken back @chromium',
    async ({ page: on }) => {
      await on.goto('/');
      await unlock(on, ana);
      const kept = async () => (await heldOn(on)).journals['shown/a']?.length ?? 0;
      const before = await kept();
      await sentences(on);
      await on.getByRole('link', { name: 'Write one' }).click();
      await shares(on, lying);
      await expect.poll(kept).toBeGreaterThan(before);
      await goTo(on, '/today');
      await handOver(on);
      await unlock(on, ben);
      await sentences(on);
      await expect(theirs(on, ana.name)).toBeVisible();
      await expect(reads(on, lying)).toBeVisible();
      await on.getByRole('link', { name: 'Write one' }).click();
      await shares(on, 'I am tired too.');
      await goTo(on, '/today');
      await handOver(on);
      await unlock(on, ana);
      await sentences(on);
      await expect(reads(on, 'I am tired too.')).toBeVisible();
      await takesBack(on);
      await expect.poll(kept).toBe(before);
      await on.reload();
      await unlock(on, ben);
      await sentences(on);
      await expect(theirs(on, ana.name)).toHaveCount(0);
    },
  );
});
