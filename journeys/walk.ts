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
  if (path === '/today') await isDrawn(page);
}

/** Today fetches its quiet lines after it is drawn: until nothing has come for a while. */
export async function isDrawn(page: Page): Promise<void> {
  const main = page.getByRole('main');
  for (let before = '', same = 0; same < 3; ) {
    const now = await main.innerHTML();
    same = now === before ? same + 1 : 0;
    before = now;
    await page.waitForTimeout(100);
  }
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
  '/cards/gentle',
  '/cards/one/hold-hands',
  '/cards/own',
  '/cards/shared',
  '/together/before/light-hand-massage',
  '/after',
  '/after/reflect',
  '/week',
  `/week/month/${past.slice(0, 7)}`,
  `/week/day/${past}`,
  `/week/new/${past}`,
  '/week/intentions',
  '/week/hours',
  '/week/turn',
  '/week/reminders',
  '/week/files',
  '/week/files/save',
  '/rituals',
  '/rituals/closing-the-care',
  '/rituals/own',
  '/talk',
  '/talk/line',
  '/talk/questions',
  '/talk/questions/small-gesture',
  '/talk/questions/own',
  '/talk/questions/q/brought-to-you',
  '/talk/practice',
  '/talk/practice/saying',
  '/talk/longing',
  '/kindness',
  '/kindness/song',
  '/jar',
  '/jar/put',
  '/jar/mine',
  '/joy',
  '/joy/good-news',
  '/well',
  '/well/words',
  '/well/myself',
  '/care',
  '/care/signs',
  '/limits',
  '/cues',
  '/cues/new',
  '/cues/new/pause',
  '/cues/new/touch',
  '/cues/theirs',
  '/learned',
  '/learned/again',
  '/us',
  '/us/who-sees',
  '/us/signals',
  '/us/months',
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

/** What stands on every screen of a side that is open on a phone of its own, to the letter. */
export async function everyScreen(page: Page): Promise<ReadonlyMap<string, string>> {
  const screens = new Map<string, string>();
  for (const path of ['/cards/told', ...openPaths(await dayBefore(page, 3))]) {
    await goTo(page, path);
    const html = await page.locator('body').evaluate((body) => body.outerHTML);
    // What only links a label to its field is numbered anew at each visit.
    screens.set(path, html.replaceAll(/\bP\d+-\d+/g, 'P'));
  }
  return screens;
}

/** The screens that are not as they were, and what stands there now from the first letter that differs. */
export const changedScreens = (before: ReadonlyMap<string, string>, now: ReadonlyMap<string, string>) =>
  [...now].flatMap(([path, html]) => {
    const was = before.get(path) ?? '';
    const at = [...html].findIndex((letter, place) => letter !== was[place]);
    return html === was ? [] : [`${path}: …${html.slice(Math.max(0, at - 40), at + 80)}…`];
  });

/** What the sample couple has no use for: locks, and leaving. */
export const ownPaths = [
  '/settings',
  '/settings/passphrase',
  '/settings/erase-side',
  '/settings/erase-all',
  '/cards/find',
] as const;

/** Counted from the app's today, which turns at four in the morning. */
export const dayBefore = (page: Page, days: number): Promise<string> =>
  page.evaluate((back) => {
    const then = new Date(Date.now() - back * 86_400_000 - 4 * 3_600_000);
    return `${then.getFullYear()}-${String(then.getMonth() + 1).padStart(2, '0')}-${String(then.getDate()).padStart(2, '0')}`;
  }, days);

/** Opens all that is folded, so that it is looked at too. */
export const unfold = (page: Page): Promise<void> =>
  page.evaluate(() => {
    for (const folded of document.querySelectorAll('details')) folded.open = true;
  });
