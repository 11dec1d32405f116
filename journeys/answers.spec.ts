import type { Page } from '@playwright/test';
import {
  aFingerLiesThere,
  asked,
  countsOn,
  pagesAbout,
  readsBoth,
  says,
  saysOpen,
  seals,
  stands,
  toTheQuestion,
  writesTheLine,
} from './answers.ts';
import { test as onOne } from './begun.ts';
import { press, write } from './by-keyboard.ts';
import { ana, ben, button, type Someone, unlock } from './couple.ts';
import { asOnAPhone, faults } from './looks.ts';
import { expect, openBoth, test } from './phones.ts';
import { settled } from './stores.ts';
import { goTo } from './walk.ts';

const hers = 'A hand on my back.';
const his = 'Soup, and you at the window.';

test.describe('two phones', () => {
  test.use({ story: 'linked', away: true });
  test.beforeEach(() => test.setTimeout(150_000));

  test('[JO71] [TR6] both answers open at once, with one phone offline in between; before that nothing of them shows @chromium', async ({
    phones: { ana: one, ben: other },
  }) => {
    await openBoth({ ana: one, ben: other });
    const before = await pagesAbout(other.page);
    const counts = await countsOn(other.page);
    await seals(one.page, hers);
    await stands(one.page, says.mine);
    await settled(one.page);
    // It has arrived, and shows nowhere.
    await expect.poll(() => countsOn(other.page)).not.toEqual(counts);
    expect(await pagesAbout(other.page)).toBe(before);

    await other.page.evaluate(() => navigator.serviceWorker.ready.then(() => undefined));
    await other.context.setOffline(true);
    await seals(other.page, his);
    await stands(other.page, says.both);
    await stands(other.page, 'Once yours has opened, nobody can make theirs open too.');
    await saysOpen(other.page);
    await stands(other.page, says.wished);
    await expect(other.page.getByText(hers)).toHaveCount(0);
    await toTheQuestion(one.page);
    await stands(one.page, says.mine);

    await other.context.setOffline(false);
    await stands(one.page, says.both);
    await expect(one.page.getByText(his)).toHaveCount(0);
    await saysOpen(one.page);
    for (const { page } of [one, other]) await readsBoth(page, hers, his);
    // A side that closes and opens again finds it as it was.
    await one.page.reload();
    await unlock(one.page, one.who);
    await toTheQuestion(one.page);
    await readsBoth(one.page, hers, his);
    await expect(one.page.getByRole('link', { name: 'To our coast' })).toBeVisible();
  });

  test('[JO71] [TR3] this week’s line appears on both phones once both have written, without another tap @chromium', async ({
    phones: { ana: one, ben: other },
  }) => {
    await openBoth({ ana: one, ben: other });
    await writesTheLine(one.page, hers);
    await stands(one.page, 'Both appear once both of you have written one.');
    const sealed = await one.page.getByRole('main').innerText();
    await other.page.evaluate(() => navigator.serviceWorker.ready.then(() => undefined));
    await other.context.setOffline(true);
    await writesTheLine(other.page, his);
    await stands(other.page, 'Both appear once both of you have written one.');
    expect(await one.page.getByRole('main').innerText()).toBe(sealed);
    await other.context.setOffline(false);
    for (const { page } of [one, other]) {
      await stands(page, hers);
      await stands(page, his);
    }
  });

  test('[JO75] [TR7] a mind changed before opening leaves both phones as if nothing had been sealed @chromium', async ({
    phones: { ana: one, ben: other },
  }) => {
    await openBoth({ ana: one, ben: other });
    for (const { page } of [one, other]) await settled(page);
    const before = await pagesAbout(other.page);
    const counts = await countsOn(other.page);
    await seals(one.page, hers);
    await settled(one.page);
    await expect.poll(() => countsOn(other.page)).not.toEqual(counts);
    await button(one.page, 'Change my mind').click();
    await stands(one.page, 'It is taken back.');
    await expect(one.page.getByLabel('My answer')).toHaveValue(hers);
    await expect.poll(() => countsOn(other.page), { timeout: 30_000 }).toEqual(counts);
    expect(await pagesAbout(other.page)).toBe(before);
    // Sealed by both, said open by one, and taken back by the other.
    await seals(one.page, hers);
    await seals(other.page, his);
    await stands(one.page, says.both);
    await saysOpen(one.page);
    await stands(other.page, says.both);
    await button(other.page, 'Change my mind').click();
    await stands(one.page, says.mine);
    await expect(one.page.getByText(his)).toHaveCount(0);
  });
});

