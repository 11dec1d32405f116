import { button, question, unlock } from './couple.ts';
import { expect, openPhone, test } from './phones.ts';
import { roundIsOver } from './rounds.ts';
import { heldOn, settled } from './stores.ts';
import { goTo } from './walk.ts';
import { asksForANote, changesDinner as changes, dayOf, openAt, plans, toTheWeek, weekSays, wishes } from './week.ts';

test.use({ story: 'linked' });
test.use({ actionTimeout: 20_000 });
test.beforeEach(() => test.setTimeout(150_000));

test('[JO50] [WK2] [WK3] [WK4] a treatment bends the week, rest that is offered shrinks it on both phones, and rest silences a reminder @chromium', async ({
  phones: { ana, ben },
}) => {
  await openAt([ana, ben], 8);
  for (const { page } of [ana, ben]) await wishes(page, 'Two', 'One');
  for (const { page } of [ana, ben]) await weekSays(page, 'Two tender moments and one talk, if it suits.');
  await plans(ana.page, `/week/new/${dayOf(0)}/treatment`, async () => {
    await ana.page.getByLabel('Days of a round').fill('21');
    await ana.page.getByLabel('From day').fill('2');
    await ana.page.getByLabel('To day').fill('5');
  });
  // Saturday and Sunday are open.
  for (const { page } of [ana, ben]) await weekSays(page, 'Two tender moments, if it suits.');
  await ben.page.getByRole('link', { name: 'Today', exact: true }).click();
  await ben.page.getByRole('button', { name: /Rest today/ }).click();
  await button(ben.page, 'Share this for today').click();
  for (const { page } of [ana, ben]) await weekSays(page, 'One tender moment, if it suits.');

  await asksForANote(ana.page, '09:30');
  // The clocks of Berlin: half past nine there. A tab of its own, whose timers this journey moves.
  const page = await ana.context.newPage();
  await page.clock.install({ time: new Date(`${dayOf(0)}T08:28:00Z`) });
  await page.goto('/');
  await unlock(page, ana.who);
  const waits = page.getByRole('link', { name: 'A note is waiting' });
  await expect(page.getByRole('link', { name: 'Check in', exact: true })).toBeVisible();
  await page.clock.runFor('03:00');
  await expect(waits).toBeVisible();
  await toTheWeek(ben.page);
  await button(ben.page, 'Until I say').click();
  await weekSays(ben.page, 'This week rests.');
  await weekSays(page, 'This week rests.');
  await expect(page.getByText(/One tender moment/)).toHaveCount(0);
  await button(ben.page, 'Let it go on').click();
  await weekSays(page, 'One tender moment, if it suits.');
});

test('[JO50] [RN4] [WR2] while the week rests no reminder is due @chromium', async ({ phones: { ana, ben } }) => {
  await openAt([ana, ben], 8);
  await asksForANote(ana.page, '09:30');
  await toTheWeek(ben.page);
  await button(ben.page, 'Until I say').click();
  await weekSays(ana.page, 'This week rests.');
  await settled(ana.page);
  const page = await ana.context.newPage();
  await page.clock.install({ time: new Date(`${dayOf(0)}T08:28:00Z`) });
  await page.goto('/');
  await unlock(page, ana.who);
  await expect(page.getByRole('link', { name: 'Check in', exact: true })).toBeVisible();
  await page.clock.runFor('03:00');
  await expect(page.getByRole('link', { name: 'Check in', exact: true })).toBeVisible();
  await expect(page.getByRole('link', { name: 'A note is waiting' })).toHaveCount(0);
});

