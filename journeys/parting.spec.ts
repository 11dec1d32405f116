import type { Page } from '@playwright/test';
import { button, question } from './couple.ts';
import { expect, openBoth, type Phones, test } from './phones.ts';
import { heldOn, settled } from './stores.ts';
import { tellsOwn, writesACard } from './two-phones.ts';
import { changedScreens, everyScreen, goTo } from './walk.ts';

test.use({ story: 'both shared', away: true });
test.beforeEach(() => test.setTimeout(150_000));

const aside = (phones: Phones) => Promise.all([settled(phones.ana.page), settled(phones.ben.page)]);

async function toTheLastStep(page: Page): Promise<void> {
  await goTo(page, '/settings/erase-all');
  await button(page, 'Go on').click();
  await expect(question(page, 'Erase it now?')).toBeVisible();
}

test('[JO24] [P10] one of them parts alone: what was theirs goes, and the other phone shows what it showed @chromium', async ({
  phones,
  relay,
}) => {
  const { ana, ben } = phones;
  await openBoth(phones);
  await writesACard(ben.page, 'Tea on the step', 'Two cups, and the evening.');
  await writesACard(ana.page, 'Blue heron walk', 'To the heron and back.');
  await tellsOwn(ana.page, 'Blue heron walk', 'Ben');
  await aside(phones);
  await expect.poll(async () => (await heldOn(ben.page)).journals['shown/b']?.length).toBe(2);
  const [shown, held, lies] = [await everyScreen(ben.page), await heldOn(ben.page), await relay.sums()];
  const hers = (await heldOn(ana.page)).journals;
  await goTo(ana.page, '/link/part');
  await button(ana.page, 'Go on').click();
  await button(ana.page, 'Part now').click();
  await expect(question(ana.page, 'No other phone is linked')).toBeVisible();
  await expect.poll(async () => (await relay.sums()).mailboxes).toBe(lies.mailboxes - 2);
  const after = (await heldOn(ana.page)).journals;
  expect([after['shown/b'], after['passing/b']]).toEqual([undefined, undefined]);
  // Of her own what she told Ben goes, and when a week of cards with Ben was first seen; nothing else.
  expect(after['shown/a']).toEqual(hers['shown/a']?.slice(0, -1));
  expect(after['mine/a']).toEqual(hers['mine/a']?.slice(0, -1));
  await goTo(ana.page, '/us');
  await expect(ana.page.getByRole('link', { name: /Invite your partner/ })).toBeVisible();
  expect(await ana.page.locator('body').innerText()).not.toMatch(/Ben/);

  await writesACard(ben.page, 'A song', 'One song, any song.');
  await settled(ben.page);
  await expect(ben.page.getByText('A gentle day for both of you.')).toBeVisible();
  const { journals } = await heldOn(ben.page);
  expect([journals['shown/b'], journals['passing/b']]).toEqual([held.journals['shown/b'], held.journals['passing/b']]);
  // Cards alone have changed: there is one more.
  const changed = changedScreens(shown, await everyScreen(ben.page));
  expect(changed.filter((each) => !each.startsWith('/cards'))).toEqual([]);
});

test('[JO24] [P10] without a network one of them parts at once, and mailboxes go when there is one @chromium', async ({
  phones: { ana, ben },
  relay,
}) => {
  await openBoth({ ana, ben });
  const { mailboxes } = await relay.sums();
  // All of the app lies on the phone before its network goes.
  await ana.page.evaluate(() => navigator.serviceWorker.ready.then(() => undefined));
  await ana.context.setOffline(true);
  await goTo(ana.page, '/link/part');
  await button(ana.page, 'Go on').click();
  await button(ana.page, 'Part now').click();
  await expect(question(ana.page, 'No other phone is linked')).toBeVisible();
  expect((await heldOn(ana.page)).journals['passing/b']).toBeUndefined();
  expect((await relay.sums()).mailboxes).toBe(mailboxes);
  await ana.context.setOffline(false);
  await expect.poll(async () => (await relay.sums()).mailboxes).toBe(mailboxes - 2);
});

test('[JO24] [P10] everything of mine goes, here and in my mailboxes, or here alone where there is no network @chromium', async ({
  phones,
  relay,
}) => {
  const { ana, ben } = phones;
  await openBoth(phones);
  await aside(phones);
  const [shown, { mailboxes }] = [await everyScreen(ben.page), await relay.sums()];
  await toTheLastStep(ana.page);
  await ana.context.setOffline(true);
  await button(ana.page, 'Erase everything now').click();
  await expect(ana.page.getByText('Not every mailbox could be reached.')).toBeVisible();
  expect((await heldOn(ana.page)).journals['mine/a']?.length).toBeGreaterThan(0);
  expect((await relay.sums()).mailboxes).toBe(mailboxes);
  await ana.context.setOffline(false);
  await button(ana.page, 'Try again').click();
  await expect(question(ana.page, 'Closeness, at the pace of your bodies')).toBeVisible();
  const left = await heldOn(ana.page);
  expect([left.journals, left.local]).toEqual([{}, {}]);
  // Hers, and the one in which both met; his own two are as they were.
  expect((await relay.sums()).mailboxes).toBe(2);
  expect(changedScreens(shown, await everyScreen(ben.page))).toEqual([]);

  await toTheLastStep(ben.page);
  await ben.context.setOffline(true);
  await button(ben.page, 'Erase everything now').click();
  await expect(ben.page.getByText('Not every mailbox could be reached.')).toBeVisible();
  await button(ben.page, 'Erase here alone').click();
  // With the app itself gone and no network there is nothing to come back to.
  await expect.poll(() => ben.page.evaluate(() => location.protocol).catch(() => '')).toBe('chrome-error:');
  await ben.context.setOffline(false);
  await ben.page.goto('/');
  await expect(question(ben.page, 'Closeness, at the pace of your bodies')).toBeVisible();
  expect((await heldOn(ben.page)).journals).toEqual({});
});

test('[JO24] [P9] what a phone still shows of someone who has parted is gone when its day is over @chromium', async ({
  phones: { ana, ben },
}) => {
  await openBoth({ ana, ben });
  await goTo(ana.page, '/link/part');
  await button(ana.page, 'Go on').click();
  await button(ana.page, 'Part now').click();
  await expect(question(ana.page, 'No other phone is linked')).toBeVisible();
  await ben.page.clock.setFixedTime(Date.now() + 3 * 86_400_000);
  await ben.page.reload();
  await openBoth({ ana: ben, ben });
  await expect(ben.page.getByText(/gentle day for both|has shared today/)).toHaveCount(0);
  expect((await heldOn(ben.page)).journals['passing/b']).toBeUndefined();
});
