import type { Reading, Score } from '../check-in/index.ts';
import { type MyHalf, standingInputOf, standingsOver } from '../pace/index.ts';
import { addDays, type Day } from '../time/index.ts';
import type { ScaleNoted } from './facts.ts';
import type { ScaleLine, Series, TrendPart } from './page.ts';
import { rounded, scoreOf } from './scales.ts';
import { type Ticked, type Trend, trends } from './ticks.ts';

/** Four weeks, the day of the page among them. [CP5] */
const trendDays = 28;

/** Fewer days than these have no middle that means anything: *design*. [CP5] */
const enoughDays = 5;

const isOnScale = (value: number | undefined): value is Score => value !== undefined && value >= 0 && value <= 10;

/** The median, and between which numbers the days lay; nothing of fewer than five. [CP5] [CP14] */
export function summaryOf(values: readonly Score[]): Series['summary'] {
  const sorted = [...values].sort((one, two) => one - two);
  const [lowest, highest] = [sorted[0], sorted.at(-1)];
  const [under, over] = [sorted[Math.ceil(sorted.length / 2) - 1], sorted[Math.floor(sorted.length / 2)]];
  if (sorted.length < enoughDays || lowest === undefined || highest === undefined) return undefined;
  return { median: rounded(((under ?? lowest) + (over ?? highest)) / 2), lowest, highest };
}

/** One trend over these days; nothing where nothing was told. A day of rest is a day as any other. [CP5] */
export function seriesOf(readings: readonly Reading[], trend: Trend): Series | undefined {
  const told = readings.flatMap(({ day, [trend]: value }) => (isOnScale(value) ? [{ day, value }] : []));
  if (told.length === 0) return undefined;
  const summary = summaryOf(told.map(({ value }) => value));
  return { trend, told, ...(summary ? { summary } : {}) };
}

function countsOf(half: MyHalf, days: readonly Day[]): TrendPart['days'] {
  const states = [...standingsOver(standingInputOf(half), days).values()].map(({ state }) => state);
  const known = states.filter((state) => state !== 'unknown').length;
  const count = (which: 'flare' | 'recovery') => states.filter((state) => state === which).length;
  return known === 0 ? undefined : { known, flare: count('flare'), recovery: count('recovery') };
}

/** The latest of each scale within the four weeks. [CP6] */
function scalesOf(noted: readonly ScaleNoted[], ticked: Ticked): readonly ScaleLine[] {
  const latest = new Map(noted.filter(({ scale }) => ticked.has(`scale/${scale}`)).map((one) => [one.scale, one]));
  return [...latest]
    .sort(([one], [two]) => (one < two ? -1 : 1))
    .map(([, one]) => ({
      scale: one.scale,
      day: one.day,
      ...('items' in one ? { items: one.items } : {}),
      score: scoreOf(one),
    }));
}

/** What was ticked of my last four weeks. [CP5] [CP6] */
export function trendOf(half: MyHalf, noted: readonly ScaleNoted[], today: Day, ticked: Ticked): TrendPart | undefined {
  const from = addDays(today, 1 - trendDays);
  const within = ({ day }: { readonly day: Day }) => day >= from && day <= today;
  const readings = half.checkIns.readings.filter(within);
  const series = trends.flatMap((trend) => (ticked.has(trend) ? (seriesOf(readings, trend) ?? []) : []));
  const all = [...new Set(Array.from({ length: trendDays }, (_, at) => addDays(from, at)))];
  const days = ticked.has('flare-days') ? countsOf(half, all) : undefined;
  const scales = scalesOf(noted.filter(within), ticked);
  if (series.length + scales.length === 0 && !days) return undefined;
  return { from, through: today, series, ...(days ? { days } : {}), scales };
}
