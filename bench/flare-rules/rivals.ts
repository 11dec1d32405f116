import type { Reading } from '@unhurried/domain/check-in';
import { type Baseline, baselineOn, type Swing } from '@unhurried/domain/pace';
import { type KnownDiary, readingsOf } from './diary-case.ts';

/** How much a rule suspects each day; undefined where it has nothing to go by. Where it is marked is chosen later. */
export type Suspicion = readonly (number | undefined)[];
export type Rival = (diary: KnownDiary) => Suspicion;

type Column = readonly (number | undefined)[];

/** Energy turned round, so that more is worse in both. */
const columnsOf = ({ days }: KnownDiary): readonly Column[] => [
  days.map(({ reading }) => (reading?.energy === undefined ? undefined : 10 - reading.energy)),
  days.map(({ reading }) => reading?.pain),
];

const given = (numbers: Column): number[] => numbers.filter((each) => each !== undefined);
const worst = (numbers: readonly (number | undefined)[]): number | undefined => {
  const some = given(numbers);
  return some.length > 0 ? Math.max(...some) : undefined;
};
const mean = (numbers: readonly number[]): number => numbers.reduce((sum, each) => sum + each, 0) / numbers.length;

function median(numbers: readonly number[]): number {
  const sorted = [...numbers].sort((a, b) => a - b);
  const middle = sorted.length >> 1;
  return ((sorted[middle] ?? 0) + (sorted[sorted.length % 2 === 1 ? middle : middle - 1] ?? 0)) / 2;
}

const perDay =
  (judge: (column: Column, at: number) => number | undefined): Rival =>
  (diary) => {
    const columns = columnsOf(diary);
    return diary.days.map((_, at) => worst(columns.map((column) => judge(column, at))));
  };

const latest = (column: Column, at: number): number[] => given(column.slice(Math.max(0, at - 90), at)).slice(-42);

function overMedian(column: Column, at: number, shift: number): number | undefined {
  const past = latest(column, at);
  const now = column[at - shift];
  return now === undefined || past.length < 7 ? undefined : now - median(past);
}

function overWeek(column: Column, at: number): number | undefined {
  const week = given(column.slice(Math.max(0, at - 7), at));
  const now = column[at];
  if (now === undefined || week.length < 3) return undefined;
  const middle = mean(week);
  const spread = Math.sqrt(week.reduce((sum, each) => sum + (each - middle) ** 2, 0) / (week.length - 1));
  return (now - middle) / Math.max(spread, 0.3);
}

const inSwings = (worseBy: number, { swing }: Swing): number => worseBy / swing;

function pointsWorse(reading: Reading, { energy, pain }: Baseline): number | undefined {
  return worst([
    energy && reading.energy !== undefined ? energy.usual - reading.energy : undefined,
    pain && reading.pain !== undefined ? reading.pain - pain.usual : undefined,
  ]);
}

/** How much worse than usual in own swings, the louder of energy and pain. */
function gaps(diary: KnownDiary): Suspicion {
  const readings = readingsOf(diary);
  return diary.days.map(({ day, reading }) => {
    const usual = reading && baselineOn(readings, day);
    if (!usual) return undefined;
    const { energy, pain } = usual;
    const tired = energy && reading.energy !== undefined ? inSwings(energy.usual - reading.energy, energy) : undefined;
    const sore = pain && reading.pain !== undefined ? inSwings(reading.pain - pain.usual, pain) : undefined;
    return worst([tired, sore]);
  });
}

/** Carries something from day to day over the gaps; a blank day leaves it as it is. */
const carried =
  (next: (before: number, gap: number) => number): Rival =>
  (diary) => {
    let kept = 0;
    return gaps(diary).map((gap) => {
      if (gap !== undefined) kept = next(kept, gap);
      return kept;
    });
  };

const odds = (chance: number): number => chance / (1 - chance);

/**
 * Two states, flare and not, and how likely they change: the best that reads the simulation's own numbers (a flare
 * is two typical swings, begins on one day in twenty, ends on one in five). A ceiling, not a rule for people.
 */
const filtered: Rival = (diary) => {
  const readings = readingsOf(diary);
  let flare = 0.2;
  return diary.days.map(({ day, reading }) => {
    const before = flare * 0.8 + (1 - flare) * 0.05;
    const usual = reading && baselineOn(readings, day);
    const gap = usual && pointsWorse(reading, usual);
    flare = before;
    if (gap !== undefined) {
      const likelihood = Math.exp(2 * Math.min(gap / Math.max(1.3, (reading?.step ?? 1) / 2), 6) - 2);
      flare = (before * likelihood) / (before * likelihood + 1 - before);
    }
    return Math.log(odds(Math.min(1 - 1e-12, flare)));
  });
};

export const rivals = {
  'fixed points over the median': perDay((column, at) => overMedian(column, at, 0)),
  '7-day mean + so many SD': perDay(overWeek),
  'first plain CUSUM (slack 0.5)': carried((sum, gap) => Math.max(0, sum + gap - 0.5)),
  'CUSUM, anew after a usual day': carried((sum, gap) => (gap <= 0 ? 0 : Math.max(0, sum + gap - 0.5))),
  'plain CUSUM (slack 1)': carried((sum, gap) => Math.max(0, sum + gap - 1)),
  'yesterday’s value': perDay((column, at) => overMedian(column, at, 1)),
  'today in own swings': gaps,
  'EWMA (0.6) of own swings': carried((before, gap) => 0.4 * before + 0.6 * gap),
  'ceiling: two-state filter': filtered,
} satisfies Readonly<Record<string, Rival>>;

export type RivalName = keyof typeof rivals;
/** Those that ours must beat at equal false share. */
export const mustBeat: readonly RivalName[] = [
  'fixed points over the median',
  '7-day mean + so many SD',
  'first plain CUSUM (slack 0.5)',
  'CUSUM, anew after a usual day',
];
