import type { Locator } from '@playwright/test';
import { unlock } from './couple.ts';
import { faults } from './looks.ts';
import { expect, openBoth, test } from './phones.ts';
import { goesOn, holds, isOver, opensAgain, opensTheScreen, quiet, reads, taps, touches } from './together.ts';
import { goTo } from './walk.ts';

test.beforeEach(() => test.setTimeout(120_000));
test.use({ story: 'both shared', away: true });

test('[JO30] [P6] [OV4b] two phones: slower and pause show on the other, going on takes both, holding ends it for both @chromium', async ({
  phones: { ana, ben },
}) => {
  await openBoth({ ana, ben });
  for (const { page } of [ana, ben]) await opensTheScreen(page, 'hold-hands', 'phones');
  await touches(ana.page, 'Slower');
  await reads(ana.page, quiet.slowerSaid);
  await reads(ben.page, quiet.slowerHeard);
  await touches(ben.page, 'Pause');
  await reads(ben.page, quiet.pauseSaid);
  await reads(ana.page, quiet.pauseHeard);
  await goesOn(ana.page);
  await expect(ana.page.getByRole('button', { name: 'I would go on' })).toHaveAttribute('aria-pressed', 'true');
  await ben.page.waitForTimeout(1500);
  await reads(ben.page, quiet.pauseSaid);
  await expect(ben.page.getByRole('button', { name: 'I would go on' })).toHaveAttribute('aria-pressed', 'false');
  await goesOn(ben.page);
  for (const { page } of [ana, ben]) await reads(page, quiet.going);
  await holds(ana.page);
  for (const phone of [ana, ben]) await isOver(phone);
});

test('[JO31] [TT4] a page that is closed in the midst of a pause opens in the midst of it @chromium', async ({
  phones: { ana, ben },
}) => {
  await openBoth({ ana, ben });
  for (const { page } of [ana, ben]) await opensTheScreen(page, 'hold-hands', 'phones');
  await touches(ana.page, 'Pause');
  await reads(ben.page, quiet.pauseHeard);
  await opensAgain(ana.page, ana.who);
  await reads(ana.page, quiet.pauseSaid);
  await reads(ben.page, quiet.pauseHeard);
  for (const { page } of [ana, ben]) await goesOn(page);
  for (const { page } of [ana, ben]) await reads(page, quiet.going);
  await ben.page.getByRole('button', { name: 'Enough' }).click();
  for (const phone of [ana, ben]) await isOver(phone);
});

test('[JO32] [P12] without a network each screen still says slower and pause, and says that it may not be heard @chromium', async ({
  phones: { ana, ben },
}) => {
  await openBoth({ ana, ben });
  await ana.page.evaluate(() => navigator.serviceWorker.ready.then(() => undefined));
  await ana.context.setOffline(true);
  await opensTheScreen(ana.page, 'hold-hands', 'phones');
  const mayNotReach = ana.page.getByText('The other phone may not hear this.');
  await expect(mayNotReach).toBeVisible();
  await touches(ana.page, 'Pause');
  await reads(ana.page, quiet.pauseSaid);
  await opensTheScreen(ben.page, 'hold-hands', 'phones');
  await ana.context.setOffline(false);
  await expect(ben.page.getByText(quiet.pauseHeard)).toBeVisible({ timeout: 30_000 });
  await expect(mayNotReach).toHaveCount(0, { timeout: 30_000 });
  await holds(ben.page);
  for (const phone of [ana, ben]) await isOver(phone);
});

test('[JO33] [OV4b] one phone between two people: going on takes a button of each @chromium', async ({
  phones: { ana },
}) => {
  await ana.page.goto('/');
  await unlock(ana.page, ana.who);
  await opensTheScreen(ana.page, 'hold-hands', 'one phone');
  await touches(ana.page, 'Pause');
  await reads(ana.page, quiet.pauseHeard);
  await goesOn(ana.page, 'Ana would go on');
  await reads(ana.page, quiet.pauseHeard);
  await touches(ana.page, 'Pause');
  await goesOn(ana.page, 'Ben would go on');
  await reads(ana.page, quiet.pauseHeard);
  await goesOn(ana.page, 'Ana would go on');
  await reads(ana.page, quiet.going);
  await ana.page.getByRole('button', { name: 'Rest together' }).click();
  await expect(ana.page.getByText('Resting together')).toBeVisible();
  await holds(ana.page);
  await isOver(ana);
});

