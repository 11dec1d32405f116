import { flagsOn, judgeCare } from '../care/index.ts';
import type { Activity } from '../library/index.ts';
import { isOffLimits } from '../limits/index.ts';
import type { MyDay } from '../pace/index.ts';
import type { OfferedActivity, StandingWelcome } from './offering.ts';

const isOrdinary = ({ reading, standing, care, day }: MyDay): boolean =>
  !reading?.rest && standing.state !== 'flare' && care.redFlag === undefined && !flagsOn(care, day).has('SAFE');

function leftOf(welcomed: OfferedActivity, my: MyDay, activities: readonly Activity[]): readonly OfferedActivity[] {
  const activity = activities.find(({ id }) => id === welcomed.activity);
  if (!activity || activity.tier > 2) return [];
  const care = judgeCare(activity, my.care, my.day);
  if (!care.allowed || isOffLimits(activity, [...my.limits, ...(my.reading?.offLimits ?? [])])) return [];
  const adaptations = [...new Set([...welcomed.adaptations, ...care.adaptations])].sort();
  const length = adaptations.includes('shorter') ? activity.minutes.least : welcomed.minutes;
  return [{ activity: activity.id, adaptations, minutes: Math.min(welcomed.minutes, length) }];
}

/**
 * What is left of a standing welcome after something private changed; nothing, when it has ended. It stands for
 * ordinary days: a tap of rest, a flare, a warning sign or a worry about safety ends it, and it never comes back by
 * itself. A limit or a precaution takes away what it is about, at once. [PA13] [P1] [P5]
 */
export function standingLeft(
  welcome: StandingWelcome,
  my: MyDay,
  activities: readonly Activity[],
): StandingWelcome | undefined {
  if (!isOrdinary(my)) return undefined;
  const list = welcome.list.flatMap((each) => leftOf(each, my, activities));
  return list.length > 0 ? { ...welcome, list } : undefined;
}
