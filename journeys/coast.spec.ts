import type { Page } from '@playwright/test';
import { test as beside } from './begun.ts';
import { ana, ben, button, question, unfold, unlock } from './couple.ts';
import { faults } from './looks.ts';
import { expect, openBoth, type Phone, test } from './phones.ts';
import { settled } from './stores.ts';
import { goTo } from './walk.ts';

/** To the coast, from wherever one is. */
async function toTheCoast(page: Page): Promise<void> {
  await goTo(page, '/us');
  await page.getByRole('link', { name: /^Our coast/ }).click();
  await expect(question(page, 'Our coast')).toBeVisible();
}

interface Named {
  readonly kind: string;
  readonly name: string;
  readonly taught?: string;
  readonly month?: string;
  readonly year?: string;
}

async function fills(page: Page, { kind, name, taught, month, year }: Named): Promise<void> {
  await page.getByRole('radio', { name: kind, exact: true }).check();
  await page.getByLabel('A name for it').fill(name);
  if (month) await page.getByLabel('Month', { exact: true }).selectOption(month);
  if (year) await page.getByLabel('Year', { exact: true }).selectOption(year);
  if (taught) await page.getByLabel(/if anything\?$/).fill(taught);
  await button(page, 'Keep this place').click();
  await expect(question(page, name)).toBeVisible();
}

async function names(page: Page, place: Named): Promise<void> {
  await toTheCoast(page);
  await page.getByRole('link', { name: 'Name a place' }).click();
  await fills(page, place);
}

async function keeps(page: Page, name: string): Promise<void> {
  await toTheCoast(page);
  await unfold(page, 'To look at together');
  await page.getByRole('link', { name: new RegExp(`^${name}`) }).click();
  await expect(question(page, 'Would you keep this place?')).toBeVisible();
  await button(page, 'Keep these words').click();
  await expect(question(page, name)).toBeVisible();
}

const shore = (page: Page) => page.getByRole('list', { name: 'Our coast' }).getByRole('listitem');
const stands = async (page: Page, all: readonly string[]): Promise<void> => {
  await toTheCoast(page);
  await expect.poll(() => shore(page).locator('.coast-name').allInnerTexts(), { timeout: 30_000 }).toEqual([...all]);
};

/** Other words for a place, written while there is no network. */
async function rewords(page: Page, name: string, next: string): Promise<void> {
  await toTheCoast(page);
  await page.getByRole('link', { name: new RegExp(`^${name}`) }).click();
  await page.getByRole('link', { name: 'Change the words' }).click();
  await page.getByLabel('A name for it').fill(next);
  await button(page, 'Keep this place').click();
  await expect(page.getByText('They take the place of these once you have both kept them.')).toBeVisible();
}

const offline = (phones: readonly Phone[], off: boolean) =>
  Promise.all(phones.map(({ context }) => context.setOffline(off)));
/** All of the app lies on each phone before a network goes. */
const installed = (phones: readonly Phone[]) =>
  Promise.all(phones.map(({ page }) => page.evaluate(() => navigator.serviceWorker.ready.then(() => undefined))));
const both = (phones: readonly Phone[], sees: (page: Page) => Promise<void>) =>
  phones.reduce((before, { page }) => before.then(() => sees(page)), Promise.resolve());

const rain: Named = {
  kind: 'A hard day',
  name: 'Rain on the pier',
  taught: 'Slow is fine.',
  month: 'March',
  year: '2026',
};
const sea: Named = { kind: 'A goal', name: 'See the sea again', month: 'February', year: '2026' };

