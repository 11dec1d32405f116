import { writeFileSync } from 'node:fs';
import { join } from 'node:path';
import type { Page } from '@playwright/test';
import { beginAlone, ben as benHimself, button, makeSide, question, type Someone, unlock } from './couple.ts';
import { answers, invites, isLinkedWith, joins, saysTheSame, sixWords } from './linking.ts';
import { expect, openPhone, type Phone, test } from './phones.ts';
import { holdTheSame } from './stores.ts';
import { seeTheSameDay, sharesAFirstDay } from './two-phones.ts';
import { goTo } from './walk.ts';

/** Compared on both, said by one after the other, and linked. */
async function compare(first: Phone, second: Phone): Promise<void> {
  const words = await sixWords(first.page);
  expect(new Set(words).size).toBeGreaterThan(1);
  expect(await sixWords(second.page)).toEqual(words);
  await saysTheSame(first.page);
  await expect(question(first.page, 'Waiting for their tap')).toBeVisible();
  await saysTheSame(second.page);
  await isLinkedWith(first.page, second.who);
  await isLinkedWith(second.page, first.who);
}

/** After everything was closed and opened again, too. */
async function staysLinked({ page, who }: Phone, other: Someone): Promise<void> {
  await page.reload();
  await unlock(page, who);
  await goTo(page, '/us');
  await expect(page.getByText(`Linked with ${other.name}.`)).toBeVisible();
  await expect(page.getByText('Everything of yours is in your mailbox.')).toBeVisible();
}

/** As a camera that is held before it sees it: a little of the page around, and an even number of pixels each way. */
async function filmOfTheCode(page: Page): Promise<Buffer> {
  const code = page.getByRole('img', { name: /A square code/ });
  await code.scrollIntoViewIfNeeded();
  const { x = 0, y = 0 } = (await code.boundingBox()) ?? {};
  const clip = { x: Math.floor(x) - 20, y: Math.floor(y) - 20, width: 400, height: 400 };
  const frame = await page.screenshot({ type: 'jpeg', quality: 90, scale: 'css', clip });
  return Buffer.concat([frame, frame]);
}

test.describe('nothing on either phone', () => {
  test.use({ story: 'fresh' });

  test('[JO17] whoever is invited by a link comes from the link to a side of their own, and from there to six words', async ({
    phones: { ana, ben },
  }) => {
    await beginAlone(ana.page, ana.who);
    const link = await invites(ana.page, ana.who);
    await ben.page.goto(link);
    await expect(question(ben.page, 'You were invited')).toBeVisible();
    expect(ben.page.url()).not.toContain('join');
    await button(ben.page, 'I am 18 or over').click();
    await button(ben.page, 'Go on').click();
    await makeSide(ben.page, ben.who);
    await joins(ben.page, ben.who);
    await compare(ben, ana);
    await staysLinked(ana, ben.who);
    await staysLinked(ben, ana.who);
  });
});

test.describe('two kinds of browser', () => {
  test.use({ story: 'fresh' });

  test('[JO17] [JO18] phones with two kinds of browser are linked, and what both share is the same @firefox', async ({
    phones: { ana },
    relay,
    playwright,
    beside,
  }) => {
    test.setTimeout(120_000);
    const other = await playwright.chromium.launch(beside ?? {});
    const ben = await openPhone(other, benHimself, { origin: relay.origin });
    await beginAlone(ana.page, ana.who);
    await beginAlone(ben.page, ben.who);
    await answers(ben.page, await invites(ana.page, ana.who), ben.who);
    await compare(ana, ben);
    await sharesAFirstDay(ana.page, { energy: 6, pain: 3, welcome: 'Sustained comfort' });
    await sharesAFirstDay(ben.page, { energy: 7, pain: 2, welcome: 'Closer touch' });
    await seeTheSameDay(ana.page, ben.page);
    expect(await holdTheSame(ana.page, ben.page)).toContain('passing 1 1');
    await staysLinked(ana, ben.who);
    await ben.context.close();
    expect(ben.seen).toEqual([]);
    await other.close();
  });
});

test.describe('a side on each phone', () => {
  test.use({ story: 'each alone' });

  test('[JO17] a link that was opened at the lock waits behind it @chromium', async ({ phones: { ana, ben } }) => {
    await ana.page.goto('/');
    await unlock(ana.page, ana.who);
    await ben.page.goto(await invites(ana.page, ana.who));
    await unlock(ben.page, ben.who);
    await joins(ben.page, ben.who);
    await compare(ana, ben);
    await staysLinked(ben, ana.who);
  });

  test('[JO17] what the camera of the one sees of the code of the other is enough @chromium', async ({
    phones: { ana },
    relay,
    playwright,
    launchOptions,
  }) => {
    const film = join(relay.folder, 'what-it-sees.mjpeg');
    const args = [
      ...(launchOptions.args ?? []),
      '--use-fake-device-for-media-stream',
      '--use-fake-ui-for-media-stream',
      `--use-file-for-fake-video-capture=${film}`,
    ];
    await ana.page.goto('/');
    await unlock(ana.page, ana.who);
    await invites(ana.page, ana.who);
    writeFileSync(film, await filmOfTheCode(ana.page));
    const seeing = await playwright.chromium.launch({ ...launchOptions, args });
    const ben = await openPhone(seeing, benHimself, { origin: relay.origin });
    await beginAlone(ben.page, ben.who);
    await goTo(ben.page, '/join');
    await button(ben.page, 'Use the camera').click();
    await joins(ben.page, ben.who);
    await expect(ben.page.locator('video')).toHaveCount(0);
    await compare(ana, ben);
    expect(ben.seen).toEqual([]);
    await seeing.close();
  });
});
