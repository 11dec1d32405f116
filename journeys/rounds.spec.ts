import { expect, openBoth, type Phone, test } from './phones.ts';
import { answersAgain, daysOn, gentleBut, isThrough, welcomedByBoth, welcomesAll, welcomesGently } from './rounds.ts';
import { heldOn, sharedSizes } from './stores.ts';
import { goTo } from './walk.ts';

test.use({ story: 'both shared' });
test.beforeEach(() => test.setTimeout(180_000));

const news = 'There is something that you would both welcome.';

/** The same on both phones, in the end. */
async function bothWelcome({ ana, ben }: { readonly ana: Phone; readonly ben: Phone }, names: readonly string[]) {
  await expect(async () => {
    expect(await welcomedByBoth(ana.page)).toEqual(names);
    expect(await welcomedByBoth(ben.page)).toEqual(names);
  }).toPass({ timeout: 40_000 });
}

test('[JO28] [P5] the gentlest things: what both welcome shows to both on that day, a yes of one alone to nobody @chromium', async ({
  phones: { ana, ben },
}) => {
  await openBoth({ ana, ben });
  await welcomesGently(ana.page, ['Hold hands', 'Feet touching']);
  await isThrough(ana);
  expect([await welcomedByBoth(ana.page), await welcomedByBoth(ben.page)]).toEqual([[], []]);
  // A change of mind before it shows, after the answers were sealed: nobody hears that it was a yes.
  await answersAgain(ana.page, 'lie-back-to-back', 'Not for now');
  const yes = ['Hold hands', 'Short hug, sitting', 'Lie back to back', 'Standing hug, with support'];
  await welcomesGently(ben.page, await gentleBut(ben.page, yes));
  await bothWelcome({ ana, ben }, ['Short hug, sitting', 'Standing hug, with support']);
  for (const { page } of [ana, ben]) {
    await goTo(page, '/today');
    await expect(page.getByText(news)).toBeVisible();
  }
  // And one after it has shown: the other phone stays as it is, to the byte.
  const before = sharedSizes(await heldOn(ben.page));
  await answersAgain(ana.page, 'short-hug-seated', 'Not for now');
  await isThrough(ana);
  expect(sharedSizes(await heldOn(ben.page))).toBe(before);
  await bothWelcome({ ana, ben }, ['Short hug, sitting', 'Standing hug, with support']);
});

test('[JO28] [RD2] where one answers nothing nothing shows, and no screen says why @chromium', async ({
  phones: { ana, ben },
}) => {
  await openBoth({ ana, ben });
  await welcomesGently(ana.page, []);
  for (const phone of [ana, ben, ana, ben]) {
    await daysOn(phone, phone === ana ? 2 : 4);
    await isThrough(phone);
  }
  for (const { page } of [ana, ben]) {
    expect(await welcomedByBoth(page)).toEqual([]);
    await expect(page.getByText(/^Being near, and kind words, are there/)).toBeVisible();
    await goTo(page, '/today');
    await expect(page.getByText(news)).toHaveCount(0);
    await expect(page.getByText(/waiting for|has not|answered/i)).toHaveCount(0);
  }
});

test('[JO28] [CG20] closer things meet in a week of their own, and show to both on one day @chromium', async ({
  phones: { ana, ben },
}) => {
  await openBoth({ ana, ben });
  for (const { page } of [ana, ben]) await welcomesGently(page, []);
  await expect.poll(() => welcomedByBoth(ana.page), { timeout: 40_000 }).toContain('Hold hands');
  const gentle = await welcomedByBoth(ana.page);
  await expect.poll(() => welcomedByBoth(ben.page)).toEqual(gentle);
  for (const { page } of [ana, ben]) {
    const asked = await welcomesAll(page, 2);
    expect(asked.length).toBe(10);
    expect(asked.filter((name) => gentle.includes(name))).toEqual([]);
  }
  // A busy machine may begin a step after it was looked for; the next days bring it again.
  for (let step = 0; step < 10; step++) {
    for (const [phone, days] of [
      [ana, 4],
      [ben, 4],
      [ana, 0],
    ] as const) {
      await daysOn(phone, days);
      await isThrough(phone);
    }
    await expect
      .poll(async () => (await welcomedByBoth(ana.page)).join())
      .toBe((await welcomedByBoth(ben.page)).join());
    if ((await welcomedByBoth(ana.page)).length > gentle.length) break;
  }
  const now = await welcomedByBoth(ana.page);
  expect(now.length).toBeGreaterThan(gentle.length);
  expect(gentle.every((name) => now.includes(name))).toBe(true);
});
