import { expect, test } from './begun.ts';
import { button, question, throughWelcome } from './couple.ts';
import { type Held, heldOn } from './stores.ts';
import { goTo } from './walk.ts';

test('[JO11] the sample couple is one tap from the choice and one tap out, and nothing of it stays', async ({
  page,
}) => {
  await throughWelcome(page);
  const before = await heldOn(page);
  const own = ({ database, local }: Held) => [database, local];
  await page.getByRole('button', { name: /Look around/ }).click();
  await expect(page.getByText(/sample couple. Nothing here is yours./)).toBeVisible();
  const mine = await page.getByRole('main').getByRole('img').first().getAttribute('aria-label');
  await button(page, 'See the other side').click();
  await expect(page.getByRole('main').getByRole('img').first()).not.toHaveAttribute('aria-label', mine ?? '');
  await goTo(page, '/history');
  await expect(page.getByRole('figure')).toBeVisible();
  await goTo(page, '/check-in');
  await page.getByRole('slider', { name: 'Pain' }).fill('9');
  await button(page, 'Keep this').click();
  await expect(button(page, 'Keep this')).toHaveCount(0);
  expect(own(await heldOn(page))).toEqual(own(before));
  await button(page, 'Leave the sample').click();
  await expect(question(page, 'Closeness, at the pace of your bodies')).toBeVisible();
});

test.describe('help', () => {
  test.use({ chapter: 'both shared' });
  test('[JO14] opens without a passphrase and keeps nothing of the visit', async ({ page }) => {
    await page.goto('/');
    await expect(question(page, 'Who is here?')).toBeVisible();
    await page.evaluate(() => navigator.serviceWorker.ready.then(() => undefined));
    const before = await heldOn(page);
    const entries = await page.evaluate(() => history.length);
    const asked: string[] = [];
    page.on('request', (request) => {
      if (!/\.(js|css|woff2|svg|json)$/.test(new URL(request.url()).pathname)) asked.push(request.url());
    });
    await page.getByRole('link', { name: 'Help', exact: true }).click();
    await expect(question(page, 'Help')).toBeVisible();
    await page.getByRole('link', { name: /If something here feels like pressure/ }).click();
    await expect(question(page, /pressure/)).toBeVisible();
    expect(asked).toEqual([]);
    expect(await heldOn(page)).toEqual(before);
    expect(await page.evaluate(() => [history.length, location.hash])).toEqual([entries, '']);
  });
});
