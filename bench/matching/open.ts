import { join } from 'node:path';
import type { Browser, CDPSession, Page } from 'playwright-core';
import { build } from 'vite';
import { openChromium } from '../cold-start/index.ts';
import { top } from '../house/index.ts';
import { newFolder, served } from '../programs/index.ts';
import type { MatchingPage } from './page/index.ts';

const appsOwn = 'browser-matching';

/** The page, and beside it the app's own module with its worker, each file built as the app builds it. */
async function builtPage(folder: string): Promise<void> {
  const workerNames = ({ name }: { readonly name: string }): string =>
    `assets/${name.includes('worker') ? '' : 'worker-'}[name]-[hash].js`;
  await build({
    root: join(top, 'bench/matching/page'),
    base: './',
    configFile: false,
    logLevel: 'error',
    build: {
      outDir: folder,
      emptyOutDir: true,
      modulePreload: { polyfill: false },
      rolldownOptions: {
        input: {
          index: join(top, 'bench/matching/page/index.html'),
          [appsOwn]: join(top, `app/device/${appsOwn}.ts`),
        },
        preserveEntrySignatures: 'strict',
        output: { entryFileNames: 'assets/[name].js' },
      },
    },
    worker: { format: 'es', rolldownOptions: { output: { entryFileNames: workerNames } } },
  });
}

type Asking = Readonly<Record<string, (given: unknown) => Promise<unknown>>>;

/** A page in a browser of its own. What it throws is thrown here. */
export interface Open {
  readonly browser: Browser;
  readonly page: Page;
  /** Speaks to the page about itself. */
  readonly line: CDPSession;
  ask<Name extends keyof MatchingPage>(
    name: Name,
    given: Parameters<MatchingPage[Name]>[0],
  ): Promise<Awaited<ReturnType<MatchingPage[Name]>>>;
  close(): Promise<void>;
}

function asker(page: Page): Open['ask'] {
  return (name, given) =>
    page.evaluate(
      ([asked, value]) => {
        const { matchingPage } = globalThis as unknown as { readonly matchingPage: Asking };
        return matchingPage[asked]?.(value);
      },
      [name, given] as const,
    ) as Promise<never>;
}

export async function openMatching(executable: string): Promise<Open> {
  const folder = newFolder();
  await builtPage(folder.path);
  const relay = await served(folder.path);
  const browser = await openChromium(executable);
  const page = await browser.newPage();
  await page.goto(relay.url);
  await page.waitForFunction(() => 'matchingPage' in globalThis);
  const ask = asker(page);
  await ask('load', `assets/${appsOwn}.js`);
  const close = async (): Promise<void> => {
    await browser.close();
    await relay.stop();
    folder.remove();
  };
  return { browser, page, line: await page.context().newCDPSession(page), ask, close };
}
