import type { Page } from '@playwright/test';
import { button, question, type Someone, unlock } from './couple.ts';
import { expect } from './own-host.ts';
import { goTo } from './walk.ts';

const aDay = 86_400_000;

/** The first Monday after today, so that a whole week lies ahead. */
export const monday = (() => {
  const today = Date.parse(`${new Date().toISOString().slice(0, 10)}T00:00:00Z`);
  const ahead = ((8 - new Date(today).getUTCDay()) % 7) + (new Date(today).getUTCDay() === 1 ? 7 : 0);
  return today + (ahead === 0 ? 7 : ahead) * aDay;
})();

/** The date so many days after that Monday. */
export const dayOf = (after: number): string => new Date(monday + after * aDay).toISOString().slice(0, 10);

interface Side {
  readonly page: Page;
  readonly who: Someone;
}

/** On that Monday, at this hour of UTC, opened anew. */
export async function openAt(sides: readonly Side[], hour: number, day = 0): Promise<void> {
  for (const { page, who } of sides) {
    await page.clock.setFixedTime(monday + day * aDay + hour * 3_600_000);
    await page.goto('/');
    await unlock(page, who);
  }
}

export async function toTheWeek(page: Page): Promise<void> {
  await page.getByRole('link', { name: 'Week', exact: true }).click();
  await expect(question(page, 'This week')).toBeVisible();
}

/** Of tender moments and talks, so many. */
export async function wishes(page: Page, tender: string, talks: string): Promise<void> {
  await goTo(page, '/week/intentions');
  const of = (name: string) => page.getByRole('group', { name });
  await of('Tender moments').getByRole('radio', { name: tender, exact: true }).check();
  await of('Talks').getByRole('radio', { name: talks, exact: true }).check();
}

/** What is meant stands on the front page of the week, or comes there. */
export async function weekSays(page: Page, sentence: string): Promise<void> {
  await toTheWeek(page);
  // It stands on the sheet for the printer as well.
  await expect(page.getByRole('status').filter({ hasText: sentence })).toBeVisible({ timeout: 30_000 });
}

/** Something new in the form: its kind is in the path. */
export async function plans(page: Page, path: string, fill: () => Promise<void>): Promise<void> {
  await goTo(page, path);
  await expect(question(page, 'What is it about?')).toBeVisible();
  await fill();
  await button(page, 'Save').click();
  await expect(question(page, 'What is it about?')).toHaveCount(0);
}

/** Opens an entry from the page of its day. */
async function opensEntry(page: Page, day: string, name: string): Promise<void> {
  await toTheWeek(page);
  await goTo(page, `/week/day/${day}`);
  await page.getByRole('main').getByRole('link', { name }).first().click();
  await expect(question(page, name)).toBeVisible();
}

/** Reminded of the check-in at this time of day. */
export async function asksForANote(page: Page, time: string): Promise<void> {
  await goTo(page, '/week/reminders');
  await page.getByRole('checkbox', { name: 'My check-in' }).check();
  await page.getByLabel('A time of day').fill(time);
  await button(page, 'Add it').click();
}

/** Other words for the dinner that both keep. */
export async function changesDinner(page: Page, { title, note }: { title: string; note?: string }): Promise<void> {
  await opensEntry(page, dayOf(3), 'Dinner');
  await page.getByRole('link', { name: 'Change it' }).click();
  await page.getByLabel('A title').fill(title);
  if (note) await page.getByLabel('A note').fill(note);
  await button(page, 'Save').click();
  await expect(page.getByText(title).first()).toBeVisible();
}
