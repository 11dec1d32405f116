import { expect, test } from '@playwright/test';
import { watch } from './own-host.ts';

test('[JO1] the watch bites: a foreign host, an error and what the console says are each seen', async ({
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
  await page.evaluate(() => console.error('said aloud'));
  await expect.poll(() => seen.join(), { message: 'an error that was said' }).toContain('said aloud');
});
