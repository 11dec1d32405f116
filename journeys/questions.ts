import type { Page } from '@playwright/test';
import { answerFirstQuestions, button, checkIn, question, type Someone, share, unlock } from './couple.ts';
import { expect } from './own-host.ts';
import { tells, welcomes } from './two-phones.ts';
import { goTo } from './walk.ts';

/** What is asked about in these journeys, of tier 5; on one device, of tier 4. */
export const closer = { id: 'rest-skin-to-skin', name: 'Rest skin to skin' };
export const massage = { id: 'light-hand-massage', name: 'Light hand massage' };

const anHour = 3_600_000;
/** Ten in the morning, on a day after this one, so that hours can pass on it whenever a journey is walked. */
let ten = Date.parse(`${new Date().toISOString().slice(0, 10)}T09:00:00Z`);

interface Side {
  readonly page: Page;
  readonly who: Someone;
}

/** At ten or some hours later, opened anew. */
export async function openAtTen(sides: readonly Side[], later = 0): Promise<void> {
  for (const { page, who } of sides) {
    await page.clock.setFixedTime(ten + later * anHour);
    await page.goto('/');
    await unlock(page, who);
  }
}

/** It has to be asked about, is welcomed and told openly. */
export async function welcomesToBeAsked(page: Page, other: string): Promise<void> {
  await welcomes(page, closer.id);
  await tells(page, closer.id, other);
}

/** What the other told has come. */
export const bothWelcomeIt = (page: Page) =>
  expect(async () => {
    await goTo(page, '/us');
    await goTo(page, '/cards/shared');
    await expect(page.getByRole('main').getByRole('link', { name: closer.name })).toBeVisible({ timeout: 500 });
  }).toPass({ timeout: 45_000 });

export async function opensToAsk(page: Page, id: string): Promise<void> {
  await goTo(page, '/us');
  await goTo(page, `/activity/${id}`);
}

async function sharesTheDay(page: Page): Promise<void> {
  await page.getByRole('link', { name: 'Today', exact: true }).click();
  await checkIn(page, { energy: 9, pain: 1, welcome: 'Closer touch' });
  await expect(question(page, /^(After doing too much|What you would share)/)).toBeVisible();
  if (await page.getByRole('radio', { name: /No, or hardly ever/ }).count())
    await answerFirstQuestions(page, { energy: 5, pain: 3 });
  await share(page);
}

async function mayBeAsked(page: Page): Promise<boolean> {
  await expect(async () => {
    await goTo(page, '/us');
    await goTo(page, '/today');
    await expect(page.getByText(/day for both of you\.$/)).toBeVisible({ timeout: 500 });
  }).toPass({ timeout: 45_000 });
  await opensToAsk(page, closer.id);
  return page.getByRole('radio', { name: 'Now, or soon' }).isVisible();
}

/** Chance leaves some things out every day: days pass until it did not. The journeys then begin on that day. */
export async function untilItMayBeAsked(sides: readonly [Side, Side]): Promise<void> {
  for (let days = 1; days < 12; days++) {
    ten += 24 * anHour;
    await openAtTen(sides);
    for (const { page } of sides) await sharesTheDay(page);
    const may = [await mayBeAsked(sides[0].page), await mayBeAsked(sides[1].page)];
    expect(may[0]).toBe(may[1]);
    if (may[0]) return;
  }
  throw new Error('Nothing could be asked about for many days.');
}

export async function asks(page: Page, id: string, other: string): Promise<void> {
  await opensToAsk(page, id);
  await button(page, `Ask ${other}`).click();
  await expect(question(page, `You asked ${other}`)).toBeVisible();
}

/** The rows about questions at the top of Today: their names, and what stands under each. */
export async function onToday(page: Page): Promise<readonly string[]> {
  await goTo(page, '/us');
  await goTo(page, '/today');
  return page
    .getByRole('list', { name: 'Between you today' })
    .getByRole('link')
    .evaluateAll((all) =>
      all.map((row) => [...row.querySelectorAll('.row-name, .row-detail')].map((each) => each.textContent).join(': ')),
    );
}

export const todaySays = (page: Page, rows: readonly string[]) =>
  expect.poll(() => onToday(page), { timeout: 30_000 }).toEqual(rows);

/** Opens the one row about a question that begins so. */
export async function opensRow(page: Page, name: string): Promise<void> {
  await expect
    .poll(async () => (await onToday(page)).some((row) => row.startsWith(name)), { timeout: 30_000 })
    .toBe(true);
  await page.getByRole('list', { name: 'Between you today' }).getByRole('link', { name }).click();
  await expect(page.getByRole('list', { name: 'Between you today' })).toHaveCount(0);
}

/** All that the one who asked can look at about it, to the letter. */
export async function asSeen(page: Page, tier: 4 | 5): Promise<ReadonlyMap<string, string>> {
  const screens = new Map<string, string>();
  for (const path of [`/question/mine/${tier}`, `/activity/${massage.id}`, `/activity/${closer.id}`, '/today']) {
    await goTo(page, '/us');
    await goTo(page, path);
    const html = await page.locator('body').evaluate((body) => body.outerHTML);
    // What only links a label to its field is numbered anew at each visit.
    screens.set(path, html.replaceAll(/\bP\d+-\d+/g, 'P'));
  }
  return screens;
}
