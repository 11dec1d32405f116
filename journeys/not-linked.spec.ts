import type { Page } from '@playwright/test';
import { button, question, unlock } from './couple.ts';
import { answers, invites, isLinkedWith, saysTheSame, sixWords } from './linking.ts';
import { expect, link, openBoth, openPhone, type Phone, type Phones, test } from './phones.ts';
import type { Relay } from './relay.ts';
import { heldOn } from './stores.ts';
import { goTo } from './walk.ts';

test.use({ story: 'each alone' });
test.beforeEach(() => test.setTimeout(120_000));

/** All that lies in the database of each, byte for byte. */
const onBoth = ({ ana, ben }: Phones): Promise<readonly string[]> =>
  Promise.all([ana, ben].map(async ({ page }) => (await heldOn(page)).database));

/** Both phones are as they were, and at the relay lies nothing. */
async function nothingIsLeft(phones: Phones, relay: Relay, before: readonly string[]): Promise<void> {
  await expect.poll(async () => await onBoth(phones)).toEqual(before);
  await expect.poll(relay.sums).toEqual({ mailboxes: 0, items: 0 });
}

const onToday = async ({ ana, ben }: Phones): Promise<void> => {
  for (const { page } of [ana, ben]) await page.getByRole('link', { name: 'Today', exact: true }).click();
};

/** The page is closed as one closes a tab; another one, at the lock, is opened later. */
async function closed(phone: Phone): Promise<Phone> {
  await phone.page.close();
  const page = await phone.context.newPage();
  await page.goto('/');
  await unlock(page, phone.who);
  return { ...phone, page };
}

const isNotLinked = (page: Page, why: RegExp) =>
  Promise.all([
    expect(question(page, 'The phones are not linked')).toBeVisible(),
    expect(page.getByText(why)).toBeVisible(),
  ]);

test('[JO22] words that one of them finds different end it on both, leave nothing, and both begin anew @chromium', async ({
  phones,
  relay,
}) => {
  const { ana, ben } = phones;
  await openBoth(phones);
  const before = await onBoth(phones);
  await answers(ben.page, await invites(ana.page, ana.who), ben.who);
  await sixWords(ana.page);
  await sixWords(ben.page);
  await button(ben.page, 'They are different').click();
  await expect(question(ben.page, 'Different words')).toBeVisible();
  await saysTheSame(ana.page);
  await isNotLinked(ana.page, /The ten minutes are over, or the other page was closed/);
  await nothingIsLeft(phones, relay, before);
  await button(ben.page, 'Begin anew').click();
  await expect(question(ben.page, 'Your invitation')).toBeVisible();
  await button(ana.page, 'Begin anew').click();
  await expect(question(ana.page, /Invite/)).toBeVisible();
  await onToday(phones);
  await link(phones);
});

test('[JO22] an invitation lasts ten minutes @chromium', async ({ phones, relay }) => {
  const { ana, ben } = phones;
  await ana.page.clock.install();
  await openBoth(phones);
  const before = await onBoth(phones);
  const late = await invites(ana.page, ana.who);
  for (const later of ['04:00', '04:00', '01:00']) {
    await ana.page.clock.fastForward(later);
    await ana.page.mouse.click(5, 5);
  }
  await expect(question(ana.page, 'Let your partner read this code')).toBeVisible();
  await ana.page.clock.fastForward('01:10');
  await isNotLinked(ana.page, /The ten minutes are over/);
  await nothingIsLeft(phones, relay, before);
  await answers(ben.page, late, ben.who);
  await isNotLinked(ben.page, /The ten minutes are over/);
  await nothingIsLeft(phones, relay, before);
});

test('[JO22] an invitation that was ended, or left with its page, opens nothing @chromium', async ({
  phones,
  relay,
}) => {
  const { ana, ben } = phones;
  await openBoth(phones);
  const before = await onBoth(phones);
  const ended = await invites(ana.page, ana.who);
  await button(ana.page, 'End the invitation').click();
  await nothingIsLeft(phones, relay, before);
  await onToday(phones);
  const left = await invites(ana.page, ana.who);
  await onToday(phones);
  for (const gone of [ended, left]) {
    await answers(ben.page, gone, ben.who);
    await isNotLinked(ben.page, /The ten minutes are over, or the other page was closed/);
    await onToday(phones);
  }
  await nothingIsLeft(phones, relay, before);
  await link(phones);
});

test('[JO22] an invitation that a third phone opened, too, links nobody and leaves nothing @chromium', async ({
  phones,
  relay,
  browser,
  held,
}) => {
  const { ana, ben } = phones;
  const third = await openPhone(browser, ben.who, { origin: relay.origin, state: held?.ben });
  await third.page.goto('/');
  await unlock(third.page, third.who);
  const own = (await heldOn(third.page)).database;
  await openBoth(phones);
  const before = await onBoth(phones);
  const invitation = await invites(ana.page, ana.who);
  await answers(ben.page, invitation, ben.who);
  expect(await sixWords(ben.page)).toEqual(await sixWords(ana.page));
  await answers(third.page, invitation, third.who);
  await isNotLinked(third.page, /was opened on another phone already/);
  for (const { page } of [ana, ben]) {
    await saysTheSame(page);
    await isNotLinked(page, /The ten minutes are over, or the other page was closed/);
  }
  await nothingIsLeft(phones, relay, before);
  expect((await heldOn(third.page)).database).toBe(own);
  await third.context.close();
  await onToday(phones);
  await link(phones);
});

test('[JO22] a page that is closed before its tap leaves no link, and neither does the other phone @chromium', async ({
  phones,
  relay,
}) => {
  const { ben } = phones;
  await openBoth(phones);
  const before = await onBoth(phones);
  await answers(ben.page, await invites(phones.ana.page, phones.ana.who), ben.who);
  await sixWords(phones.ana.page);
  await sixWords(ben.page);
  const ana = await closed(phones.ana);
  await saysTheSame(ben.page);
  await expect(question(ben.page, 'Waiting for their tap')).toBeVisible();
  await button(ben.page, 'Stop').click();
  await nothingIsLeft({ ana, ben }, relay, before);
  await goTo(ana.page, '/us');
  await expect(ana.page.getByRole('link', { name: /Invite your partner/ })).toBeVisible();
  await onToday({ ana, ben });
  await link({ ana, ben });
});

test('[JO22] a page that is closed after its tap is linked when the other has tapped, too @chromium', async ({
  phones,
}) => {
  const { ben } = phones;
  await openBoth(phones);
  await answers(ben.page, await invites(phones.ana.page, phones.ana.who), ben.who);
  await sixWords(phones.ana.page);
  await sixWords(ben.page);
  await saysTheSame(phones.ana.page);
  await expect(question(phones.ana.page, 'Waiting for their tap')).toBeVisible();
  await phones.ana.page.close();
  await saysTheSame(ben.page);
  const page = await phones.ana.context.newPage();
  await page.goto('/');
  await unlock(page, phones.ana.who);
  await isLinkedWith(ben.page, phones.ana.who);
  await goTo(page, '/us');
  await expect(page.getByText('Linked with Ben.')).toBeVisible();
});