onOne.describe('two sides of one phone', () => {
  onOne.use({ chapter: 'two sides' });
  onOne.beforeEach(() => onOne.setTimeout(120_000));

  const opens = async (page: Page, who: Someone): Promise<void> => {
    await page.reload();
    await unlock(page, who);
  };

  onOne(
    '[JO71] [JO5] [TR7] each seals in turn, with the keyboard alone, and both are read after both said open @chromium',
    async ({ page }) => {
      await asOnAPhone(page);
      await page.goto('/');
      await unlock(page, ana);
      await toTheQuestion(page);
      const seen = [...(await faults(page, 'blank'))];
      await write(page, 'My answer', hers);
      await press(page, button(page, 'Seal my answer'));
      await stands(page, says.mine);
      seen.push(...(await faults(page, 'mine')));
      await opens(page, ben);
      await toTheQuestion(page);
      await expect(page.getByLabel('My answer')).toHaveValue('');
      await aFingerLiesThere(page);
      await write(page, 'My answer', his);
      await press(page, button(page, 'Seal my answer'));
      await stands(page, says.both);
      seen.push(...(await faults(page, 'both')));
      await saysOpen(page, () => press(page, button(page, 'Open both')));
      await stands(page, says.wished);
      seen.push(...(await faults(page, 'wished')));
      await expect(page.getByText(hers)).toHaveCount(0);
      await opens(page, ana);
      await toTheQuestion(page);
      await saysOpen(page, () => press(page, button(page, 'Open both')));
      await expect(button(page, 'Open both')).toHaveCount(0);
      // On one phone each side opens its own, the next time it is open for a moment.
      for (const who of [ben, ana, ben]) {
        await opens(page, who);
        await toTheQuestion(page);
        await page.waitForTimeout(1500);
      }
      await readsBoth(page, hers, his);
      seen.push(...(await faults(page, 'open')));
      await opens(page, ana);
      await toTheQuestion(page);
      await readsBoth(page, hers, his);
      expect(seen).toEqual([]);
    },
  );

  onOne(
    '[JO75] [TR8] what one never answers is nowhere for them, and after two weeks nowhere at all @chromium',
    async ({ browser, baseURL, storageState }) => {
      /** What Ben reads on the same day and after the two weeks, and what lies here then. */
      const world = async (isSealed: boolean) => {
        const start = { baseURL, storageState, locale: 'en', timezoneId: 'Europe/Berlin' };
        const context = await browser.newContext(start as object);
        const page = await context.newPage();
        const now = Date.now();
        await page.clock.setFixedTime(now);
        await page.goto('/');
        await unlock(page, ana);
        await toTheQuestion(page);
        // A page that was left by mistake keeps what was typed.
        await page.getByLabel('My answer').fill(hers);
        await goTo(page, '/talk');
        await toTheQuestion(page);
        await expect(page.getByLabel('My answer')).toHaveValue(hers);
        if (isSealed) await button(page, 'Seal my answer').click();
        if (isSealed) await stands(page, says.mine);
        await opens(page, ben);
        const sameDay = await pagesAbout(page);
        await page.clock.setFixedTime(now + 17 * 86_400_000);
        await opens(page, ana);
        const later = [await pagesAbout(page)];
        await opens(page, ben);
        later.push(await pagesAbout(page));
        const counts = await countsOn(page);
        await context.close();
        return { sameDay, later, counts };
      };
      const [silent, sealed] = [await world(false), await world(true)];
      expect(silent.sameDay).toContain(asked.words);
      expect(sealed).toEqual(silent);
    },
  );
});
