import type { Page } from '@playwright/test';
import { button, question, unfold, unlock } from './couple.ts';
import { expect, openBoth, test } from './phones.ts';
import { heldOn, settled, sharedSizes } from './stores.ts';
import { goTo } from './walk.ts';

test.use({ story: 'both shared', away: true });
test.beforeEach(() => test.setTimeout(180_000));

const swim = 'May I swim in the sea again?';
const toNote = 'What would you like me to note until next time, and who do I call between visits?';
const alone = 'May I talk with you alone for a few minutes?';
const told = 'From June on.';
const pain = 'What number best describes your pain on average in the past week?';

const lines = (page: Page) => page.locator('ol.visit-list .visit-words:visible').allInnerTexts();

async function toTheList(page: Page): Promise<void> {
  await goTo(page, '/care');
  await goTo(page, '/visit');
  await expect(question(page, 'Questions for the visit')).toBeVisible();
}

async function keepsThree(page: Page): Promise<void> {
  await toTheList(page);
  await page.getByRole('link', { name: 'Add a question' }).click();
  await page.getByRole('checkbox', { name: toNote }).check();
  await page.getByRole('checkbox', { name: alone }).check();
  await page.getByLabel('In your own words').fill(swim);
  await button(page, 'Keep my question').click();
  await expect(page.getByText(`Kept: ${swim}`)).toBeVisible();
  await page.getByRole('link', { name: 'To my list' }).click();
  await expect(question(page, 'Questions for the visit')).toBeVisible();
  await expect.poll(() => lines(page)).toEqual([toNote, alone, swim]);
}

/** By keys alone: the focus goes along with the question. */
async function movesUpByKeys(page: Page, words: string): Promise<void> {
  const up = page.getByRole('button', { name: `Move up: ${words}` });
  await up.focus();
  await page.keyboard.press('Enter');
  await expect(page.getByText('Now at place 2 of 3.')).toBeVisible();
  await expect(up).toBeFocused();
  await page.keyboard.press('Enter');
  await expect(page.getByText('Now at place 1 of 3.')).toBeVisible();
  await expect(up).toBeFocused();
}

async function answers(page: Page, words: string, answer: string): Promise<void> {
  await page.getByRole('link', { name: `Open ${words}` }).click();
  await expect(question(page, words)).toBeVisible();
  await page.getByLabel('What were you told?').fill(answer);
  await button(page, 'Keep this').click();
  await expect(page.getByText(answer)).toBeVisible();
}

/** Three answers, each by its slider. */
async function notesPain(page: Page, ...values: readonly [string, string, string]): Promise<void> {
  await goTo(page, '/looks');
  await page.getByRole('link', { name: 'Pain, and what it touches' }).click();
  await expect(page.getByText(pain, { exact: true })).toBeVisible();
  await button(page, 'Keep this').click();
  await expect(page.getByText('A note needs each answer.')).toBeVisible();
  const sliders = page.getByRole('slider');
  await expect(sliders).toHaveCount(3);
  for (const [at, value] of values.entries()) await sliders.nth(at).fill(value);
  await button(page, 'Keep this').click();
  await expect(page.getByText('Kept, for you alone.')).toBeVisible();
}

async function saysYesToAHeavyMood(page: Page): Promise<void> {
  await goTo(page, '/looks');
  await page.getByRole('link', { name: 'A heavy mood' }).click();
  const address = page.url();
  await button(page, 'Yes').click();
  await expect(question(page, 'Thank you. Here is who to ask')).toBeVisible();
  expect(page.url()).toBe(address);
  await page.getByRole('link', { name: 'Help for right now' }).click();
  await expect(question(page, 'You matter, and help is there now')).toBeVisible();
}

const pagesOf = async (page: Page): Promise<readonly string[]> => {
  const read: string[] = [];
  for (const path of ['/us', '/visit', '/looks', '/looks/1', '/care', '/page', '/week', '/today']) {
    await goTo(page, path);
    read.push(await page.getByRole('main').innerText());
  }
  return read;
};

