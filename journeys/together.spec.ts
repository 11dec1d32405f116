import { unlock } from './couple.ts';
import { expect, openBoth, test } from './phones.ts';
import { holds, isOver, opensTheScreen, quiet, reads, touches } from './together.ts';

test.beforeEach(() => test.setTimeout(120_000));
test.use({ story: 'both shared', away: true });

test('[JO30] [P6] [OV4b] two phones: slower and pause show on the other, going on takes both, holding ends it for both', async ({
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
  await ana.page.getByRole('button', { name: 'I would go on' }).click();
  await expect(ana.page.getByRole('button', { name: 'I would go on' })).toHaveAttribute('aria-pressed', 'true');
  await ben.page.waitForTimeout(1500);
  await reads(ben.page, quiet.pauseSaid);
  await expect(ben.page.getByRole('button', { name: 'I would go on' })).toHaveAttribute('aria-pressed', 'false');
  await ben.page.getByRole('button', { name: 'I would go on' }).click();
  for (const { page } of [ana, ben]) await reads(page, quiet.going);
  await holds(ana.page);
  for (const phone of [ana, ben]) await isOver(phone);
});

test('[JO31] [TT4] a page that is closed in the midst of a pause opens in the midst of it', async ({
  phones: { ana, ben },
}) => {
  await openBoth({ ana, ben });
  for (const { page } of [ana, ben]) await opensTheScreen(page, 'hold-hands', 'phones');
  await touches(ana.page, 'Pause');
  await reads(ben.page, quiet.pauseHeard);
  await ana.page.reload();
  await unlock(ana.page, ana.who);
  await reads(ana.page, quiet.pauseSaid);
  await reads(ben.page, quiet.pauseHeard);
  for (const { page } of [ana, ben]) await page.getByRole('button', { name: 'I would go on' }).click();
  for (const { page } of [ana, ben]) await reads(page, quiet.going);
  await ben.page.getByRole('button', { name: 'Enough' }).click();
  for (const phone of [ana, ben]) await isOver(phone);
});

test('[JO32] [P12] without a network each screen still says slower and pause, and says that it may not be heard', async ({
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

test('[JO33] [OV4b] one phone between two people: going on takes a button of each', async ({ phones: { ana } }) => {
  await ana.page.goto('/');
  await unlock(ana.page, ana.who);
  await opensTheScreen(ana.page, 'hold-hands', 'one phone');
  await touches(ana.page, 'Pause');
  await reads(ana.page, quiet.pauseHeard);
  await ana.page.getByRole('button', { name: 'Ana would go on' }).click();
  await reads(ana.page, quiet.pauseHeard);
  await touches(ana.page, 'Pause');
  await ana.page.getByRole('button', { name: 'Ben would go on' }).click();
  await reads(ana.page, quiet.pauseHeard);
  await ana.page.getByRole('button', { name: 'Ana would go on' }).click();
  await reads(ana.page, quiet.going);
  await ana.page.getByRole('button', { name: 'Rest together' }).click();
  await expect(ana.page.getByText('Resting together')).toBeVisible();
  await holds(ana.page);
  await isOver(ana);
});
