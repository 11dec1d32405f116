import { setTimeout as pause } from 'node:timers/promises';
import type { Page } from 'playwright-core';
import type { Thumb } from './page-side.ts';

/** One signal: a finger on one screen, words on the other. */
export interface Touch {
  readonly from: Page;
  readonly to: Page;
  /** What is touched. */
  readonly area: string;
  /** What is then to stand on the other screen, and does not yet. */
  readonly words: string;
}

/**
 * Milliseconds without a finger before each touch, ours and theirs, and by chance: what a relay or a phone does at times
 * of its own meets a touch, or does not.
 */
const calm = (): number => 300 + 300 * Math.random();

/** A signal that was not seen in this time is no figure. [BE8] */
const patience = 20_000;

interface WithThumb {
  readonly thumb: Thumb;
}

/** Milliseconds from the touch, as the browser stamps it, until the other page has drawn the words. [BE15] */
export async function touched({ from, to, area, words }: Touch): Promise<number> {
  await to.evaluate((awaited) => (globalThis as unknown as WithThumb).thumb.awaits(awaited), words);
  const box = await from.locator(area).boundingBox();
  if (!box) throw new Error(`There is no ${area} to touch.`);
  await from.mouse.move(box.x + box.width / 2, box.y + box.height / 2);
  await pause(calm());
  // Both at once: on a busy machine a finger that waits to be told it touched would lie there too long, and end the time.
  await Promise.all([from.mouse.down(), from.mouse.up()]);
  const painted = await Promise.race([
    to.evaluate(() => (globalThis as unknown as WithThumb).thumb.paintedAt()),
    pause(patience, undefined, { ref: false }),
  ]);
  if (painted === undefined) throw new Error(await lost(words, [from, to]));
  return believed(painted - (await from.evaluate(() => (globalThis as unknown as WithThumb).thumb.touchedAt)));
}

/** A signal that was lost, with what both screens show then. */
async function lost(words: string, pages: readonly Page[]): Promise<string> {
  const shown = await Promise.all(pages.map((page) => page.locator('body').innerText()));
  const parts = shown.map((text) => `\n  ${text.replaceAll(/\s+/g, ' ').slice(0, 300)}`);
  return `"${words}" was not seen on the other screen. They show:${parts.join('')}`;
}

/** Something seen before it was said would mean that the two pages have two clocks. */
export function believed(took: number): number {
  if (!(took > 0)) throw new Error(`A signal took ${took} ms: the clocks of the pages differ.`);
  return took;
}

/** Who touches: each way once, then the same the other way round, so that the pages' clocks fall on both sides. [BE15] */
export const isFirstToTouch = (at: number): boolean => at % 4 === 0 || at % 4 === 3;
