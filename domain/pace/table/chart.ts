import { loadOf } from '../../care/index.ts';
import type { OffLimit } from '../../check-in/index.ts';
import type { Activity, Flag } from '../../library/index.ts';
import { compare } from '../flare.ts';
import type { MyDay } from '../my-day.ts';

/**
 * My day as a nurse would copy it onto one sheet: plain numbers and yes or no, worked out here a second time on
 * purpose. The table reads nothing else.
 */
export interface Chart {
  readonly said: boolean;
  readonly rest: boolean;
  readonly welcome: number;
  readonly talk: boolean;
  readonly blank: boolean;
  readonly energy: number;
  readonly pain: number;
  readonly mineIsLow: boolean;
  readonly knowsMyUsual: boolean;
  readonly twoWorse: boolean;
  readonly twoBetter: boolean;
  readonly standing: 'unknown' | 'steady' | 'flare' | 'recovery';
  readonly firstDayBack: boolean;
  readonly payback: boolean;
  readonly comfortable: number | undefined;
  /** "Try a little more, once", today. */
  readonly littleMore: boolean;
  readonly points: number;
  readonly warningSign: boolean;
  readonly safetyWorry: boolean;
  readonly flags: ReadonlyMap<Flag, 'settled' | 'unsettled'>;
  readonly offLimits: readonly OffLimit[];
  readonly sore: readonly string[];
}

/** Percent of a morning's energy that goes on a day this full. */
const takenPercent = [0, 15, 30, 45];

function flagsOf({ care, day }: MyDay): ReadonlyMap<Flag, 'settled' | 'unsettled'> {
  const careful: Flag[] = [];
  const all: Flag[] = [];
  for (const { flags, stance, still } of care.conditions) {
    all.push(...flags);
    const open = stance.kind === 'recent' || stance.kind === 'not-until' ? flags : (still ?? []);
    careful.push(...open.filter((flag) => flags.includes(flag)));
  }
  for (const { target, from } of care.precautions) {
    if (target.kind === 'flag' && from <= day) careful.push(target.flag);
  }
  return new Map([...all, ...careful].map((flag) => [flag, careful.includes(flag) ? 'unsettled' : 'settled']));
}

export function pointsLeft({ reading, usualFullness, hadToday }: MyDay): number {
  const fullness = reading?.full ?? Math.round(Math.min(3, Math.max(0, usualFullness ?? 1)));
  const share = reading?.energyFor === 'now' ? 100 : 100 - (takenPercent[fullness] ?? 45);
  const spent = hadToday.reduce((sum, demand) => sum + demand, 0);
  return Math.max(0, 7 * (reading?.energy ?? 0) * (share / 100) - 4 * spent);
}

/** Whether today is a watch day is PA3's to say, as is the standing; both are proved beside it. */
const isTwoWorse = ({ reading, baseline, standing }: MyDay): boolean =>
  (standing.state === 'steady' && standing.watch) ||
  (reading && baseline ? compare(reading, baseline)?.watch === true : false);

function said({
  reading,
}: MyDay): Pick<Chart, 'said' | 'rest' | 'welcome' | 'talk' | 'blank' | 'energy' | 'pain' | 'sore'> {
  const rest = reading?.rest === true;
  const welcome = reading?.welcome ?? (rest ? 1 : 0);
  return {
    said: reading !== undefined,
    rest,
    welcome: rest ? Math.min(1, welcome) : welcome,
    talk: reading?.talk === true,
    blank: reading?.energy === undefined || reading.pain === undefined,
    energy: reading?.energy ?? 0,
    pain: reading?.pain ?? 0,
    sore: reading?.painWhere ?? [],
  };
}

export function chartOf(my: MyDay): Chart {
  const flags = flagsOf(my);
  const usual = my.baseline?.energy?.usual;
  return {
    ...said(my),
    mineIsLow: my.lowIsUsual,
    knowsMyUsual: my.baseline !== undefined,
    twoWorse: isTwoWorse(my),
    twoBetter: usual !== undefined && my.reading?.energy !== undefined && my.reading.energy - usual >= 2,
    standing: my.standing.state,
    firstDayBack: my.standing.state === 'recovery' && my.standing.firstDay,
    payback: my.profile !== 'steady',
    comfortable: my.comfortable,
    littleMore: my.littleMore === true,
    points: pointsLeft(my),
    warningSign: my.care.redFlag !== undefined,
    safetyWorry: flags.has('SAFE'),
    flags,
    offLimits: [...my.limits, ...(my.reading?.offLimits ?? [])],
  };
}

/** Units that it costs me at this length: the body whole, the mind half, and one for each condition that loads it. */
export function costOf(activity: Activity, minutes: number, my: MyDay): number {
  const length = Math.min(2, Math.max(0.5, minutes / activity.minutes.typical));
  return (activity.demand.physical + 0.5 * activity.demand.mind) * length + loadOf(activity, my.care);
}