test('[JO34] [TT1] the quiet screen is dark in a light room, moves nothing, tells no time, and the ways out are there', async ({
  phones: { ana },
}) => {
  await ana.page.emulateMedia({ colorScheme: 'light' });
  await ana.page.goto('/');
  await unlock(ana.page, ana.who);
  await opensTheScreen(ana.page, 'hold-hands', 'one phone');
  const looks = await ana.page.evaluate(() => {
    const { backgroundColor } = getComputedStyle(document.body);
    const [red = 255, green = 255, blue = 255] = (backgroundColor.match(/\d+/g) ?? []).map(Number);
    const moving = document.getAnimations().filter(({ playState }) => playState === 'running').length;
    return { light: red + green + blue, moving, words: document.querySelector('.quiet-screen')?.textContent ?? '' };
  });
  expect(looks.light).toBeLessThan(100);
  expect(looks.moving).toBe(0);
  expect(looks.words).not.toMatch(/\d/);
  for (const name of ['Help', 'Leave quickly'])
    await expect(ana.page.getByText(name, { exact: true })).toBeInViewport();
  const pauseAt = () => ana.page.getByRole('button', { name: /^Pause/ }).boundingBox();
  const before = await pauseAt();
  await touches(ana.page, 'Slower');
  await reads(ana.page, quiet.slowerHeard);
  expect(await pauseAt()).toEqual(before);
  await touches(ana.page, 'Pause');
  await reads(ana.page, quiet.pauseHeard);
  expect(await pauseAt()).toEqual(before);
  await ana.page.getByRole('link', { name: 'Help' }).click();
  await ana.page.getByRole('link', { name: 'To the quiet screen' }).click();
  await reads(ana.page, quiet.pauseHeard);
});

for (const [look, display] of Object.entries({
  light: {},
  'low-energy': { lowEnergy: true },
  'turned round': { locale: 'en-XB' },
}))
  test(`[JO34] [TT1] the quiet screen can be read by everyone: ${look} @chromium`, async ({
    phones: {
      ana: { page, who },
    },
  }) => {
    await page.goto('/');
    await page.evaluate((chosen) => localStorage.setItem('unhurried/display', JSON.stringify(chosen)), display);
    await page.reload();
    await page.locator('input[type=password]').fill(who.passphrase);
    await page.locator('form button[type=submit]').click();
    await expect(page.locator('.rooms')).toBeVisible();
    await goTo(page, '/together/before/light-hand-massage');
    await page.locator('main summary').last().click();
    await page.locator('main details').last().getByRole('button').last().click();
    await expect(page.locator('.quiet-pause')).toBeVisible();
    const seen = [...(await faults(page, 'as we are'))];
    await page.locator('.quiet-slower').click();
    await expect(page.locator('.quiet-on')).toBeVisible();
    seen.push(...(await faults(page, 'slower')));
    await page.locator('.quiet-pause').click();
    seen.push(...(await faults(page, 'pause')));
    expect(seen).toEqual([]);
  });

test('[JO35] [TT3] one touch says one thing: slower under a finger is not also “I would go on” @chromium', async ({
  phones: { ana },
}) => {
  const { page } = ana;
  await page.setViewportSize({ width: 390, height: 780 });
  await page.goto('/');
  await unlock(page, ana.who);
  await opensTheScreen(page, 'hold-hands', 'one phone');
  await touches(page, 'Slower');
  const button = page.getByRole('button', { name: 'Ana would go on' });
  const spot = await button.boundingBox();
  if (!spot) throw new Error('There is no way to go on.');
  for (const name of ['Ana', 'Ben']) await goesOn(page, `${name} would go on`);
  await reads(page, quiet.going);
  await taps(page, spot);
  await reads(page, quiet.slowerHeard);
  await page.waitForTimeout(500);
  await expect(button).toHaveAttribute('aria-pressed', 'false');
  await page.waitForTimeout(500);
  await taps(page, spot);
  await expect(button).toHaveAttribute('aria-pressed', 'true');
});

/** In pixels, from the edge of a button to its word. */
const roomBesideTheWord = (button: Locator): Promise<number> =>
  button.evaluate((element) => {
    const word = document.createRange();
    word.selectNodeContents(element);
    return word.getBoundingClientRect().left - element.getBoundingClientRect().left;
  });

test('[JO35] [TG7] a pause of the other is read whatever is open: the list of gentler things, or another page @chromium', async ({
  phones: { ana, ben },
}) => {
  await openBoth({ ana, ben });
  for (const { page } of [ana, ben]) await opensTheScreen(page, 'hold-hands', 'phones');
  await ana.page.getByRole('button', { name: 'Something gentler' }).click();
  await touches(ben.page, 'Slower');
  await reads(ana.page, quiet.slowerHeard);
  await ana.page.getByRole('link', { name: 'Help' }).click();
  await ana.page.setViewportSize({ width: 360, height: 740 });
  expect(await roomBesideTheWord(ana.page.getByRole('complementary').getByRole('button'))).toBeGreaterThan(8);
  await touches(ben.page, 'Pause');
  await reads(ana.page, quiet.pauseHeard);
});
