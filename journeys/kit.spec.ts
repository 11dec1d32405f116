import { mkdirSync } from 'node:fs';
import type { Page } from '@playwright/test';
import { ben as benHimself, button, question, throughWelcome, unlock } from './couple.ts';
import { bringsBack, makesWords, readsBack } from './kit.ts';
import { expect, openBoth, openPhone, test } from './phones.ts';
import { welcomesGently } from './rounds.ts';
import { heldOn, holdTheSame, settled } from './stores.ts';
import { changesTheDay, seeTheSameDay, sharesTheChange, tellsOwn, toldUnder, writesACard } from './two-phones.ts';
import { goTo } from './walk.ts';

test.beforeEach(() => test.setTimeout(120_000));

/** The card with which a sitting begins. */
async function firstCard(page: Page): Promise<string> {
  await goTo(page, '/us');
  await goTo(page, '/cards');
  await expect(button(page, 'I would welcome this')).toBeVisible();
  return page.getByRole('main').getByRole('heading', { level: 2 }).innerText();
}

const later = { name: 'Ana', passphrase: 'three new calm words' };

test.describe('two phones that share', () => {
  test.use({ story: 'both shared' });

  test('[JO23] [P7] twenty-four words bring a side, what is private in it and its link to another phone @chromium', async ({
    phones,
    relay,
    browser,
  }) => {
    const { ana, ben } = phones;
    await openBoth(phones);
    await writesACard(ana.page, 'Blue heron walk', 'To the heron and back.');
    await tellsOwn(ana.page, 'Blue heron walk', 'Ben');
    await welcomesGently(ana.page, []);
    const card = await firstCard(ana.page);
    const words = await makesWords(ana.page, ana.who);
    await button(ana.page, 'I have them').click();
    await readsBack(ana.page, words, () => 'heron');
    await expect(ana.page.getByText(/^That is not word \d+\. Look at your sheet once more\.$/)).toHaveCount(3);
    await readsBack(ana.page, words, (word) => ` ${word.toUpperCase()}.`);
    await expect(question(ana.page, 'The words hold')).toBeVisible();
    await settled(ana.page, /^outbox/);
    const mine = (await heldOn(ana.page)).journals['mine/a']?.length;
    await ana.page.close();

    const fresh = await openPhone(browser, later, { origin: relay.origin });
    await throughWelcome(fresh.page);
    await button(fresh.page, 'I have twenty-four words').click();
    await bringsBack(fresh.page, words.slice(0, 5).join(' '), later.passphrase);
    await expect(fresh.page.getByText('A sheet has twenty-four words. Counted here: 5.')).toBeVisible();
    await bringsBack(fresh.page, words.with(2, 'heronn').join(' '), later.passphrase);
    await expect(fresh.page.getByText('Word 3, “heronn”, is not one of the words there are.')).toBeVisible();
    await bringsBack(fresh.page, words.toReversed().join(' '), later.passphrase);
    await expect(fresh.page.getByText(/together they do not fit|Nothing lies there for these words/)).toBeVisible();
    expect((await heldOn(fresh.page)).journals).toEqual({});
    await bringsBack(fresh.page, words.map((word, at) => `${at + 1}. ${word}`).join('\n'), later.passphrase);
    await expect(question(fresh.page, 'Your side is here again')).toBeVisible();
    await expect(fresh.page.getByText('What you and Ben share.')).toBeVisible();

    await fresh.page.reload();
    await unlock(fresh.page, later);
    await expect
      .poll(async () => (await heldOn(fresh.page)).journals['mine/a']?.length, { timeout: 20_000 })
      .toBeGreaterThanOrEqual(mine ?? 1);
    await seeTheSameDay(fresh.page, ben.page);
    await goTo(fresh.page, '/check-in');
    await expect(fresh.page.getByRole('slider', { name: /Energy/ })).toHaveValue('6');
    await expect(fresh.page.getByRole('slider', { name: 'Pain' })).toHaveValue('3');
    await goTo(fresh.page, '/us');
    await expect(fresh.page.getByText('Linked with Ben.')).toBeVisible();
    await goTo(fresh.page, '/cards/told');
    await expect.poll(() => toldUnder(fresh.page, 'Told by you')).toEqual(['Blue heron walk']);
    // She was through with the first cards, and is asked what she would be asked on the phone before.
    expect(await firstCard(fresh.page)).toBe(card);
    await goTo(fresh.page, '/history');
    await expect(fresh.page.getByRole('figure')).toBeVisible();
    await changesTheDay(fresh.page, { pain: 8 });
    await sharesTheChange(fresh.page);
    await expect(ben.page.getByText('A resting day for both of you.')).toBeVisible();
    await seeTheSameDay(fresh.page, ben.page);
    await writesACard(ben.page, 'Tea on the step', 'Two cups, and the evening.');
    await holdTheSame(fresh.page, ben.page);
    await fresh.context.close();
    expect(fresh.seen).toEqual([]);
  });
});