test.describe('two phones', () => {
  test.use({ story: 'linked', away: true, actionTimeout: 20_000 });
  test('[JO74] [JN5] [JN6] [P12] a place stands on both coasts when both keep it, changed apart it keeps all words, and either takes it out @chromium', async ({
    phones: { ana: one, ben: other },
  }) => {
    test.setTimeout(180_000);
    const phones = [one, other];
    await openBoth({ ana: one, ben: other });
    await installed(phones);
    await offline([other], true);
    await names(one.page, rain);
    await expect(one.page.getByText('It is on the coast once you have both kept it.')).toBeVisible();
    await settled(one.page);
    await offline([other], false);
    await toTheCoast(other.page);
    await expect(other.page.locator('summary', { hasText: 'To look at together' })).toBeVisible({ timeout: 30_000 });
    await keeps(other.page, rain.name);
    await both(phones, (page) => stands(page, [rain.name]));

    await offline(phones, true);
    await rewords(one.page, rain.name, 'The storm');
    await rewords(other.page, rain.name, 'First light');
    await offline(phones, false);
    await both(phones, (page) => expect(question(page, 'Two ways to say it')).toBeVisible({ timeout: 60_000 }));
    await expect(one.page.getByText('On the coast meanwhile')).toBeVisible();
    expect(await faults(one.page, 'two ways to say it')).toEqual([]);
    await one.page.getByRole('button', { name: 'Keep these words' }).first().click();
    await both(phones, (page) => stands(page, ['First light']));

    await other.page.getByRole('link', { name: /^First light/ }).click();
    await button(other.page, 'Take this place out').click();
    await button(other.page, 'Take it out').click();
    const empty = 'A quiet shore. Nothing has to be here.';
    await both(phones, (page) => expect(page.getByText(empty)).toBeVisible({ timeout: 30_000 }));
  });
});

beside.describe('one phone, two sides', () => {
  beside.use({ chapter: 'two sides' });
  beside(
    '[JO74] [JN8] [JN9] [P7] both sides keep their own words; the coast is a list, a sentence and a table; a month is one page on paper; a goal is reached @chromium',
    async ({ page }) => {
      beside.setTimeout(180_000);
      const opens = async (who: typeof ana) => {
        await page.goto('/');
        await page.reload();
        await unlock(page, who);
      };
      await opens(ana);
      await names(page, rain);
      await names(page, sea);
      await toTheCoast(page);
      await expect(page.getByText('A quiet shore. Nothing has to be here.')).toBeVisible();
      await opens(ben);
      await keeps(page, rain.name);
      await keeps(page, sea.name);
      await stands(page, [sea.name, rain.name]);
      expect(await faults(page, 'the coast')).toEqual([]);
      await expect(page.getByRole('figure')).toMatchAriaSnapshot(`
        - figure:
          - list "Our coast":
            - listitem:
              - link "See the sea again A goal, February 2026"
            - listitem:
              - link "Rain on the pier A hard day, March 2026"
          - text: The shore begins in February 2026 with “See the sea again”, and goes on to “Rain on the pier” in March 2026.
          - group:
            - text: As a table
            - region "As a table":
              - table:
                - rowgroup:
                  - row "Place What and when What it taught you"
                - rowgroup:
                  - row "See the sea again A goal, February 2026"
                  - row "Rain on the pier A hard day, March 2026 Slow is fine."
      `);

      // What is folded was unfolded to be looked at.
      await page.getByRole('link', { name: 'March 2026', exact: true }).click();
      await expect(question(page, 'March 2026')).toBeVisible();
      expect(await faults(page, 'a month')).toEqual([]);
      for (const format of ['A4', 'Letter'] as const) {
        const paper = (await page.pdf({ format })).toString('latin1');
        expect(paper.match(/\/Type\s*\/Page\b/g), format).toHaveLength(1);
      }

      await toTheCoast(page);
      await page.getByRole('link', { name: 'Look at your goals again' }).click();
      await expect(question(page, 'Does this still fit?')).toBeVisible();
      expect(await faults(page, 'a goal')).toEqual([]);
      await button(page, 'We reached it').click();
      await page.getByLabel('A name for the milestone').fill('We saw the sea');
      await page.getByLabel(/What courage/).fill('We asked for help on the train.');
      await button(page, 'Keep this').click();
      await expect(question(page, 'That was it')).toBeVisible();
      await toTheCoast(page);
      await expect(page.getByText('If you like, look at your goals')).toHaveCount(0);
      await expect(page.getByRole('link', { name: /^See the sea again/ })).toBeVisible();

      await opens(ana);
      await keeps(page, 'We saw the sea');
      await toTheCoast(page);
      await expect(page.getByRole('link', { name: /^We saw the sea A milestone/ })).toBeVisible();
      await expect(page.getByRole('link', { name: /^See the sea again/ })).toHaveCount(0);
    },
  );
});
