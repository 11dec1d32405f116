import { join } from 'node:path';
import type { Browser } from 'playwright-core';
import { openChromium } from '../cold-start/index.ts';
import { bareCouplesOn, couplesOn, humming } from '../frames/index.ts';
import { top } from '../house/index.ts';
import { type Program, served } from '../programs/index.ts';
import { type Beside, inTurn, type Row } from '../rows/index.ts';
import { bareCouple } from './bare-couple.ts';
import { clocksApart, leastTries, thumbRows } from './figures.ts';
import { type Couple, ourCouple } from './our-couple.ts';
import { isFirstToTouch } from './touch.ts';

const others = 500;
/** A multiple of four: each way as often as the other, and at the end both go on. */
const warmUp = 8;
const patience = 20_000;
const beside = 'bare pages, bare ws';

export interface ThumbFigures {
  readonly rows: readonly Row[];
  readonly notes: readonly string[];
}

type Took = Beside<readonly number[]>;

async function signals(ours: Couple, theirs: Couple, tries: number): Promise<Took> {
  await inTurn(warmUp, ours.signal, theirs.signal);
  return inTurn(tries, ours.signal, theirs.signal);
}

/** The same, while other couples' lines are open at both servers. [BE16] */
async function amongOthers(relay: Program, bare: Program, measure: () => Promise<Took>) {
  const crowds = [await couplesOn(relay, others), await bareCouplesOn(bare, others)] as const;
  const hums = crowds.map(({ all }) => humming(all));
  const since = performance.now();
  const took = await measure();
  const seconds = (performance.now() - since) / 1000;
  const rates = hums.map((hum) => hum.heard() / seconds);
  for (const hum of hums) await hum.hush(patience);
  for (const crowd of crowds) crowd.close();
  return { took, rates };
}

async function inBrowser(browser: Browser, relay: Program, bare: Program, tries: number): Promise<ThumbFigures> {
  const [ours, theirs] = [await ourCouple(browser, relay.url), await bareCouple(browser, bare.url)];
  const quiet = await signals(ours, theirs, tries);
  const { took, rates } = await amongOthers(relay, bare, () => signals(ours, theirs, tries));
  for (const couple of [ours, theirs]) await couple.close();
  const [own, their] = rates.map((rate) => Math.round(rate));
  const apart = Math.max(
    ...[quiet, took].flatMap(({ ours: a, theirs: b }) => [a, b]).map((each) => clocksApart(each, isFirstToTouch)),
  );
  const few = tries < leastTries ? [`Of ${tries} signals no tail is told; ${leastTries} would do.`] : [];
  return {
    rows: [
      ...thumbRows('from thumb to the other painted screen', quiet, beside),
      ...thumbRows(`the same, ${others} other couples' lines open`, took, beside),
    ],
    notes: [
      `Thumb to screen: ${tries} signals each, in turn, both ways; from the touch as the browser stamps it to the first drawn frame with the new words. Ours are two linked phones of the built app on the quiet screen, relay over SQLite. All pages are in one browser on one machine and share its clock; the two directions put what their clocks differ by at ${apart.toFixed(1)} ms at most.`,
      `The other couples' frames: ${own} a second through the relay, ${their} through bare ws, from ${2 * others} sockets at each; all were heard.`,
      ...few,
    ],
  };
}

/** `tries` signals, and as many among other couples. Every figure with bare pages beside it in the same browser. */
export async function thumbFigures(executable: string, bare: Program, tries: number): Promise<ThumbFigures> {
  const relay = await served(join(top, 'dist'));
  try {
    const browser = await openChromium(executable);
    try {
      return await inBrowser(browser, relay, bare, tries);
    } finally {
      await browser.close();
    }
  } finally {
    await relay.stop();
  }
}