test('[JO86] [VQ3] [VQ4] [LX1] questions kept, ordered and answered, a note of pain and a heavy mood: there after a reload, and nothing of it on the other phone or at the relay @chromium', async ({
  phones,
  relay,
}) => {
  const { ana: one, ben: other } = phones;
  await openBoth(phones);
  const before = await pagesOf(other.page);
  for (const { page } of [one, other]) await settled(page);
  const sizes = await Promise.all([one, other].map(async ({ page }) => sharedSizes(await heldOn(page))));
  const bens = (await heldOn(other.page)).journals;
  const sums = await relay.sums();

  await keepsThree(one.page);
  await movesUpByKeys(one.page, swim);
  expect(await lines(one.page)).toEqual([swim, toNote, alone]);
  await answers(one.page, swim, told);
  await expect(one.page.getByText('You may like to ask this one alone.')).toBeVisible();
  await one.page.emulateMedia({ media: 'print' });
  expect(await lines(one.page)).toEqual([swim, toNote]);
  await expect(one.page.getByText(told)).toBeHidden();
  await expect(one.page.getByText(/alone/i).filter({ visible: true })).toHaveCount(0);
  await one.page.emulateMedia({ media: 'screen' });
  await notesPain(one.page, '4', '6', '5');
  await saysYesToAHeavyMood(one.page);

  await one.page.reload();
  await unlock(one.page, one.who);
  await toTheList(one.page);
  expect(await lines(one.page)).toEqual([swim, toNote, alone]);
  await expect(one.page.getByText(told)).toBeVisible();
  await goTo(one.page, '/looks/1');
  await unfold(one.page, 'What you noted');
  await expect(one.page.getByRole('cell', { name: '5', exact: true })).toBeVisible();
  await expect(one.page.locator('figure')).toHaveCount(0);

  for (const { page } of [one, other]) await settled(page);
  expect(await Promise.all([one, other].map(async ({ page }) => sharedSizes(await heldOn(page))))).toEqual(sizes);
  expect((await heldOn(other.page)).journals).toEqual(bens);
  expect(await relay.sums()).toEqual(sums);
  expect(await pagesOf(other.page)).toEqual(before);
  for (const { seen } of [one, other]) expect(seen).toEqual([]);
});

test('[JO86] [VQ2] what is taken off can be put back once, and is nowhere after that; a note is taken out @chromium', async ({
  phones,
}) => {
  await openBoth(phones);
  const { page, seen } = phones.ana;
  const mine = async () => (await heldOn(page)).journals['mine/a']?.length ?? 0;
  // To open Care takes in what stands of the conditions; what follows is measured from there.
  await toTheList(page);
  await settled(page);
  const empty = await mine();
  await keepsThree(page);
  expect(await mine()).toBeGreaterThan(empty);
  await page.getByRole('link', { name: `Open ${alone}` }).click();
  await button(page, 'Take off the list').click();
  await expect(question(page, 'Off your list, and its answer with it.')).toBeVisible();
  await button(page, 'Put it back').click();
  await expect.poll(() => lines(page)).toEqual([toNote, alone, swim]);
  for (const words of [toNote, alone, swim]) {
    await page.getByRole('link', { name: `Open ${words}` }).click();
    await button(page, 'Take off the list').click();
    await expect(question(page, 'Off your list, and its answer with it.')).toBeVisible();
    await page.getByRole('link', { name: 'To my list' }).click();
  }
  await expect(page.getByText('What would you like to ask?')).toBeVisible();
  await notesPain(page, '1', '2', '3');
  await unfold(page, 'What you noted');
  await button(page, /Take out/).click();
  await expect(page.getByRole('heading', { level: 1 })).toBeFocused();
  await expect(page.getByText('What you noted')).toHaveCount(0);
  await settled(page);
  await expect.poll(mine).toBe(empty);
  expect(seen).toEqual([]);
});
