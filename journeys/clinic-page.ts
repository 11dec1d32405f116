import type { Page } from '@playwright/test';
import { button, question } from './couple.ts';
import { expect } from './own-host.ts';

const ticksAll = async (page: Page): Promise<void> => {
  for (const box of await page.getByRole('main').getByRole('checkbox').all()) await box.check();
};

const goesOn = async (page: Page, next: string): Promise<void> => {
  await button(page, 'Go on').click();
  await expect(question(page, next)).toBeVisible();
};

const fills = (page: Page, label: string, words: string) => page.getByLabel(label, { exact: true }).fill(words);

/** From the list of parts through all eleven: everything that can be told here is told, and everything is ticked. */
export async function ticksEverything(page: Page): Promise<void> {
  await page.getByRole('link', { name: /What I want from this visit/ }).click();
  await expect(question(page, 'What I want from this visit')).toBeVisible();
  await fills(page, 'What I want from this visit', 'To know what my arm may do.\nTo sleep through the night.');
  await ticksAll(page);
  await goesOn(page, 'Who is in the room');
  await page.getByLabel('My partner is with me').check();
  await page.getByLabel('Ask me first').check();
  await ticksAll(page);
  await goesOn(page, 'My health');
  await fills(page, 'The next treatment', 'Scan of the chest and the bones');
  await fills(page, 'Its day, if you know it', '2027-01-14');
  await ticksAll(page);
  await goesOn(page, 'My medicines');
  await ticksAll(page);
  await goesOn(page, 'The last four weeks');
  await ticksAll(page);
  await goesOn(page, 'What my body can do');
  await ticksAll(page);
  await goesOn(page, 'Closeness, in my words');
  await fills(
    page,
    'What is comfortable now',
    'Lying close on the right side, a slow touch of the back, holding hands.',
  );
  await fills(
    page,
    'What I miss',
    'Falling asleep in his arms without a plan for the pillows, and not being afraid of my own body.',
  );
  await fills(
    page,
    'What matters to me',
    'To dance a whole song in the kitchen again, and to be asked and not spared.',
  );
  await ticksAll(page);
  await goesOn(page, 'What I would like to be asked about');
  await ticksAll(page);
  await goesOn(page, 'What I have tried');
  await button(page, 'Add one more').click();
  await page.getByLabel('What I tried', { exact: true }).last().fill('A warm bath before');
  await page.getByLabel('What came of it', { exact: true }).last().fill('looser shoulders, and too tired after it');
  await ticksAll(page);
  await goesOn(page, 'Warning signs');
  await ticksAll(page);
  await goesOn(page, 'For the clinician’s hand');
  await ticksAll(page);
  await button(page, 'See the page').click();
  await expect(question(page, 'For my visit')).toBeVisible();
}

/** Of everything but the heading of a sheet, a sheet more than one page can hold. */
export async function growsLong(page: Page): Promise<void> {
  await page.evaluate(() => {
    const sheet = document.querySelector('.paper');
    const parts = [...(sheet?.querySelectorAll('.paper-part') ?? [])];
    for (const part of [...parts, ...parts]) sheet?.lastElementChild?.before(part.cloneNode(true));
  });
}
