import type { Reading, Score } from '../check-in/index.ts';
import { addDays, type Day, weekdayOf } from '../time/index.ts';

/** How far back is looked, in days. [LE2] */
export const learnedWindow = 120;

/** The days that are looked at: mine, within the window, with a word of mine, without rest. [LE1] [LE4] */
export type LookedDays = ReadonlyMap<Day, Reading>;

const isSaid = ({ energy, pain, mood, sleep, full }: Reading): boolean =>
  [energy, pain, mood, sleep, full].some((value) => value !== undefined);

/** `imported`: days that came from a diary. */
export function lookedDays(readings: readonly Reading[], imported: ReadonlySet<Day>, today: Day): LookedDays {
  const from = addDays(today, 1 - learnedWindow);
  const own = readings.filter(
    (reading) =>
      reading.day >= from && reading.day <= today && !reading.rest && !imported.has(reading.day) && isSaid(reading),
  );
  return new Map(own.map((reading) => [reading.day, reading]));
}

/** What a sentence speaks of; more of it is easier, of pain less. */
export const outcomes = ['energy', 'pain', 'mood'] as const;
export type Outcome = (typeof outcomes)[number];

/** A whole morning's energy, and what is left now, are not compared with one another: the one that I say more often. */
function energyKind(days: LookedDays): 'now' | 'morning' {
  const said = [...days.values()].filter(({ energy }) => energy !== undefined);
  const now = said.filter(({ energyFor }) => energyFor === 'now').length;
  return now * 2 > said.length ? 'now' : 'morning';
}

function saidOf(days: LookedDays): (outcome: Outcome, day: Day) => Score | undefined {
  const kind = energyKind(days);
  return (outcome, day) => {
    const reading = days.get(day);
    const isOther = outcome === 'energy' && (reading?.energyFor ?? 'morning') !== kind;
    return isOther ? undefined : reading?.[outcome];
  };
}

/** How many days before and after are "around" a day. [LE2, design] */
const around = [-3, -2, -1, 1, 2, 3] as const;

/**
 * What was said on a day, less the mean of the days around it: so that a stretch of easier or harder days, which lasts by itself, is
 * no pattern. Nothing where nothing was said around it. [LE2]
 */
export function besideItsDays(days: LookedDays): (outcome: Outcome, day: Day) => number | undefined {
  const said = saidOf(days);
  return (outcome, day) => {
    const value = said(outcome, day);
    const others = around.flatMap((by) => said(outcome, addDays(day, by)) ?? []);
    if (value === undefined || others.length === 0) return undefined;
    return value - others.reduce((sum, each) => sum + each, 0) / others.length;
  };
}

/** Which of two groups a day belongs to, or neither. */
export type Split = (day: Day) => boolean | undefined;

const isQuiet = (reading: Reading | undefined): boolean | undefined =>
  reading?.full === undefined ? undefined : reading.full <= 1;

const middleOf = (values: readonly number[]): number | undefined =>
  values.toSorted((a, b) => a - b)[values.length >> 1];

/** A night beside my own middle; one that was like it belongs to neither. */
function sleptWell(days: LookedDays): Split {
  const middle = middleOf([...days.values()].flatMap(({ sleep }) => (sleep === undefined ? [] : [sleep])));
  return (day) => {
    const sleep = days.get(day)?.sleep;
    return sleep === undefined || middle === undefined || sleep === middle ? undefined : sleep > middle;
  };
}

export const weekdays = [0, 1, 2, 3, 4, 5, 6] as const;

/** The two groups of each comparison: the first is the one that the sentence names first. */
export const splitsOf = (days: LookedDays) =>
  ({
    'quiet-before': (day: Day) => isQuiet(days.get(addDays(day, -1))),
    'quiet-day': (day: Day) => isQuiet(days.get(day)),
    'slept-well': sleptWell(days),
    ...Object.fromEntries(weekdays.map((weekday) => [`weekday-${weekday}`, (day: Day) => weekdayOf(day) === weekday])),
  }) as Readonly<Record<Comparison, Split>>;

export type Comparison = 'quiet-before' | 'quiet-day' | 'slept-well' | `weekday-${(typeof weekdays)[number]}`;
