// Today's offering and overlap for two people, after one, five and ten years: `npm run bench -- pace [--json]`.
import type { MyHalf } from '@unhurried/domain/pace';
import { print, type Row, row } from './rows/index.ts';
import { evolveHalf, foldHalf, type LifeFact, snapshotOf, todayOf, yearsOf } from './years/index.ts';

type Both<Thing> = readonly [Thing, Thing];

/** Not folded away by the engine: what nobody reads need not be computed. */
let seen = 0;

function median(work: () => unknown, times: number): number {
  const took = Array.from({ length: times }, () => {
    const since = performance.now();
    seen += work() ? 1 : 0;
    return performance.now() - since;
  });
  return took.sort((a, b) => a - b)[times >> 1] ?? 0;
}

const foldBoth = ([mine, theirs]: Both<readonly LifeFact[]>): Both<MyHalf> => [foldHalf(mine), foldHalf(theirs)];

function oneMore([mine, theirs]: Both<MyHalf>, last: Both<LifeFact>): Both<MyHalf> {
  return [evolveHalf(mine, last[0]), evolveHalf(theirs, last[1])];
}

const lastCheckIn = (facts: readonly LifeFact[]): LifeFact => {
  const found = facts.findLast(({ of }) => of === 'check-in');
  if (!found) throw new Error('Nobody checked in.');
  return found;
};

interface Lives {
  readonly years: number;
  readonly facts: Both<readonly LifeFact[]>;
  readonly halves: Both<MyHalf>;
  readonly last: Both<LifeFact>;
  readonly texts: Both<string>;
}

function livesOf(years: number): Lives {
  const facts: Both<readonly LifeFact[]> = [yearsOf('one', years), yearsOf('other', years)];
  const halves = foldBoth(facts);
  const last: Both<LifeFact> = [lastCheckIn(facts[0]), lastCheckIn(facts[1])];
  return { years, facts, halves, last, texts: [snapshotOf(halves[0]), snapshotOf(halves[1])] };
}

const fromKept = ({ halves, last }: Lives) => todayOf(oneMore(halves, last));

/** All lives in turn, round after round, so that whatever else this machine does falls on all of them alike. */
function inTurn(lives: readonly Lives[], rounds: number): readonly number[] {
  const took = lives.map((): number[] => []);
  for (let round = 0; round < rounds; round++) {
    lives.forEach((life, at) => {
      took[at]?.push(median(() => fromKept(life), 1));
    });
  }
  return took.map((times) => times.sort((a, b) => a - b)[rounds >> 1] ?? 0);
}

function rowsOf({ years, facts, texts }: Lives, kept: number): readonly Row[] {
  const floor = median(() => [JSON.parse(texts[0]), JSON.parse(texts[1])], 200);
  const anew = median(() => todayOf(foldBoth(facts)), 7);
  const name = `${years} ${years === 1 ? 'year' : 'years'}`;
  const beside = { what: 'JSON.parse of both snapshots', value: floor };
  return [
    row(`${name}: a check-in each, both offerings, overlap`, kept, 'ms', { beside, target: 5 }),
    row(`${name}: the same, every fact folded anew`, anew, 'ms', {
      beside: { what: 'from the kept state', value: kept },
    }),
  ];
}

/** Before anything has run: what the first look of the day costs, engine cold. */
function first(): Row {
  const halves = foldBoth([yearsOf('one', 0.4), yearsOf('other', 0.4)]);
  const since = performance.now();
  seen += todayOf(halves).overlap.possible.length;
  return row('the very first time in a fresh program', performance.now() - since, 'ms');
}

const cold = first();
median(() => todayOf(foldBoth([yearsOf('one', 0.4), yearsOf('other', 0.4)])), 20);
const lives = [1, 5, 10].map(livesOf);
const kept = inTurn(lives, 61);
const growth = row('ten years beside one', (kept[2] ?? 0) / (kept[0] ?? 1), 'times', { target: 1.3 });
const rows = lives.flatMap((life, at) => rowsOf(life, kept[at] ?? 0));
const notes = [
  `Two simulated people of bench/cohort; medians on Node ${process.versions.node}. The last check-in is folded in each time. (${seen})`,
];
print({ name: 'pace', rows: [cold, ...rows, growth], notes }, process.argv.includes('--json'));
