import { join } from 'node:path';
import type { BrowserContext, Page } from 'playwright-core';
import { build } from 'vite';
import { top } from '../house/index.ts';
import type { StorePage } from '../store-page/index.ts';

/** Builds the page with the app's own device in it, as the app is built. */
export async function builtPage(folder: string): Promise<void> {
  const entryFileNames = ({ name }: { readonly name: string }): string =>
    `assets/${name.includes('worker') ? '' : 'worker-'}[name]-[hash].js`;
  await build({
    root: join(top, 'bench/store-page'),
    base: './',
    configFile: false,
    logLevel: 'error',
    build: { outDir: folder, emptyOutDir: true, modulePreload: { polyfill: false } },
    worker: { format: 'es', rolldownOptions: { output: { entryFileNames } } },
  });
}

type Told<Name extends keyof StorePage> = Awaited<ReturnType<StorePage[Name]>>;

/** One page of a phone. What it throws is thrown here. */
export interface OpenPage {
  ask<Name extends keyof StorePage>(name: Name, ...given: Parameters<StorePage[Name]>): Promise<Told<Name>>;
  /** So many times slower; the main thread alone, not the browser's own threads. */
  slowDown(times: number): Promise<void>;
  close(): Promise<void>;
}

type Asking = Readonly<Record<string, (...given: readonly unknown[]) => Promise<unknown>>>;

export async function openPage(context: BrowserContext, url: string): Promise<OpenPage> {
  const page: Page = await context.newPage();
  await page.goto(url);
  await page.waitForFunction(() => 'storePage' in globalThis);
  const ask = (name: string, given: readonly unknown[]): Promise<unknown> =>
    page.evaluate(
      ([asked, ...more]) => {
        const { storePage } = globalThis as unknown as { readonly storePage: Asking };
        return storePage[asked as string]?.(...more);
      },
      [name, ...given],
    );
  return {
    ask: (name, ...given) => ask(name, given) as Promise<never>,
    async slowDown(rate) {
      const line = await context.newCDPSession(page);
      await line.send('Emulation.setCPUThrottlingRate', { rate });
    },
    close: () => page.close(),
  };
}
