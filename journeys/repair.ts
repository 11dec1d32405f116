import type { Page } from '@playwright/test';
import { button, question } from './couple.ts';
import { expect } from './own-host.ts';
import { goTo } from './walk.ts';

/** What each writes in these journeys. */
export const hers = { happened: 'The bus was gone, and I walked home.', felt: 'Tired and cold.' } as const;
export const his = { happened: 'We had said seven.', felt: 'Alone, and worried.' } as const;
export type Felt = typeof hers | typeof his;

export const says = {
  asked: 'You have said it.',
  kept: 'Your part is kept.',
  both: 'Both of you have written.',
  wished: 'It opens when both of you have said so.',
  read: 'What each of you wrote',
  done: 'That is enough for now.',
} as const;

export async function toTheRepair(page: Page, place = ''): Promise<void> {
  await goTo(page, '/talk');
  await goTo(page, `/talk/repair${place}`);
}

export const stands = (page: Page, title: string): Promise<void> =>
  expect(question(page, title)).toBeVisible({ timeout: 45_000 });

export async function asks(page: Page, other: string): Promise<void> {
  await toTheRepair(page);
  await button(page, `Ask ${other}`).click();
  await stands(page, says.asked);
}

/** The body first, then two of the four parts. */
export async function writes(page: Page, { happened, felt }: Felt): Promise<void> {
  await toTheRepair(page);
  await page.getByRole('link', { name: 'Begin my part' }).click();
  await stands(page, 'Is your heart still racing?');
  await button(page, 'It has settled').click();
  await page.getByLabel('What happened').fill(happened);
  await page.getByLabel('What I felt').fill(felt);
  await button(page, 'Keep it until we open it').click();
}

export async function reads(page: Page, { happened, felt }: Felt): Promise<void> {
  await expect(page.getByText(happened)).toBeVisible({ timeout: 45_000 });
  await expect(page.getByText(felt)).toBeVisible();
}

export async function saysBack(page: Page, words: string): Promise<void> {
  await toTheRepair(page, '/heard');
  await page.getByLabel('What I heard').fill(words);
  await button(page, 'Keep it').click();
  await stands(page, says.read);
}

/** One of the list, or own words. */
export async function chooses(page: Page, step: string, own?: string): Promise<void> {
  await toTheRepair(page, '/step');
  await page.getByRole('radio', { name: step }).check();
  if (own) await page.getByLabel('In my own words').fill(own);
  await button(page, 'Keep it').click();
  await expect(button(page, 'Keep it')).toHaveCount(0);
}

/** Until whoever was asked finds it on their page. */
export const finds = (page: Page, other: string): Promise<void> =>
  expect(async () => {
    await toTheRepair(page);
    await expect(question(page, `${other} would like to look at something with you, when you both can.`)).toBeVisible({
      timeout: 1000,
    });
  }).toPass({ timeout: 45_000 });