test('[JO51] [CL5] an appointment is where its zone puts it: another zone, and the night on which clocks change', async ({
  phones: { ana, ben },
  browser,
  relay,
}) => {
  for (const { page, who } of [ana, ben]) {
    await page.clock.setFixedTime(Date.parse('2027-03-22T09:00:00Z'));
    await page.goto('/');
    await unlock(page, who);
  }
  // Every Saturday at noon in Berlin, over the night to 28 March 2027.
  await plans(ana.page, '/week/new/2027-03-27/appointment', async () => {
    await ana.page.getByLabel('A title').fill('Walk with the nurse');
    await ana.page.getByLabel('Time', { exact: true }).fill('12:00');
    await ana.page.getByRole('radio', { name: 'Every week' }).check();
  });
  for (const day of ['2027-03-27', '2027-04-03']) {
    await goTo(ben.page, `/week/day/${day}`);
    await expect(ben.page.getByRole('main')).toContainText(/12:00|noon/);
    await expect(ben.page.getByRole('main')).toContainText('Walk with the nurse');
  }
  await settled(ben.page);
  const away = await openPhone(browser, ben.who, {
    origin: relay.origin,
    state: await ben.context.storageState({ indexedDB: true }),
    zone: 'America/New_York',
  });
  await away.page.clock.setFixedTime(Date.parse('2027-03-22T13:00:00Z'));
  await away.page.goto('/');
  await unlock(away.page, ben.who);
  // There the clocks have changed two weeks before: one week five hours apart, then six.
  for (const [day, hour] of [
    ['2027-03-27', /7:00/],
    ['2027-04-03', /6:00/],
  ] as const) {
    await goTo(away.page, `/week/day/${day}`);
    await expect(away.page.getByRole('main')).toContainText('Walk with the nurse');
    await expect(away.page.getByRole('main')).toContainText(hour);
  }
  expect(away.seen).toEqual([]);
  await away.context.close();
});

test.describe('without a network', () => {
  test.use({ away: true });
  test('[JO52] [CL2] [ED1] [P12] changed on both phones without a network, one entry loses nothing @chromium', async ({
    phones: { ana, ben },
  }) => {
    await openAt([ana, ben], 8);
    await plans(ana.page, `/week/new/${dayOf(3)}/plan`, async () => {
      await ana.page.getByLabel('A title').fill('Dinner');
      await ana.page.getByRole('radio', { name: /^For both of you/ }).check();
    });
    await toTheWeek(ben.page);
    await expect(ben.page.getByText('Ana suggests: Dinner')).toBeVisible({ timeout: 30_000 });
    await button(ben.page, 'Keep it').click();
    await expect(ben.page.getByText('Ana suggests: Dinner')).toHaveCount(0);
    await settled(ben.page);
    await settled(ana.page);
    // All of the app lies on each phone before the network goes.
    for (const { page } of [ana, ben]) await page.evaluate(() => navigator.serviceWorker.ready.then(() => undefined));
    for (const { context } of [ana, ben]) await context.setOffline(true);
    await changes(ana.page, { title: 'Soup at the window' });
    await changes(ben.page, { title: 'Bread and soup', note: 'Candles' });
    for (const { context } of [ana, ben]) await context.setOffline(false);
    for (const { page } of [ana, ben]) {
      await expect(async () => {
        await goTo(page, '/week');
        await goTo(page, `/week/day/${dayOf(3)}`);
        await page.getByRole('main').getByRole('link', { name: /soup/i }).first().click({ timeout: 1000 });
        await expect(page.getByText('Two titles')).toBeVisible({ timeout: 1000 });
      }).toPass({ timeout: 45_000 });
      await expect(page.getByText('Candles').first()).toBeVisible();
      await expect(page.getByText('Soup at the window').first()).toBeVisible();
      await expect(page.getByText('Bread and soup').first()).toBeVisible();
    }
    await button(ana.page, 'Keep this one').first().click();
    await expect(ana.page.getByText('Two titles')).toHaveCount(0);
    await expect(ben.page.getByText('Two titles')).toHaveCount(0, { timeout: 30_000 });
  });
});

test('[JO53] [P5] [CL3] what I plan for myself is on no other screen and in nothing that was sent @chromium', async ({
  phones: { ana, ben },
  relay,
}) => {
  await openAt([ana, ben], 8);
  await roundIsOver(ana, ben);
  const before = await relay.sums();
  await plans(ana.page, `/week/new/${dayOf(2)}/appointment`, async () => {
    await ana.page.getByLabel('A title').fill('Quillwort at noon');
    await ana.page.getByRole('radio', { name: 'You alone', exact: true }).check();
  });
  await expect(ana.page.getByRole('main')).toContainText('Quillwort at noon');
  await ana.page.waitForTimeout(3000);
  expect(await relay.sums()).toEqual(before);
  await goTo(ben.page, `/week/day/${dayOf(2)}`);
  await expect(question(ben.page, /./)).toBeVisible();
  await expect(ben.page.getByRole('main')).not.toContainText('Quillwort');
  expect(JSON.stringify(await heldOn(ana.page))).not.toContain('Quillwort at noon');
});
