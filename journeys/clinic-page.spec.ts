import { readFile } from 'node:fs/promises';
import type { Page } from '@playwright/test';
import { expect, test } from './begun.ts';
import { growsLong, ticksEverything } from './clinic-page.ts';
import { button, question } from './couple.ts';
import { faults } from './looks.ts';
import { type ReadPdf, readInOrder, readPdf } from './pdf-tree.ts';
import { goTo } from './walk.ts';

async function looksAround(page: Page): Promise<void> {
  await page.goto('/');
  for (const name of ['Go on', 'Go on', 'I am 18 or over']) await button(page, name).click();
  await page.getByRole('button', { name: /Look around/ }).click();
  await expect(page.locator('.sample-bar')).toBeVisible();
}

const formats = ['A4', 'Letter'] as const;
const pdfOf = async (page: Page, format: (typeof formats)[number]): Promise<ReadPdf> =>
  readPdf(await page.pdf({ format, tagged: true, outline: true }));

const partsOf = (page: Page) => page.locator('.paper h2').allInnerTexts();
const said = (text: string | null): string => (text ?? '').replaceAll(/\s+/g, ' ').trim();

/** One sheet that a reader hears as it stands on the screen: the heading, then each part and all its lines. */
async function readsAsItStands(page: Page, format: (typeof formats)[number], heading: string): Promise<void> {
  const pdf = await pdfOf(page, format);
  expect([pdf.title, pdf.language, pdf.marked, pdf.sheets.length]).toEqual(['Unhurried', 'en', true, 1]);
  const [sheet] = pdf.sheets;
  if (!sheet) throw new Error('There is a sheet.');
  expect(sheet.untagged).toBe('');
  const headings = readInOrder(sheet.tree, ['H1', 'H2']);
  expect(headings.map(({ role }) => role)).toEqual(['H1', ...(await partsOf(page)).map(() => 'H2')]);
  expect(headings.map(({ text }) => text)).toEqual([heading, ...(await partsOf(page)).map(said)]);
  const lines = await page.locator('.paper :is(h2, li, p, figcaption)').allTextContents();
  const read = readInOrder(sheet.tree, ['H2', 'LI', 'P', 'Caption']).map(({ text }) => text);
  const unspaced = (all: readonly string[]) => all.map((line) => line.replaceAll(/\s+/g, ''));
  expect(unspaced(read)).toEqual(unspaced(lines));
  const pictures = await page
    .locator('.paper svg')
    .evaluateAll((all) => all.map((one) => one.getAttribute('aria-label')));
  const alternatives = readInOrder(sheet.tree, ['Figure']).flatMap(({ within }) =>
    within.flatMap(({ alt }) => alt ?? []),
  );
  expect(pictures.length).toBeGreaterThan(1);
  expect(alternatives).toEqual(pictures);
}

test('[JO82] one page for the clinic: a tagged sheet of A4 and of Letter in both wordings, a file, and a sheet by itself @chromium', async ({
  page,
  context,
}, testInfo) => {
  test.setTimeout(150_000);
  await looksAround(page);
  await goTo(page, '/page');
  await page.getByRole('link', { name: 'See the page' }).click();
  await expect(question(page, 'For my visit')).toBeVisible();
  expect(await partsOf(page)).toEqual(['What I want']);
  await page.getByRole('link', { name: 'Change what stands on it' }).click();
  await ticksEverything(page);
  expect((await partsOf(page)).length).toBeGreaterThanOrEqual(8);
  expect(await faults(page, 'the page')).toEqual([]);

  for (const format of formats) await readsAsItStands(page, format, 'For my visit');
  await page.getByLabel('Clinical words').check();
  await expect(question(page, 'Patient’s own summary for this visit')).toBeVisible();
  for (const format of formats) await readsAsItStands(page, format, 'Patient’s own summary for this visit');

  const waits = page.waitForEvent('download');
  await page.getByRole('link', { name: 'Save as a file' }).click();
  const saved = await waits;
  expect(saved.suggestedFilename()).toMatch(/^page-\d{4}-\d{2}-\d{2}\.html$/);
  const path = testInfo.outputPath('page.html');
  await saved.saveAs(path);
  const shown = await page.locator('.paper').evaluate((sheet) => sheet.outerHTML);
  const file = await readFile(path, 'utf8');
  expect(file).toContain(shown);
  const opened = await context.newPage();
  await opened.setContent(file);
  expect(await opened.title()).toBe('Unhurried');
  await expect(opened.getByRole('heading', { level: 1 })).toHaveText('Patient’s own summary for this visit');
  const inFile = await pdfOf(opened, 'A4');
  expect([inFile.sheets.length, inFile.sheets[0]?.untagged]).toEqual([1, '']);
  await opened.close();

  await growsLong(page);
  const long = await pdfOf(page, 'A4');
  expect(long.sheets.length).toBeGreaterThan(1);
  expect(long.sheets[0]?.untagged).toBe('');
  expect(long.sheets[1]?.untagged).toContain('Patient’s own summary for this visit, continued');

  await goTo(page, '/page');
  await page.getByRole('link', { name: 'Ask to talk alone' }).click();
  await expect(question(page, 'A line to hand over')).toBeVisible();
  const [slip] = (await pdfOf(page, 'Letter')).sheets;
  const lines = slip ? readInOrder(slip.tree, ['H1', 'H2', 'P']).map(({ text }) => text) : [];
  expect(lines.slice(0, 2)).toEqual([
    'A line to hand over',
    'I prefer to talk alone. Please find a moment for it, and do not say that I asked.',
  ]);
  expect(lines).toHaveLength(3);

  await goTo(page, '/care');
  await goTo(page, '/page/paper');
  expect(await partsOf(page)).toEqual(['What I want']);
});
