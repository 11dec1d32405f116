import type { Reading, Usual } from '../check-in/index.ts';
import { addDays, type Day } from '../time/index.ts';

/** After doing too much: clearly worse one to three days later (`payback`), or not (`steady`). One question, mine. [PA10] */
export type Profile = 'payback' | 'steady';

/** One tap about how I am, on one day. The last two answer "Is this how things usually are now?" [PA3, PA5] */
export interface Tap {
  readonly kind: 'worse' | 'back-to-usual' | 'new-usual' | 'not-new-usual';
  readonly day: Day;
}

/** My usual number, and how far it swings by itself from day to day, both in points of 0–10. */
export interface Swing {
  readonly usual: number;
  readonly swing: number;
}

export interface Baseline {
  readonly energy?: Swing;
  readonly pain?: Swing;
  readonly from: 'readings' | 'told';
  /** How many readings it rests on; none where it was told. */
  readonly count: number;
}

/** A baseline, if there is one, and the first day that can have made a difference to it. */
export interface Reached {
  readonly baseline: Baseline | undefined;
  readonly since: Day;
}

/** PA2. All [design] but the scale factor, which makes a median deviation comparable to a standard deviation. */
export const baselineRule = {
  most: 42,
  least: 7,
  oldestDays: 90,
  leastSwing: 0.8,
  toldSwing: 1.2,
  newUsualFrom: 5,
  deviationScale: 1.48,
} as const;

/** Whether a reading says anything that a baseline or a flare could rest on. A blank does not. [PA1] */
export const isGiven = (reading: Reading): boolean => reading.energy !== undefined || reading.pain !== undefined;

function medianOf(numbers: readonly number[]): number {
  const sorted = [...numbers].sort((a, b) => a - b);
  const middle = sorted.length >> 1;
  const upper = sorted[middle] ?? 0;
  return sorted.length % 2 === 1 ? upper : (upper + (sorted[middle - 1] ?? 0)) / 2;
}

/**
 * The median, read between the steps of its scale: of five sixes and four sevens the usual is a little over six.
 * A plain median of whole numbers may be half a step off, and on a scale of four words that is almost two points. [PA2b]
 */
function usualOf(scores: readonly number[], step: number): number {
  const middle = medianOf(scores);
  const same = scores.filter((score) => Math.abs(score - middle) < step / 2);
  if (same.length === 0) return middle;
  const below = scores.filter((score) => score <= middle - step / 2).length;
  const centre = same.reduce((sum, score) => sum + score, 0) / same.length;
  return centre - step / 2 + (step * (scores.length / 2 - below)) / same.length;
}

/** The smallest swing a scale can show: half its step, because every number on it may be that far off. [PA2b] */
export const leastSwing = (step: number): number => Math.max(baselineRule.leastSwing, step / 2);

function swingOf(scores: readonly number[], least: number, step: number): Swing | undefined {
  if (scores.length < least) return undefined;
  const usual = usualOf(scores, step);
  const deviation = medianOf(scores.map((score) => Math.abs(score - usual)));
  return { usual, swing: Math.max(leastSwing(step), deviation * baselineRule.deviationScale) };
}

interface Counted {
  readonly readings: readonly Reading[];
  readonly since: Day;
}

/** Where the readings of `day` and later begin: opening ten years must not cost more than opening one. */
export function placeOf(readings: readonly Reading[], day: Day): number {
  let [low, high] = [0, readings.length];
  while (low < high) {
    const middle = (low + high) >> 1;
    if ((readings[middle]?.day ?? day) < day) low = middle + 1;
    else high = middle;
  }
  return low;
}

/**
 * The readings before `day` that count. After "yes, this is how things usually are now" the five readings up to
 * that answer and all later ones are the whole past. [PA2, PA5]
 */
function countedBefore(readings: readonly Reading[], day: Day, anew: Day | undefined): Counted {
  const { most, newUsualFrom, oldestDays } = baselineRule;
  const oldest = addDays(day, -oldestDays);
  const recent = readings.slice(placeOf(readings, oldest), placeOf(readings, day)).filter(isGiven).slice(-most);
  const upToAnew = anew === undefined ? 0 : recent.findLastIndex((reading) => reading.day <= anew) + 1;
  const counted = recent.slice(Math.max(0, upToAnew - newUsualFrom));
  const isFull = recent.length === most || upToAnew >= newUsualFrom;
  return { readings: counted, since: (isFull ? counted[0]?.day : undefined) ?? oldest };
}

const told = (usual: Usual): Baseline => ({
  energy: { usual: usual.energy, swing: baselineRule.toldSwing },
  pain: { usual: usual.pain, swing: baselineRule.toldSwing },
  from: 'told',
  count: 0,
});

function learned(counted: readonly Reading[], least: number): Baseline | undefined {
  const step = medianOf(counted.map((reading) => reading.step ?? 1));
  const scores = (field: 'energy' | 'pain') => counted.flatMap((reading) => reading[field] ?? []);
  const energy = swingOf(scores('energy'), least, step);
  const pain = swingOf(scores('pain'), least, step);
  if (!energy && !pain) return undefined;
  return { ...(energy && { energy }), ...(pain && { pain }), from: 'readings', count: counted.length };
}

/** As `baselineOn`, and how far back it looked: the flare rule never looks further than its window. [PA4c] */
export function reachedOn(
  readings: readonly Reading[],
  day: Day,
  usual: Usual | undefined,
  taps: readonly Tap[],
): Reached {
  const oldest = addDays(day, -baselineRule.oldestDays);
  const anew = taps.findLast((tap) => tap.kind === 'new-usual' && tap.day <= day && tap.day >= oldest)?.day;
  const counted = countedBefore(readings, day, anew);
  const least = anew === undefined || anew < counted.since ? baselineRule.least : baselineRule.newUsualFrom;
  return { baseline: learned(counted.readings, least) ?? (usual && told(usual)), since: counted.since };
}

/**
 * What is usual for me on `day`: from my readings before it, else from the numbers I told, else nothing is known.
 * Flare days are included on purpose: a median bears them, and leaving them out would feed on itself. [PA2]
 */
export const baselineOn = (
  readings: readonly Reading[],
  day: Day,
  usual?: Usual,
  taps: readonly Tap[] = [],
): Baseline | undefined => reachedOn(readings, day, usual, taps).baseline;
