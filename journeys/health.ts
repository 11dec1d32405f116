import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import type { Page } from '@playwright/test';
import { button, question } from './couple.ts';
import { expect } from './own-host.ts';
import { goTo } from './walk.ts';

/** Begins the walk, on a phone that has told nothing of health. */
export async function beginsTheWalk(page: Page): Promise<void> {
  await goTo(page, '/walk');
  await button(page, 'Begin').click();
  await expect(question(page, 'What is it about?')).toBeVisible();
}

/** From the page that is open to the one with this question, passing over what lies between. */
export async function passesOverTo(page: Page, name: string): Promise<void> {
  const here = page.getByRole('heading', { level: 1 });
  for (let pages = 0; (await here.innerText()) !== name; pages++) {
    expect(pages, `to ${name}`).toBeLessThan(20);
    await here.evaluate((heading) => heading.setAttribute('data-before', ''));
    await button(page, /^Skip/).click();
    await expect(page.locator('main h1:not([data-before])')).toBeVisible();
  }
}

/** Ticks what is named on a page and goes on from it. */
export async function ticks(page: Page, at: string, ...names: readonly string[]): Promise<void> {
  await expect(question(page, at)).toBeVisible();
  for (const name of names) await page.getByRole('checkbox', { name: new RegExp(`^${name}`) }).check();
  await button(page, 'Go on').click();
  await expect(question(page, at)).toHaveCount(0);
}

/** The ids of a list of the content, as they are written there. */
const idsIn = (list: string): readonly string[] =>
  readdirSync(`content/${list}`)
    .filter((file) => file.endsWith('.ts') && !file.endsWith('.test.ts'))
    .flatMap((file) => [...readFileSync(`content/${list}/${file}`, 'utf8').matchAll(/(?<=\bid: ')[a-z0-9-]+/g)])
    .map(([id]) => id);

/** What stands between the quotation marks of the list of medicines. */
const medicineNames = (): readonly string[] =>
  [...readFileSync('content/medicines/substances.ts', 'utf8').matchAll(/(?<=')[a-z][a-z0-9 -]+(?=')/g)].map(
    ([name]) => name,
  );

/** Words that would tell what somebody has, takes, reads or asks about, from the ids and the names of the content. */
export function medicalWords(): readonly string[] {
  const names = (file: string, key: RegExp): readonly string[] => {
    const said: Readonly<Record<string, { readonly defaultMessage: string }>> = JSON.parse(
      readFileSync(`content/words/en/${file}.json`, 'utf8'),
    );
    return Object.entries(said).flatMap(([id, { defaultMessage }]) => (key.test(id) ? [defaultMessage] : []));
  };
  const ids = [...['conditions', 'leaflets', 'medicines', 'red-flags'].flatMap(idsIn), ...medicineNames()];
  const said = [
    ...names('conditions', /^conditions\.[^.]+\.name$/),
    ...names('conditions', /^conditions\.flag\..*\.name$/),
  ];
  return [...new Set(lettersIn([...ids, ...said].join(' ')))]
    .filter((word) => word.length > 3 && !ordinary.has(word))
    .sort();
}

/** Words of the lists that say nothing of an illness by themselves. */
const ordinary: ReadonlySet<string> = new Set(
  (
    'above access after alpha anti back below better between bring broke broken careful cells change changes closeness ' +
    'combined control counts danger days ending event feeling feet four from gentler hard heavy helped high home hours ' +
    'known last lasting less level life light line long makes memories more moves multiple older open opening over past ' +
    'problem safe settling sharp short signs someone sound speech standing stopping strong sudden that thinking touch ' +
    'treatment trouble very week when white with worn worse your'
  ).split(' '),
);

const lettersIn = (text: string): readonly string[] => text.toLowerCase().split(/[^\p{Letter}]+/u);

/** Those of the words that stand in a text as words. */
export const wordsIn = (text: string, words: readonly string[]): readonly string[] => {
  const there = new Set(lettersIn(text));
  return words.filter((word) => there.has(word));
};

/** All that the relay of a journey has on its disk. */
export const onDisk = (folder: string): string =>
  readdirSync(folder)
    .map((file) => readFileSync(join(folder, file)).toString('latin1'))
    .join('\n')
    .toLowerCase();
