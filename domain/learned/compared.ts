import { type Day, daysBetween } from '../time/index.ts';

/** One day in a comparison: what was said on it, and in which group it is. */
export interface Observed {
  readonly day: Day;
  readonly value: number;
  readonly first: boolean;
}

/** The fewest observations in each group, the smallest difference in points of ten, and what chance may show. [LE2, design] */
export const evidence = { fewest: 5, smallest: 1, chance: 1 / 20, shufflings: 399, fortnight: 14 } as const;

/** Fortnights are counted from a Monday long ago, so that they do not move with today. */
const aMonday = '2001-01-01' as Day;
const fortnightOf = (day: Day): number => Math.floor(daysBetween(aMonday, day) / evidence.fortnight);

const meanOf = (values: readonly number[]): number => values.reduce((sum, value) => sum + value, 0) / values.length;

export interface Compared {
  readonly counts: readonly [number, number];
  /** First less second, in points of ten. */
  readonly difference: number;
  /** How far apart beside what the values vary by: so that comparisons can be set side by side. */
  readonly apart: number;
  /** The same, after this shuffling. */
  shuffled(turn: (fortnight: number) => number): number;
}

/** Where each fortnight begins among the observations, and how many it holds. */
interface Stretch {
  readonly name: number;
  readonly from: number;
  readonly many: number;
}

function inFortnights(observed: readonly Observed[]): readonly Stretch[] {
  const all: Stretch[] = [];
  observed.forEach(({ day }, at) => {
    const name = fortnightOf(day);
    const last = all.at(-1);
    if (last?.name === name) all[all.length - 1] = { ...last, many: last.many + 1 };
    else all.push({ name, from: at, many: 1 });
  });
  return all;
}

/**
 * The sum of the first group when each fortnight is turned round within itself: what stood beside each other still does, and
 * nothing leaves its fortnight.
 */
function turnedSum(observed: readonly Observed[], stretches: readonly Stretch[], turn: (fortnight: number) => number) {
  let sum = 0;
  for (const { name, from, many } of stretches) {
    const by = Math.floor(turn(name) * many);
    for (let at = 0; at < many; at++)
      if (observed[from + at]?.first) sum += observed[from + ((at + by) % many)]?.value ?? 0;
  }
  return sum;
}

/** Of days in order; nothing where a group holds fewer than five, or all values are alike. [LE2] */
export function compared(observed: readonly Observed[]): Compared | undefined {
  const one = observed.filter(({ first }) => first).length;
  const other = observed.length - one;
  if (one < evidence.fewest || other < evidence.fewest) return undefined;
  const values = observed.map(({ value }) => value);
  const mean = meanOf(values);
  const spread = Math.sqrt(meanOf(values.map((value) => (value - mean) ** 2)) * (1 / one + 1 / other));
  if (spread === 0) return undefined;
  const stretches = inFortnights(observed);
  const differenceAt = (turn: (fortnight: number) => number): number => {
    const sum = turnedSum(observed, stretches, turn);
    return sum / one - (mean * observed.length - sum) / other;
  };
  const difference = differenceAt(() => 0);
  return {
    counts: [one, other],
    difference,
    apart: Math.abs(difference) / spread,
    shuffled: (turn) => Math.abs(differenceAt(turn)) / spread,
  };
}
