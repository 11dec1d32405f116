import type { Locator, Page } from '@playwright/test';
import { answerFirstQuestions, button, question, type Someone, setScale, share, unlock } from './couple.ts';
import { expect } from './own-host.ts';
import { goTo } from './walk.ts';

/** A first check-in of an open side on a day that lets a long talk be, and what it leaves is shared. */
export async function letsATalkBe(page: Page): Promise<void> {
  await page.getByRole('link', { name: 'Today', exact: true }).click();
  await page.getByRole('link', { name: 'Check in', exact: true }).click();
  await setScale(page, /Energy/, 7);
  await setScale(page, 'Pain', 2);
  await page.getByRole('radio', { name: 'Sustained comfort' }).check();
  await page.getByRole('switch', { name: 'Well enough for a talk' }).check();
  await button(page, 'Keep this').click();
  await answerFirstQuestions(page, { energy: 6, pain: 3 });
  await share(page);
}

/** The page on which each says whether they are up to it, at whatever hour this runs: sleep is ten hours away. */
export async function opensReady(page: Page): Promise<void> {
  await goTo(page, '/talk');
  await goTo(page, '/talk/ready');
  await expect(
    question(
      page,
      /^(Are you up to a talk today\?|Your answer is kept\.|You are both up to it\.|Today is for the small talk\.)$/,
    ),
  ).toBeVisible();
  if (!(await question(page, 'Today is for the small talk.').count())) return;
  const folded = page.locator('summary').filter({ hasText: 'When I usually sleep' });
  if (!(await page.getByLabel('I usually sleep at about').isVisible())) await folded.click();
  const at = await page.evaluate(() => {
    const later = new Date(Date.now() + 10 * 3_600_000);
    return [later.getHours(), later.getMinutes()].map((part) => String(part).padStart(2, '0')).join(':');
  });
  await page.getByLabel('I usually sleep at about').fill(at);
  await button(page, 'Keep this').click();
  await expect(question(page, 'Today is for the small talk.')).toHaveCount(0);
}

export async function saysUpToIt(page: Page): Promise<void> {
  await opensReady(page);
  await button(page, 'I am up to it').click();
}

/** Both, each for themselves, until both see so. */
export async function bothUpToIt(pages: readonly Page[]): Promise<void> {
  for (const page of pages) await saysUpToIt(page);
  for (const page of pages) await expect(question(page, 'You are both up to it.')).toBeVisible({ timeout: 20_000 });
}

export const turns = {
  speak: 'Your words. Two minutes or so.',
  sayBack: 'Say back what you heard. A minute or so.',
  wasThatIt: 'Was that it?',
  write: 'Your words. A sentence is enough.',
  readBack: 'Say back what you read, in your own words.',
  pause: 'A pause. Nothing needs to be said now.',
  tomorrow: 'A time-out until tomorrow. Nothing needs to be said today.',
  twenty: 'A time-out. Back in twenty minutes, if that suits you both then.',
} as const;

export const hears = (page: Page, words: string | RegExp): Promise<void> =>
  expect(page.locator('.turns-words')).toHaveText(words, { timeout: 20_000 });

/** With large words on a small phone: it can be seen, and nothing lies over it. */
export async function isInSight(target: Locator): Promise<void> {
  await expect(target).toBeInViewport({ ratio: 1 });
  const covered = (element: Element) => {
    const { x, y, width, height } = element.getBoundingClientRect();
    return !element.contains(document.elementFromPoint(x + width / 2, y + height / 2));
  };
  await expect.poll(() => target.evaluate(covered)).toBe(false);
}

/** A button that has come up is deaf for a moment. */
export async function presses(page: Page, name: string): Promise<void> {
  await page.waitForTimeout(700);
  await button(page, name).click();
}

export const isOver = (page: Page): Promise<void> =>
  expect(question(page, 'Thank you, both of you.')).toBeVisible({ timeout: 20_000 });

/** Whoever begins today comes first. */
export async function whoBegins<Phone extends { readonly page: Page }>(
  one: Phone,
  other: Phone,
): Promise<readonly [Phone, Phone]> {
  await expect(one.page.locator('.turns-words')).not.toHaveText('');
  const begins = (await one.page.locator('.turns-words').textContent())?.trim().startsWith('Your words.');
  return begins ? [one, other] : [other, one];
}

/** Closed and opened again, and back to the talk as anybody finds it. */
export async function opensAgain(page: Page, who: Someone): Promise<void> {
  await page.reload();
  await unlock(page, who);
  await goTo(page, '/talk/ready');
  await page.getByRole('link', { name: 'On two phones' }).click();
  await expect(page.locator('.turns-words')).toBeVisible();
}

/** In the midst of whatever is open elsewhere: today has become worse than usual. */
export async function hasAFlare(page: Page): Promise<void> {
  await goTo(page, '/check-in');
  await page.getByRole('switch', { name: 'Worse than my usual' }).check();
  await button(page, 'Keep this').click();
  await expect(page.getByRole('button', { name: 'Keep this' })).toHaveCount(0);
}

export async function writesASentence(page: Page, text: string): Promise<void> {
  await page.getByLabel(/^(Your sentence|A sentence, if you like)$/).fill(text);
  await button(page, 'Send it').click();
  await expect(page.getByText(text)).toBeVisible();
}
