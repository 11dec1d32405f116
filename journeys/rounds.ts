import type { Page } from '@playwright/test';
import { button, unlock } from './couple.ts';
import { expect } from './own-host.ts';
import type { Phone } from './phones.ts';
import { settled } from './stores.ts';
import { goTo } from './walk.ts';

const aDay = 86_400_000;

const cardNow = (page: Page) => page.getByRole('main').getByRole('heading', { level: 2 });

/** A yes to every card of so many sittings. Gives what was asked. */
export async function welcomesAll(page: Page, sittings: number): Promise<readonly string[]> {
  const asked: string[] = [];
  for (let sitting = 0; sitting < sittings; sitting++) {
    await goTo(page, '/us');
    await goTo(page, '/cards');
    const welcome = button(page, 'I would welcome this');
    while (await welcome.isVisible()) {
      const name = await cardNow(page).first().innerText();
      await welcome.click();
      asked.push(name);
      await expect(cardNow(page).filter({ hasText: name })).toHaveCount(0);
    }
  }
  return asked;
}

/** The gentle cards in one go, but for these. */
export async function welcomesGently(page: Page, except: readonly string[]): Promise<void> {
  await goTo(page, '/us');
  await goTo(page, '/cards/gentle');
  for (const name of except) await page.getByRole('checkbox', { name: new RegExp(`^${name}`) }).check();
  await button(page, except.length > 0 ? 'All but what is ticked' : 'All of these are welcome').click();
  await expect(page.getByRole('checkbox')).toHaveCount(0);
}

/** All gentle cards that are asked, but for these. */
export async function gentleBut(page: Page, names: readonly string[]): Promise<readonly string[]> {
  await goTo(page, '/us');
  await goTo(page, '/cards/gentle');
  const all = await page.locator('main label:has(input[type=checkbox])').allInnerTexts();
  const first = all.map((text) => text.trim().split('\n')[0] ?? '');
  return first.filter((name) => !names.includes(name));
}

/** One card again. */
export async function answersAgain(page: Page, activity: string, answer: 'I would welcome this' | 'Not for now') {
  await goTo(page, `/cards/one/${activity}`);
  await button(page, answer).click();
  await expect(button(page, answer)).toHaveCount(0);
}

/** The names on the page of what both welcome. */
export async function welcomedByBoth(page: Page): Promise<readonly string[]> {
  await goTo(page, '/us');
  await goTo(page, '/cards/shared');
  const names = await page
    .locator('main a[href^="#/activity/"]')
    .evaluateAll((all) => all.map((link) => (link.querySelector('.row-name') ?? link).textContent ?? ''));
  return names.map((name) => name.trim()).sort();
}

/** Until a phone has done whatever a round asks of it now: nobody works beside its page, and nothing of it waits. */
export async function isThrough({ page }: Phone): Promise<void> {
  for (let quiet = 0; quiet < 8; quiet++) {
    await page.waitForTimeout(150);
    if (page.workers().some((worker) => worker.url().includes('match-worker'))) quiet = 0;
  }
  await settled(page);
}

/** Until a round that the calendar brings on this day is over: three messages, and what each side found. */
export async function roundIsOver(one: Phone, other: Phone): Promise<void> {
  for (const phone of [one, other, one, other, one, other]) await isThrough(phone);
}

/** The same phone so many days later, opened anew. */
export async function daysOn({ page, who }: Phone, days: number): Promise<void> {
  await page.clock.setFixedTime((await page.evaluate(() => Date.now())) + days * aDay);
  await page.reload();
  await unlock(page, who);
}
