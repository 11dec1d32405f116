import type { Page } from '@playwright/test';
import { button, type Someone, unfold } from './couple.ts';
import { expect } from './own-host.ts';
import type { Phone } from './phones.ts';
import { goTo } from './walk.ts';

export const quiet = {
  going: 'Attention is enough. There is nowhere to get to.',
  slowerSaid: 'Slower. It is said.',
  slowerHeard: 'Slower now. Lighter, and less.',
  pauseSaid: 'Pause. Nothing needs to happen now.',
  pauseHeard: 'Hands still. Stay near. You can say: thank you for telling me.',
} as const;

/** The page before a time together, and from it the quiet screen. */
export async function opensTheScreen(page: Page, activity: string, way: 'phones' | 'one phone'): Promise<void> {
  await goTo(page, '/us');
  await goTo(page, `/together/before/${activity}`);
  await unfold(page, 'If it is hard to speak: a quiet screen');
  await button(page, way === 'phones' ? 'On our two phones' : 'On this phone, between us').click();
  await reads(page, quiet.going);
}

export const reads = (page: Page, words: string): Promise<void> =>
  expect(page.getByRole('region', { name: 'Together' }).getByRole('status')).toHaveText(words);

interface Spot {
  readonly x: number;
  readonly y: number;
  readonly width: number;
  readonly height: number;
}

/** A finger that touches and goes: a pause counts already when it touches. */
export const touches = (page: Page, area: 'Slower' | 'Pause'): Promise<void> =>
  page.getByRole('button', { name: new RegExp(`^${area}`) }).click();

/** A finger that lies on the pause. */
export async function holds(page: Page): Promise<void> {
  const area = page.getByRole('button', { name: /^Pause/ });
  await area.hover();
  await page.mouse.down();
  await expect(area).toHaveCount(0, { timeout: 10_000 });
  await page.mouse.up();
}

export const isOver = ({ page }: Pick<Phone, 'page'>): Promise<void> =>
  expect(page.getByRole('heading', { level: 1, name: 'Thank you for this time.' })).toBeVisible();

/** Closed and opened again while a time together is under way: the rooms stay away, and what stood stands. */
export async function opensAgain(page: Page, who: Someone): Promise<void> {
  await page.reload();
  await page.getByLabel('Your passphrase').fill(who.passphrase);
  await button(page, 'Open').click();
  await expect(page.getByRole('region', { name: 'Together' })).toBeVisible();
}

/** A button that has come up is deaf for a moment, for a finger that was on its way to something else. */
export async function goesOn(page: Page, name = 'I would go on'): Promise<void> {
  await page.waitForTimeout(700);
  await page.getByRole('button', { name }).click();
}

/** One finger, for a tenth of a second, at the middle of where something is or was. */
export async function taps(page: Page, { x, y, width, height }: Spot): Promise<void> {
  const browser = await page.context().newCDPSession(page);
  await browser.send('Emulation.setTouchEmulationEnabled', { enabled: true, maxTouchPoints: 1 });
  const at = { x: x + width / 2, y: y + height / 2 };
  await browser.send('Input.dispatchTouchEvent', { type: 'touchStart', touchPoints: [at] });
  await page.waitForTimeout(90);
  await browser.send('Input.dispatchTouchEvent', { type: 'touchEnd', touchPoints: [] });
}
