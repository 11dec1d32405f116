import { type Drawing, drawingsOf, drawn, type Ranged, ranged } from './bootstrap.ts';
import type { Foretold } from './living.ts';

/** Of forecasts in one range: their mean, and what came. */
export interface Bin {
  readonly from: number;
  readonly to: number;
  readonly many: number;
  readonly expected: number;
  readonly truly: number;
  readonly came: number;
}

export interface Calibration {
  readonly many: number;
  readonly expected: number;
  readonly truly: number;
  readonly came: number;
  /**
   * The mean square of forecast less outcome, in thousandths, on average over the luck of the outcome; and that of the
   * best constant, known only afterwards.
   */
  readonly brier: Ranged;
  readonly constant: Ranged;
  /** Ours less the constant's: under zero is better. */
  readonly gap: Ranged;
  readonly bins: readonly Bin[];
}

const edges = [0, 0.0025, 0.005, 0.01, 0.02, 0.05, 0.1, 0.2, 1.0001] as const;
const thousand = 1000;

const meanOf = (numbers: readonly number[]): number =>
  numbers.length > 0 ? numbers.reduce((sum, each) => sum + each, 0) / numbers.length : 0;

const cameIn = (all: readonly Foretold[]): number => meanOf(all.map(({ came }) => (came ? 1 : 0)));
const trulyIn = (all: readonly Foretold[]): number => meanOf(all.map(({ truly }) => truly));
const expectedIn = (all: readonly Foretold[]): number => meanOf(all.map(({ chance }) => chance));

/** (forecast − outcome)² averaged over an outcome that comes with the true chance. */
const brierOf = (all: readonly Foretold[]): number =>
  thousand * meanOf(all.map(({ chance, truly }) => (chance - truly) ** 2 + truly * (1 - truly)));

/** No constant does better than the true share, and nobody knows that beforehand. */
const bestConstant = (all: readonly Foretold[]): number => {
  const share = trulyIn(all);
  return thousand * share * (1 - share);
};

const binOf = (all: readonly Foretold[], from: number, to: number): Bin => {
  const inside = all.filter(({ chance }) => chance >= from && chance < to);
  return {
    from,
    to,
    many: inside.length,
    expected: expectedIn(inside),
    truly: trulyIn(inside),
    came: cameIn(inside),
  };
};

export function calibrationOf(couples: readonly (readonly Foretold[])[]): Calibration {
  const among = drawingsOf(couples.length);
  const figure = (of: (all: readonly Foretold[]) => number) =>
    ranged(couples.length, among, (drawing: Drawing) => of(drawn(couples, drawing).flat()));
  const all = couples.flat();
  return {
    many: all.length,
    expected: expectedIn(all),
    truly: trulyIn(all),
    came: cameIn(all),
    brier: figure(brierOf),
    constant: figure(bestConstant),
    gap: figure((each) => brierOf(each) - bestConstant(each)),
    bins: edges.slice(0, -1).map((from, at) => binOf(all, from, edges[at + 1] ?? 1)),
  };
}
