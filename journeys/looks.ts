import AxeBuilder from '@axe-core/playwright';
import type { Page } from '@playwright/test';
import { expect } from './own-host.ts';
import { unfold } from './walk.ts';

export const width = 360;
const tags = ['wcag2a', 'wcag2aa', 'wcag21a', 'wcag21aa', 'wcag22a', 'wcag22aa', 'best-practice'];

/** The narrowest screen that is promised, with nothing that moves while it is looked at. */
export async function asOnAPhone(page: Page): Promise<void> {
  await page.setViewportSize({ width, height: 740 });
  await page.emulateMedia({ reducedMotion: 'reduce' });
}

const inPage = (page: Page) =>
  page.evaluate(() => [document.documentElement.scrollHeight, document.documentElement.scrollWidth] as const);

/** Looked at whole: a window as tall as the page, for what sticks to its foot half covers what scrolls under it. */
async function asTallAsThePage(page: Page): Promise<void> {
  await expect(page.getByRole('heading', { level: 1 })).toBeVisible();
  await unfold(page);
  let tall = 740;
  for (let next = 0; next !== tall; [next] = await inPage(page)) {
    tall = Math.max(next, (await inPage(page))[0]);
    await page.setViewportSize({ width, height: tall });
  }
}

async function axeFinds(page: Page, name: string, rules?: readonly string[]): Promise<readonly string[]> {
  const axe = new AxeBuilder({ page });
  const { violations } = await (rules ? axe.withRules([...rules]) : axe.withTags(tags)).analyze();
  return violations.flatMap(({ id, nodes }) =>
    nodes.map(({ target, any }) => `${name}: ${id} ${target.join(' ')} ${any[0]?.message ?? ''}`),
  );
}

export async function faults(page: Page, name: string): Promise<readonly string[]> {
  await asTallAsThePage(page);
  const seen = await axeFinds(page, name);
  const wide = await wideOnes(page, name);
  await page.setViewportSize({ width, height: 740 });
  return [...seen, ...wide];
}

export async function wideOnes(page: Page, name: string): Promise<readonly string[]> {
  await unfold(page);
  const [, wide] = await inPage(page);
  return wide > width ? [`${name}: ${wide} px wide`] : [];
}

const mark = (page: Page, name: string, value: string | undefined): Promise<void> =>
  page.evaluate(
    ([attribute, set]) => {
      const root = document.documentElement;
      if (set === undefined) root.removeAttribute(attribute);
      else root.setAttribute(attribute, set);
    },
    [name, value] as const,
  );

/** Where a look changes colours or sizes alone, what else axe looks for is as it was in the first. */
const colours = ['color-contrast', 'target-size'];

/** One screen in every look, without leaving it: some steps of two phones are there once. */
export async function inEveryLook(page: Page, name: string): Promise<readonly string[]> {
  await mark(page, 'data-theme', 'light');
  const seen = [...(await faults(page, name))];
  await mark(page, 'data-theme', 'dark');
  await asTallAsThePage(page);
  seen.push(...(await axeFinds(page, `${name}, dark`, colours)));
  await mark(page, 'data-theme', undefined);
  const low = page.getByRole('button', { name: 'Low-energy view' });
  await low.click();
  await asTallAsThePage(page);
  seen.push(
    ...(await axeFinds(page, `${name}, low-energy`, colours)),
    ...(await wideOnes(page, `${name}, low-energy`)),
  );
  await low.click();
  await mark(page, 'dir', 'rtl');
  seen.push(...(await axeFinds(page, `${name}, right to left`, colours)));
  seen.push(...(await wideOnes(page, `${name}, right to left`)));
  await mark(page, 'dir', 'ltr');
  await mark(page, 'data-text-size', '200');
  seen.push(...(await wideOnes(page, `${name}, twice as large`)));
  await mark(page, 'data-text-size', undefined);
  await page.setViewportSize({ width, height: 740 });
  return seen;
}
