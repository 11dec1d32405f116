import type { Page } from '@playwright/test';
import {
  afterPaths,
  comesAfter,
  keepSwitch,
  keepsAmongMonths,
  monthsOn,
  notesOf,
  offers,
  welcomesAndTells,
} from './after.ts';
import { test as here } from './begun.ts';
import { press } from './by-keyboard.ts';
import { button, ana as first, question, unlock } from './couple.ts';
import { asOnAPhone, inEveryLook } from './looks.ts';
import { expect, openBoth, test } from './phones.ts';
import { sharesAFirstDay } from './two-phones.ts';
import { goTo } from './walk.ts';

/** Three in ten of what is possible are left out by chance, so that of two one is nearly always offered. [PA13] */
const told: readonly string[] = ['hold-hands', 'feet-touching'];

const main = (page: Page) => page.getByRole('main');
const mainOn = async (page: Page, path: string): Promise<string> => {
  await goTo(page, '/us');
  await goTo(page, path);
  return main(page).innerText();
};
const leadOf = (page: Page) => page.locator('main p.lead').innerText();

here.describe('on a device of two', () => {
  here.use({ chapter: 'both shared' });

  here(
    '[JO40] [AF1] [AF4] afterwards: the same thanks, what the body needs, and nothing is asked @chromium',
    async ({ page }) => {
      await page.goto('/');
      await unlock(page, first);
      const leads: string[] = [];
      for (const path of [
        '/after',
        '/after/hold-hands/20',
        '/after/rest-skin-to-skin/20',
        '/after/nobody-knows/7',
      ] as const) {
        await comesAfter(page, path);
        leads.push(await leadOf(page));
        await expect(main(page)).not.toContainText('?');
        await expect(main(page).getByText('A glass of water')).toBeVisible();
        const closer = path.includes('skin');
        const leaves = main(page).getByText(
          'Nothing of this time stays among what you two share. What was asked and answered for it lapses on both sides within two days.',
        );
        await expect(leaves).toHaveCount(closer ? 1 : 0);
        await expect(keepSwitch(page)).toHaveCount(path.includes('hands') ? 1 : 0);
      }
      expect(new Set(leads).size).toBe(1);
      await main(page)
        .getByRole('link', { name: /^Something feels wrong in my body/ })
        .click();
      await expect(page.getByText('Call the emergency number.')).toBeVisible();
    },
  );

  here('[JO40] [AF2] [AF3] what a time asked is noted once, and gone with one tap @chromium', async ({ page }) => {
    await page.goto('/');
    await unlock(page, first);
    const before = await notesOf(page, 'a');
    const noted = main(page).getByText('For three days your side alone keeps how much this asked of you', {
      exact: false,
    });
    for (let time = 0; time < 2; time++) {
      await comesAfter(page, '/after/hold-hands/20');
      await expect(noted).toBeVisible();
      expect(await notesOf(page, 'a')).toBe(before + 1);
    }
    await button(page, 'Do not keep it').click();
    await expect(main(page).getByText('It is not kept.')).toBeVisible();
    await expect(noted).toHaveCount(0);
    expect(await notesOf(page, 'a')).toBe(before);
    await comesAfter(page, '/after/hold-hands/20');
    expect(await notesOf(page, 'a')).toBe(before);
    await page.reload();
    await unlock(page, first);
    await comesAfter(page, '/after/hold-hands');
    await expect(noted).toHaveCount(0);
  });
});

