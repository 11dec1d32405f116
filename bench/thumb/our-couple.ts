import type { Browser, Page } from 'playwright-core';
import { makeSide } from '../cold-start/index.ts';
import { wordOf } from '../house/index.ts';
import { installThumb } from './page-side.ts';
import { isFirstToTouch, touched } from './touch.ts';

/** Two pages of two people, and how long one signal between them takes. */
export interface Couple {
  /** The n-th signal, in milliseconds. */
  signal(at: number): Promise<number>;
  close(): Promise<void>;
}

/** As `makeSide` chooses it. */
const passphrase = 'a quiet long evening';
const patience = 60_000;

const press = (page: Page, key: string) => page.getByRole('button', { name: wordOf(key), exact: true }).click();
const isAt = (page: Page, key: string) =>
  page.getByRole('heading', { level: 1, name: wordOf(key).replace(/ ?\{.*/, '') }).waitFor({ timeout: patience });
const goTo = (page: Page, path: string) => page.evaluate((to) => location.assign(`#${to}`), path);

async function opened(browser: Browser, url: string): Promise<Page> {
  const context = await browser.newContext({ locale: 'en' });
  await makeSide(context, url);
  const page = await context.newPage();
  await page.goto(url);
  await page.getByLabel(wordOf('lock.passphrase')).fill(passphrase);
  await press(page, 'lock.open');
  await page.getByRole('navigation', { name: wordOf('shell.rooms') }).waitFor({ timeout: patience });
  return page;
}

async function sixWords(page: Page): Promise<string> {
  const words = page.getByRole('list', { name: wordOf('link.wordsNamed') }).getByRole('listitem');
  await words.nth(5).waitFor({ timeout: patience });
  return (await words.allInnerTexts()).join(' ');
}

/** An invitation, an answer, the same six words on both. */
async function link(one: Page, other: Page): Promise<void> {
  await goTo(one, '/link');
  await one.getByLabel(wordOf('link.passphrase')).fill(passphrase);
  await press(one, 'link.make');
  await isAt(one, 'link.code');
  const invitation = await one.getByLabel(wordOf('link.link'), { exact: true }).inputValue();
  await goTo(other, new URL(invitation).hash.slice(1));
  await isAt(other, 'link.joinWith');
  await other.getByLabel(wordOf('link.passphrase')).fill(passphrase);
  await press(other, 'link.joinNow');
  if ((await sixWords(one)) !== (await sixWords(other))) throw new Error('The six words are not the same.');
  for (const page of [one, other]) await press(page, 'link.same');
  for (const page of [one, other]) await isAt(page, 'link.linked');
}

const says = (page: Page, key: string) =>
  page
    .locator('.quiet-words')
    .filter({ hasText: wordOf(key) })
    .waitFor({ timeout: patience });

async function openQuietScreen(page: Page): Promise<void> {
  await goTo(page, '/together/before/hold-hands');
  await page
    .locator('summary')
    .filter({ hasText: wordOf('together.screen') })
    .click();
  await press(page, 'together.onPhones');
  await says(page, 'together.asWeAre');
}

/** A button that has come up is deaf for half a second. */
async function goOn(pages: readonly Page[]): Promise<void> {
  await pages[0]?.waitForTimeout(700);
  for (const page of pages) await press(page, 'together.goOn');
  for (const page of pages) await says(page, 'together.asWeAre');
}

/**
 * Two phones of the built app, linked over this relay as people link them, both on the quiet screen. Even signals say
 * slower, odd ones pause in answer; then both go on.
 */
export async function ourCouple(browser: Browser, url: string): Promise<Couple> {
  const pages = [await opened(browser, url), await opened(browser, url)] as const;
  await link(...pages);
  for (const page of pages) await openQuietScreen(page);
  for (const page of pages) {
    await page.locator('.quiet-reach').waitFor({ state: 'detached', timeout: patience });
    await page.evaluate(installThumb, '.quiet-words');
  }
  const signal = async (at: number): Promise<number> => {
    const [from, to] = isFirstToTouch(at) ? pages : [pages[1], pages[0]];
    const [area, words] = at % 2 === 0 ? ['.quiet-slower', 'slowerHeard'] : ['.quiet-pause', 'pauseHeard'];
    const took = await touched({ from, to, area, words: wordOf(`together.${words}`) });
    if (at % 2 === 1) await goOn(pages);
    return took;
  };
  const close = async (): Promise<void> => {
    for (const page of pages) await page.context().close();
  };
  return { signal, close };
}
