// From the tap on the icon to something useful, on a slow phone: `npm run bench -- cold-start [--json] [--recorded]`.
// Beside it the same kind of screen in React + React Aria, built in a folder of its own and served the same way; with
// --recorded, or where npm cannot be reached, the figure noted when the stack was chosen.
import { join } from 'node:path';
import type { Browser } from 'playwright-core';
import { lookAround, makeSide, openChromium, reactPage, visit } from './cold-start/index.ts';
import { chromiumPath, isBuilt, notBuilt, top } from './house/index.ts';
import { served } from './programs/index.ts';
import { middle, print, type Row, row } from './rows/index.ts';

const rounds = 5;
/** Seconds until the first slider, median of five, two rounds on the same kind of machine. */
const recorded = 2.1;

async function fresh(browser: Browser, url: string, selector: string): Promise<number> {
  const context = await browser.newContext();
  const took = await visit(context, { url, selector, cached: false });
  await context.close();
  return took / 1000;
}

interface Times {
  readonly welcome: number[];
  readonly react: number[];
  readonly lock: number[];
  readonly again: number[];
  readonly sample: number[];
}

async function oneRound(browser: Browser, ours: string, react: string | undefined, times: Times): Promise<void> {
  times.welcome.push(await fresh(browser, ours, 'main h1'));
  if (react) times.react.push(await fresh(browser, react, 'input[type=range]'));
  const context = await browser.newContext();
  await makeSide(context, ours);
  times.lock.push((await visit(context, { url: ours, selector: 'input[type=password]', cached: false })) / 1000);
  times.again.push((await visit(context, { url: ours, selector: 'input[type=password]', cached: true })) / 1000);
  await context.close();
  const visitor = await browser.newContext();
  times.sample.push((await lookAround(visitor, ours)) / 1000);
  await visitor.close();
}

function rowsFrom(times: Times): readonly Row[] {
  const measured = times.react.length > 0;
  const what = `React + React Aria, check-in (${measured ? 'this run' : 'recorded'})`;
  const beside = { what, value: measured ? middle(times.react) : recorded };
  return [
    row('first visit: the welcome', middle(times.welcome), 's', { beside }),
    row('a side is there: the lock screen, nothing cached', middle(times.lock), 's', { beside }),
    row('every later time: the lock screen, from the device', middle(times.again), 's'),
    row('from "look around" to Today of the sample couple', middle(times.sample), 's'),
  ];
}

async function measure(executable: string): Promise<readonly Row[]> {
  const page = process.argv.includes('--recorded') ? undefined : await reactPage();
  const [ours, react] = [await served(join(top, 'dist')), page && (await served(page.folder))];
  const browser = await openChromium(executable);
  const times: Times = { welcome: [], react: [], lock: [], again: [], sample: [] };
  try {
    for (let round = 0; round < rounds; round++) await oneRound(browser, ours.url, react?.url, times);
    return rowsFrom(times);
  } finally {
    await browser.close();
    await ours.stop();
    await react?.stop();
    page?.remove();
  }
}

const notes = [
  `Chromium, processor 6 times slower, 1.6 Mbit/s, 150 ms; medians of ${rounds} rounds, taken in turn.`,
  'Ours opens its store and asks who is there before it draws; the React page is a check-in alone, without store, lock, styles or typefaces.',
];

/** A step of the app that did not come is a finding, not a broken ruler: it is named in one line. */
async function run(): Promise<string | undefined> {
  const executable = chromiumPath();
  if (!isBuilt()) return notBuilt;
  if (!executable) return 'There is no Chromium here; CHROMIUM_PATH names one.';
  try {
    const rows = await measure(executable);
    print({ name: 'cold-start', rows, notes }, process.argv.includes('--json'));
    return undefined;
  } catch (error) {
    const [first, , step = ''] = String(error instanceof Error ? error.message : error).split('\n');
    return `The app did not get as far as this: ${first} ${step.trim()}`;
  }
}

const complaint = await run();
if (complaint) {
  process.stderr.write(`${complaint}\n`);
  process.exitCode = 2;
}
