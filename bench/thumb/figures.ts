import { type Beside, middle, type Row, row, spreadOf } from '../rows/index.ts';

/** The most that a signal may take at the tail, over what stands beside it. */
export const times = 1.5;
/** Fewer than these tell no tail. [BE7] */
export const leastTries = 300;

const isEnough = ({ ours, theirs }: Beside<readonly number[]>): boolean =>
  Math.min(ours.length, theirs.length) >= leastTries;

/** The middle, and of enough tries the tail with its target. */
export function thumbRows(what: string, took: Beside<readonly number[]>, beside: string): readonly Row[] {
  const p50 = row(`${what}, p50`, middle(took.ours), 'ms', { beside: { what: beside, value: middle(took.theirs) } });
  if (!isEnough(took)) return [p50];
  const [ours, theirs] = [spreadOf(took.ours), spreadOf(took.theirs)];
  const most = Number((times * theirs.p99).toPrecision(3));
  return [p50, row(`${what}, p99`, ours.p99, 'ms', { beside: { what: beside, value: theirs.p99 }, target: most })];
}

/** How far apart the two pages' clocks may be: half of what the two directions differ by in the middle. [BE15] */
export function clocksApart(took: readonly number[], isForth: (at: number) => boolean): number {
  const forth = middle(took.filter((_, at) => isForth(at)));
  const back = middle(took.filter((_, at) => !isForth(at)));
  return Math.abs(forth - back) / 2;
}

/** The rows as lines of a Markdown table, to be pasted. */
export function inMarkdown(rows: readonly Row[]): string {
  const lines = rows.map(({ what, value, unit, beside, ratio, target }) => {
    const held = beside ? `${beside.what}: ${beside.value} ${unit}` : '';
    const verdict = target === undefined ? '' : `${value <= target ? 'within' : 'OVER'} ${target} ${unit}`;
    return `| ${what} | ${value} ${unit} | ${held} | ${ratio ?? ''} | ${verdict} |`;
  });
  return ['| what | ours | beside | ratio | target |', '|---|---|---|---|---|', ...lines].join('\n');
}
