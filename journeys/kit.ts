import type { Page } from '@playwright/test';
import { button, question, type Someone } from './couple.ts';
import { expect } from './own-host.ts';
import { goTo } from './walk.ts';

/** Twenty-four words, as they stand on the page. */
export async function makesWords(page: Page, who: Someone): Promise<readonly string[]> {
  await goTo(page, '/kit');
  await page.getByLabel('Your passphrase').fill(who.passphrase);
  await button(page, 'Make the words').click();
  await expect(question(page, 'Write these words down')).toBeVisible();
  const words = page.locator('.kit-group li');
  await expect(words).toHaveCount(24);
  return words.allInnerTexts();
}

/** Reads three of them back from what was written down. `said` may change what is typed. */
export async function readsBack(
  page: Page,
  words: readonly string[],
  said: (word: string) => string = (word) => word,
): Promise<void> {
  await expect(question(page, 'Three words, to be sure')).toBeVisible();
  const fields = page.getByRole('textbox', { name: /^Word \d+$/ });
  await expect(fields).toHaveCount(3);
  for (const field of await fields.all()) {
    const label = await page.locator(`label[for="${await field.getAttribute('id')}"]`).innerText();
    await field.fill(said(words[Number(/\d+/.exec(label)) - 1] ?? ''));
  }
  await button(page, 'Keep them').click();
}

/** A fresh phone on which somebody has such words. */
export async function bringsBack(page: Page, words: string, passphrase: string): Promise<void> {
  await page.getByLabel('Your twenty-four words').fill(words);
  await page.getByLabel('A new passphrase, for this phone').fill(passphrase);
  await button(page, 'Bring it back').click();
}
