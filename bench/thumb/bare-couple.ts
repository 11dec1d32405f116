import type { Browser, Page } from 'playwright-core';
import type { Couple } from './our-couple.ts';
import { installThumb } from './page-side.ts';
import { isFirstToTouch, touched } from './touch.ts';

const look = `<!doctype html><style>button { width: 100%; height: 40vh; font-size: 2rem } p { font-size: 2rem }</style>
<p role="status">0</p><button>Say</button>`;

/**
 * Is handed to a page as text. The nearest thing to nothing: a touch sends, what comes from the other page is shown. The
 * server also passes on to whoever sent, and the page pays no heed to it.
 */
async function speaks({ url, seat }: { readonly url: string; readonly seat: string }): Promise<void> {
  const socket = new WebSocket(url);
  // As many bytes as a phone says to a relay: a sealed frame, a mailbox and a token.
  const rest = '-'.repeat(1150);
  let count = 0;
  const [status, button] = [document.querySelector('p'), document.querySelector('button')];
  button?.addEventListener('pointerdown', () => {
    count += 1;
    socket.send(`${seat} ${count} ${rest}`);
  });
  socket.addEventListener('message', ({ data }: MessageEvent<string>) => {
    const [from, said] = data.split(' ');
    if (from !== seat && status) status.textContent = `${from} ${said}`;
  });
  await new Promise((open) => socket.addEventListener('open', open));
}

async function opened(browser: Browser, url: string, seat: string): Promise<Page> {
  const context = await browser.newContext({ locale: 'en' });
  const page = await context.newPage();
  await page.goto(url);
  await page.setContent(look);
  await page.evaluate(speaks, { url: `${url.replace(/^http/, 'ws')}/thumb`, seat });
  await page.evaluate(installThumb, 'p');
  return page;
}

/** Two bare pages in the same browser, a large button and a line of words each, and bare ws between them. */
export async function bareCouple(browser: Browser, url: string): Promise<Couple> {
  const pages = [await opened(browser, url, 'one'), await opened(browser, url, 'other')] as const;
  const counts = { one: 0, other: 0 };
  const signal = (at: number): Promise<number> => {
    const isFirst = isFirstToTouch(at);
    const [from, to] = isFirst ? pages : [pages[1], pages[0]];
    const seat = isFirst ? 'one' : 'other';
    counts[seat] += 1;
    return touched({ from, to, area: 'button', words: `${seat} ${counts[seat]}` });
  };
  const close = async (): Promise<void> => {
    for (const page of pages) await page.context().close();
  };
  return { signal, close };
}
