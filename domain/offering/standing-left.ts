import { flagsOn, judgeCare } from '../care/index.ts';
import type { Terms } from '../common-ground/index.ts';
import type { Activity, ActivityId, Adaptation } from '../library/index.ts';
import { isOffLimits } from '../limits/index.ts';
import type { MyDay } from '../pace/index.ts';
import { addDays, type Day } from '../time/index.ts';
import { givesOfBoth, type OfferedActivity, type StandingWelcome, standingDays } from './offering.ts';

const isOrdinary = ({ reading, standing, care, day }: MyDay): boolean =>
  !reading?.rest && standing.state !== 'flare' && care.redFlag === undefined && !flagsOn(care, day).has('SAFE');

/** A precaution may begin on one of the days to come, when nobody is there to narrow: all of them are judged now. [P1] */
function careOnEveryDay(activity: Activity, { care, day }: MyDay, until: Day): readonly Adaptation[] | undefined {
  const days = Array.from({ length: standingDays }, (_, at) => addDays(day, at)).filter((each) => each <= until);
  const judged = days.map((each) => judgeCare(activity, care, each));
  return judged.every((each) => each.allowed) ? judged.flatMap(({ adaptations }) => adaptations) : undefined;
}

interface Looked {
  readonly my: MyDay;
  readonly until: Day;
  readonly activities: readonly Activity[];
  readonly terms: ((activity: ActivityId) => Terms | undefined) | undefined;
}

function leftOf(welcomed: OfferedActivity, { my, until, activities, terms }: Looked): readonly OfferedActivity[] {
  const activity = activities.find(({ id }) => id === welcomed.activity);
  // Words in whose place others were put since: in no overlap, so nothing to judge, and nothing that tells. [P5]
  if (!activity) return [welcomed];
  if (activity.tier > 2) return [];
  const care = careOnEveryDay(activity, my, until);
  if (!care || isOffLimits(activity, [...my.limits, ...(my.reading?.offLimits ?? [])])) return [];
  const mine = terms?.(activity.id);
  const gives = givesOfBoth(welcomed, mine ?? {});
  if (!gives) return [];
  const adaptations = [...new Set([...welcomed.adaptations, ...care, ...(mine?.changes ?? [])])].sort();
  const length = adaptations.includes('shorter') ? activity.minutes.least : welcomed.minutes;
  return [{ activity: activity.id, adaptations, minutes: Math.min(welcomed.minutes, length), ...gives }];
}

/**
 * What is left of a standing welcome after something private changed; nothing, when it has ended. It stands for
 * ordinary days: a tap of rest, a flare, a warning sign or a worry about safety ends it, and it never comes back by
 * itself. A limit or a precaution takes away what it is about, at once, also one that begins before the welcome ends. [PA13] [P1] [P5]
 */
export function standingLeft(
  welcome: StandingWelcome,
  my: MyDay,
  activities: readonly Activity[],
  terms?: (activity: ActivityId) => Terms | undefined,
): StandingWelcome | undefined {
  if (!isOrdinary(my)) return undefined;
  const list = welcome.list.flatMap((each) => leftOf(each, { my, until: welcome.until, activities, terms }));
  return list.length > 0 ? { ...welcome, list } : undefined;
}
