import { readFileSync } from 'node:fs';
import { fileURLToPath } from 'node:url';
import type { Page } from '@playwright/test';
import { expect, test } from './begun.ts';
import { ana, unlock } from './couple.ts';
import { heldOn } from './stores.ts';
import { goTo } from './walk.ts';

test.use({ chapter: 'one side' });

const fortyDays = readFileSync(fileURLToPath(import.meta.resolve('../domain/diary/samples/visible-forty-days.csv')));

const give = (page: Page, buffer: Buffer, name = 'diary.csv'): Promise<void> =>
  page.getByLabel('The file from your diary').setInputFiles({ name, mimeType: 'text/csv', buffer });

const add = (page: Page) => page.getByRole('button', { name: /^Add \d+ days?$/ });

test('[JO10] a diary is shown first, added once, and not again', async ({ page }) => {
  await page.goto('/');
  await unlock(page, ana);
  const before = await heldOn(page);
  await goTo(page, '/import');
  await give(page, fortyDays);
  await expect(page.getByText(/A diary of Visible: 40 days/)).toBeVisible();
  expect((await heldOn(page)).journals).toEqual(before.journals);
  await add(page).click();
  await expect(page.getByText(/now part of your history/)).toBeVisible();
  await give(page, fortyDays);
  await expect(page.getByText(/There is nothing new in this file/)).toBeVisible();
  await expect(add(page)).toHaveCount(0);
  await goTo(page, '/history');
  await page.getByRole('radio', { name: 'Everything' }).check();
  await expect(page.getByRole('figure')).toMatchAriaSnapshot(`
    - figure:
      - list:
        - listitem: Energy
        - listitem: Pain
      - img "Energy, Pain"
  `);
  await page.getByText('Show as a table').click();
  expect(await page.getByRole('figure').getByRole('row').count()).toBeGreaterThan(5);
});

const broken: Readonly<Record<string, readonly [Buffer, RegExp]>> = {
  empty: [Buffer.alloc(0), /There is nothing in this file/],
  torn: [Buffer.concat([fortyDays.subarray(0, 900), Buffer.from('\n2024-02-01,"Fati')]), /This file stops half-way/],
  packed: [Buffer.from('504b0304140000000800', 'hex'), /This file is packed/],
  'not text': [Buffer.from(Array.from({ length: 4096 }, (_, at) => (at * 37) % 256)), /no text that I can read/],
  'of another kind': [Buffer.from('<script>alert(1)</script>,b\n1,2\n'), /I do not know this kind of file yet/],
};

test('[JO10] a file that cannot be read gets one clear sentence and changes nothing', async ({ page }) => {
  await page.goto('/');
  await unlock(page, ana);
  const before = await heldOn(page);
  await goTo(page, '/import');
  for (const [what, [bytes, words]] of Object.entries(broken)) {
    await give(page, bytes);
    await expect(page.getByText(words), what).toBeVisible();
    await expect(page.getByText(words), what).toContainText('Nothing has changed.');
    await expect(add(page)).toHaveCount(0);
  }
  expect((await heldOn(page)).journals).toEqual(before.journals);
});

test('[JO10] words in a diary stay words, in whatever way they are written', async ({ page }) => {
  await page.goto('/');
  await unlock(page, ana);
  await goTo(page, '/import');
  const hostile = '=cmd|calc,<img src=x onerror=alert(1)>,2024-03-01,3\n';
  const text = `observation_date,tracker_name,tracker_category,observation_value\n2024-03-01,Fatigue,Physical,2\n2024-03-01,<img src=x onerror=alert(1)>,Other,3\n${hostile}`;
  await give(page, Buffer.concat([Buffer.from([0xff, 0xfe]), Buffer.from(text, 'utf16le')]));
  await expect(page.getByText(/A diary of Visible: 1 day /)).toBeVisible();
  await page.getByText('What is left out, and why').click();
  await expect(page.getByText(/<img src=x onerror=alert\(1\)>/).first()).toBeVisible();
  await expect(page.locator('main img')).toHaveCount(0);
});

test('[JO10] fifty megabytes are read beside the page, which still answers @chromium', async ({ page }) => {
  await page.goto('/');
  await unlock(page, ana);
  await goTo(page, '/import');
  await page.evaluate(() => {
    const lines = ['observation_date,tracker_name,tracker_category,observation_value'];
    const day = (at: number) => new Date(Date.UTC(2015, 0, 1 + (at % 3600))).toISOString().slice(0, 10);
    for (let at = 0; at < 1_500_000; at++) lines.push(`${day(at)},Tracker ${at % 97},Physical,${at % 4}`);
    const holder = new DataTransfer();
    holder.items.add(new File([lines.join('\n')], 'huge.csv', { type: 'text/csv' }));
    const field = document.querySelector<HTMLInputElement>('input[type=file]');
    if (field) field.files = holder.files;
    field?.dispatchEvent(new Event('change', { bubbles: true }));
  });
  await expect(page.getByText('Reading the file. Nothing is added by itself.')).toBeVisible();
  await page.getByRole('link', { name: 'Us', exact: true }).click({ timeout: 2000 });
  await expect(page.getByRole('heading', { level: 1, name: 'Us' })).toBeVisible();
});
