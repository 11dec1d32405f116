import type { Page } from '@playwright/test';
import { button, unlock } from './couple.ts';
import { expect, openBoth, test } from './phones.ts';
import { changedScreens, dayBefore, everyScreen, goTo } from './walk.ts';

test.use({ story: 'both shared' });
test.beforeEach(() => test.setTimeout(150_000));

/** Counts what changes on a page while nobody touches it. */
const beginCounting = (page: Page): Promise<void> =>
  page.evaluate(() => {
    const counted = { changes: 0 };
    Object.assign(globalThis, { counted });
    new MutationObserver((changes) => {
      counted.changes += changes.length;
    }).observe(document, { subtree: true, childList: true, attributes: true, characterData: true });
  });

const counted = (page: Page): Promise<number> =>
  page.evaluate(() => (globalThis as unknown as { counted: { changes: number } }).counted.changes);

/** What somebody writes for themselves alone, none of which makes what they shared too much. */
async function writesForThemselves(page: Page): Promise<void> {
  await goTo(page, '/check-in');
  await page.locator('summary', { hasText: 'More, if you like' }).click();
  await page.getByRole('slider', { name: 'Mood' }).fill('8');
  await button(page, 'Keep this').click();
  await expect(button(page, 'Keep this')).toHaveCount(0);
  await goTo(page, `/check-in/${await dayBefore(page, 2)}`);
  await page.getByRole('slider', { name: 'Pain' }).fill('2');
  await button(page, 'Keep this').click();
  await expect(button(page, 'Keep this')).toHaveCount(0);
  await goTo(page, '/cards');
  await button(page, 'I would welcome this').click();
  await goTo(page, '/history');
}

test('[JO25] [P5] while one opens, writes for themselves and locks, nothing moves on the other phone @chromium', async ({
  phones: { ana, ben },
}) => {
  await ben.page.goto('/');
  const told: string[] = [];
  ben.page.on('websocket', (socket) => socket.on('framereceived', ({ payload }) => told.push(String(payload))));
  await unlock(ben.page, ben.who);
  const before = await everyScreen(ben.page);
  await expect(ben.page.getByText('A gentle day for both of you.')).toBeVisible();
  const heard = told.length;
  const asked: string[] = [];
  ben.page.on('request', (request) => asked.push(request.url()));
  await beginCounting(ben.page);

  await ana.page.goto('/');
  await unlock(ana.page, ana.who);
  await writesForThemselves(ana.page);
  await button(ana.page, 'Leave quickly').click();
  await ana.page.waitForURL('**/away/');

  expect(await counted(ben.page)).toBe(0);
  expect(asked).toEqual([]);
  expect(told.slice(heard)).toEqual([]);
  expect(changedScreens(before, await everyScreen(ben.page))).toEqual([]);
});

test('[JO25] [P5] nor is anything of it there when the other opens later @chromium', async ({
  phones: { ana, ben },
}) => {
  await openBoth({ ana, ben });
  const before = await everyScreen(ben.page);
  await writesForThemselves(ana.page);
  await ana.page.reload();
  await ben.page.reload();
  await unlock(ben.page, ben.who);
  expect(changedScreens(before, await everyScreen(ben.page))).toEqual([]);
});
