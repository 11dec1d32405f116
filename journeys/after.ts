import type { Page } from '@playwright/test';
import { button, question } from './couple.ts';
import { expect } from './own-host.ts';
import { heldOn } from './stores.ts';
import { welcomes } from './two-phones.ts';
import { goTo } from './walk.ts';

/** What each of the new pages is, and one that each of them leads from. */
export const afterPaths = [
  '/after',
  '/after/hold-hands/20',
  '/after/rest-skin-to-skin/20',
  '/after/reflect/hold-hands',
  '/after/never-have-to/hold-hands',
  '/us',
  '/us/who-sees',
  '/us/signals',
  '/us/months',
] as const;

const thanks = 'Thank you for this time.';
export const keepSwitch = (page: Page) => page.getByRole('switch', { name: /^Keep this among our months/ });

/** Opened from a time together, or from rest where nothing is named. */
export async function comesAfter(page: Page, path: '/after' | `/after/${string}`): Promise<void> {
  await goTo(page, '/us');
  await goTo(page, path);
  await expect(question(page, thanks)).toBeVisible();
}

export async function keepsAmongMonths(page: Page, activity: string): Promise<void> {
  await comesAfter(page, `/after/${activity}`);
  await keepSwitch(page).check();
  await expect(keepSwitch(page)).toBeChecked();
}

/** The page of what both kept, as it stands. */
export async function monthsOn(page: Page): Promise<readonly string[]> {
  await goTo(page, '/us');
  await goTo(page, '/us/months');
  return page.locator('main h2, main li > p').allInnerTexts();
}

/** A yes said in private and told openly, so that both may offer it. */
export async function welcomesAndTells(page: Page, activity: string, to: string): Promise<void> {
  await welcomes(page, activity);
  await goTo(page, '/us');
  await goTo(page, `/activity/${activity}`);
  await page.locator('summary').filter({ hasText: 'For you alone' }).click();
  await button(page, `Tell ${to} openly`).click();
  await expect(page.getByRole('link', { name: 'You told this openly' })).toBeVisible();
}

interface Offered {
  readonly id: string;
  readonly name: string;
}

/** Today's list, as it stands on the page of what I offer. */
export async function offers(page: Page): Promise<readonly Offered[]> {
  await goTo(page, '/us');
  await goTo(page, '/offering');
  return page.locator('main a[href^="#/activity/"]').evaluateAll((all) =>
    all.map((link) => ({
      id: link.getAttribute('href')?.replace('#/activity/', '') ?? '',
      name: link.querySelector('.row-name')?.textContent ?? '',
    })),
  );
}

/** How many records of mine lie on the device. */
export const notesOf = async (page: Page, person: 'a' | 'b'): Promise<number> =>
  (await heldOn(page)).journals[`mine/${person}`]?.length ?? 0;
