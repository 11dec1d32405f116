import type { Page } from '@playwright/test';
import { answerFirstQuestions, button, checkIn, type Day, question, setScale, share } from './couple.ts';
import { expect } from './own-host.ts';
import { goTo } from './walk.ts';

/** What one of two sees of a day that both have shared. */
export interface SharedDay {
  /** The day in a sentence, how far, and each suggestion with its detail. */
  readonly possible: readonly string[];
  readonly myTide: string | undefined;
  readonly theirTide: string | undefined;
}

export async function sharedDay(page: Page): Promise<SharedDay> {
  const main = page.getByRole('main');
  const label = (await main.getByRole('img').first().getAttribute('aria-label')) ?? '';
  const [, myTide, theirTide] = /^Your tide: (\w+)\. \w+’s tide: (\w+)\./.exec(label) ?? [];
  const words = await main.locator('p.lead, .row-name, .row-detail').allInnerTexts();
  return { possible: words, myTide, theirTide };
}

/** Of the same day, to the letter; each tide is mine on one screen and theirs on the other. */
export async function seeTheSameDay(one: Page, other: Page): Promise<void> {
  await expect(async () => {
    const [here, there] = [await sharedDay(one), await sharedDay(other)];
    expect(here.possible.length).toBeGreaterThan(2);
    expect([here.myTide, here.theirTide]).toEqual([there.theirTide, there.myTide]);
    expect(here.theirTide).toBeDefined();
    expect(there.possible).toEqual(here.possible);
  }).toPass({ timeout: 20_000 });
}

/** The first check-in of a side that is open, with the questions that are asked once, and what it leaves is shared. */
export async function sharesAFirstDay(page: Page, day: Day): Promise<void> {
  await page.getByRole('link', { name: 'Today', exact: true }).click();
  await checkIn(page, day);
  await answerFirstQuestions(page, { energy: 5, pain: 3 });
  await share(page);
}

/** A change of today's numbers; the page of what is shared comes up by itself. */
export async function changesTheDay(page: Page, day: Partial<Day>): Promise<void> {
  await goTo(page, '/check-in');
  if (day.energy !== undefined) await setScale(page, /Energy/, day.energy);
  if (day.pain !== undefined) await setScale(page, 'Pain', day.pain);
  if (day.welcome !== undefined) await page.getByRole('radio', { name: day.welcome }).check();
  await button(page, 'Keep this').click();
  await expect(button(page, 'Keep this')).toHaveCount(0);
}

export async function sharesTheChange(page: Page): Promise<void> {
  await button(page, 'Share the change').click();
  await expect(question(page, /What could closeness look like/)).toBeVisible();
}

/** A card in own words, of the gentlest kind that has cards. */
export async function writesACard(page: Page, name: string, what: string): Promise<void> {
  await goTo(page, '/cards/own');
  await page.getByLabel('A short name').fill(name);
  await page.getByLabel('What it involves').fill(what);
  await page.getByRole('radio', { name: 'Brief affection' }).check();
  await button(page, 'Add this card').click();
  await expect(button(page, 'Add this card')).toHaveCount(0);
}

/** From this sitting of cards: a yes to the one of this name, told openly to the other. */
export async function tells(page: Page, card: string, to: string): Promise<void> {
  await goTo(page, '/cards');
  const asked = page.getByRole('main').getByRole('heading', { level: 2 });
  for (let at = 0; at < 5 && (await asked.innerText()) !== card; at++) {
    const before = await asked.innerText();
    await button(page, 'Skip').click();
    await expect(asked).not.toHaveText(before);
  }
  await expect(asked).toHaveText(card);
  await button(page, 'I would welcome this').click();
  await button(page, `Tell ${to} openly`).click();
  await expect(button(page, `Tell ${to} openly`)).toHaveCount(0);
}

/** The names under a heading of the page of what was told, which is open. */
export async function toldUnder(page: Page, heading: string): Promise<readonly string[]> {
  const part = page.locator('main section', { has: page.getByRole('heading', { name: heading, exact: true }) });
  const names = await part
    .getByRole('listitem')
    .evaluateAll((all) => all.map(({ firstChild }) => firstChild?.textContent));
  return names.map(String).sort();
}

export async function renames(page: Page, activity: string, name: string): Promise<void> {
  await goTo(page, `/activity/${activity}`);
  await page.locator('summary', { hasText: 'Your own name for it' }).click();
  await page.getByLabel('Your own name for it').fill(name);
  await button(page, 'Use this name').click();
  await expect(question(page, name)).toBeVisible();
}

export async function nameOf(page: Page, activity: string): Promise<string> {
  await goTo(page, `/activity/${activity}`);
  return page.getByRole('heading', { level: 1 }).innerText();
}
