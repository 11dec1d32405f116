import type { Page } from '@playwright/test';
import { button, question, unfold } from './couple.ts';
import { expect, openBoth, test } from './phones.ts';
import { heldOn, settled, sharedSizes } from './stores.ts';
import { goTo, isDrawn } from './walk.ts';

test.use({ story: 'both shared', away: true });
test.beforeEach(() => test.setTimeout(180_000));

const never = 'Never together: nitrates and sildenafil-like tablets';
const unknown = 'Not known here: ask your pharmacist.';

const stop = (page: Page) => page.getByRole('heading', { name: never });
const rows = (page: Page) => page.getByRole('list', { name: 'What I take' });

async function toTheList(page: Page): Promise<void> {
  await goTo(page, '/care');
  await goTo(page, '/cabinet');
  await expect(question(page, 'My medicines')).toBeVisible();
}

async function types(page: Page, name: string): Promise<void> {
  await toTheList(page);
  await page.getByRole('link', { name: 'Add a medicine' }).click();
  await page.getByLabel('Its name').fill(name);
}

/** Types a name, well spelled or nearly, and chooses what was found. Ends on the form, before it is kept. */
async function finds(page: Page, typed: string, name: RegExp): Promise<void> {
  await types(page, typed);
  await button(page, name).click();
}

/** Ends on the list; where a precaution can go with it, on its own page. */
async function keeps(page: Page, ends = 'My medicines'): Promise<void> {
  await button(page, 'Keep it on my list').click();
  await expect(button(page, 'Keep it on my list')).toHaveCount(0);
  await expect(question(page, ends)).toBeVisible();
}

async function opens(page: Page, name: string): Promise<void> {
  await rows(page).getByRole('link', { name }).click();
  await expect(question(page, name)).toBeVisible();
}

test('[JO83] [CB3] [MD5] a spray and a tablet that never meet, each found by a name that is spelled wrong: warned of before it is kept, on the list, with no network, and never on the other phone @chromium', async ({
  phones,
}) => {
  const { ana: one, ben: other } = phones;
  await openBoth(phones);
  for (const { page } of [one, other]) await settled(page);
  const before = await Promise.all([one, other].map(async ({ page }) => sharedSizes(await heldOn(page))));
  const ofBen = async () => {
    await expect(other.page.getByRole('heading', { level: 1 })).toBeVisible();
    await isDrawn(other.page);
    return other.page.getByRole('main').innerText();
  };
  const bens = await ofBen();
  await one.page.evaluate(() => navigator.serviceWorker.ready.then(() => undefined));
  await one.context.setOffline(true);

  await finds(one.page, 'nitroglicerine spray', /^glyceryl trinitrate/);
  await expect(question(one.page, 'Glyceryl trinitrate')).toBeVisible();
  await expect(stop(one.page)).toHaveCount(0);
  await keeps(one.page, 'Glyceryl trinitrate');
  await expect(one.page.getByRole('link', { name: 'Precautions to choose from' })).toBeVisible();
  await toTheList(one.page);
  await expect(stop(one.page)).toHaveCount(0);

  await finds(one.page, 'sildenafel', /^sildenafil/);
  await expect(stop(one.page)).toBeVisible();
  await expect(one.page.getByText('Call your prescriber or pharmacist now')).toBeVisible();
  await one.page.getByRole('main').getByRole('link', { name: 'Warning signs' }).click();
  await expect(question(one.page, 'Is something wrong right now?')).toBeVisible();
  await button(one.page, 'Back').click();
  await expect(stop(one.page)).toBeVisible();
  await one.page.getByRole('link', { name: 'Do not add it' }).click();
  await expect(rows(one.page).getByRole('link')).toHaveCount(1);

  await finds(one.page, 'sildenafel', /^sildenafil/);
  await button(one.page, 'I take it: keep it on my list').click();
  await expect(question(one.page, 'My medicines')).toBeVisible();
  await expect(stop(one.page)).toBeVisible();
  await expect(one.page.getByText('If you took both and feel unwell')).toBeVisible();
  await expect(one.page.getByRole('heading', { name: 'Tell the staff about this tablet' })).toBeVisible();
  await one.page.getByRole('main').getByRole('link', { name: 'Warning signs' }).click();
  await expect(one.page.getByRole('heading', { level: 1 })).toBeVisible();

  await toTheList(one.page);
  await opens(one.page, 'Sildenafil');
  await expect(stop(one.page)).toBeVisible();
  await unfold(one.page, 'I no longer take it');
  await expect(one.page.getByText('Do not stop, skip or change a medicine')).toBeVisible();
  await button(one.page, 'Keep this day').click();
  await expect(question(one.page, 'My medicines')).toBeVisible();
  await expect(stop(one.page)).toHaveCount(0);
  await expect(one.page.getByRole('heading', { name: 'Tell the staff about this tablet' })).toBeVisible();

  await one.context.setOffline(false);
  for (const { page } of [one, other]) await settled(page);
  expect(await Promise.all([one, other].map(async ({ page }) => sharedSizes(await heldOn(page))))).toEqual(before);
  expect(await ofBen()).toBe(bens);
  for (const { seen: faults } of [one, other]) expect(faults).toEqual([]);
});

test('[JO83] [CB2] [CB7] [CB11] a name that is not known says so and keeps its place; what is known is closed until it is chosen, and again at the next opening @chromium', async ({
  phones,
}) => {
  await openBoth(phones);
  const { page, seen } = phones.ana;
  await types(page, 'the white one');
  await expect(page.getByText(unknown, { exact: true })).toBeVisible();
  await button(page, 'Use “the white one”').click();
  await expect(page.getByText(unknown, { exact: true })).toBeVisible();
  await keeps(page);
  await expect(rows(page).getByText(unknown)).toBeVisible();

  await finds(page, 'setraline', /^sertraline$/);
  await unfold(page, 'Days, if you know them');
  await page.getByLabel('Taken since').fill('2024-03-01');
  await keeps(page);
  await expect(rows(page).getByText('Since March 2024')).toBeVisible();
  await opens(page, 'Sertraline');
  const said = page.getByText('Some people have less desire', { exact: false });
  await expect(said).toHaveCount(0);
  await button(page, 'What is known about this kind').click();
  await expect(said).toBeVisible();
  const words = await page.getByRole('main').innerText();
  expect(words.indexOf('Many people notice no change.')).toBeLessThan(words.indexOf('Some people have less desire'));

  await page.getByRole('link', { name: 'Note something I noticed' }).click();
  await page.getByRole('radio', { name: 'Energy' }).check();
  await page.getByLabel('In your words').fill('slower in the morning');
  await button(page, 'Keep this note').click();
  await expect(page.getByText('slower in the morning')).toBeVisible();
  await expect(page.getByText('What came together, never what caused it.')).toBeVisible();
  await expect(said).toHaveCount(0);

  await button(page, 'Take it off my list').click();
  await button(page, 'Take it off, with its notes').click();
  await expect(rows(page).getByRole('link')).toHaveCount(1);
  expect(seen).toEqual([]);
});
