import type { Page } from '@playwright/test';
import { test as onOne } from './begun.ts';
import { ana, ben, button, handOver, question, unlock } from './couple.ts';
import { expect, openBoth, type Phone, type Phones, test } from './phones.ts';
import { settled } from './stores.ts';
import {
  bothUpToIt,
  hasAFlare,
  hears,
  isInSight,
  isOver,
  letsATalkBe,
  opensAgain,
  opensReady,
  presses,
  saysUpToIt,
  turns,
  whoBegins,
  writesASentence,
} from './turns.ts';
import { goTo } from './walk.ts';

const saidOn = (page: Page): Promise<string> => page.getByRole('main').innerText();

/** Both on a day that lets it be, both up to it, and on that page; whoever begins comes first. */
async function inATalk({ ana: one, ben: other }: Phones, way = 'On two phones'): Promise<readonly [Phone, Phone]> {
  await openBoth({ ana: one, ben: other });
  for (const { page } of [one, other]) await letsATalkBe(page);
  await bothUpToIt([one.page, other.page]);
  for (const { page } of [one, other]) await page.getByRole('link', { name: way }).click();
  return whoBegins(one, other);
}

test.describe('two phones', () => {
  test.use({ story: 'linked', away: true });
  test.beforeEach(() => test.setTimeout(240_000));

  test('[JO70] one yes alone and another day are one page, to the letter; both yeses show on both phones @chromium', async ({
    phones: { ana: one, ben: other },
  }) => {
    await openBoth({ ana: one, ben: other });
    for (const { page } of [one, other]) await letsATalkBe(page);
    await saysUpToIt(one.page);
    await expect(question(one.page, 'Your answer is kept.')).toBeVisible();
    await opensReady(other.page);
    await expect(question(other.page, 'Are you up to a talk today?')).toBeVisible();
    await button(other.page, 'Another day').click();
    await expect(question(other.page, 'Your answer is kept.')).toBeVisible();
    expect(await saidOn(other.page)).toBe(await saidOn(one.page));
    await button(other.page, 'Answer again').click();
    await button(other.page, 'I am up to it').click();
    for (const { page } of [one, other])
      await expect(question(page, 'You are both up to it.')).toBeVisible({ timeout: 20_000 });
  });

  test('[JO70] two phones go through the steps, a page is opened anew, and the end is for both @chromium', async ({
    phones,
  }) => {
    const [first, second] = await inATalk(phones);
    await hears(first.page, turns.speak);
    await hears(second.page, /speaks\. Listen for the gist; solving can wait\.$/);
    const mayNotReach = first.page.getByText('The other phone may not hear this.');
    await expect(mayNotReach).toHaveCount(0, { timeout: 20_000 });
    await presses(first.page, 'That is what I wanted to say');
    await hears(second.page, turns.sayBack);
    await presses(second.page, 'That is what I heard');
    await hears(first.page, turns.wasThatIt);
    await presses(first.page, 'Nearly, again');
    await hears(second.page, turns.sayBack);

    await opensAgain(first.page, first.who);
    await expect(first.page.getByText('You were in the midst of a talk.')).toBeVisible({ timeout: 30_000 });
    await button(first.page, 'Take it up where we were').click();
    await hears(first.page, /says back what was heard\.$/);
    await presses(second.page, 'That is what I heard');
    await presses(first.page, 'That was it');
    await hears(second.page, turns.speak);
    await button(first.page, 'Enough').click();
    for (const { page } of [first, second]) await isOver(page);
    expect(await saidOn(second.page)).toBe(await saidOn(first.page));
    for (const { page } of [first, second]) {
      await goTo(page, '/talk/ready');
      await expect(question(page, 'That was enough for today.')).toBeVisible();
    }
  });

  test('[JO70] [TW11] [TW12] a pause and a time-out count on both phones, of two returns the later, and going on takes both @chromium', async ({
    phones,
  }) => {
    const [first, second] = await inATalk(phones);
    await presses(first.page, 'That is what I wanted to say');
    await expect(first.page.locator('.turns-words')).toBeFocused();
    await hears(second.page, turns.sayBack);
    // What the other has said takes the button that I stand on: the words come to me.
    await button(second.page, 'That is what I heard').focus();
    await button(first.page, 'Pause').click();
    for (const { page } of [first, second]) await hears(page, turns.pause);
    await expect(second.page.locator('.turns-words')).toBeFocused();
    await expect(first.page.getByRole('status').filter({ hasText: turns.pause })).toHaveCount(1);
    await expect(second.page.getByRole('status').filter({ hasText: turns.pause })).toHaveCount(0);
    await presses(second.page, 'I would go on');
    await expect(button(second.page, 'I would go on')).toHaveAttribute('aria-pressed', 'true');
    await hears(first.page, turns.pause);
    await presses(first.page, 'I would go on');
    await hears(second.page, turns.sayBack);

    await button(first.page, 'Time-out').click();
    await button(first.page, 'In twenty minutes').click();
    await expect(first.page.locator('.turns-words')).toBeFocused();
    await hears(second.page, turns.twenty);
    // From wherever one is, it is found again.
    await goTo(first.page, '/talk');
    await first.page.getByRole('link', { name: turns.twenty }).click();
    await hears(first.page, turns.twenty);
    await button(second.page, 'Time-out').click();
    await button(second.page, 'Tomorrow').click();
    for (const { page } of [first, second]) await hears(page, turns.tomorrow);
    for (const { page } of [first, second]) await presses(page, 'I would go on');
    await hears(second.page, turns.sayBack);
  });

  test('[JO70] [JO76] a flare on one phone in the midst ends the talk on both, with the same words @chromium', async ({
    phones,
  }) => {
    const [first, second] = await inATalk(phones);
    await presses(first.page, 'That is what I wanted to say');
    await hears(second.page, turns.sayBack);
    await hasAFlare(first.page);
    await isOver(second.page);
    await goTo(first.page, '/talk/turns/phones');
    await isOver(first.page);
    expect(await saidOn(first.page)).toBe(await saidOn(second.page));
    // Neither is asked again today, and the page of the one who is well does not say why.
    await opensReady(second.page).catch(() => undefined);
    await expect(second.page.getByText('flare')).toHaveCount(0);
    await expect(question(second.page, 'You are both up to it.')).toHaveCount(0);
  });

  test('[JO70] in writing, with one phone offline: the same steps, and what was written is there on both @chromium', async ({
    phones,
  }) => {
    const [first, second] = await inATalk(phones, 'In writing');
    await writesASentence(first.page, 'I miss our walks, and I would like a short one.');
    await expect(second.page.getByText('I miss our walks, and I would like a short one.')).toBeVisible({
      timeout: 20_000,
    });
    await hears(second.page, turns.readBack);

    await second.page.evaluate(() => navigator.serviceWorker.ready.then(() => undefined));
    await second.context.setOffline(true);
    await writesASentence(second.page, 'You miss walking together.');
    await hears(second.page, /^The next words are/);
    await expect(first.page.getByText('You miss walking together.')).toHaveCount(0);
    await second.context.setOffline(false);
    await expect(first.page.getByText('You miss walking together.')).toBeVisible({ timeout: 60_000 });
    await hears(first.page, turns.wasThatIt);
    await button(first.page, 'That was it').click();
    await hears(second.page, turns.write);

    // What was written last is taken back on both, until somebody has gone on from it.
    await writesASentence(second.page, 'This one goes again.');
    await expect(first.page.getByText('This one goes again.')).toBeVisible({ timeout: 20_000 });
    await settled(second.page);
    await button(second.page, 'Take my last sentence back').click();
    await expect(first.page.getByText('This one goes again.')).toHaveCount(0, { timeout: 20_000 });
    await button(second.page, 'Enough for today').click();
    await isOver(second.page);
  });
});

