import type { Activity } from '../library/index.ts';
import { ceilingOf, isWatchDay } from './ceiling.ts';
import { costsAtFirst, isTooDear } from './cost.ts';
import { alwaysFits, demandOnMe, fits, pointsOf } from './envelope.ts';
import type { MyDay } from './my-day.ts';

/** How much room there is for one thing. */
export interface Room {
  readonly points: number;
  /** The highest demand that today's score leaves. */
  readonly ceiling: number;
  /** Care says that it is shorter, or nothing. [PA11] */
  readonly shorter: boolean;
  /** I set my score aside. [PA12] */
  readonly past: boolean;
}

/** How much longer than usual, at most. [PA10b] */
const longerShare = 1.25;
/** Not what a standing welcome may hold: that one is for days on which nobody looks again. [PA13] */
const longerFromTier = 3;

/** A day as usual, of which nothing was left blank: in a low day, a watch day or a flare nothing is lengthened. */
const isUsualDay = (my: MyDay): boolean =>
  my.standing.state === 'steady' && !isWatchDay(my) && !ceilingOf(my).lowDay && !my.reading?.rest;

/** A little longer, of what went well three times at no less than this demand. [PA10b] */
function longerFor(activity: Activity, my: MyDay): readonly number[] {
  if (my.wentWell === undefined || my.profile !== 'steady' || activity.tier < longerFromTier) return [];
  if (demandOnMe(activity, my) > my.wentWell || !isUsualDay(my)) return [];
  return [Math.round(longerShare * activity.minutes.typical)];
}

/** What my days have taught binds within the envelope; what asks two units or less it never takes away. [PA8b] [PA7] */
function isAffordable(activity: Activity, demand: number, my: MyDay): boolean {
  if (demand <= alwaysFits) return true;
  const profile = my.profile ?? 'payback';
  const costs = my.costs ?? costsAtFirst[profile];
  const points = pointsOf(my);
  return !isTooDear(costs, { tier: activity.tier, demand, points }, my.littleMore ? 'steady' : profile);
}

/** The longest way of doing it that fits and that I can afford: a little longer, as usual, or the shorter one. [PA7] [PA8b] [PA10b] */
export function lengthFor(activity: Activity, my: MyDay, room: Room): number | 'envelope' | 'cost' {
  const { typical, least } = activity.minutes;
  const lengths = room.shorter ? [least] : [...longerFor(activity, my), typical, least];
  const fitting = lengths.filter((minutes) => fits(demandOnMe(activity, my, minutes), room.points, room.ceiling));
  if (fitting.length === 0) return 'envelope';
  return (
    fitting.find((minutes) => room.past || isAffordable(activity, demandOnMe(activity, my, minutes), my)) ?? 'cost'
  );
}
