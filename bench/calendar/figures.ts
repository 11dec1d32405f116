import { middle, type Row, row } from '../rows/index.ts';
import type { Opening } from './page/index.ts';

export const slowDown = 6;
/** Six weeks. */
const shown = 42;
const most = 50;
const bareHtml = 'the same markup as bare HTML';

interface Both<Value> {
  readonly ours: Value;
  readonly bare: Value;
}

/** What one page gave. Milliseconds. */
export interface Openings {
  readonly fold: number;
  /** How many times slower a plain piece of work became. */
  readonly met: number;
  readonly first: Both<Opening>;
  readonly later: Both<readonly Opening[]>;
}

/** An opening that does not show six weeks of days is none. [BE8] */
function tookOf({ took, cells }: Opening): number {
  if (cells !== shown) throw new Error(`${cells} days were drawn where there are ${shown}.`);
  return took;
}

const openingRow = (what: string, { ours, bare }: Both<readonly Opening[]>): Row =>
  row(what, middle(ours.map(tookOf)), 'ms', {
    beside: { what: bareHtml, value: middle(bare.map(tookOf)) },
    target: most,
  });

/** The first opening of a page apart from the later ones, which find code that has run before. [BE17] */
export function openingRows(pages: readonly Openings[]): readonly Row[] {
  const asked = `${slowDown}× slower`;
  return [
    openingRow(`month view with ten years of entries opens, ${asked}`, {
      ours: pages.flatMap(({ later }) => later.ours),
      bare: pages.flatMap(({ later }) => later.bare),
    }),
    openingRow(`the same, the first time in a page, ${asked}`, {
      ours: pages.map(({ first }) => first.ours),
      bare: pages.map(({ first }) => first.bare),
    }),
    row(
      `before it, once for each opening of a side: folding what is known, ${asked}`,
      middle(pages.map(({ fold }) => fold)),
      'ms',
    ),
    row('how much slower a plain piece of work became', middle(pages.map(({ met }) => met)), 'times', {
      beside: { what: 'asked', value: slowDown },
    }),
  ];
}
