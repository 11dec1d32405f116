import { inTurn, middle, type Row, row } from '../rows/index.ts';
import { foldHalf, snapshotOf, yearsOf } from '../years/index.ts';
import { amounts, atHome, secondsOf, yjs } from './amounts.ts';
import type { OpenPage } from './page.ts';
import { lockedPage, type Phones, unlocked } from './phones.ts';

const rounds = 3;

/** Ten years of one person as the app keeps them, and the same records as Yjs would. Seconds that ours took to write. */
export async function livedTenYears(phones: Phones): Promise<number> {
  const page = await lockedPage(phones);
  await page.ask('begin', 'Robin');
  const since = performance.now();
  await page.ask('fillMine', amounts.mine);
  const took = performance.now() - since;
  await page.ask('write', amounts.shown);
  await page.ask('writePassing', amounts.passing);
  const state: unknown = JSON.parse(snapshotOf(foldHalf(yearsOf('one', 10))));
  await page.ask('keepSnapshot', state, amounts.mine - amounts.behind);
  await page.ask('rivalFill', amounts.mine);
  await page.close();
  return took / 1000;
}

/** Seconds from the keys to the first screen's facts, each in a page that was opened just now. */
async function homes(phones: Phones, slowDown: number): Promise<{ readonly ours: number; readonly theirs: number }> {
  const inPage = async (opened: Promise<OpenPage>, ask: (page: OpenPage) => Promise<number>): Promise<number> => {
    const page = await opened;
    await page.slowDown(slowDown);
    const took = await ask(page);
    await page.close();
    return took;
  };
  const both = await inTurn(
    rounds,
    () => inPage(unlocked(phones), async (page) => secondsOf(await page.ask('home'), atHome)),
    () => inPage(lockedPage(phones), async (page) => (await page.ask('rivalOpen', 2)).took / 1000),
  );
  return { ours: middle(both.ours), theirs: middle(both.theirs) };
}

export async function homeRows(phones: Phones): Promise<readonly Row[]> {
  const [fast, slow] = [await homes(phones, 1), await homes(phones, 4)];
  const besides = (theirs: number) => ({ what: `${yjs}, the newest two months`, value: theirs * 1000 });
  return [
    row('home: the first screen, once the keys are there', fast.ours * 1000, 'ms', {
      beside: besides(fast.theirs),
      target: 20,
    }),
    row('home, the processor 4 times slower', slow.ours * 1000, 'ms', { beside: besides(slow.theirs) }),
  ];
}

/** What "my history" reads. The rows alone are the floor: no store of single sealed records is faster than they are. */
export async function allRows(phones: Phones): Promise<readonly Row[]> {
  const page = await unlocked(phones);
  await page.ask('home');
  const ours = secondsOf(await page.ask('all'), amounts.mine);
  const theirs = secondsOf(await page.ask('rivalOpen', 120), amounts.mine);
  const rows = secondsOf(await page.ask('rows', 'mine/a'), amounts.mine);
  await page.close();
  return [
    row(`all: ${amounts.mine} records read and opened`, ours, 's', {
      beside: { what: yjs, value: theirs },
      target: 0.6,
    }),
    row('of it, reading the rows and opening none', rows, 's'),
  ];
}
