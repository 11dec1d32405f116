import { inTurn, middle, type Row, row } from '../rows/index.ts';
import { foldHalf, snapshotOf, yearsOf } from '../years/index.ts';
import { amounts, atHome, secondsOf, yjs } from './amounts.ts';
import { type OpenPage, openPage } from './page.ts';
import { type Phones, unlocked } from './phones.ts';

const rounds = 5;

/** Ten years of one person as the app keeps them, and the same records as Yjs would. Seconds that ours took to write. */
export async function livedTenYears({ relay, mine }: Phones): Promise<number> {
  const page = await openPage(mine, relay.url);
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
  const inFreshPage = async (ask: (page: OpenPage) => Promise<number>): Promise<number> => {
    const page = await unlocked(phones);
    await page.slowDown(slowDown);
    const took = await ask(page);
    await page.close();
    return took;
  };
  const both = await inTurn(
    rounds,
    () => inFreshPage(async (page) => secondsOf(await page.ask('home'), atHome)),
    () => inFreshPage(async (page) => (await page.ask('rivalOpen', 2)).took / 1000),
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
  const { ours, theirs } = await inTurn(
    2,
    () => page.ask('all'),
    () => page.ask('rivalOpen', 120),
  );
  const rows = await page.ask('rows', 'mine/a');
  await page.close();
  const [own, other] = [ours, theirs].map((each) => middle(each.map((took) => secondsOf(took, amounts.mine))));
  const beside = { what: yjs, value: other ?? Number.NaN };
  return [
    row(`all: ${amounts.mine} records read and opened`, own ?? Number.NaN, 's', { beside, target: 0.6 }),
    row('of it, reading the rows and opening none', secondsOf(rows, amounts.mine), 's'),
  ];
}
