import { seededOrder } from '@unhurried/kernel';
import type { Activity } from '../library/index.ts';
import type { Day } from '../time/index.ts';

/** At most this many activities are ever sent in a day. [PA13] */
const most = 8;

/** How many of the eight come from presence and words, from affection and comfort, and from above. [design] */
const shape: readonly { readonly upTo: number; readonly count: number }[] = [
  { upTo: 1, count: 4 },
  { upTo: 3, count: 2 },
  { upTo: 6, count: 2 },
];

/**
 * The eight activities that today can be about, the same on both phones, drawn before anything private is looked at.
 *
 * A list that was filtered first and then cut at eight would let a ninth in for every limit that is added: a limit
 * would add to the overlap [P3], and what a partner sees would depend on what was left out. Here a limit can only take
 * away. See docs/decisions/0003. [PA13]
 */
export function daysEight(commonGround: readonly Activity[], space: string, day: Day): readonly Activity[] {
  const order = seededOrder(commonGround, ({ id }) => id, `${space}|${day}`);
  const chosen = new Set<Activity>();
  let from = 0;
  for (const { upTo, count } of shape) {
    for (const activity of order.filter(({ tier }) => tier >= from && tier <= upTo).slice(0, count))
      chosen.add(activity);
    from = upTo + 1;
  }
  for (const activity of [...order].sort((a, b) => a.tier - b.tier)) if (chosen.size < most) chosen.add(activity);
  return order.filter((activity) => chosen.has(activity));
}
