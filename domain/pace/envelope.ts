import { loadOf } from '../care/index.ts';
import type { Fullness } from '../check-in/index.ts';
import { type Activity, demandOf } from '../library/index.ts';
import type { MyDay } from './my-day.ts';

/** The share of a morning's energy that the day's own plans take: empty to very full. [PA1, design] */
const takenByPlans: Readonly<Record<Fullness, number>> = { 0: 0, 1: 0.15, 2: 0.3, 3: 0.45 };

/** Points per point of energy left: ten, less the 30 % kept in reserve. [PA7, design] */
const pointsPerEnergy = 7;
/** Points per unit of demand. [PA7, design] */
const pointsPerDemand = 4;
/** Demand that always fits, whatever the day. Learning never takes it away. [PA7] */
export const alwaysFits = 2;

type Morning = Pick<MyDay, 'reading' | 'usualFullness'>;

const fullnessOf = ({ reading, usualFullness }: Morning): Fullness =>
  reading?.full ?? (Math.round(Math.min(3, Math.max(0, usualFullness ?? 1))) as Fullness);

/** Energy left for closeness today, 0–10. A blank leaves none: only what always fits remains. [PA1] [PA7] */
export function energyLeft(my: Morning): number {
  const energy = my.reading?.energy ?? 0;
  return my.reading?.energyFor === 'now' ? energy : energy * (1 - takenByPlans[fullnessOf(my)]);
}

/** The points of a day before any time in it. [PA7] */
export const pointsOfEnergy = (my: Morning): number => Math.max(0, pointsPerEnergy * energyLeft(my));

/** The envelope, in points. [PA7] */
export const pointsOf = (my: MyDay): number =>
  Math.max(
    0,
    pointsPerEnergy * energyLeft(my) - pointsPerDemand * my.hadToday.reduce((sum, demand) => sum + demand, 0),
  );

/** What this activity asks of me today: its demand, and one more for each condition that loads a part it uses. [PA7] */
export const demandOnMe = (activity: Activity, my: MyDay, minutes: number = activity.minutes.typical): number =>
  demandOf(activity, minutes) + loadOf(activity, my.care);

/** Whether a demand fits: into the points, and under every ceiling of today. */
export const fits = (demand: number, points: number, ceiling: number): boolean =>
  demand <= alwaysFits || (pointsPerDemand * demand <= points && demand <= ceiling);
