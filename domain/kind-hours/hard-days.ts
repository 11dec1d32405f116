import type { Reading } from '../check-in/index.ts';
import type { Private } from '../couple/index.ts';
import { type Day, daysBetween } from '../time/index.ts';
import { meanOf, middleOf } from './middle.ts';

/** Days of a round, the treatment being day 1. */
export type HardDays = Private<{ readonly from: number; readonly to: number }>;

/** All [design]; the scale makes a median deviation comparable to a standard deviation. [KH7] */
const hardRule = { rounds: 2, readings: 5, lower: 1, chance: 4, leastSwing: 0.8, deviationScale: 1.48 } as const;

/** One reading: how far it lies from its round's own middle. */
interface Beside {
  readonly round: number;
  readonly day: number;
  readonly beside: number;
}

/** Rounds with enough readings in them. One ends where the next begins. */
function roundsOf(readings: readonly Reading[], treatments: readonly Day[], cycleDays: number): readonly Beside[][] {
  const starts = [...treatments].sort();
  const rounds = starts.map((start, at) => {
    const next = starts[at + 1];
    const days = next === undefined ? cycleDays : Math.min(cycleDays, daysBetween(start, next));
    const within = readings.flatMap(({ day, energy }) => {
      const since = daysBetween(start, day);
      return energy !== undefined && since >= 0 && since < days ? [{ day: since + 1, energy }] : [];
    });
    const middle = middleOf(within.map(({ energy }) => energy));
    return within.map(({ day, energy }) => ({ round: at, day, beside: energy - middle }));
  });
  return rounds.filter(({ length }) => length >= hardRule.readings);
}

const meanBeside = (all: readonly Beside[]): number => meanOf(all.map(({ beside }) => beside));

/** How far the other days swing by themselves. */
function swingOf(others: readonly Beside[]): number {
  const middle = middleOf(others.map(({ beside }) => beside));
  const deviation = middleOf(others.map(({ beside }) => Math.abs(beside - middle)));
  return Math.max(hardRule.leastSwing, deviation * hardRule.deviationScale);
}

/** How many times further down than chance would move so many readings; nothing where some round does not bear it out. */
function depthOf(rounds: readonly Beside[][], { from, to }: HardDays): number | undefined {
  const isIn = ({ day }: Beside) => day >= from && day <= to;
  const within = rounds.map((round) => round.filter(isIn));
  if (within.some((round) => round.length === 0 || meanBeside(round) > -hardRule.lower)) return undefined;
  const all = within.flat();
  const ends = [from, to].map((end) => all.filter(({ day }) => day === end));
  if (ends.some((end) => end.length === 0 || meanBeside(end) > -hardRule.lower)) return undefined;
  return (-meanBeside(all) * Math.sqrt(all.length)) / swingOf(rounds.flat().filter((each) => !isIn(each)));
}

/** Days in a row, at most half of the round. */
const spansOf = (cycleDays: number): readonly HardDays[] =>
  Array.from({ length: cycleDays }, (_, at) => at + 1).flatMap((from) => {
    const most = Math.min(Math.floor(cycleDays / 2), cycleDays - from + 1);
    return Array.from({ length: most }, (_, more) => ({ from, to: from + more }));
  });

/**
 * Which days of a round are hard for me, from my own readings; nothing where the rounds do not agree. For me alone: what a round
 * is said to be like is stated by its person. `cycleDays`: the length of a round, in days. [KH7] [CL7]
 */
export function hardDaysLearned(
  readings: readonly Reading[],
  treatments: readonly Day[],
  cycleDays: number,
): HardDays | undefined {
  const rounds = roundsOf(readings, treatments, cycleDays);
  if (rounds.length < hardRule.rounds) return undefined;
  const depths = spansOf(cycleDays).map((span) => ({ span, depth: depthOf(rounds, span) ?? 0 }));
  const clear = depths.filter(({ depth }) => depth >= hardRule.chance);
  return clear.toSorted((one, other) => other.depth - one.depth)[0]?.span;
}
