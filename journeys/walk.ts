import type { Page } from '@playwright/test';
import { expect } from './own-host.ts';

/** Goes to a screen as a link from outside would, and waits until that screen, not the last one, is drawn. */
export async function goTo(page: Page, path: string): Promise<void> {
  await page.evaluate((to) => {
    document.querySelector('main h1')?.setAttribute('data-before', '');
    location.hash = to;
  }, path);
  await expect(page.locator('main h1:not([data-before])')).toBeVisible();
  // The one screen that reads the whole past before it draws.
  if (path === '/history') await expect(page.locator('main figure, main a[href="#/import"]').first()).toBeVisible();
}

/** Every screen of an open side, Today last, since a side opens with it. `past` is a day that has gone. */
export const openPaths = (past: string): readonly string[] => [
  '/check-in',
  `/check-in/${past}`,
  '/first/profile',
  '/first/usual',
  '/offering',
  '/activity/rest',
  '/activity/hold-hands',
  '/cards',
  '/cards/again',
  '/cards/own',
  '/care',
  '/care/red-flags',
  '/limits',
  '/us',
  '/us/who-sees',
  '/history',
  '/import',
  '/link',
  '/kit',
  '/settings',
  '/settings/pace',
  '/help',
  '/help/pressure',
  '/help/how',
  '/today',
];

/** What the sample couple has no use for: locks, and leaving. */
export const ownPaths = [
  '/settings',
  '/settings/passphrase',
  '/settings/erase-side',
  '/settings/erase-all',
  '/cards/find',
] as const;

export const dayBefore = (page: Page, days: number): Promise<string> =>
  page.evaluate((back) => {
    const then = new Date(Date.now() - back * 86_400_000);
    return `${then.getFullYear()}-${String(then.getMonth() + 1).padStart(2, '0')}-${String(then.getDate()).padStart(2, '0')}`;
  }, days);

/** Opens all that is folded, so that it is looked at too. */
export const unfold = (page: Page): Promise<void> =>
  page.evaluate(() => {
    for (const folded of document.querySelectorAll('details')) folded.open = true;
  });
