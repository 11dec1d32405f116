import type { Page } from '@playwright/test';
import { button, question, unfold } from './couple.ts';
import { expect } from './own-host.ts';
import { heldOn } from './stores.ts';
import { goTo } from './walk.ts';

/** A light question of the library, and its words. */
export const asked = {
  id: 'brought-to-you',
  words: 'What could someone bring you today that would feel kind?',
} as const;

export const says = {
  mine: 'Your answer is sealed. It opens when both of you have answered and both say open.',
  both: 'Both answers are sealed. They open when both of you say open.',
  wished: 'You said open. They open when both of you have said so.',
  open: 'Both are open.',
} as const;

/** Its page, opened anew. */
export async function toTheQuestion(page: Page): Promise<void> {
  await goTo(page, '/us');
  await goTo(page, `/talk/questions/q/${asked.id}`);
  await expect(question(page, asked.words)).toBeVisible();
}

export async function seals(page: Page, text: string): Promise<void> {
  await toTheQuestion(page);
  await page.getByLabel('My answer').fill(text);
  await button(page, 'Seal my answer').click();
  await expect(button(page, 'Seal my answer')).toHaveCount(0);
}

/** How it stands, in the words of its page. */
export const stands = (page: Page, words: string): Promise<void> =>
  expect(page.getByRole('main')).toContainText(words, { timeout: 30_000 });

/** From now on a finger lies where "Open both" comes up, in the very moment in which it does. */
export const aFingerLiesThere = (page: Page): Promise<void> =>
  page.evaluate(() => {
    const pressed = new WeakSet<Element>();
    new MutationObserver(() => {
      for (const each of document.querySelectorAll<HTMLElement>('main button')) {
        if (each.textContent !== 'Open both' || pressed.has(each)) continue;
        pressed.add(each);
        each.click();
      }
    }).observe(document.body, { subtree: true, childList: true });
  });

/** The button is deaf for half a second, for a finger that was on its way to another one. */
export async function saysOpen(page: Page, click = () => button(page, 'Open both').click()): Promise<void> {
  await stands(page, says.both);
  await page.waitForTimeout(700);
  await click();
}

/** Both answers, one beside the other, and neither named as the first. */
export async function readsBoth(page: Page, ...texts: readonly string[]): Promise<void> {
  await stands(page, says.open);
  for (const text of texts) await expect(page.getByRole('main').getByText(text, { exact: true })).toBeVisible();
}

/** One sentence for this week. */
export async function writesTheLine(page: Page, sentence: string): Promise<void> {
  await goTo(page, '/us');
  await goTo(page, '/talk/line');
  await page.getByLabel('One sentence').fill(sentence);
  await button(page, 'Seal my sentence').click();
  await expect(button(page, 'Seal my sentence')).toHaveCount(0);
}

/** Every page on which something of an answer could show, as it is read, with all that is folded. */
export async function pagesAbout(page: Page): Promise<string> {
  const read: string[] = [];
  await goTo(page, '/us');
  for (const path of ['/today', '/talk', '/talk/line', '/talk/questions', `/talk/questions/q/${asked.id}`]) {
    await goTo(page, path);
    for (const folded of await page.locator('main summary').all()) await unfold(page, await folded.innerText());
    read.push(await page.locator('body').innerText());
  }
  return read.join('\n');
}

/** How many records lie here for both, of each kind. */
export async function countsOn(page: Page): Promise<Readonly<Record<string, number>>> {
  const { journals } = await heldOn(page);
  const counts = Object.entries(journals).map(([name, sizes]) => [name, sizes.length] as const);
  return Object.fromEntries(counts.filter(([name]) => /^(shown|passing|mine)/.test(name)).sort());
}
