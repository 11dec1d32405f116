import { readingOn } from '../check-in/index.ts';
import { limitsAt } from '../limits/index.ts';
import type { Day, Instant } from '../time/index.ts';
import { baselineOn } from './baseline.ts';
import { costsOf } from './cost.ts';
import { comfortableBefore, hadOn, thriceComfortable } from './had.ts';
import { type MyHalf, standingInputOf, tapsOf, usualFullnessOn } from './half.ts';
import type { MyDay } from './my-day.ts';
import { quietBefore } from './quiet.ts';
import { standingOn } from './standing.ts';

/** How many quiet days come before a little longer. [PA10b] */
const quietDays = 7;

/** What went well three times, and only where the last week was quiet; never in the payback profile. [PA10b] */
function wentWellOn(half: MyHalf, day: Day): number | undefined {
  if (half.pace.profile !== 'steady') return undefined;
  const thrice = thriceComfortable(half.pace, day);
  return thrice !== undefined && quietBefore(half, day, quietDays) ? thrice : undefined;
}

/** My day, put together from my half at this instant. */
export function myDayOf(half: MyHalf, day: Day, now: Instant): MyDay {
  const { checkIns, pace } = half;
  const reading = readingOn(checkIns, day);
  const baseline = baselineOn(checkIns.readings, day, checkIns.usual, tapsOf(half));
  const usualFullness = usualFullnessOn(checkIns, day);
  const comfortable = comfortableBefore(pace, day);
  const wentWell = wentWellOn(half, day);
  return {
    day,
    standing: standingOn(standingInputOf(half), day),
    care: half.care,
    limits: limitsAt(half.limits, now),
    hadToday: hadOn(pace, day),
    lowIsUsual: pace.lowIsUsual,
    costs: costsOf(pace.learned, pace.profile),
    ...(reading ? { reading } : {}),
    ...(baseline ? { baseline } : {}),
    ...(pace.profile ? { profile: pace.profile } : {}),
    ...(usualFullness === undefined ? {} : { usualFullness }),
    ...(comfortable === undefined ? {} : { comfortable }),
    ...(wentWell === undefined ? {} : { wentWell }),
    ...(pace.littleMore === day ? { littleMore: true } : {}),
  };
}
