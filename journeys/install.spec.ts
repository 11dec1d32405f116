import { expect, test } from './begun.ts';
import { ana, unlock } from './couple.ts';
import { dayBefore, goTo, openPaths } from './walk.ts';

test.use({ chapter: 'both shared' });

test('[JO16] what a phone needs to install it is there, neutral, and of our own', async ({ page, request }) => {
  await page.goto('/');
  const href = await page.locator('link[rel=manifest]').getAttribute('href');
  const manifest = await (await request.get(new URL(href ?? '', page.url()).href)).json();
  expect(manifest).toMatchObject({ display: 'standalone', start_url: expect.any(String), icons: expect.any(Array) });
  expect(manifest.icons.map(({ sizes }: { sizes: string }) => sizes)).toEqual(
    expect.arrayContaining(['192x192', '512x512']),
  );
  for (const { src } of manifest.icons)
    expect((await request.get(new URL(src, new URL(href ?? '', page.url())).href)).ok()).toBe(true);
});

test('[P12] with the network gone every screen opens, those never seen before too @chromium', async ({
  page,
  context,
}) => {
  await page.goto('/');
  await page.evaluate(() => navigator.serviceWorker.ready.then(() => undefined));
  await context.setOffline(true);
  await page.reload();
  await unlock(page, ana);
  for (const path of openPaths(await dayBefore(page, 3))) {
    await goTo(page, path);
    await expect(page.getByText('This page could not be loaded.')).toHaveCount(0);
  }
});
