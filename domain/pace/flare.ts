import type { Reading } from '../check-in/index.ts';
import type { Baseline, Swing } from './baseline.ts';

/**
 * The numbers of the flare rule, chosen on simulated people that the rule is not tested on, and all [design]; only
 * the smallest real change is from studies. docs/decisions/0002-flare-rule.md holds the evidence. [PA3]
 */
export interface FlareRule {
  /** Points of 0–10 that count as really worse (ESAS tiredness, deterioration: 1.8). */
  readonly clearPoints: number;
  /** Own swings a day must be worse before it adds anything to the sum. */
  readonly slack: number;
  /** No single day adds more than this: one day is not a run. */
  readonly dayCap: number;
  /** The sum at which a flare begins. */
  readonly begins: number;
  /** One very bad day: this many points, and this many own swings. */
  readonly veryBadPoints: number;
  readonly veryBadSwings: number;
  /** What the quieter of energy and pain adds to the louder. */
  readonly second: number;
  /** A single reading this many points worse is a watch day. */
  readonly watchPoints: number;
  /** At this usual energy or less the scale has no room; only a tap counts. */
  readonly noRoomAt: number;
  /** After more than this many days without a reading the run starts over. */
  readonly gapDays: number;
}

export const flareRule: FlareRule = {
  clearPoints: 1.8,
  slack: 0.5,
  dayCap: 2.5,
  begins: 3,
  veryBadPoints: 4,
  veryBadSwings: 3,
  second: 0.5,
  watchPoints: 2,
  noRoomAt: 2,
  gapDays: 3,
};

/** How one day's reading stands beside my usual. */
export interface Compared {
  /** How much worse, in own swings, energy and pain together. Negative when better. */
  readonly worse: number;
  readonly clear: boolean;
  readonly veryBad: boolean;
  readonly watch: boolean;
  /** Everything given is back within my own swing. [PA4] */
  readonly within: boolean;
}

interface Gap {
  readonly points: number;
  readonly swings: number;
}

/** Sixths and thirds of imported scales do not add up exactly. */
const nearly = 1e-6;

function gapOf(worseBy: number | undefined, swing: Swing | undefined, step: number): Gap | undefined {
  if (worseBy === undefined || swing === undefined) return undefined;
  return { points: worseBy, swings: worseBy / Math.max(swing.swing, step / 2) };
}

function gapsOf(reading: Reading, baseline: Baseline): Gap[] {
  const step = reading.step ?? 1;
  const { energy, pain } = baseline;
  const tired = energy && reading.energy !== undefined ? energy.usual - reading.energy : undefined;
  const sore = pain && reading.pain !== undefined ? reading.pain - pain.usual : undefined;
  return [gapOf(tired, energy, step), gapOf(sore, pain, step)].filter((gap) => gap !== undefined);
}

function together(gaps: readonly Gap[], second: number): number {
  const swings = gaps.map((gap) => gap.swings);
  const louder = Math.max(...swings);
  const quieter = swings.length > 1 ? Math.min(...swings) : 0;
  return louder + second * Math.max(0, quieter);
}

/** Whether the day's usual leaves room on the scale to show a worse day. [PA3c] */
const hasRoom = (baseline: Baseline, rule: FlareRule): boolean =>
  baseline.energy === undefined || baseline.energy.usual > rule.noRoomAt;

/**
 * A reading beside my usual, or nothing where either is blank: a blank begins no flare and ends none. On a coarse
 * scale one step is not evidence of two points, so "clear" takes a whole step and the others take two. [PA3]
 */
export function compare(reading: Reading, baseline: Baseline, rule: FlareRule = flareRule): Compared | undefined {
  const gaps = gapsOf(reading, baseline);
  if (gaps.length === 0) return undefined;
  const step = reading.step ?? 1;
  const within = gaps.every((gap) => gap.swings <= 1 + nearly);
  if (!hasRoom(baseline, rule)) return { worse: 0, clear: false, veryBad: false, watch: false, within };
  const some = (points: number, swings: number) =>
    gaps.some((gap) => gap.points >= points - nearly && gap.swings >= swings - nearly);
  return {
    worse: together(gaps, rule.second),
    clear: some(Math.max(rule.clearPoints, step), 0),
    veryBad: some(Math.max(rule.veryBadPoints, 2 * step), rule.veryBadSwings),
    watch: some(Math.max(rule.watchPoints, step > 1 ? 2 * step : 0), 0),
    within,
  };
}

/** The run of worse days so far: its sum, and how many of its days were clearly worse. */
export interface Run {
  readonly sum: number;
  readonly clearDays: number;
}

export const noRun: Run = { sum: 0, clearDays: 0 };

export function runAfter(run: Run, day: Compared, rule: FlareRule = flareRule): Run {
  const sum = run.sum + Math.min(rule.dayCap, day.worse) - rule.slack;
  return sum <= 0 ? noRun : { sum, clearDays: run.clearDays + (day.clear ? 1 : 0) };
}

/** One very bad day, or a run with at least two clearly worse days that ends with one. Wobble never. [PA3] */
export const beginsFlare = (run: Run, day: Compared, rule: FlareRule = flareRule): boolean =>
  day.veryBad || (day.clear && run.clearDays >= 2 && run.sum >= rule.begins - nearly);
