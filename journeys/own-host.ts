import { type BrowserContext, test as base, expect as baseExpect } from '@playwright/test';

/** What else may be seen in one journey alone. */
interface Allowed {
  /** Origins besides the page's own. */
  readonly origins?: readonly string[];
  /** The relay goes away for a while: the browser itself reports what it could not fetch. */
  readonly away?: boolean;
}

/** What happens on any page of a context that no journey may bring about. The list grows while it is looked at. */
export function watch(context: BrowserContext, own: string, allowed: Allowed = {}): readonly string[] {
  const seen: string[] = [];
  const ours = new Set([own, ...(allowed.origins ?? [])].flatMap((origin) => [origin, origin.replace(/^http/, 'ws')]));
  const asked = (address: string): void => {
    const url = new URL(address);
    if (!ours.has(url.origin) && url.protocol !== 'blob:') seen.push(`asked ${url.href}`);
  };
  context.on('request', (request) => asked(request.url()));
  context.on('page', (page) => page.on('websocket', (socket) => asked(socket.url())));
  context.on('weberror', (error) => {
    const { message } = error.error();
    if (!isCutShort(message)) seen.push(`threw ${message}`);
  });
  context.on('console', (message) => {
    const text = message.text();
    if (message.type() !== 'error' || isOffline(text) || isAnswer(text, message.location().url)) return;
    if (!(allowed.away && isAway(text))) seen.push(`said ${text}`);
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

/** A mailbox that its owner has not claimed yet, or that somebody else wrote into first: words of the wire. */
const isAnswer = (text: string, address: string): boolean =>
  / status of (404|409) /.test(text) && address.includes('/v1/box/');

/** So it does while nobody listens at the relay's address. */
const isAway = (text: string): boolean =>
  /net::ERR_(FAILED|CONNECTION_\w+|EMPTY_RESPONSE|SOCKET_NOT_CONNECTED|INCOMPLETE_\w+)|^WebSocket connection to /.test(
    text,
  );

/** Firefox reports a font that was still on its way when the page was left or loaded again. */
const isCutShort = (text: string): boolean => /^download failed .*status=2152398850/.test(text);

/** Stretching a passphrase takes its time on a busy machine; a journey waits for what comes, and measures nothing. */
export const expect = baseExpect.configure({ timeout: 20_000 });
