import type { BrowserContextOptions, Page } from '@playwright/test';
import { ana, beginAlone, beginAsTwo, ben, firstMorning, handOver } from './couple.ts';
import { test as watched } from './own-host.ts';

export type Kept = Exclude<BrowserContextOptions['storageState'], undefined>;

/** Places in the story at which a journey may begin: what the device holds there, made once by walking the way itself. */
export type Chapter = 'nothing' | 'one side' | 'two sides' | 'both shared';

const wayTo: Readonly<Record<Exclude<Chapter, 'nothing'>, (page: Page) => Promise<void>>> = {
  'one side': (page) => beginAlone(page),
  'two sides': beginAsTwo,
  'both shared': async (page) => {
    await beginAsTwo(page);
    await firstMorning(page, ana, { energy: 6, pain: 3, welcome: 'Sustained comfort' });
    await handOver(page);
    await firstMorning(page, ben, { energy: 7, pain: 2, welcome: 'Closer touch' });
    await handOver(page);
  },
};

interface Choice {
  readonly chapter: Chapter;
}

interface Shelf {
  readonly shelf: Map<Chapter, Kept>;
}

/** `test.use({ chapter: 'two sides' })`: the page of such a journey has the storage of that moment, and no open side. */
export const test = watched.extend<Choice, Shelf>({
  chapter: ['nothing', { option: true }],
  shelf: [
    // biome-ignore lint/correctness/noEmptyPattern: the runner reads the names of what a fixture needs from here
    async ({}, use) => use(new Map()),
    { scope: 'worker' },
  ],
  storageState: async ({ chapter, shelf, browser, baseURL }, use) => {
    if (chapter !== 'nothing' && !shelf.has(chapter)) {
      const context = await browser.newContext({ baseURL: baseURL ?? '', locale: 'en', timezoneId: 'Europe/Berlin' });
      const page = await context.newPage();
      await wayTo[chapter](page);
      shelf.set(chapter, await context.storageState({ indexedDB: true }));
      await context.close();
    }
    await use(shelf.get(chapter));
  },
});

export { expect } from './own-host.ts';