test.describe('on two phones that are linked', () => {
  test.use({ story: 'linked' });
  test.beforeEach(() => test.setTimeout(120_000));

  test('[JO41] [AF7] [AF8] whoever went along finds help, and it is out of what they offer, silently @chromium', async ({
    phones: { ana, ben },
  }) => {
    await openBoth({ ana, ben });
    for (const activity of told) {
      await welcomesAndTells(ana.page, activity, 'Ben');
      await welcomesAndTells(ben.page, activity, 'Ana');
    }
    for (const { page } of [ana, ben])
      await expect.poll(() => mainOn(page, '/cards/told')).toContain('Told by you both');
    await sharesAFirstDay(ana.page, { energy: 8, pain: 1, welcome: 'Sustained comfort' });
    await sharesAFirstDay(ben.page, { energy: 8, pain: 1, welcome: 'Sustained comfort' });
    const offered = await offers(ana.page);
    const { id, name } = offered.find((each) => told.includes(each.id)) ?? offered[0] ?? { id: '', name: '' };
    await comesAfter(ana.page, `/after/${id}/20`);
    // What the time asked of her may have made the list shorter by itself.
    const before = await offers(ana.page);
    await comesAfter(ana.page, `/after/${id}/20`);
    await press(ana.page, main(ana.page).getByRole('link', { name: /^A moment for me alone/ }));
    await expect(question(ana.page, 'For you alone')).toBeVisible();
    await ana.page.getByRole('checkbox', { name: 'Warmth' }).first().check();
    await press(ana.page, button(ana.page, 'I went along with it'));
    await expect(question(ana.page, 'You never have to.')).toBeVisible();
    expect(await offers(ana.page)).toEqual(before.filter((each) => each.id !== id));
    await goTo(ana.page, `/after/reflect/${id}`);
    await expect(ana.page.getByRole('checkbox', { name: 'Warmth' }).first()).toBeChecked();
    await goTo(ana.page, `/after/never-have-to/${id}`);
    await press(ana.page, main(ana.page).getByRole('link', { name: /^Help, and people who listen/ }));
    await expect(question(ana.page, 'If something here feels like pressure')).toBeVisible();

    await expect.poll(() => mainOn(ben.page, '/today')).not.toContain(name);
    expect(await mainOn(ben.page, '/today')).not.toMatch(/along|not for now|no longer/i);
    expect(await mainOn(ben.page, '/cards/told')).toContain('Told by you both');
  });
});

test.describe('on two phones', () => {
  test.use({ story: 'both shared' });
  test.beforeEach(() => test.setTimeout(120_000));

  test('[JO42] [US2] [US3] what both keep shows to both by month; what one keeps shows nowhere @chromium', async ({
    phones: { ana, ben },
  }) => {
    await openBoth({ ana, ben });
    for (const { page } of [ana, ben]) expect(await monthsOn(page)).toEqual([]);
    await keepsAmongMonths(ana.page, 'hold-hands');
    await ben.page.waitForTimeout(1500);
    for (const { page } of [ana, ben]) expect(await monthsOn(page)).toEqual([]);
    await comesAfter(ben.page, '/after/hold-hands');
    await expect(keepSwitch(ben.page)).not.toBeChecked();
    await keepSwitch(ben.page).check();
    const month = new Intl.DateTimeFormat('en', { month: 'long', year: 'numeric' }).format(new Date());
    for (const { page } of [ana, ben]) await expect.poll(() => monthsOn(page)).toEqual([month, 'Hold hands']);
    await ana.page.goto('about:blank');
    await button(ben.page, 'Let it go').click();
    await expect(ben.page.getByText('It is let go, and shows to neither of you.')).toBeVisible();
    expect(await monthsOn(ben.page)).toEqual([]);
    await ana.page.goto('/');
    await unlock(ana.page, ana.who);
    await expect.poll(() => monthsOn(ana.page)).toEqual([]);
  });

  test('[JO43] [US1] each sees the word and the sign of the other, and changes their own @chromium', async ({
    phones: { ana, ben },
  }) => {
    await openBoth({ ana, ben });
    const signals = async (page: Page) => {
      await goTo(page, '/us');
      await goTo(page, '/us/signals');
    };
    await signals(ana.page);
    await ana.page.getByRole('radio', { name: 'stone', exact: true }).check();
    await ana.page.getByLabel('A sign', { exact: true }).fill('my hand on yours');
    await button(ana.page, 'Keep these').click();
    await expect(ana.page.getByText('Kept. Ben can see them too.')).toBeVisible();
    await signals(ben.page);
    await expect(main(ben.page)).toContainText('The word: stone');
    await expect(main(ben.page)).toContainText('The sign: my hand on yours');
    await ana.page.getByLabel('A word', { exact: true }).fill('harbour wall');
    await button(ana.page, 'Keep these').click();
    await expect(main(ben.page)).toContainText('The word: harbour wall');
    await expect(main(ana.page)).toContainText('Ben’s word and sign');
    await expect(main(ana.page)).toContainText('Nothing here yet.');
  });

  test('[JO5] these pages can be read by everyone @chromium', async ({ phones: { ana, ben } }) => {
    test.setTimeout(240_000);
    await openBoth({ ana, ben });
    await keepsAmongMonths(ben.page, 'hold-hands');
    await keepsAmongMonths(ana.page, 'hold-hands');
    await expect.poll(() => monthsOn(ana.page)).toContain('Hold hands');
    await asOnAPhone(ana.page);
    const seen: string[] = [];
    for (const path of afterPaths) {
      await goTo(ana.page, path);
      seen.push(...(await inEveryLook(ana.page, path)));
    }
    expect(seen).toEqual([]);
  });
});
