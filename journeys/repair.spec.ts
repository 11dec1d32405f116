import type { Page } from '@playwright/test';
import { test as onOne } from './begun.ts';
import { ana, ben, button, question, type Someone, unlock } from './couple.ts';
import { asOnAPhone, faults } from './looks.ts';
import { expect, openBoth, test } from './phones.ts';
import { asks, chooses, finds, hers, his, reads, says, saysBack, stands, toTheRepair, writes } from './repair.ts';
import { heldOn, settled, sharedSizes } from './stores.ts';
import { goTo } from './walk.ts';

/** The page as it stands, to the letter. */
async function pageOf(page: Page): Promise<string> {
  const html = await page.locator('main').evaluate((main) => main.outerHTML);
  return html.replaceAll(/\bP\d+-\d+/g, 'P');
}

test.describe('two phones', () => {
  test.use({ story: 'linked', away: true });
  test.beforeEach(() => test.setTimeout(200_000));

  test('[JO72] both write apart, one of them without a network, read together, say back, choose a small step, and leave it @chromium', async ({
    phones: { ana: one, ben: other },
  }) => {
    await openBoth({ ana: one, ben: other });
    await asks(one.page, ben.name);
    await finds(other.page, ana.name);
    const asked = await pageOf(one.page);
    await other.page.evaluate(() => navigator.serviceWorker.ready.then(() => undefined));
    await other.context.setOffline(true);
    await writes(other.page, his);
    await stands(other.page, says.kept);
    await other.context.setOffline(false);
    await settled(other.page);
    // It has gone out, and whoever asked sees what they saw.
    await toTheRepair(one.page);
    await stands(one.page, says.asked);
    expect(await pageOf(one.page)).toBe(asked);

    await writes(one.page, hers);
    for (const { page } of [one, other]) await stands(page, says.both);
    await expect(one.page.getByText(his.happened)).toHaveCount(0);
    await button(one.page, 'It may open').click();
    await stands(one.page, says.wished);
    await button(other.page, 'It may open').click();
    await reads(one.page, his);
    await reads(other.page, hers);

    await saysBack(one.page, 'You waited, and were worried.');
    await saysBack(other.page, 'You were cold, and it was late.');
    await expect(one.page.getByText('You were cold, and it was late.')).toBeVisible({ timeout: 45_000 });
    await chooses(one.page, 'Say earlier when I am tired or in pain');
    await chooses(other.page, 'Something else', 'A cup of tea, without the phones.');
    for (const { page } of [one, other]) await stands(page, says.done);
    await expect(one.page.getByText('A cup of tea, without the phones.')).toBeVisible();
    await button(one.page, 'Send this').click();
    await expect(one.page.getByRole('button', { name: 'Take it back' })).toBeVisible();
    await button(one.page, 'Leave it here').click();
    await stands(one.page, 'It is left here.');
    await toTheRepair(one.page);
    await stands(one.page, 'After a misunderstanding');
    await settled(one.page);
    await toTheRepair(other.page);
    await stands(other.page, says.done);
  });
});

test.describe('one who is not safe', () => {
  test.use({ story: 'both shared' });
  test.beforeEach(() => test.setTimeout(150_000));

  test('[JO72] [RH10] help and their own choice stand first, and nothing moves on the other phone @chromium', async ({
    phones: { ana: one, ben: other },
  }) => {
    await openBoth({ ana: one, ben: other });
    for (const { page } of [one, other]) await expect(page.getByText('A gentle day for both of you.')).toBeVisible();
    await asks(other.page, ana.name);
    await finds(one.page, ben.name);
    await settled(other.page);
    const before = { page: await pageOf(other.page), held: sharedSizes(await heldOn(other.page)) };

    await one.page.getByRole('link', { name: 'I do not feel safe' }).click();
    await stands(one.page, 'I do not feel safe');
    await button(one.page, 'Keep what takes two away from me').click();
    await stands(one.page, 'Time for yourself');
    await expect(one.page.getByText('would like to look at something')).toHaveCount(0);
    await expect(one.page.getByRole('link', { name: /^Help, and people to talk to/ })).toBeVisible();
    await goTo(one.page, '/today');
    await expect(question(one.page, /What could closeness look like/)).toBeVisible();
    await expect(one.page.getByText('A gentle day for both of you.')).toHaveCount(0);
    await settled(one.page, /^outbox/);

    expect({ page: await pageOf(other.page), held: sharedSizes(await heldOn(other.page)) }).toEqual(before);
    await goTo(other.page, '/today');
    await expect(other.page.getByText('A gentle day for both of you.')).toBeVisible();
    await other.page.reload();
    await unlock(other.page, other.who);
    await expect(other.page.getByText('A gentle day for both of you.')).toBeVisible();
    await toTheRepair(other.page);
    expect(await pageOf(other.page)).toBe(before.page);
  });
});

onOne.describe('two sides of one phone', () => {
  onOne.use({ chapter: 'two sides' });
  onOne.beforeEach(() => onOne.setTimeout(150_000));

  const opens = async (page: Page, who: Someone): Promise<void> => {
    await page.reload();
    await unlock(page, who);
  };

  onOne(
    '[JO72] one after the other, on one phone, and what is put out of sight sends nothing @chromium',
    async ({ page }) => {
      await asOnAPhone(page);
      await page.goto('/');
      await unlock(page, ana);
      await toTheRepair(page);
      const seen = [...(await faults(page, 'start'))];
      await asks(page, ben.name);
      seen.push(...(await faults(page, 'asked')));
      await opens(page, ben);
      await finds(page, ana.name);
      const before = sharedSizes(await heldOn(page));
      await button(page, 'Put it out of sight').click();
      await stands(page, 'It is out of your sight.');
      expect(sharedSizes(await heldOn(page))).toBe(before);
      // Whoever then asks finds that it is asked already.
      await toTheRepair(page);
      await button(page, `Ask ${ana.name}`).click();
      await finds(page, ana.name);
      seen.push(...(await faults(page, 'waits')));
      await writes(page, his);
      await stands(page, says.kept);
      await opens(page, ana);
      await writes(page, hers);
      await stands(page, says.both);
      seen.push(...(await faults(page, 'both')));
      await button(page, 'It may open').click();
      await stands(page, says.wished);
      await opens(page, ben);
      await toTheRepair(page);
      await button(page, 'It may open').click();
      await expect(button(page, 'It may open')).toHaveCount(0);
      // On one phone each side opens its own, the next time it is open.
      for (const who of [ana, ben, ana, ben]) {
        await opens(page, who);
        await toTheRepair(page);
      }
      await reads(page, hers);
      seen.push(...(await faults(page, 'opened')));
      await opens(page, ana);
      await toTheRepair(page);
      await reads(page, his);
      expect(seen).toEqual([]);
    },
  );

  onOne(
    '[JO72] [RH8] whoever is not safe finds help on a shared phone, and nothing is set @chromium',
    async ({ page }) => {
      await page.goto('/');
      await unlock(page, ana);
      await toTheRepair(page);
      const before = JSON.stringify((await heldOn(page)).journals);
      await page.getByRole('link', { name: 'I do not feel safe' }).click();
      await stands(page, 'I do not feel safe');
      await expect(page.getByText('This phone is shared.')).toBeVisible();
      await expect(page.getByRole('main').getByRole('button')).toHaveCount(0);
      expect(JSON.stringify((await heldOn(page)).journals)).toBe(before);
      await page.getByRole('link', { name: /^Help, and people to talk to/ }).click();
      await expect(question(page, 'Help')).toBeVisible();
    },
  );
});
