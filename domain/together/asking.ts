import type { Person } from '../couple/index.ts';
import type { Tier } from '../library/index.ts';
import { type Day, hours, type Instant } from '../time/index.ts';

/** From this tier on, asking is a real question that uses itself up. Gentler things are asked aloud. [OV4] */
export const firstAskedTier: Tier = 4;

/**
 * That somebody asked: who, how far, and the end of the half day in which. Nothing is kept of what became of it; there
 * is nowhere to keep it. [P8]
 */
export interface Asked {
  readonly by: Person;
  readonly tier: Tier;
  readonly day: Day;
  readonly at: Instant;
}

/** That a time together of this tier is over, however it ended. It says nothing else. [OV4b] [TG12] */
export interface Over {
  readonly tier: Tier;
  readonly day: Day;
}

/**
 * All that a time together may leave among what both read, whatever happened in it: nothing of the time itself goes in.
 * `began`: the tier with which it began, so that both phones say one and the same. Nothing below what is asked for. [TG12]
 */
export const overOf = (began: Tier, day: Day): Over | undefined =>
  began >= firstAskedTier ? { tier: began, day } : undefined;

/** The least time for which a question stays used up. The day's turn may be later. [OV4] */
const askedAtLeast = hours(12);

/** The most: `at` is told to the half day, and never earlier than it was. What was asked is kept for so long. [OV4] */
export const askedAtMost = hours(24);

const stillHolds = (asked: Asked, today: Day, now: Instant): boolean =>
  asked.day === today || now < asked.at + askedAtLeast;

/** What today's questions are measured by: those that were asked, and the times together that are over. */
export interface UsedUp {
  readonly asked: readonly Asked[];
  readonly over: readonly Over[];
}

/**
 * Whether this person may ask at this tier, on their own day. Once asked, the tier and those above are used up until the
 * later of the day's turn and twelve hours, for everybody but the one who was asked. No answer can be told from another.
 * A time together closes its tier and those above for the rest of the day, for both. [OV4] [OV4b]
 */
export function mayAsk(
  { asked, over }: UsedUp,
  who: { readonly person: Person; readonly tier: Tier },
  today: Day,
  now: Instant,
): boolean {
  if (who.tier < firstAskedTier) return true;
  if (over.some(({ tier, day }) => day === today && who.tier >= tier)) return false;
  return !asked.some((each) => each.by === who.person && who.tier >= each.tier && stillHolds(each, today, now));
}
