import type { Tier } from '../library/index.ts';
import type { Day } from '../time/index.ts';

/*
 * What my days have taught, as a small table of numbers that never grows: no time, no activity, and of days the last
 * one that was folded in. How the numbers become a chance: cost.ts; why so: docs/decisions/0017-what-it-costs.md.
 */

/** What the days after closeness of one kind came to. */
export interface After {
  /** The tolls of the three days before, added up over all days that stayed as usual. */
  readonly calm: number;
  /** Days on which a worse stretch began, by the toll of the three days before: one number for each of `tollSteps`. */
  readonly worse: readonly number[];
}

export interface Learned {
  /** The last day that was folded in. */
  readonly through?: Day;
  /** Days after three without closeness: all, and those on which a worse stretch began. */
  readonly ordinary: { readonly days: number; readonly worse: number };
  /** Presence and words (tiers 0 and 1), gentle touch (2 to 4), closer (5 and 6). */
  readonly after: readonly [After, After, After];
}

/** Which of the three rows of the table a tier belongs to. */
export const rowOf = (tier: Tier): 0 | 1 | 2 => (tier <= 1 ? 0 : tier <= 4 ? 1 : 2);

/** The tolls at which worse days are counted; the nearest in proportion takes the day. */
export const tollSteps = [0.05, 0.1, 0.2, 0.4, 0.7, 1, 1.5, 2.5, 4] as const;

const nothingAfter: After = { calm: 0, worse: tollSteps.map(() => 0) };

export const nothingLearned: Learned = {
  ordinary: { days: 0, worse: 0 },
  after: [nothingAfter, nothingAfter, nothingAfter],
};

/** A toll below this asked next to nothing: such a day counts as ordinary. [PA8c, design] */
const nextToNothing = 1 / 16;

/** After so many days that taught something, what they taught weighs half: bodies change. [PA8d, design] */
export const halfAfterDays = 180;
const kept = 0.5 ** (1 / halfAfterDays);

const mostLoad = 2;

/**
 * How much a demand took of a day: 1 where six units took all the points there were. It grows with the square of the
 * share that was taken, and slowly with the demand itself. [PA8b, design]
 */
export function tollOf(demand: number, points: number): number {
  if (demand <= 0) return 0;
  const load = points > 0 ? Math.min(mostLoad, (4 * demand) / points) : mostLoad;
  return load * load * Math.sqrt(demand / 6);
}

/** One day beside the three before it. `unsaid`: nothing was said of it, so it teaches nothing. [PA8a] */
export interface DayAfter {
  readonly day: Day;
  readonly was: 'worse' | 'calm' | 'unsaid';
  /** Tolls of the three days before it, by row. */
  readonly tolls: readonly [number, number, number];
}

function stepOf(toll: number): number {
  const off = tollSteps.map((step) => Math.abs(Math.log(step / toll)));
  return off.indexOf(Math.min(...off));
}

const aged = (learned: Learned): Learned => ({
  ...learned,
  ordinary: { days: learned.ordinary.days * kept, worse: learned.ordinary.worse * kept },
  after: learned.after.map(({ calm, worse }) => ({
    calm: calm * kept,
    worse: worse.map((count) => count * kept),
  })) as unknown as Learned['after'],
});

const afterRow = (learned: Learned, change: (after: After, row: number) => After): Learned => ({
  ...learned,
  after: learned.after.map(change) as unknown as Learned['after'],
});

/** One more day, in the order of the calendar. A day of which nothing was said changes no number. [PA8a] [PA8d] */
export function learnDay(learned: Learned, { day, was, tolls }: DayAfter): Learned {
  if (was === 'unsaid') return { ...learned, through: day };
  const before = { ...aged(learned), through: day };
  const toll = tolls.reduce((sum, each) => sum + each, 0);
  const begins = was === 'worse' ? 1 : 0;
  if (toll < nextToNothing) {
    const { days, worse } = before.ordinary;
    return { ...before, ordinary: { days: days + 1, worse: worse + begins } };
  }
  if (begins === 0) return afterRow(before, (after, row) => ({ ...after, calm: after.calm + (tolls[row] ?? 0) }));
  const most = tolls.indexOf(Math.max(...tolls));
  const step = stepOf(toll);
  return afterRow(before, (after, row) =>
    row === most ? { ...after, worse: after.worse.with(step, (after.worse[step] ?? 0) + 1) } : after,
  );
}
