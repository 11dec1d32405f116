import type { Page } from '@playwright/test';
import { button, question, type Someone } from './couple.ts';
import { expect } from './own-host.ts';
import { goTo } from './walk.ts';

/** What the two phones do until they are linked. Each begins with an open side. */
const enter = async (page: Page, who: Someone, action: string): Promise<void> => {
  await page.getByLabel('Your passphrase').fill(who.passphrase);
  await button(page, action).click();
};

/** The link that stands on the page. */
export async function invites(page: Page, who: Someone): Promise<string> {
  await goTo(page, '/link');
  await enter(page, who, 'Make an invitation');
  await expect(question(page, 'Let your partner read this code')).toBeVisible();
  return page.getByLabel('The link', { exact: true }).inputValue();
}

/** From the page that asks for the passphrase again, to the page that waits for six words. */
export async function joins(page: Page, who: Someone): Promise<void> {
  await expect(question(page, 'Join your partner')).toBeVisible();
  await enter(page, who, 'Join');
}

/** A link that was opened on a phone which is open already. */
export async function answers(page: Page, link: string, who: Someone): Promise<void> {
  await goTo(page, new URL(link).hash.slice(1));
  await joins(page, who);
}

export async function sixWords(page: Page): Promise<readonly string[]> {
  const words = page.getByRole('list', { name: 'The six words' }).getByRole('listitem');
  await expect(words).toHaveCount(6);
  return words.allInnerTexts();
}

export const saysTheSame = (page: Page): Promise<void> => button(page, 'They are the same').click();

export const isLinkedWith = (page: Page, other: Someone) =>
  expect(question(page, `You are linked with ${other.name}`)).toBeVisible();
