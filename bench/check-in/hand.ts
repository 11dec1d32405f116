import type { Browser, Page } from 'playwright-core';
import { makeSide } from '../cold-start/index.ts';
import { wordOf } from '../house/index.ts';
import type { Told } from './reckoning.ts';

export const slowDown = 4;
const rounds = 3;
const passphrase = 'a quiet long evening';

interface Way {
  readonly what: string;
  readonly questions: number;
  readonly target?: number;
  readonly locked: boolean;
  readonly letters?: number;
  readonly taps: readonly ((page: Page) => Promise<void>)[];
  /** What is there when it is done. */
  readonly done: (page: Page) => Promise<void>;
}

const press = (name: string) => (page: Page) => page.getByRole('button', { name }).first().click();
const follow = (name: string) => (page: Page) => page.getByRole('link', { name, exact: true }).click();
const at = (heading: string) => (page: Page) => page.getByRole('heading', { level: 1, name: heading }).waitFor();
const slide = (name: RegExp, part: number) => async (page: Page) => {
  const slider = page.getByRole('slider', { name });
  const box = await slider.boundingBox();
  if (box) await slider.click({ position: { x: box.width * part, y: box.height / 2 } });
};
const wish = (page: Page) =>
  page
    .getByRole('group', { name: wordOf('checkin.welcome') })
    .getByRole('radio')
    .nth(2)
    .check();
const enter = async (page: Page) => {
  await page.getByLabel(wordOf('lock.passphrase')).fill(passphrase);
};

const room = at(wordOf('offering.titleAlone'));
const rest = press(wordOf('today.rest'));
/** The lock screen has a "rest today" of its own: the next tap waits for the open side. */
const unlocked = async (page: Page) => {
  await press(wordOf('lock.open'))(page);
  await page.getByRole('navigation', { name: wordOf('shell.rooms') }).waitFor();
};
const opening = [enter, unlocked];
const ordinary = [
  follow(wordOf('today.checkIn')),
  press(wordOf('checkin.asUsual')),
  wish,
  press(wordOf('checkin.save')),
];
const sliders = [
  follow(wordOf('today.checkIn')),
  slide(/Energy/, 0.62),
  slide(/Pain/, 0.33),
  wish,
  press(wordOf('checkin.save')),
];

/** The ways of PA1, each with how many questions it puts to a head. */
const ways = (): readonly Way[] => [
  { what: 'a flare day: "rest today"', questions: 1, target: 10, locked: false, taps: [rest], done: room },
  {
    what: 'a flare day: "worse than my usual"',
    questions: 1,
    target: 10,
    locked: false,
    taps: [press(wordOf('today.worse'))],
    done: room,
  },
  {
    what: '"like yesterday"',
    questions: 1,
    target: 10,
    locked: false,
    taps: [press(wordOf('today.yesterday'))],
    done: room,
  },
  { what: 'an ordinary day: as usual, a wish', questions: 2, target: 20, locked: false, taps: ordinary, done: room },
  { what: 'an ordinary day: two sliders, a wish', questions: 3, target: 20, locked: false, taps: sliders, done: room },
  {
    what: 'a flare day, unopened: a sealed note',
    questions: 1,
    target: 10,
    locked: true,
    taps: [press(wordOf('lock.restToday'))],
    done: (page) => page.getByText(wordOf('lock.written')).waitFor(),
  },
  {
    what: 'a flare day, with unlocking',
    questions: 1,
    locked: true,
    letters: passphrase.length,
    taps: [...opening, rest],
    done: room,
  },
  {
    what: 'an ordinary day, with unlocking',
    questions: 2,
    locked: true,
    letters: passphrase.length,
    taps: [...opening, ...ordinary],
    done: room,
  },
];

async function unlock(page: Page): Promise<void> {
  await enter(page);
  await unlocked(page);
}

const goTo = (page: Page, path: string) => page.evaluate((to) => location.assign(to), `#${path}`);

/** A side that has answered what is asked once, and said something yesterday. */
async function prepare(page: Page): Promise<void> {
  await unlock(page);
  await goTo(page, '/first/profile');
  await page.getByRole('radio').last().check();
  await press(wordOf('first.go'))(page);
  await at(wordOf('first.usual'))(page);
  for (const name of ['first.usualEnergy', 'first.usualPain']) await slide(new RegExp(wordOf(name)), 0.4)(page);
  await press(wordOf('first.go'))(page);
  await page.getByText(wordOf('offering.readingNeeded')).waitFor();
  const yesterday = new Date(Date.now() - 86_400_000);
  await goTo(
    page,
    `/check-in/${yesterday.getFullYear()}-${String(yesterday.getMonth() + 1).padStart(2, '0')}-${String(yesterday.getDate()).padStart(2, '0')}`,
  );
  await slide(/Pain/, 0.4)(page);
  await press(wordOf('checkin.save'))(page);
  await page.getByRole('link', { name: wordOf('today.checkIn'), exact: true }).waitFor();
}

async function appTime(browser: Browser, url: string, state: object, way: Way): Promise<number> {
  const context = await browser.newContext({ storageState: state as never });
  const page = await context.newPage();
  await page.goto(url);
  await page.locator('input[type=password]').waitFor();
  if (!way.locked) await unlock(page);
  const line = await context.newCDPSession(page);
  await line.send('Emulation.setCPUThrottlingRate', { rate: slowDown });
  const since = performance.now();
  for (const tap of way.taps) await tap(page);
  await way.done(page);
  const took = (performance.now() - since) / 1000;
  await context.close();
  return took;
}

/** Each way as often as it takes for a median, always from the same morning. */
export async function timesOf(browser: Browser, url: string): Promise<readonly Told[]> {
  const context = await browser.newContext();
  await makeSide(context, url);
  const page = await context.newPage();
  await page.goto(url);
  await prepare(page);
  const state = await context.storageState({ indexedDB: true });
  await context.close();
  const told: Told[] = [];
  for (const { what, questions, target, letters, ...way } of ways()) {
    const took: number[] = [];
    for (let round = 0; round < rounds; round++)
      took.push(await appTime(browser, url, state, { what, questions, ...way }));
    const app = took.sort((one, other) => one - other)[rounds >> 1] ?? 0;
    told.push({ what, questions, taps: way.taps.length, app, ...(target && { target }), ...(letters && { letters }) });
  }
  return told;
}
