import { type BrowserContext, test as base, expect as baseExpect } from '@playwright/test';

/** What happens on any page of a context that no journey may bring about. The list grows while it is looked at. */
export function watch(context: BrowserContext, own: string): readonly string[] {
  const seen: string[] = [];
  context.on('request', (request) => {
    const url = new URL(request.url());
    if (url.origin !== own && url.protocol !== 'blob:') seen.push(`asked ${url.href}`);
  });
  context.on('weberror', (error) => {
    const { message } = error.error();
    if (!isCutShort(message)) seen.push(`threw ${message}`);
  });
  context.on('console', (message) => {
    if (message.type() === 'error' && !isOffline(message.text())) seen.push(`said ${message.text()}`);
  });
  return seen;
}

/**
 * Every journey runs with this watch: a request to any other host, an error on the page or a refused resource fails
 * it, whatever the journey itself is about. [JO1]
 */
export const test = base.extend<{ watched: undefined }>({
  watched: [
    async ({ context, baseURL }, use) => {
      const seen = watch(context, new URL(baseURL ?? '').origin);
      await use(undefined);
      baseExpect(seen).toEqual([]);
    },
    { auto: true },
  ],
});

/** With the network switched off, the browser itself reports what it could not fetch. */
const isOffline = (text: string): boolean =>
  /ERR_INTERNET_DISCONNECTED|NetworkError|Failed to update a ServiceWorker/.test(text);

/** Firefox reports a font that was still on its way when the page was left or loaded again. */
const isCutShort = (text: string): boolean => /^download failed .*status=2152398850/.test(text);

/** Stretching a passphrase takes its time on a busy machine; a journey waits for what comes, and measures nothing. */
export const expect = baseExpect.configure({ timeout: 20_000 });
