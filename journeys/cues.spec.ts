import type { Page } from '@playwright/test';
import { test as onOne } from './begun.ts';
import { ana, ben, button, handOver, question, unfold, unlock } from './couple.ts';
import { expect, openBoth, test } from './phones.ts';
import { heldOn, settled } from './stores.ts';
import { goTo } from './walk.ts';

test.use({ story: 'both shared', away: true });
test.beforeEach(() => test.setTimeout(180_000));

const breath = 'I hold my breath';
const neverAYes = 'A sign helps you notice. It is never a yes.';

/** Two taps: a line, and that it is kept. Ends on the page of that line. */
async function picks(page: Page, group: string, line: string): Promise<void> {
  await goTo(page, '/us');
  await goTo(page, `/cues/new/${group}`);
  const radio = page.getByRole('radio', { name: line, exact: true });
  await expect(button(page, 'Keep this line')).toBeVisible();
  if ((await radio.count()) === 0) await page.getByText('More', { exact: true }).click();
  await radio.check();
  await button(page, 'Keep this line').click();
  await expect(question(page, line)).toBeVisible();
}

async function opensLine(page: Page, line: string): Promise<void> {
  await goTo(page, '/us');
  await goTo(page, '/cues');
  await page.getByRole('link', { name: line }).click();
  await expect(question(page, line)).toBeVisible();
}

const letsSee = (page: Page, name: string) => page.getByRole('switch', { name: `Let ${name} see this line` });

async function readsOf(page: Page, name: string): Promise<void> {
  await goTo(page, '/us');
  await goTo(page, '/cues/theirs');
  await expect(question(page, `What ${name} lets me see`)).toBeVisible();
}

const nothing = (page: Page) => page.getByText('There is nothing to read here.');

/** The card on the page before a time together, as it reads under this heading. */
async function card(page: Page, heading: string): Promise<string> {
  await goTo(page, '/us');
  await goTo(page, '/together/before/hold-hands');
  const lines = page.locator('div.stack', { has: page.getByRole('heading', { name: heading, exact: true }) });
  await expect(lines).toBeVisible();
  await expect(page.getByText(neverAYes)).toBeVisible();
  return lines.getByRole('list').innerText();
}

test('[JO73] [CU2] [CU4] a line shows on the other phone when it is let be seen, changes there, and is gone when taken back, with one phone offline in between @chromium', async ({
  phones,
}) => {
  const { ana: one, ben: other } = phones;
  await openBoth(phones);
  for (const { page } of [one, other]) await page.evaluate(() => navigator.serviceWorker.ready.then(() => undefined));
  await picks(one.page, 'pause', breath);
  await settled(one.page);
  await readsOf(other.page, 'Ana');
  await expect(nothing(other.page)).toBeVisible();

  await one.context.setOffline(true);
  await letsSee(one.page, 'Ben').click();
  await expect(letsSee(one.page, 'Ben')).toBeChecked();
  await picks(one.page, 'touch', 'Tickling');
  await one.context.setOffline(false);
  await expect(other.page.getByText(breath)).toBeVisible({ timeout: 30_000 });
  await expect(other.page.getByText('Tickling')).toHaveCount(0);

  const seen = await card(other.page, 'Ana’s signs and senses');
  expect(seen).toBe(`Pause: ${breath}`);
  expect(await card(one.page, 'Your signs and senses')).toBe(seen);

  await opensLine(one.page, breath);
  await one.page.getByRole('link', { name: 'Change it' }).click();
  await unfold(one.page, 'In my own words');
  await one.page.getByLabel('My words').fill('I stop breathing for a moment');
  await button(one.page, 'Keep this line').click();
  await readsOf(other.page, 'Ana');
  await expect(other.page.getByText('I stop breathing for a moment')).toBeVisible({ timeout: 30_000 });
  await expect(other.page.getByText(breath)).toHaveCount(0);

  await settled(other.page);
  await other.context.setOffline(true);
  await letsSee(one.page, 'Ben').click();
  await expect(letsSee(one.page, 'Ben')).not.toBeChecked();
  await settled(one.page);
  await other.context.setOffline(false);
  await expect(nothing(other.page)).toBeVisible({ timeout: 30_000 });
  await goTo(other.page, '/us');
  await goTo(other.page, '/together/before/hold-hands');
  await expect(other.page.getByRole('heading', { name: 'To have near' })).toBeVisible();
  await expect(other.page.getByText(neverAYes)).toHaveCount(0);
  for (const { seen: faults } of [one, other]) expect(faults).toEqual([]);
});

onOne.describe('on one phone between two', () => {
  onOne.use({ chapter: 'both shared' });
  onOne(
    '[JO73] [CU2] [CU4] what is let be seen stands on both sides and on the card, and is gone when taken back @chromium',
    async ({ page }) => {
      await page.goto('/');
      await unlock(page, ana);
      await picks(page, 'slower', 'I lose my words');
      await letsSee(page, ben.name).click();
      await picks(page, 'light', 'Low light');
      const mine = await card(page, 'Your signs and senses');
      expect(mine).toBe('Slower: I lose my words');
      await goTo(page, '/today');
      await handOver(page);
      await unlock(page, ben);
      await readsOf(page, ana.name);
      await expect(page.getByText('I lose my words')).toBeVisible();
      await expect(page.getByText('Low light')).toHaveCount(0);
      expect(await card(page, 'Ana’s signs and senses')).toBe(mine);
      await goTo(page, '/today');
      await handOver(page);
      await unlock(page, ana);
      await opensLine(page, 'I lose my words');
      const kept = async () => (await heldOn(page)).journals['shown/a']?.length ?? 0;
      const before = await kept();
      await letsSee(page, ben.name).click();
      await expect.poll(kept).not.toBe(before);
      await page.reload();
      await unlock(page, ben);
      await readsOf(page, ana.name);
      await expect(nothing(page)).toBeVisible();
    },
  );
});
