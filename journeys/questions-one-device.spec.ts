import type { Page } from '@playwright/test';
import { expect, test } from './begun.ts';
import { ana, ben, button, checkIn, handOver, question, type Someone, share, unlock } from './couple.ts';
import { asks, closer, massage, onToday, opensRow, opensToAsk, todaySays } from './questions.ts';
import { welcomedByBoth } from './rounds.ts';
import { heldOn, sharedSizes } from './stores.ts';
import { welcomes } from './two-phones.ts';
import { goTo } from './walk.ts';

test.use({ chapter: 'both shared' });

const aDay = 86_400_000;
let now = Date.parse(`${new Date().toISOString().slice(0, 10)}T09:00:00Z`);

async function opens(page: Page, who: Someone, days = 0): Promise<void> {
  now += days * aDay;
  await page.clock.setFixedTime(now);
  await page.goto('/');
  await unlock(page, who);
}

/** Each has to be asked about. Which of them come up is left to the decks, and to chance. */
const things = [massage, closer, { id: 'longer-kissing-agreed', name: 'Longer kissing, agreed' }];
type Thing = (typeof things)[number];

async function findTogether(page: Page): Promise<readonly Thing[]> {
  await goTo(page, '/cards/find');
  for (const { name, passphrase } of [ana, ben]) {
    await page.getByLabel(`${name}, your passphrase`).fill(passphrase);
    await button(page, 'Go on').click();
  }
  await expect(page.getByText('What you both welcome can now come up in your days.')).toBeVisible();
  const both = await welcomedByBoth(page);
  return things.filter(({ name }) => both.includes(name));
}

async function welcomesThem(page: Page, who: Someone, days: number): Promise<void> {
  await opens(page, who, days);
  for (const { id } of things) await welcomes(page, id);
}

/** Weeks pass until one of them was among the cards of both, and both know of it. Gives what they know of. */
async function untilBothWelcomeOne(page: Page): Promise<readonly Thing[]> {
  for (let weeks = 0; weeks < 8; weeks++) {
    await welcomesThem(page, ben, 7);
    await welcomesThem(page, ana, 0);
    const found = await findTogether(page);
    if (found.length > 0) return found;
  }
  throw new Error('They were in no deck.');
}

async function sharesTheDay(page: Page, who: Someone, days: number): Promise<void> {
  await opens(page, who, days);
  await checkIn(page, { energy: 9, pain: 1, welcome: 'Closer touch' });
  await share(page);
}

async function askable(page: Page, found: readonly Thing[]): Promise<Thing | undefined> {
  for (const each of found) {
    await opensToAsk(page, each.id);
    if (await page.getByRole('radio', { name: 'Now, or soon' }).isVisible()) return each;
  }
  return undefined;
}

/** Days pass until chance leaves one of them in. Ends with Ana's side open. */
async function untilOneMayBeAsked(page: Page, found: readonly Thing[]): Promise<Thing> {
  for (let days = 0; days < 12; days++) {
    await sharesTheDay(page, ben, 1);
    await sharesTheDay(page, ana, 0);
    const one = await askable(page, found);
    if (one) return one;
  }
  throw new Error('Nothing could be asked about for many days.');
}

test('[JO29] [QS4] [QS6] on one device each asks and answers on their own side, and a “not today” leaves nothing that is for both @chromium', async ({
  page,
}) => {
  test.setTimeout(180_000);
  const { id, name } = await untilOneMayBeAsked(page, await untilBothWelcomeOne(page));
  await asks(page, id, 'Ben');
  const asked = await onToday(page);
  await handOver(page);
  const unopened = sharedSizes(await heldOn(page));
  await unlock(page, ben);
  await opensRow(page, 'A question from Ana');
  await button(page, 'Not today').click();
  await expect(question(page, 'Nothing was sent')).toBeVisible();
  expect(sharedSizes(await heldOn(page))).toBe(unopened);
  await opens(page, ana);
  expect(await onToday(page)).toEqual(asked);
  expect(asked).toEqual([`You asked Ben: ${name}`]);
  // Whoever was asked may ask; the other answers on their own side.
  await opens(page, ben);
  await asks(page, id, 'Ana');
  await opens(page, ana);
  await opensRow(page, 'A question from Ben');
  await button(page, 'Glad to').click();
  await expect(question(page, 'You would both be glad of this')).toBeVisible();
  await opens(page, ben);
  await todaySays(page, [`You would both be glad: ${name}`]);
});
