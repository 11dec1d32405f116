import { join } from 'node:path';
import type { Browser, Page } from 'playwright-core';
import { build } from 'vite';
import { openChromium } from '../cold-start/index.ts';
import { top } from '../house/index.ts';
import { newFolder } from '../programs/index.ts';
import type { Row } from '../rows/index.ts';
import { type Openings, openingRows, slowDown } from './figures.ts';
import type { MonthBench, Opening } from './page/index.ts';

const [pages, laterOnes] = [5, 7];
const address = 'http://localhost/';

const builtPage = (folder: string) =>
  build({
    root: join(top, 'bench/calendar/page'),
    base: './',
    configFile: false,
    logLevel: 'error',
    oxc: { jsx: { runtime: 'automatic', importSource: 'preact' } },
    build: { outDir: folder, emptyOutDir: true, modulePreload: { polyfill: false } },
  });

interface Month {
  ask<Name extends keyof MonthBench>(
    name: Name,
    ...given: Parameters<MonthBench[Name]>
  ): Promise<Awaited<ReturnType<MonthBench[Name]>>>;
  slowDown(times: number): Promise<void>;
  close(): Promise<void>;
}

type Asking = Readonly<Record<string, (...given: readonly unknown[]) => Promise<unknown>>>;

/** A page of a phone's width, opened just now, in a place whose weeks begin on Monday; nothing leaves this machine. */
async function opened(browser: Browser, folder: string): Promise<Month> {
  const context = await browser.newContext({ locale: 'en-GB', viewport: { width: 390, height: 844 } });
  const page: Page = await context.newPage();
  await page.route('**/*', (route) => {
    const { pathname } = new URL(route.request().url());
    return route.fulfill({ path: join(folder, pathname === '/' ? 'index.html' : pathname) });
  });
  await page.goto(address);
  await page.waitForFunction(() => 'monthBench' in globalThis);
  const line = await context.newCDPSession(page);
  const ask = (name: string, given: readonly unknown[]): Promise<unknown> =>
    page.evaluate(
      ([asked, ...more]) => {
        const { monthBench } = globalThis as unknown as { readonly monthBench: Asking };
        return monthBench[asked as string]?.(...more);
      },
      [name, ...given],
    );
  return {
    ask: (name, ...given) => ask(name, given) as Promise<never>,
    slowDown: (rate) => line.send('Emulation.setCPUThrottlingRate', { rate }) as Promise<never>,
    close: () => context.close(),
  };
}

/** One page in which the month is drawn first, and one in which the bare markup is; then both in turn in the first. [BE6] */
async function openings(browser: Browser, folder: string): Promise<Openings> {
  const [one, other] = [await opened(browser, folder), await opened(browser, folder)];
  try {
    for (const page of [one, other]) await page.ask('words');
    const full = await one.ask('ruler');
    for (const page of [one, other]) await page.slowDown(slowDown);
    const slowed = await one.ask('ruler');
    const fold = await one.ask('fold');
    await one.ask('cleared');
    const first = await one.ask('month');
    const html = await one.ask('html');
    await other.ask('cleared');
    const bareFirst = await other.ask('bare', html);
    const later: Record<'ours' | 'bare', Opening[]> = { ours: [], bare: [] };
    for (let count = 0; count < laterOnes; count++) {
      await one.ask('cleared');
      later.ours.push(await one.ask('month'));
      await one.ask('cleared');
      later.bare.push(await one.ask('bare', html));
    }
    return { fold, met: slowed / full, first: { ours: first, bare: bareFirst }, later };
  } finally {
    await one.close();
    await other.close();
  }
}

/** The month of ten years in a browser, each page opened just now. */
export async function monthRows(executable: string): Promise<readonly Row[]> {
  const folder = newFolder();
  const browser = await openChromium(executable);
  try {
    await builtPage(folder.path);
    const all: Openings[] = [];
    for (let count = 0; count < pages; count++) all.push(await openings(browser, folder.path));
    return openingRows(all);
  } finally {
    await browser.close();
    folder.remove();
  }
}
