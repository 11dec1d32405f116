import { expect, type Page } from '@playwright/test';

/** Two people, and what they do: on one device, or on a phone each. */
export const ana = { name: 'Ana', passphrase: 'four calm words here' };
export const ben = { name: 'Ben', passphrase: 'other five quiet words' };
export type Someone = typeof ana;

export const button = (page: Page, name: string | RegExp) => page.getByRole('button', { name, exact: true });
export const question = (page: Page, name: string | RegExp) => page.getByRole('heading', { level: 1, name });

export async function throughWelcome(page: Page): Promise<void> {
  await page.goto('/');
  await button(page, 'Go on').click();
  await button(page, 'Go on').click();
  await button(page, 'I am 18 or over').click();
  await expect(question(page, 'How would you like to begin?')).toBeVisible();
}

export async function makeSide(page: Page, who: Someone): Promise<void> {
  await page.getByLabel('A name').fill(who.name);
  await page.getByLabel('Your own passphrase').fill(who.passphrase);
  await button(page, 'Make this side').click();
}

export async function beginAsTwo(page: Page): Promise<void> {
  await throughWelcome(page);
  await page.getByRole('button', { name: /The two of us on this device/ }).click();
  await makeSide(page, ana);
  await expect(question(page, 'The second side')).toBeVisible();
  await makeSide(page, ben);
  await expect(question(page, 'Who is here?')).toBeVisible();
}

export async function beginAlone(page: Page, who: Someone = ana): Promise<void> {
  await throughWelcome(page);
  await page.getByRole('button', { name: /Begin alone/ }).click();
  await makeSide(page, who);
  await expect(page.getByRole('link', { name: 'Check in', exact: true })).toBeVisible();
}

export async function unlock(page: Page, who: Someone): Promise<void> {
  await expect(question(page, /^(Who is here\?|Hello)$/)).toBeVisible();
  const choice = page.getByRole('radio', { name: who.name, exact: true });
  if (await choice.count()) await choice.check();
  await page.getByLabel('Your passphrase').fill(who.passphrase);
  await button(page, 'Open').click();
  await expect(page.getByRole('navigation', { name: 'Rooms' })).toBeVisible();
}

/** A blank scale rests at some number; it is answered once it has moved. */
export async function setScale(page: Page, name: string | RegExp, value: number): Promise<void> {
  const scale = page.getByRole('slider', { name });
  await scale.fill(String(value === 0 ? 1 : value - 1));
  await scale.fill(String(value));
}

/** Opens something that is folded. */
export const unfold = (page: Page, name: string) => page.locator('summary').filter({ hasText: name }).click();

export interface Day {
  readonly energy: number;
  readonly pain: number;
  readonly welcome: string;
}

export async function checkIn(page: Page, { energy, pain, welcome }: Day): Promise<void> {
  await page.getByRole('link', { name: 'Check in', exact: true }).click();
  await setScale(page, /Energy/, energy);
  await setScale(page, 'Pain', pain);
  await page.getByRole('radio', { name: welcome }).check();
  await button(page, 'Keep this').click();
}

/** The two questions that are asked once. */
export async function answerFirstQuestions(
  page: Page,
  usual: { readonly energy: number; readonly pain: number },
): Promise<void> {
  await page.getByRole('radio', { name: /No, or hardly ever/ }).check();
  await button(page, 'Go on').click();
  await setScale(page, 'Usual energy', usual.energy);
  await setScale(page, 'Usual pain', usual.pain);
  await button(page, 'Go on').click();
}

export async function share(page: Page): Promise<void> {
  await button(page, 'Share this for today').click();
  await expect(question(page, /What could closeness look like/)).toBeVisible();
}

export async function handOver(page: Page): Promise<void> {
  await button(page, 'Lock, and hand it over').click();
  await expect(question(page, 'Who is here?')).toBeVisible();
}

/** A whole first morning of one of them: check in, the first questions, share, lock. */
export async function firstMorning(page: Page, who: Someone, day: Day): Promise<void> {
  await unlock(page, who);
  await checkIn(page, day);
  await answerFirstQuestions(page, { energy: 5, pain: 3 });
  await share(page);
}
