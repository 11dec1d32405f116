import type { Reading } from '../check-in/index.ts';
import type { Baseline, Swing } from './baseline.ts';

/**
 * The numbers of the flare rule, chosen on simulated people and tried on others; docs/decisions/0002-flare-rule.md
 * holds the evidence. All are [design] but the smallest real change, which studies give. [PA3]
 */
export const flareRule = {
  /** Points of 0–10 that count as clearly worse (ESAS tiredness, deterioration: 1.8), and on how many days of a run. */
  clearPoints: 1.8,
  clearDays: 2,
  /** The unit of the sum: so much of my own swing, the rest a typical one, since few readings show mine roughly. */
  ownShare: 0.2,
  typicalSwing: 1.3,
  /** Units a day must be worse before it adds to the sum; where a flare begins; what is kept for tomorrow at most. */
  slack: 0.75,
  begins: 1.75,
  keeps: 1.5,
  /** One very bad day: this many points, and this many units. On a coarse scale, more than one step. */
  veryBadPoints: 2.5,
  veryBadUnits: 1.75,
  coarseSteps: 1.1,
  /** What the quieter of energy and pain adds to the louder, or takes from it where it is better than usual. */
  second: 0.3,
  /** Units within which a reading is back; once back, units beyond which it is out again. [PA4] */
  backUnits: 0.8,
  outUnits: 1.6,
  /** Below this usual energy (that is, at 2 or less) the scale has no room; only a tap counts. [PA3c] */
  noRoomBelow: 2.5,
  /** After more than this many days without a reading the run starts over. */
  gapDays: 3,
};

export type FlareRule = Readonly<typeof flareRule>;

/** How one day's reading stands beside my usual. */
export interface Compared {
  /** How much worse, in units of the sum, energy and pain together. Negative when better. */
  readonly worse: number;
  readonly clear: boolean;
  readonly veryBad: boolean;
  readonly watch: boolean;
  /** Everything given is back within my own swing. [PA4] */
  readonly within: boolean;
  /** Something is clearly out of it again. Between the two nothing is decided anew. [PA4] */
  readonly out: boolean;
}

interface Gap {
  readonly points: number;
  readonly units: number;
}

/** Sixths and thirds of imported scales do not add up exactly. */
const nearly = 1e-6;

function gapOf(points: number, own: Swing, step: number, rule: FlareRule): Gap {
  const swing = Math.max(own.swing, step / 2);
  const typical = Math.max(rule.typicalSwing, step / 2);
  return { points, units: points / (rule.ownShare * swing + (1 - rule.ownShare) * typical) };
}

function gapsOf(reading: Reading, { energy, pain }: Baseline, rule: FlareRule): Gap[] {
  const step = reading.step ?? 1;
  const gaps: Gap[] = [];
  if (energy && reading.energy !== undefined) gaps.push(gapOf(energy.usual - reading.energy, energy, step, rule));
  if (pain && reading.pain !== undefined) gaps.push(gapOf(reading.pain - pain.usual, pain, step, rule));
  return gaps;
}

function together(gaps: readonly Gap[], second: number): number {
  const units = gaps.map((gap) => gap.units);
  const louder = Math.max(...units);
  return units.length > 1 ? louder + second * Math.min(...units) : louder;
}

/** Whether my usual leaves room on the scale to show a worse day. [PA3c] */
export const hasRoom = (baseline: Baseline, rule: FlareRule = flareRule): boolean =>
  baseline.energy === undefined || baseline.energy.usual >= rule.noRoomBelow;

/**
 * A reading beside my usual, or nothing where either is blank: a blank begins no flare and ends none. On a coarse
 * scale one step is not evidence of two points: a very bad day and a watch day take more than one step there. [PA3d]
 */
export function compare(reading: Reading, baseline: Baseline, rule: FlareRule = flareRule): Compared | undefined {
  const gaps = gapsOf(reading, baseline, rule);
  if (gaps.length === 0) return undefined;
  const within = gaps.every((gap) => gap.units <= rule.backUnits + nearly);
  const out = gaps.some((gap) => gap.units > rule.outUnits + nearly);
  if (!hasRoom(baseline, rule)) return { worse: 0, clear: false, veryBad: false, watch: false, within, out };
  const step = reading.step ?? 1;
  const coarse = step > 1 ? rule.coarseSteps * step : 0;
  const some = (points: number, units = 0) =>
    gaps.some((gap) => gap.points >= points - nearly && gap.units >= units - nearly);
  return {
    worse: together(gaps, rule.second),
    clear: some(rule.clearPoints),
    veryBad: some(Math.max(rule.veryBadPoints, coarse), rule.veryBadUnits),
    watch: some(Math.max(rule.clearPoints, coarse)),
    within,
    out,
  };
}

/** The run of worse days so far: its sum, and how many of its days were clearly worse. */
export interface Run {
  readonly sum: number;
  readonly clearDays: number;
}

export const noRun: Run = { sum: 0, clearDays: 0 };

export function runAfter(run: Run, day: Compared, rule: FlareRule = flareRule): Run {
  const sum = Math.min(rule.keeps, run.sum) + day.worse - rule.slack;
  return sum <= 0 ? noRun : { sum, clearDays: run.clearDays + (day.clear ? 1 : 0) };
}

/** One very bad day, or a run with at least two clearly worse days that ends with one. Wobble never. [PA3] */
export const beginsFlare = (run: Run, day: Compared, rule: FlareRule = flareRule): boolean =>
  day.veryBad || (day.clear && run.clearDays >= rule.clearDays && run.sum >= rule.begins - nearly);
