import type { Page } from '@playwright/test';
import { expect, test } from './begun.ts';
import { ana, throughWelcome, unlock } from './couple.ts';
import { faults, wideOnes, width } from './looks.ts';
import { shownAs, toTheSample } from './sample.ts';
import { dayBefore, goTo, openPaths, ownPaths } from './walk.ts';

type Look = (page: Page, name: string) => Promise<readonly string[]>;

/** All screens of the sample couple, whose half year fills them, one after the other. */
async function walk(page: Page, look: Look): Promise<readonly string[]> {
  const seen: string[] = [];
  for (const path of openPaths(await dayBefore(page, 3))) {
    await goTo(page, path);
    seen.push(...(await look(page, path)));
  }
  return seen;
}

const modes: Readonly<Record<string, object>> = {
  // What the other browser draws is walked by the keyboard's journey and by every story that both browsers live through.
  'light @chromium': { theme: 'light' },
  'dark @chromium': { theme: 'dark' },
  'low-energy @chromium': { lowEnergy: true },
  'right to left @chromium': { locale: 'en-XB', theme: 'light' },
};

test.describe('the sample couple', () => {
  test.use({ viewport: { width, height: 740 }, reducedMotion: 'reduce' });
  for (const [mode, display] of Object.entries(modes)) {
    test(`[JO5] every screen can be read by everyone: ${mode}`, async ({ page }) => {
      test.setTimeout(150_000);
      await shownAs(page, display);
      await toTheSample(page);
      expect(await walk(page, faults)).toEqual([]);
    });
  }

  test('[JO5] nothing scrolls sideways with text twice as large @chromium', async ({ page }) => {
    test.setTimeout(90_000);
    await shownAs(page, { textSize: 200 });
    await toTheSample(page);
    expect(await walk(page, wideOnes)).toEqual([]);
  });
});

test.describe('before a side is open, and what belongs to real sides', () => {
  test.use({ chapter: 'both shared', viewport: { width, height: 740 }, reducedMotion: 'reduce' });
  for (const [mode, display] of Object.entries(modes).slice(0, 3)) {
    test(`[JO5] locks and leaving can be read by everyone: ${mode}`, async ({ page }) => {
      await shownAs(page, display);
      const seen = [...(await faults(page, 'lock'))];
      await unlock(page, ana);
      for (const path of ownPaths) {
        await goTo(page, path);
        seen.push(...(await faults(page, path)));
      }
      expect(seen).toEqual([]);
    });
  }
});

test.describe('the first minutes', () => {
  test.use({ viewport: { width, height: 740 } });
  test('[JO5] the welcome can be read by everyone', async ({ page }) => {
    await page.goto('/');
    const seen = [...(await faults(page, 'hello'))];
    await throughWelcome(page);
    seen.push(...(await faults(page, 'the choice')));
    await page.getByRole('button', { name: /Begin alone/ }).click();
    await expect(page.getByLabel('A name')).toBeVisible();
    seen.push(...(await faults(page, 'a side')));
    expect(seen).toEqual([]);
  });
});
