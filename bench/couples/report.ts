import type { Day } from '@unhurried/domain/time';
import type { Calibration } from './calibration.ts';
import { couplesOf } from './couple.ts';
import { hardships } from './hardships.ts';
import { oursBelow } from './ours.ts';
import { oracle, randomCard, restOnly, tenPercent, threshold, thresholdFree, weeklyPlan } from './rivals.ts';
import { addUp, type Figures, figuresOf } from './tally.ts';
import { foretoldUnder, type Rival, type Trial, trialOf } from './trial.ts';
import { watching } from './watched.ts';

const upTo = (most: number, steps: number): readonly number[] =>
  Array.from({ length: steps }, (_, at) => ((at + 1) * most) / steps);

const oracles: Rival = { policy: oracle, rates: upTo(1, 10) };
const plans: Rival = { policy: weeklyPlan, rates: upTo(3.5, 14) };

/** In the order of the tables: the oracle first, then rules that somebody might use. */
const rivals: readonly Rival[] = [
  oracles,
  { policy: restOnly, rates: [1] },
  plans,
  { policy: tenPercent, rates: upTo(7 / 3, 14) },
  { policy: threshold, rates: upTo(1, 10) },
  { policy: thresholdFree, rates: upTo(1, 10) },
  { policy: randomCard, rates: upTo(3, 12) },
];

export interface Hard {
  readonly name: string;
  readonly trial: Trial;
}

export interface Report {
  readonly trial: Trial;
  /** Forecasts about a random card a day, which our rules would mostly not offer. */
  readonly watched: Calibration;
  readonly hard: readonly Hard[];
  /** Half of the couples under ours with a lower limit, and ours on the same half. */
  readonly stricter: { readonly most: number; readonly trial: Trial; readonly ours: Figures };
}

/** What a lower limit would be worth: 1 in 50, also for what always fits. */
const stricterMost = 0.02;

export interface Size {
  readonly couples: number;
  readonly each: number;
  readonly weeks: number;
}

/** Everything that is told, from one run. Couples under hardship are others than those of the main table. */
export function reportOf({ couples, each, weeks }: Size, from: Day): Report {
  const days = 7 * weeks;
  const everybody = couplesOf(couples, 'couple');
  const half = everybody.slice(0, Math.ceil(couples / 2));
  const trial = trialOf(everybody, days, rivals, from);
  return {
    trial,
    stricter: {
      most: stricterMost,
      trial: trialOf(half, days, [oracles, plans], from, oursBelow(stricterMost)),
      ours: figuresOf(addUp(trial.tallies.slice(0, half.length))),
    },
    watched: foretoldUnder(couplesOf(each, 'watched'), days, watching(randomCard), from),
    hard: hardships.map(({ name, hardship }) => ({
      name,
      trial: trialOf(couplesOf(each, 'hard', hardship), days, [oracles, plans], from),
    })),
  };
}
