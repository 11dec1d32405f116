import { expect, test } from '@playwright/test';
import { watch } from './own-host.ts';

test('[JO1] the watch bites: a foreign host, an error and a missing file are each seen', async ({
  context,
  page,
  baseURL,
}) => {
  const seen = watch(context, new URL(baseURL ?? '').origin);
  await page.goto('/away/');
  expect(seen).toEqual([]);
  await page.goto('/');
  await page.evaluate(() => fetch('http://elsewhere.example/').catch(() => undefined));
  await expect.poll(() => seen.join(), { message: 'a foreign host' }).toContain('elsewhere.example');
  await page.evaluate(() => setTimeout(() => Promise.reject(new Error('planted')), 0));
  await expect.poll(() => seen.join(), { message: 'an error' }).toContain('planted');
  await page.evaluate(() => fetch('/nowhere.json'));
  await expect
    .poll(() => seen.filter((line) => line.startsWith('said')).length, { message: 'a missing file' })
    .toBeGreaterThan(0);
});
