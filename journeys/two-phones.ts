import type { Page } from '@playwright/test';
import { answerFirstQuestions, button, checkIn, type Day, question, setScale, share, unfold } from './couple.ts';
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

/** Which card has this name, among the gentle ones that are asked of this side. */
export async function gentleCard(page: Page, name: string): Promise<string> {
  await goTo(page, '/us');
  await goTo(page, '/cards/gentle');
  return page.getByRole('checkbox', { name: new RegExp(`^${name}`) }).inputValue();
}

/** A private yes to one card, which tells nobody anything. */
export async function welcomes(page: Page, activity: string): Promise<void> {
  await goTo(page, '/us');
  await goTo(page, `/cards/one/${activity}`);
  await button(page, 'I would welcome this').click();
  await expect(question(page, 'Kept, for you alone.')).toBeVisible();
}

/** What this side welcomes, told openly to the other on its page. */
export async function tells(page: Page, activity: string, to: string): Promise<void> {
  await goTo(page, '/us');
  await goTo(page, `/activity/${activity}`);
  await unfold(page, 'For you alone');
  await button(page, `Tell ${to} openly`).click();
  await expect(page.getByRole('link', { name: 'You told this openly' })).toBeVisible();
  await expect(button(page, `Tell ${to} openly`)).toHaveCount(0);
}

/** A card of the other that is asked of this side: a yes to it, and the yes told openly. */
export async function welcomesAndTells(page: Page, name: string, to: string): Promise<void> {
  const activity = await gentleCard(page, name);
  await welcomes(page, activity);
  await tells(page, activity, to);
}

/** A card that this side wrote, from the list of what it may tell. */
export async function tellsOwn(page: Page, name: string, to: string): Promise<void> {
  await goTo(page, '/us');
  await goTo(page, '/cards/told');
  await unfold(page, 'Tell something openly');
  const path = await page.getByRole('main').getByRole('link', { name, exact: true }).getAttribute('href');
  await tells(page, String(path).replace('#/activity/', ''), to);
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
