import type { Page } from '@playwright/test';
import { expect, test } from './begun.ts';
import { ana, ben, button, type Someone, unlock } from './couple.ts';
import { welcomedByBoth } from './rounds.ts';
import { heldOn, sharedSizes } from './stores.ts';
import { dayBefore, goTo, openPaths } from './walk.ts';

test.use({ chapter: 'both shared' });

/** Answers one sitting of cards: these with a yes, all others with "not for now". Gives the names that were asked. */
async function answerCards(page: Page, yes: (at: number) => boolean): Promise<readonly string[]> {
  await goTo(page, '/cards');
  const card = page.getByRole('main').getByRole('heading', { level: 2 });
  const asked: string[] = [];
  while (await button(page, 'Not for now').isVisible()) {
    const name = await card.innerText();
    await button(page, yes(asked.length) ? 'I would welcome this' : 'Not for now').click();
    asked.push(name);
    await expect(card.filter({ hasText: name })).toHaveCount(0);
  }
  return asked;
}

async function findTogether(page: Page, order: readonly Someone[]): Promise<void> {
  await goTo(page, '/cards/find');
  for (const { name, passphrase } of order) {
    await page.getByLabel(`${name}, your passphrase`).fill(passphrase);
    await button(page, 'Go on').click();
  }
  await expect(page.getByText('What you both welcome can now come up in your days.')).toBeVisible();
}

/** Everything that a side shows, but for the cards themselves, which ask everybody about everything. */
async function allThatIsShown(page: Page): Promise<string> {
  const shown: string[] = [];
  for (const path of openPaths(await dayBefore(page, 3)).filter((each) => !each.startsWith('/cards'))) {
    await goTo(page, path);
    shown.push(await page.locator('body').evaluate((body) => body.textContent ?? ''));
  }
  return shown.join('\n');
}

async function openDay(page: Page, who: Someone): Promise<string> {
  await unlock(page, who);
  await checkAgain(page);
  return allThatIsShown(page);
}

async function checkAgain(page: Page): Promise<void> {
  await goTo(page, '/check-in');
  await page.getByRole('radio', { name: 'Closer touch' }).check();
  await button(page, 'Keep this').click();
  await expect(button(page, 'Keep this')).toHaveCount(0);
}

test('[JO9] a yes of both comes up for both, a yes of one nowhere, whoever begins @chromium', async ({
  page,
  browser,
  baseURL,
  context,
}) => {
  test.setTimeout(120_000);
  await page.goto('/');
  await unlock(page, ana);
  const cards = await answerCards(page, (at) => at === 0 || at === 1);
  await page.reload();
  await unlock(page, ben);
  expect(await answerCards(page, (at) => at === 0 || at === 2)).toEqual(cards);
  const [common = '', onlyAna = '', onlyBen = ''] = cards;
  const before = await heldOn(page);
  const state = await context.storageState({ indexedDB: true });

  const outcomes: string[] = [];
  for (const order of [
    [ana, ben],
    [ben, ana],
  ]) {
    const own = await browser.newContext({
      baseURL: baseURL ?? '',
      storageState: state,
      locale: 'en',
      timezoneId: 'Europe/Berlin',
    });
    const either = await own.newPage();
    await either.goto('/');
    await unlock(either, order[0] ?? ana);
    await findTogether(either, order);
    const after = await heldOn(either);
    expect(after.journals['shown/a']?.length).toBe((before.journals['shown/a']?.length ?? 0) + 1);
    expect(after.journals['shown/b']?.length).toBe((before.journals['shown/b']?.length ?? 0) + 1);
    expect(after.journals['shown/a']?.at(-1)).toBe(after.journals['shown/b']?.at(-1));
    expect(await welcomedByBoth(either)).toEqual([common]);
    await either.reload();
    const forBen = await openDay(either, ben);
    expect(await welcomedByBoth(either)).toEqual([common]);
    await either.reload();
    const forAna = await openDay(either, ana);
    expect([forAna.includes(common), forBen.includes(common)]).toEqual([true, true]);
    expect([forAna.includes(onlyBen), forBen.includes(onlyAna)]).toEqual([false, false]);
    outcomes.push(forAna + forBen, sharedSizes(await heldOn(either)));
    await own.close();
  }
  expect(outcomes.slice(2)).toEqual(outcomes.slice(0, 2));
});

test('[JO9] a step that was not finished by both writes nothing', async ({ page }) => {
  await page.goto('/');
  await unlock(page, ana);
  await answerCards(page, () => true);
  const before = sharedSizes(await heldOn(page));
  await goTo(page, '/cards/find');
  await page.getByLabel('Ana, your passphrase').fill(ana.passphrase);
  await button(page, 'Go on').click();
  await page.getByLabel('Ben, your passphrase').fill('what Ben might use');
  await button(page, 'Go on').click();
  await expect(page.getByText('That passphrase did not open this side.')).toBeVisible();
  await goTo(page, '/today');
  expect(sharedSizes(await heldOn(page))).toBe(before);
});
