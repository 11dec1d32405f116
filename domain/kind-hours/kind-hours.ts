import type { Private } from '../couple/index.ts';
import { addDays, type Day, weekdayOf } from '../time/index.ts';
import { chanceOf, meanOf, middleOf } from './middle.ts';
import type { Observation } from './observations.ts';
import { isWeekend, type Part, parts, type Weekday, weekdays } from './part.ts';

export const sureties = ['often', 'mostly'] as const;
export type Sure = (typeof sureties)[number];

/** What an estimate rests on: this weekday, workdays or the weekend together, or the part of the day alone. [KH3] */
export type LearnedFrom = 'weekday' | 'workdays' | 'weekend' | 'part';

export interface ToldHour {
  readonly weekday: Weekday;
  readonly part: Part;
  readonly sure: Sure;
}

export type KindHour = Private<ToldHour & { readonly learnedFrom: LearnedFrom }>;

/** All [design]. [KH3] [KH4] */
export const kindRule = {
  days: 120,
  least: 5,
  above: 1,
  often: 2 / 3,
  mostly: 5 / 6,
  mostlyFrom: 10,
  chance: 0.05,
} as const;

interface Known {
  readonly weekday: number;
  readonly part: Part;
  readonly isKind: boolean;
}

/** Beside my usual, in which each part of the day weighs as much as any other. [KH4] */
function knownOf(observations: readonly Observation[]): readonly Known[] {
  const byPart = parts.map((part) => observations.filter((each) => each.part === part));
  const enough = byPart.filter(({ length }) => length >= kindRule.least);
  const usual = middleOf(enough.map((each) => middleOf(each.map(({ energy }) => energy))));
  return enough
    .flat()
    .map(({ day, part, energy }) => ({ weekday: weekdayOf(day), part, isKind: energy >= usual + kindRule.above }));
}

const shareOf = (known: readonly Known[]): number => meanOf(known.map(({ isKind }) => (isKind ? 1 : 0)));

interface Estimate {
  readonly from: LearnedFrom;
  readonly share: number;
  readonly count: number;
  readonly chance: number;
}

/** The estimates that have enough to rest on, the closest first. [KH3] */
function estimatesOf(known: readonly Known[], usualShare: number, weekday: Weekday): readonly Estimate[] {
  const free = isWeekend(weekday);
  const levels: readonly [LearnedFrom, readonly Known[]][] = [
    ['weekday', known.filter((each) => each.weekday === weekday)],
    [free ? 'weekend' : 'workdays', known.filter((each) => isWeekend(each.weekday) === free)],
    ['part', known],
  ];
  return levels
    .filter(([, { length }]) => length >= kindRule.least)
    .map(([from, all]) => {
      const held = all.filter(({ isKind }) => isKind).length;
      return { from, share: shareOf(all), count: all.length, chance: chanceOf(held, all.length, usualShare) };
    });
}

const isOften = ({ share }: Estimate): boolean => share >= kindRule.often;

/** The closest estimate has to hold; that it is more than chance may also be seen from a wider one that holds. [KH4] */
function sureOf(estimates: readonly Estimate[]): Sure | undefined {
  const [closest] = estimates;
  const isMore = estimates.some((each) => isOften(each) && each.chance <= kindRule.chance);
  if (!closest || !isOften(closest) || !isMore) return undefined;
  return closest.share >= kindRule.mostly && closest.count >= kindRule.mostlyFrom ? 'mostly' : 'often';
}

/** Which hours of a week are kinder to me than my usual, from Monday's morning on. [KH3] [KH4] */
export function kindHours(observations: readonly Observation[], today: Day): readonly KindHour[] {
  const first = addDays(today, 1 - kindRule.days);
  const known = knownOf(observations.filter(({ day }) => day >= first && day <= today));
  const inPart = new Map(parts.map((part) => [part, known.filter((each) => each.part === part)]));
  const usualShare = meanOf([...inPart.values()].filter(({ length }) => length > 0).map(shareOf));
  return weekdays.flatMap((weekday) =>
    parts.flatMap((part) => {
      const estimates = estimatesOf(inPart.get(part) ?? [], usualShare, weekday);
      const sure = sureOf(estimates);
      const learnedFrom = estimates[0]?.from;
      return sure && learnedFrom ? [{ weekday, part, sure, learnedFrom }] : [];
    }),
  );
}