onOne.describe('one phone', () => {
  onOne.use({ chapter: 'two sides' });
  onOne(
    '[JO70] one phone between two: each says so on their own side, and both buttons are needed to go on @chromium',
    async ({ page }) => {
      onOne.setTimeout(120_000);
      await page.goto('/');
      for (const who of [ana, ben]) {
        await unlock(page, who);
        await letsATalkBe(page);
        await saysUpToIt(page);
        if (who === ben) continue;
        await goTo(page, '/today');
        await handOver(page);
      }
      await expect(page.getByRole('link', { name: 'On two phones' })).toHaveCount(0);
      await page.getByRole('link', { name: 'On one phone' }).click();
      await hears(page, /^(Ana|Ben): your words\./);
      await presses(page, 'That is what I wanted to say');
      await hears(page, /^(Ana|Ben): say back what you heard\./);
      await button(page, 'Pause').click();
      await hears(page, turns.pause);
      await presses(page, 'Ana would go on');
      await hears(page, turns.pause);
      await presses(page, 'Ben would go on');
      await hears(page, /^(Ana|Ben): say back what you heard\./);
      await expect(page.locator('.turns-words')).toBeFocused();
      // With the largest words on a small phone: what is asked is in sight, and the foot lies over none of it. [TW12]
      await page.setViewportSize({ width: 360, height: 740 });
      await page.evaluate(() => document.documentElement.setAttribute('data-text-size', '200'));
      await button(page, 'That is what I heard').focus();
      await isInSight(button(page, 'That is what I heard'));
      await button(page, 'Time-out').click();
      const when = page.getByRole('heading', { name: /^When would you like to come back\?/ });
      await expect(when).toBeFocused();
      await isInSight(when);
      for (const name of ['In twenty minutes', 'In an hour', 'Tomorrow']) {
        await button(page, name).focus();
        await isInSight(button(page, name));
      }
      await button(page, 'Time-out').click();
      await presses(page, 'That is what I heard');
      await expect(page.locator('.turns-words')).toBeFocused();
      await isInSight(button(page, 'That was it'));
      await page.evaluate(() => document.documentElement.removeAttribute('data-text-size'));
      await presses(page, 'That was it');
      await hears(page, /^(Ana|Ben): your words\./);
      await button(page, 'Enough').click();
      await isOver(page);
    },
  );
});
