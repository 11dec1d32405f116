import type { Tier } from '../library/index.ts';
import { type Learned, nothingLearned, rowOf, tollOf, tollSteps } from './learned.ts';
import type { Profile } from './standing.ts';

/** The chance of a worse stretch within 72 hours, over and above my own days without closeness. 0 to 1. [PA8] */
export interface Cost {
  readonly median: number;
  /** Four to one that it is less. */
  readonly upper: number;
  readonly mean: number;
}

/** What is asked of me: how close, how much, and the points that this day has. */
export interface Asked {
  readonly tier: Tier;
  readonly demand: number;
  readonly points: number;
}

/** What my cost may be, for each row of the table: how likely each rate is, and two marks on it. */
export interface RowCost {
  readonly weights: readonly number[];
  readonly median: number;
  readonly upper: number;
}

/** What was learned, and what follows from it for each row. */
export interface Costs {
  readonly learned: Learned;
  readonly rows: readonly [RowCost, RowCost, RowCost];
}

/** What closeness costs before anything is learned: two rates in three lie within a factor of 3.3 of it. [PA8b, design] */
const priorRate: Readonly<Record<Profile, number>> = { payback: 0.022, steady: 0.016 };
const priorSpread = 1.2;
/** A worse stretch begins on three ordinary days in forty, until twenty of my own days weigh as much. [PA8c, design] */
const priorOrdinary = { worse: 1.5, days: 20 };
/** Of the worse stretches that closeness brings, so many show in what was said; on simulated diaries two in three. [PA8b, design] */
const shown = 2 / 3;
/** Below it is offered: median, and four to one. [PA8, from the rule's own numbers] */
export const costLimits: Readonly<Record<Profile, { readonly median: number; readonly upper: number }>> = {
  payback: { median: 0.05, upper: 0.1 },
  steady: { median: 0.1, upper: 0.2 },
};

/** Rates are tried from very small to very large, two to each doubling; a row may be half or twice my own. */
const rates = Array.from({ length: 29 }, (_, at) => 0.03 * 2 ** ((at - 14) / 2));
const shifts = [-2, -1, 0, 1, 2] as const;
const shares = [1 / 9, 2 / 9, 3 / 9, 2 / 9, 1 / 9] as const;
const mine = Array.from({ length: rates.length - 4 }, (_, at) => at + 2);
const watched = 3;

/** How well each rate explains what a row has seen; the best is 0. */
function explained(learned: Learned, row: number, usual: number): readonly number[] {
  const { calm, worse } = learned.after[row] ?? { calm: 0, worse: [] };
  const logs = rates.map((rate) =>
    worse.reduce(
      (sum, count, step) =>
        count > 0
          ? sum + count * Math.log(-Math.expm1(-usual - (shown * rate * (tollSteps[step] ?? 0)) / watched))
          : sum,
      (-shown * rate * calm) / watched,
    ),
  );
  const best = Math.max(...logs);
  return logs.map((log) => Math.exp(log - best));
}

/** My ordinary chance of a worse stretch in a day, as a rate. [PA8c] */
function usualRate({ ordinary }: Learned): number {
  const chance = (ordinary.worse + priorOrdinary.worse) / (ordinary.days + priorOrdinary.days);
  return -Math.log1p(-chance);
}

/** Where this share of the weight lies below, read between the rates. */
function markAt(weights: readonly number[], share: number): number {
  let below = 0;
  for (const [at, weight] of weights.entries()) {
    if (below + weight >= share) return 0.03 * 2 ** ((at - 0.5 + (share - below) / weight - 14) / 2);
    below += weight;
  }
  return rates.at(-1) ?? 0;
}

const sumOf = (numbers: readonly number[]): number => numbers.reduce((sum, each) => sum + each, 0);

/** What my cost may be, worked out once a day: every chance of today is read from it. [PA8b] */
export function costsOf(learned: Learned, profile: Profile = 'payback'): Costs {
  const usual = usualRate(learned);
  const seen = [0, 1, 2].map((row) => explained(learned, row, usual));
  const prior = mine.map((at) => Math.exp(-0.5 * (Math.log((rates[at] ?? 1) / priorRate[profile]) / priorSpread) ** 2));
  const rowAt = (row: number, at: number) =>
    sumOf(shifts.map((shift, which) => (shares[which] ?? 0) * (seen[row]?.[at + shift] ?? 0)));
  const cost = (row: number): RowCost => {
    const weights = rates.map(() => 0);
    for (const [index, at] of mine.entries()) {
      const others = [0, 1, 2].reduce((product, each) => (each === row ? product : product * rowAt(each, at)), 1);
      for (const [which, shift] of shifts.entries()) {
        const to = at + shift;
        weights[to] = (weights[to] ?? 0) + (prior[index] ?? 0) * others * (shares[which] ?? 0) * (seen[row]?.[to] ?? 0);
      }
    }
    const all = sumOf(weights);
    const even = weights.map((weight) => weight / all);
    return { weights: even, median: markAt(even, 0.5), upper: markAt(even, 0.8) };
  };
  return { learned, rows: [cost(0), cost(1), cost(2)] };
}

/** What one thing would cost me today. */
export function costIn(costs: Costs, { tier, demand, points }: Asked): Cost {
  const { weights, median, upper } = costs.rows[rowOf(tier)];
  const toll = tollOf(demand, points);
  const chance = (rate: number) => -Math.expm1(-rate * toll);
  return {
    median: chance(median),
    upper: chance(upper),
    mean: sumOf(weights.map((weight, at) => weight * chance(rates[at] ?? 0))),
  };
}

/** Whether it costs more than the limits of this profile, at the middle or at the careful mark. [PA8b] */
export function isTooDear(costs: Costs, { tier, demand, points }: Asked, limits: Profile): boolean {
  const { median, upper } = costs.rows[rowOf(tier)];
  const toll = tollOf(demand, points);
  const most = costLimits[limits];
  return -Math.expm1(-median * toll) >= most.median || -Math.expm1(-upper * toll) >= most.upper;
}

/** As `costIn`, from what was learned; nobody asked yet counts as payback. [PA8] */
export const costOf = (learned: Learned, asked: Asked, profile: Profile = 'payback'): Cost =>
  costIn(costsOf(learned, profile), asked);

/** What is known before anything was learned. */
export const costsAtFirst: Readonly<Record<Profile, Costs>> = {
  payback: costsOf(nothingLearned, 'payback'),
  steady: costsOf(nothingLearned, 'steady'),
};
