import { button, unlock } from './couple.ts';
import { expect, openBoth, type Phone, test } from './phones.ts';
import { holdTheSame, settled } from './stores.ts';
import {
  changesTheDay,
  nameOf,
  renames,
  seeTheSameDay,
  sharedDay,
  sharesAFirstDay,
  sharesTheChange,
  tellsOwn,
  toldUnder,
  welcomesAndTells,
  writesACard,
} from './two-phones.ts';
import { goTo } from './walk.ts';

/** Two phones, their passphrases, and a browser that waits a while before it tries the network again. */
test.beforeEach(() => test.setTimeout(120_000));

const online = ({ context }: Phone, on: boolean): Promise<void> => context.setOffline(!on);

/** Closed and opened again, with the passphrase. */
async function again({ page, who }: Phone): Promise<void> {
  await page.reload();
  await unlock(page, who);
}

const installed = ({ page }: Phone): Promise<void> =>
  page.evaluate(() => navigator.serviceWorker.ready.then(() => undefined));

test.describe('linked', () => {
  test.use({ story: 'linked', away: true });

  test('[JO18] [P12] a day that one of them wrote without a network is the same on both phones @chromium', async ({
    phones: { ana, ben },
  }) => {
    await openBoth({ ana, ben });
    await installed(ben);
    await online(ben, false);
    await sharesAFirstDay(ana.page, { energy: 6, pain: 3, welcome: 'Sustained comfort' });
    await expect(ana.page.getByText('You have shared today.')).toBeVisible();
    await sharesAFirstDay(ben.page, { energy: 7, pain: 2, welcome: 'Closer touch' });
    await again(ben);
    await expect(ben.page.getByText('You have shared today.')).toBeVisible();
    await goTo(ben.page, '/us');
    await expect(ben.page.getByText('What you wrote is kept here.')).toBeVisible();
    await goTo(ben.page, '/today');
    await online(ben, true);
    for (const { page } of [ana, ben]) await expect(page.getByText('A gentle day for both of you.')).toBeVisible();
    await seeTheSameDay(ana.page, ben.page);
    expect(await holdTheSame(ana.page, ben.page)).toContain('passing 1 1');
    await again(ana);
    await seeTheSameDay(ana.page, ben.page);
  });
});

test.describe('a day that both shared', () => {
  test.use({ story: 'both shared', away: true });

  test('[JO18] what both changed without a network comes together, and neither change is lost @chromium', async ({
    phones: { ana, ben },
  }) => {
    await openBoth({ ana, ben });
    for (const phone of [ana, ben]) await installed(phone);
    for (const phone of [ana, ben]) await online(phone, false);
    await writesACard(ana.page, 'Blue heron walk', 'To the heron and back.');
    await writesACard(ben.page, 'Tea on the step', 'Two cups, and the evening.');
    await renames(ana.page, 'hold-hands', 'Paws');
    await renames(ben.page, 'hold-hands', 'Fins');
    await changesTheDay(ana.page, { pain: 6 });
    await again(ana);
    for (const phone of [ben, ana]) await online(phone, true);
    await holdTheSame(ana.page, ben.page);
    for (const phone of [ben, ana]) await again(phone);
    await welcomesAndTells(ana.page, 'Tea on the step', 'Ben');
    await welcomesAndTells(ben.page, 'Blue heron walk', 'Ana');
    await tellsOwn(ana.page, 'Blue heron walk', 'Ben');
    await tellsOwn(ben.page, 'Tea on the step', 'Ana');
    await holdTheSame(ana.page, ben.page);
    const both = ['Blue heron walk', 'Tea on the step'];
    for (const { page } of [ana, ben]) {
      await goTo(page, '/cards/told');
      await expect.poll(() => toldUnder(page, 'Told by you both')).toEqual(both);
      expect(await toldUnder(page, 'Told by you')).toEqual(both);
    }
    const name = await nameOf(ana.page, 'hold-hands');
    expect(['Paws', 'Fins']).toContain(name);
    expect(await nameOf(ben.page, 'hold-hands')).toBe(name);
  });

  test('[JO18] [P12] what was changed twice before it could be sent reaches a phone that is opened later @chromium', async ({
    phones: { ana, ben },
  }) => {
    await openBoth({ ana, ben });
    await installed(ana);
    await online(ben, false);
    await online(ana, false);
    await changesTheDay(ana.page, { pain: 8 });
    await sharesTheChange(ana.page);
    await online(ana, true);
    await settled(ana.page);
    await again(ana);
    await expect.poll(() => sharedDay(ana.page)).toMatchObject({ myTide: 'rest' });
    await settled(ana.page);
    await online(ben, true);
    await again(ben);
    await expect(ben.page.getByText('A resting day for both of you.')).toBeVisible();
    await seeTheSameDay(ana.page, ben.page);
    expect(await holdTheSame(ana.page, ben.page)).toContain('passing 1 1');
  });

  test('[JO19] a relay that is killed in the midst and opened again loses nothing and doubles nothing @chromium', async ({
    phones: { ana, ben },
    relay,
  }) => {
    await openBoth({ ana, ben });
    for (const phone of [ana, ben]) await installed(phone);
    const before = await relay.sums();
    await writesACard(ana.page, 'Blue heron walk', 'To the heron and back.');
    await relay.kill();
    await writesACard(ben.page, 'Tea on the step', 'Two cups, and the evening.');
    await changesTheDay(ana.page, { pain: 8 });
    await sharesTheChange(ana.page);
    await again(ben);
    await expect(ben.page.getByText('A gentle day for both of you.')).toBeVisible();
    await relay.start();
    await expect(ben.page.getByText('A resting day for both of you.')).toBeVisible();
    await seeTheSameDay(ana.page, ben.page);
    const counts = await holdTheSame(ana.page, ben.page);
    await relay.kill();
    await relay.start();
    for (const phone of [ana, ben]) await again(phone);
    await goTo(ben.page, '/us');
    await expect(ben.page.getByText('Everything of yours is in your mailbox.')).toBeVisible();
    expect(await holdTheSame(ana.page, ben.page)).toBe(counts);
    expect((await relay.sums()).mailboxes).toBe(before.mailboxes);
    await expect(button(ben.page, 'Lock, and hand it over')).toHaveCount(0);
  });
});