test.describe('a side of one', () => {
  test.use({ story: 'each alone' });

  test('[JO23] words that were not kept bring nothing, and new ones end the old ones @chromium', async ({
    phones: { ana },
    relay,
    browser,
  }) => {
    await ana.page.goto('/');
    await unlock(ana.page, ana.who);
    const before = (await heldOn(ana.page)).database;
    const left = await makesWords(ana.page, ana.who);
    await ana.page.getByRole('link', { name: 'Leave without words' }).click();
    await expect(question(ana.page, 'Us')).toBeVisible();
    expect((await heldOn(ana.page)).database).toBe(before);
    await expect.poll(relay.sums).toEqual({ mailboxes: 0, items: 0 });
    const sheets: string[] = [left.join(' ')];
    for (const sheet of ['old', 'new']) {
      const words = await makesWords(ana.page, ana.who);
      sheets.push(words.join(' '));
      await button(ana.page, 'I have them').click();
      await readsBack(ana.page, words);
      await expect(question(ana.page, 'The words hold'), sheet).toBeVisible();
      await ana.page.getByRole('link', { name: 'Back to Us' }).click();
      await expect(question(ana.page, 'Us')).toBeVisible();
    }
    const [never = '', old = '', current = ''] = sheets;
    await expect.poll(async () => (await relay.sums()).mailboxes).toBe(2);
    const fresh = await openPhone(browser, benHimself, { origin: relay.origin });
    await throughWelcome(fresh.page);
    await button(fresh.page, 'I have twenty-four words').click();
    for (const nothing of [never, old]) {
      await bringsBack(fresh.page, nothing, later.passphrase);
      await expect(fresh.page.getByText('Nothing lies there for these words.')).toBeVisible();
    }
    await bringsBack(fresh.page, current, later.passphrase);
    await expect(question(fresh.page, 'Your side is here again')).toBeVisible();
    await fresh.context.close();
    expect(fresh.seen).toEqual([]);
  });

  test('[JO27] the sheet with the words is one page, and nothing on it is cut off @chromium', async ({
    phones: { ana },
  }) => {
    await ana.page.goto('/');
    await unlock(ana.page, ana.who);
    const words = await makesWords(ana.page, ana.who);
    await ana.page.emulateMedia({ media: 'print' });
    for (const paper of [
      { format: 'A4', width: 720, height: 1050 },
      { format: 'Letter', width: 740, height: 980 },
    ]) {
      await ana.page.setViewportSize(paper);
      const sheet = ana.page.getByRole('region', { name: 'Words to keep' });
      expect(await sheet.locator('li').allInnerTexts()).toEqual(words);
      await expect(sheet.getByText('Whoever holds this sheet can read everything of mine.')).toBeVisible();
      await expect(sheet.getByText(/To bring my side back: open http/)).toBeVisible();
      for (const screenOnly of ['I have them', 'Print the sheet', 'Leave quickly'])
        await expect(button(ana.page, screenOnly)).toBeHidden();
      const cut = await ana.page.evaluate(() =>
        [...document.querySelectorAll('.kit-sheet, .kit-sheet *')]
          .filter(({ scrollWidth, clientWidth }) => clientWidth > 0 && scrollWidth > clientWidth)
          .map(({ className, textContent }) => `${className} ${textContent}`),
      );
      expect(cut).toEqual([]);
      const box = await sheet.boundingBox();
      expect(box?.height).toBeLessThan(paper.height);
      expect((box?.x ?? 0) + (box?.width ?? 0)).toBeLessThanOrEqual(paper.width);
      const pdf = await ana.page.pdf({
        format: paper.format,
        margin: { top: '1cm', bottom: '1cm', left: '1cm', right: '1cm' },
      });
      expect(pdf.toString('latin1').match(/\/Type\s*\/Page\b/g)).toHaveLength(1);
      mkdirSync('.cache/sheets', { recursive: true });
      await ana.page.screenshot({ path: `.cache/sheets/${paper.format}.png` });
    }
  });
});
