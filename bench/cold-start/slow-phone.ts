import { type Browser, type BrowserContext, chromium, type Page } from 'playwright-core';

/** A slow phone on a slow line: the processor six times slower, 1.6 Mbit/s down, 150 ms there and back. */
const slowPhone = { slowDown: 6, bytesPerSecond: 200_000, upload: 93_750, latency: 150 };

const args = [
  '--no-sandbox',
  '--disable-gpu',
  '--disable-quic',
  '--no-first-run',
  '--disable-background-networking',
  '--disable-component-update',
  '--disable-sync',
];

export const openChromium = (executablePath: string): Promise<Browser> => chromium.launch({ executablePath, args });

/** A browser that keeps what it stores in this folder: without one IndexedDB would lie in memory. */
export const openKept = (executablePath: string, folder: string): Promise<BrowserContext> =>
  chromium.launchPersistentContext(folder, { executablePath, args });

/** Notes the moment at which the first thing a person can use is drawn, counted from the tap on the icon. */
async function noteWhen(page: Page, selector: string): Promise<void> {
  await page.addInitScript((sought) => {
    const look = () => {
      const found = document.querySelector(sought);
      const drawn = found !== null && found.getBoundingClientRect().height > 0;
      if (drawn)
        requestAnimationFrame(() => document.documentElement.setAttribute('data-useful', String(performance.now())));
      else requestAnimationFrame(look);
    };
    requestAnimationFrame(look);
  }, selector);
}

/** From here on the page is on the slow phone. Without `cached` nothing that was fetched before is used. */
export async function slowed(page: Page, { cached }: { readonly cached: boolean }): Promise<void> {
  const line = await page.context().newCDPSession(page);
  const { latency, bytesPerSecond, upload, slowDown } = slowPhone;
  await line.send('Network.enable');
  await line.send('Network.emulateNetworkConditions', {
    offline: false,
    latency,
    downloadThroughput: bytesPerSecond,
    uploadThroughput: upload,
  });
  await line.send('Network.setCacheDisabled', { cacheDisabled: !cached });
  await line.send('Network.setBypassServiceWorker', { bypass: !cached });
  await line.send('Emulation.setCPUThrottlingRate', { rate: slowDown });
}

async function usefulAt(page: Page): Promise<number> {
  const noted = page.locator('html[data-useful]');
  await noted.waitFor({ state: 'attached', timeout: 60_000 });
  return Number(await noted.getAttribute('data-useful'));
}

export interface Visit {
  readonly url: string;
  /** What is useful on the first screen. */
  readonly selector: string;
  /** With what an earlier visit left in the browser's own stores. */
  readonly cached: boolean;
}

/** One opening of the app on the slow phone, in milliseconds until something is useful. */
export async function visit(context: BrowserContext, { url, selector, cached }: Visit): Promise<number> {
  const page = await context.newPage();
  await noteWhen(page, selector);
  await slowed(page, { cached });
  await page.goto(url, { waitUntil: 'commit' });
  const took = await usefulAt(page);
  await page.close();
  return took;
}
