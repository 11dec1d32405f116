import { hours, type Instant } from '../time/index.ts';
import { type When, whens } from './question.ts';

/** The hour of the day at which a part of it is over; the night's is counted on past midnight. [design] */
const endOf: Readonly<Record<Exclude<When, 'now'>, number>> = { afternoon: 18, evening: 22, night: 26 };

/** For when a question can still be meant; at any hour it can be for now. `hour`: of the day, 4 to 28. [TG3] */
export const whensLeft = (hour: number): readonly When[] =>
  whens.filter((when) => when === 'now' || hour < endOf[when]);

/** A question has at least this long, and up to this much longer by chance. [design] */
const [least, more] = [hours(2), hours(2)];

/**
 * From when on a question is shown to its asker as gone by: drawn when it is asked, before anybody could open it, so that
 * nothing that becomes of it can move the moment. `hour`: of the day, 4 to 28, as the asker's clock tells it. `chance`
 * in [0, 1). [OV4] [TG3]
 */
export function driftOf(when: When, now: Instant, hour: number, chance: number): Instant {
  const untilEnd = when === 'now' ? 0 : Math.max(0, endOf[when] - hour);
  return Math.floor(now + Math.max(least, hours(1) * untilEnd) + more * chance) as Instant;
}
